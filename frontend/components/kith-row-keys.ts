import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

type Rows = HTMLElement & { shadowRoot: ShadowRoot; selectedItems: unknown[] };

interface Server {
  range(from: number, to: number): void;
  hold(row: number): void;
  nobody(): void;
}

const HOLD_MS = 500;
/** A finger that moves farther scrolls. */
const STILL_PX = 10;
const ON_TOP =
  'vaadin-dialog, vaadin-confirm-dialog, vaadin-popover, vaadin-context-menu, vaadin-combo-box, vaadin-multi-select-combo-box, vaadin-select, vaadin-date-picker';

/**
 * Walks the rows of a grid with J and K, chooses with X or Space, opens the first link of a row with Enter. With Shift,
 * X, Space and a click on a box choose every row from the last one chosen, which the server does. A finger that stays
 * on a row begins to choose with it, and Esc chooses nobody any more. Its buttons are never seen or reached by Tab:
 * `kith-keys` presses them, so that its rules on typing hold here too.
 */
@customElement('kith-row-keys')
export class KithRowKeys extends LitElement {
  @property({ attribute: false }) grid: Rows | null = null;

  private last = -1;
  private holding = 0;
  private heldAt: { x: number; y: number } | null = null;
  private held = false;

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.grid || !this.focused()) return;
    const does = this.onRow(event);
    if (!does) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };

  /** The grid would take the row as clicked once Space is let go. */
  private readonly spaceUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && event.target === this.grid && this.inRow('vaadin-checkbox')) event.stopPropagation();
  };

  /** What a key does with the row that has the focus; X alone comes by its button. */
  private onRow(event: KeyboardEvent): (() => void) | null {
    if (event.shiftKey && (event.key === 'X' || event.key === ' ')) return () => this.reach(this.place(this.focused()?.closest('tr')));
    if (event.key === ' ') return this.inRow('vaadin-checkbox') && (() => this.choose());
    const link = event.key === 'Enter' && this.inRow('a[href]');
    return link ? () => link.click() : null;
  }

  /** Before anything else hears of it: afterwards what was on top is closed already. */
  private readonly escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !this.grid) return;
    const isHere = event.target === document.body || (event.target instanceof Node && !!this.parentElement?.parentElement?.contains(event.target));
    const inner = event.composedPath()[0];
    const types = inner instanceof HTMLElement && inner.matches('input:not([type=checkbox]), textarea');
    const isOpen = [...document.querySelectorAll(ON_TOP)].some((one) => one.hasAttribute('opened'));
    const isChoosing = this.grid.selectedItems.length > 0 || this.grid.matches('.kith-grid-phone.kith-grid--choosing');
    if (isHere && !types && !isOpen && isChoosing) this.server().nobody();
  };

  private readonly touched = (event: PointerEvent) => {
    this.held = false;
    this.release();
    if (event.pointerType !== 'touch' || !event.isPrimary || !this.grid?.matches('.kith-grid-phone:not(.kith-grid--choosing)')) return;
    const row = event.composedPath().find((part): part is HTMLElement => part instanceof HTMLElement && part.localName === 'tr');
    const place = this.place(row);
    if (place < 0) return;
    this.heldAt = { x: event.clientX, y: event.clientY };
    this.holding = window.setTimeout(() => {
      this.release();
      this.held = true;
      navigator.vibrate?.(10);
      this.server().hold(place);
    }, HOLD_MS);
  };

  private readonly moved = (event: PointerEvent) => {
    if (this.heldAt && Math.hypot(event.clientX - this.heldAt.x, event.clientY - this.heldAt.y) > STILL_PX) this.release();
  };

  private readonly release = () => {
    window.clearTimeout(this.holding);
    this.heldAt = null;
  };

  /** The browser's own menu of a link would come at the same time. */
  private readonly menu = (event: Event) => {
    if (this.held || this.heldAt) event.preventDefault();
  };

  private readonly clicked = (event: MouseEvent) => {
    if (this.held) {
      this.held = false;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const path = event.composedPath().filter((part): part is HTMLElement => part instanceof HTMLElement);
    if (!path.some((part) => part.localName === 'vaadin-checkbox')) return;
    const place = this.place(path.find((part) => part.localName === 'tr'));
    if (event.shiftKey) this.reach(place);
    else this.last = place;
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.escaped, true);
  }

  override disconnectedCallback() {
    window.removeEventListener('keydown', this.escaped, true);
    this.release();
    super.disconnectedCallback();
  }

  /** In the light DOM, where `kith-keys` looks. */
  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`
      <button class="kith-sr" tabindex="-1" aria-hidden="true" data-key="j" @click=${() => this.step('ArrowDown')}></button>
      <button class="kith-sr" tabindex="-1" aria-hidden="true" data-key="k" @click=${() => this.step('ArrowUp')}></button>
      <button class="kith-sr" tabindex="-1" aria-hidden="true" data-key="x" @click=${this.choose}></button>
    `;
  }

  override updated() {
    const grid = this.grid;
    if (!grid) return;
    // adding the same listener again does nothing
    grid.addEventListener('keydown', this.pressed, true);
    grid.addEventListener('keyup', this.spaceUp, true);
    grid.addEventListener('click', this.clicked, true);
    grid.addEventListener('contextmenu', this.menu, true);
    grid.addEventListener('pointerdown', this.touched, true);
    grid.addEventListener('pointermove', this.moved, true);
    grid.addEventListener('pointerup', this.release, true);
    grid.addEventListener('pointercancel', this.release, true);
  }

  private step(key: string) {
    const cell = this.focused();
    if (cell) cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    else this.grid?.shadowRoot.querySelector<HTMLElement>('#items [tabindex="0"]')?.focus();
  }

  private choose() {
    this.inRow('vaadin-checkbox')?.click();
    this.last = this.place(this.focused()?.closest('tr'));
  }

  /** Chooses all rows from the last one chosen to this one. */
  private reach(place: number) {
    if (place < 0) return;
    const from = this.last < 0 ? place : this.last;
    this.last = place;
    this.server().range(from, place);
  }

  private server(): Server {
    return (this as unknown as { $server: Server }).$server;
  }

  private place(row: HTMLElement | null | undefined): number {
    return (row as { index?: number } | null | undefined)?.index ?? -1;
  }

  private focused(): HTMLElement | null {
    const active = this.grid?.shadowRoot.activeElement;
    return active instanceof HTMLElement && active.closest('#items') ? active : null;
  }

  /** The first of its kind in the row that has the focus. */
  private inRow(kind: string): HTMLElement | null {
    const cells = [...(this.focused()?.closest('tr')?.querySelectorAll('slot') ?? [])].flatMap((slot) => slot.assignedElements());
    return cells.flatMap((cell) => [...cell.querySelectorAll<HTMLElement>(kind)])[0] ?? null;
  }
}
