/*
 * A list that is drawn anew takes the focus along with the row that had it, and whoever works by keyboard would stand at
 * the top of the page again. This puts the focus back near where it was: on what has the same name now, else on what
 * stands in the same place, else on the heading. Whatever else the page does with the focus goes first.
 */

interface Place {
  root: Element;
  kind: string;
  name: string;
  index: number;
}

const ROOTS = '#kith-main, vaadin-dialog, vaadin-popover';
const TYPED_INTO = 'input:not([type="checkbox"], [type="radio"]), textarea';
const STEPS_BACK = 6;
/** After a redraw, components still move the focus themselves. */
const SETTLED_AFTER = 120;

const trail: Place[] = [];
let last: Element | null = null;
let byKeyboard = false;
let waiting = 0;

/** What it is looked up by: its tag and first class, or that of the field around it. */
function kindOf(element: Element): string {
  const around = element.parentElement;
  if (around?.localName.startsWith('vaadin-') && element.matches('input, textarea')) {
    return `${around.localName} > ${element.localName}`;
  }
  const [first] = element.classList;
  return element.localName + (first ? `.${CSS.escape(first)}` : '');
}

function nameOf(element: Element): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
  const named = element.hasAttribute('aria-label') ? element : element.querySelector('[aria-label]');
  return (named?.getAttribute('aria-label') ?? label ?? '').trim();
}

function alike(root: Element, kind: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(kind)].filter((one) => one.checkVisibility() && !one.matches(':disabled, [disabled]'));
}

function remember(target: EventTarget | null) {
  if (!(target instanceof Element)) return;
  last = target;
  if (target.localName === 'h1') trail.length = 0; // another page: its heading has the focus first
  const root = target.closest(ROOTS);
  if (!root || root === target || target.localName === 'h1') return;
  const kind = kindOf(target);
  trail.push({ root, kind, name: nameOf(target), index: alike(root, kind).findIndex((one) => one === target) });
  if (trail.length > STEPS_BACK) trail.shift();
}

function near(place: Place): HTMLElement | undefined {
  const now = alike(place.root, place.kind);
  const distance = (one: HTMLElement) => Math.abs(now.indexOf(one) - place.index);
  const [same] = now.filter((one) => nameOf(one) === place.name).sort((a, b) => distance(a) - distance(b));
  return same ?? now[Math.min(Math.max(place.index, 0), now.length - 1)];
}

function isLost(): boolean {
  const active = document.activeElement;
  return last !== null && !last.isConnected && (active === null || active === document.body);
}

function putBack() {
  waiting = 0;
  if (!isLost()) return;
  const place = trail.findLast((one) => one.root.isConnected && one.root.checkVisibility());
  const root = place?.root ?? document.querySelector('#kith-main');
  const target = (place && near(place)) ?? root?.querySelector<HTMLElement>('h1, h2');
  if (!target || (!byKeyboard && target.matches(TYPED_INTO))) return; // a field would open the keyboard of a phone
  if (/^h\d$/.test(target.localName)) target.tabIndex = -1;
  target.focus({ preventScroll: !byKeyboard });
}

document.addEventListener('focusin', (event) => remember(event.target));
document.addEventListener('keydown', () => (byKeyboard = true), { capture: true });
document.addEventListener('pointerdown', () => (byKeyboard = false), { capture: true });
new MutationObserver(() => {
  if (waiting === 0 && isLost()) waiting = window.setTimeout(putBack, SETTLED_AFTER);
}).observe(document.body, { childList: true, subtree: true });

export {};
