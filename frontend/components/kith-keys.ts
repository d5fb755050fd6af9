import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';

/** After G: the path of the page a letter goes to, if it is in the navigation. */
const PLACES: Readonly<Record<string, string>> = {
  t: '', p: 'people', c: 'circles', k: 'tasks', r: 'reach', a: 'asks', d: 'care', i: 'insights',
};
const MAC = /^(Mac|iP)/.test(navigator.platform);
/** The keys that open Find, as they are called on this computer. */
export const FIND_KEYS = MAC ? '⌘ K' : 'Ctrl K';
const SHOWN: readonly (readonly [string, string])[] = [
  [FIND_KEYS, 'Find people and pages'],
  ['L', 'Log something'],
  ['/', 'Search on this page'],
  ['W', 'Write to this person'],
  ['N', 'Note about this person'],
  ['T', 'Task for this person'],
  ['E', 'Edit this person'],
  ['J and K', 'Next and previous'],
  ['X', 'Choose a row'],
  ['Shift X', 'Choose all rows from the last one chosen'],
  ['Ctrl Enter', 'Save or send'],
  ['Esc', 'Close what is on top, or choose nobody'],
  ['?', 'These keys'],
];
const WAIT_MS = 1200;
/** The last letter of the Latin script among the first characters of Unicode. */
const LAST_LATIN = 0x24f;
const OFF = 'kith.single-keys';
/** While one of these is open, keys are its own. */
const ON_TOP = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-context-menu[opened]';

/**
 * The keys of the whole app and the dialog that lists them. A page joins in by marking what a key
 * presses with `data-key`, such as `<vaadin-button data-key="w">`, and its search field with `data-search`.
 * Ctrl K opens Find through the window event `kith-open-find`. Single keys do nothing while typing or while something is open
 * on top of the page, and nothing at all once they are switched off.
 */
@customElement('kith-keys')
export class KithKeys extends LitElement {
  static override styles = css`
    dialog {
      width: min(440px, calc(100vw - 32px)); box-sizing: border-box; padding: 22px 24px 0; color: var(--kith-ink);
      background: var(--kith-panel); border: 1px solid var(--kith-line-strong); border-radius: 16px; box-shadow: 0 30px 80px -14px #0b1a1480;
    }
    dialog::backdrop { background: light-dark(#17231f4d, #00000080); }
    h2 { margin: 0 0 12px; font-size: 17px; line-height: 23px; font-weight: 600; }
    dl { display: grid; grid-template-columns: 110px 1fr; gap: 8px 14px; margin: 0; font-size: 14px; line-height: 20px; }
    dd { margin: 0; color: var(--kith-ink-2); }
    kbd { font: 500 12px/18px var(--aura-font-family); border: 1px solid var(--kith-line-strong); border-radius: 5px; padding: 0 6px; color: var(--kith-ink-2); background: var(--kith-paper); }
    form { position: sticky; bottom: 0; margin-top: 6px; padding: 12px 0 22px; text-align: end; background: inherit; }
    button {
      height: 34px; padding: 0 14px; border: 1px solid var(--kith-line-strong); border-radius: var(--kith-radius-s);
      font: 500 14px/20px var(--aura-font-family); color: var(--aura-accent-text-color); background: none; cursor: pointer;
    }
    button:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
    @media (width < 700px) { button { height: 44px; } }
  `;

  @query('dialog') private dialog!: HTMLDialogElement;
  private going = 0;

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (asksForFind(event)) {
      event.preventDefault();
      window.dispatchEvent(new CustomEvent('kith-open-find'));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typing(event) || !this.singleKeys || this.dialog.open || document.querySelector(ON_TOP)) return;
    if (this.act(nameOf(event))) event.preventDefault();
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.pressed);
    super.disconnectedCallback();
  }

  /** Whether a letter alone does something. Kept in this browser. */
  get singleKeys(): boolean {
    return localStorage.getItem(OFF) !== 'off';
  }

  set singleKeys(on: boolean) {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, 'off');
  }

  /** Shows all keys, with those of the pages there are. */
  show() {
    this.requestUpdate();
    this.dialog.showModal();
  }

  override render() {
    return html`<dialog aria-labelledby="title">
      <h2 id="title">Keys</h2>
      <dl>${[...SHOWN, ...places()].map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>`;
  }

  private act(key: string): boolean {
    const letter = key.toLowerCase();
    if (performance.now() < this.going) {
      this.going = 0;
      return this.goTo(PLACES[letter]);
    }
    switch (key) {
      case 'g':
        this.going = performance.now() + WAIT_MS;
        return true;
      case 'l':
        window.dispatchEvent(new CustomEvent('kith-open-quick-log'));
        return true;
      case '?':
        this.show();
        return true;
      case '/':
        return this.search();
      default:
        return press(letter);
    }
  }

  private search(): boolean {
    const field = document.querySelector<HTMLElement>('[data-search]');
    field?.focus();
    return field !== null;
  }

  private goTo(path: string | undefined): boolean {
    if (path === undefined) return false;
    if (!pages().has(path)) return false;
    const link = document.createElement('a'); // the router follows links, wherever they stand
    link.href = path === '' ? '.' : path;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    return true;
  }
}

/** The letters that go to the page with this path, such as "G P". */
export function keysTo(path: string): string | null {
  const letter = Object.keys(PLACES).find((key) => PLACES[key] === path);
  return letter ? `G ${letter.toUpperCase()}` : null;
}

/** What the key is called; where it writes another script than Latin, what it writes on a Latin keyboard. */
function nameOf({ key, code }: KeyboardEvent): string {
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  return latin && key.length === 1 && key.charCodeAt(0) > LAST_LATIN ? latin.toLowerCase() : key;
}

/** Also while typing, but not over a dialog in which something may be half done. */
function asksForFind(event: KeyboardEvent): boolean {
  const held = MAC ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && !event.altKey && !event.shiftKey && nameOf(event).toLowerCase() === 'k' && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]');
}

/** The pages of the navigation: their names by path. */
function pages(): Map<string, string> {
  const items = [...document.querySelectorAll('vaadin-side-nav-item')] as (HTMLElement & { path?: string | null })[];
  return new Map(
    items.map((item) => {
      const name = [...item.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? '';
      return [(item.path ?? '').replace(/^\//, ''), name.trim()];
    }),
  );
}

function places(): [string, string][] {
  const names = pages();
  return Object.entries(PLACES)
    .filter(([, path]) => names.has(path))
    .map(([letter, path]) => [`G then ${letter.toUpperCase()}`, names.get(path)!]);
}

/** Also where letters choose, as in a list of choices. */
function typing(event: KeyboardEvent): boolean {
  const inner = event.composedPath()[0];
  return (
    inner instanceof HTMLElement &&
    (inner.isContentEditable ||
      inner.closest('vaadin-select') !== null ||
      inner.matches('input:not([type=checkbox], [type=radio]), textarea, select, [role=textbox]'))
  );
}

function press(letter: string): boolean {
  if (!/^[a-z]$/.test(letter)) return false;
  const target = [...document.querySelectorAll<HTMLElement>(`[data-key="${letter}"]`)].find((e) => e.checkVisibility());
  target?.click();
  return target !== undefined;
}
