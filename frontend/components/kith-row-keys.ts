import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

type Rows = HTMLElement & { shadowRoot: ShadowRoot };

/**
 * Walks the rows of a grid with J and K, chooses with X, opens the first link of a row with Enter. With Shift, X and
 * a click on a box choose every row from the last one chosen, which the server does. Its buttons
 * are never seen or reached by Tab: `kith-keys` presses them, so that its rules on typing hold here too.
 */
@customElement('kith-row-keys')
export class KithRowKeys extends LitElement {
  @property({ attribute: false }) grid: Rows | null = null;

  private last = -1;

  private readonly entered = (event: KeyboardEvent) => {
    if (event.key === 'X' && event.shiftKey && event.target === this.grid) {
      event.preventDefault();
      event.stopPropagation();
      this.reach(this.place(this.focused()?.closest('tr')));
      return;
    }
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.target !== this.grid) return;
    const link = this.contents().flatMap((cell) => [...cell.querySelectorAll<HTMLElement>('a[href]')])[0];
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    link.click();
  };

  private readonly clicked = (event: MouseEvent) => {
    const path = event.composedPath().filter((part): part is HTMLElement => part instanceof HTMLElement);
    if (!path.some((part) => part.localName === 'vaadin-checkbox')) return;
    const place = this.place(path.find((part) => part.localName === 'tr'));
    if (event.shiftKey) this.reach(place);
    else this.last = place;
  };

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
    this.grid?.removeEventListener('keydown', this.entered, true);
    this.grid?.addEventListener('keydown', this.entered, true);
    this.grid?.removeEventListener('click', this.clicked, true);
    this.grid?.addEventListener('click', this.clicked, true);
  }

  private step(key: string) {
    const cell = this.focused();
    if (cell) cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    else this.grid?.shadowRoot.querySelector<HTMLElement>('#items [tabindex="0"]')?.focus();
  }

  private choose() {
    this.contents().flatMap((cell) => [...cell.querySelectorAll<HTMLElement>('vaadin-checkbox')])[0]?.click();
    this.last = this.place(this.focused()?.closest('tr'));
  }

  /** Chooses all rows from the last one chosen to this one. */
  private reach(place: number) {
    if (place < 0) return;
    const from = this.last < 0 ? place : this.last;
    this.last = place;
    (this as unknown as { $server: { range(from: number, to: number): void } }).$server.range(from, place);
  }

  private place(row: HTMLElement | null | undefined): number {
    return (row as { index?: number } | null | undefined)?.index ?? -1;
  }

  private focused(): HTMLElement | null {
    const active = this.grid?.shadowRoot.activeElement;
    return active instanceof HTMLElement && active.closest('#items') ? active : null;
  }

  /** What stands in the cells of the row that has the focus. */
  private contents(): Element[] {
    const row = this.focused()?.closest('tr');
    return [...(row?.querySelectorAll('slot') ?? [])].flatMap((slot) => slot.assignedElements());
  }
}
