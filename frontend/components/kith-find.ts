import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './kith-icon';
import { FIND_KEYS, keysTo } from './kith-keys';
import './kith-warmth-ring';

/** A result, as the server gives it. */
interface Row {
  kind: 'person' | 'log' | 'add' | 'page' | 'command';
  value: string;
  group: string;
  before: string;
  name: string;
  after: string;
  detail: string;
  /** The detail again, in parts, of which some are what was looked for. */
  parts: readonly { text: string; hit: boolean }[];
  icon: string | null;
  face: { image: string | null; score: number | null; scoreBefore: number | null } | null;
  /** Of the tag it is about, if that has one. */
  colour: string | null;
}

const PAUSE_MS = 120;

/**
 * Finds people, pages and things to do; see "Find" in the UX guide. Fires `search` with `{text}` and `choose` with
 * `{kind, value, log}`; is answered through `rows` and `answered`, the text they belong to. Opens and closes on the
 * window event `kith-open-find`.
 */
@customElement('kith-find')
export class KithFind extends LitElement {
  static override styles = css`
    :host { display: block; flex: none; margin-inline-start: auto; }
    button { font: 500 14px/20px var(--aura-font-family); color: var(--kith-ink-2); background: none; border: 0; cursor: pointer; }
    button:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
    kbd {
      font: 500 12px/18px var(--aura-font-family); border: 1px solid var(--kith-line-strong); border-radius: 5px; padding: 0 6px;
      color: var(--kith-ink-2); background: var(--kith-paper); white-space: nowrap;
    }
    .open { display: flex; align-items: center; gap: 8px; height: 40px; padding: 0 10px; border-radius: var(--kith-radius-s); }
    .open:hover { color: var(--kith-ink); background: light-dark(#17231f0a, #ffffff0a); }
    dialog {
      box-sizing: border-box; width: min(680px, calc(100vw - 24px)); max-height: calc(100dvh - 120px); margin: 96px auto auto; padding: 8px;
      overflow: hidden; color: var(--kith-ink); background: var(--kith-panel); border: 1px solid var(--kith-line-strong);
      border-radius: 18px; box-shadow: 0 30px 80px -14px #0b1a1480;
    }
    dialog[open] { display: flex; flex-direction: column; }
    dialog::backdrop { background: light-dark(#17231f4d, #00000080); }
    .field { display: flex; flex: none; align-items: center; gap: 12px; padding: 4px 4px 8px 12px; border-bottom: 1px solid var(--kith-line); }
    input {
      flex: 1; min-width: 0; height: 36px; padding: 0; border: 0; outline: none; background: none; caret-color: var(--aura-accent-color);
      font: 400 18px/26px var(--aura-font-family); color: var(--kith-ink); text-overflow: ellipsis;
    }
    ::placeholder { color: var(--kith-ink-3); opacity: 1; }
    .close { display: grid; place-items: center; min-width: 44px; height: 36px; padding: 0; border-radius: var(--kith-radius-s); }
    .close kith-icon { display: none; }
    .list { overflow-y: auto; overscroll-behavior: contain; }
    .group { padding: 10px 12px 4px; font-size: 13px; line-height: 18px; font-weight: 500; color: var(--kith-ink-3); }
    .row {
      display: flex; gap: 12px; align-items: center; box-sizing: border-box; min-height: 46px; padding: 6px 12px;
      border-radius: var(--kith-radius); font-size: 14px; line-height: 20px; cursor: pointer; --kith-ring-surface: var(--kith-panel);
    }
    .row[aria-selected='true'] { background: var(--kith-tint); --kith-ring-surface: var(--kith-tint); }
    .mark { display: grid; place-items: center; flex: none; width: 36px; color: var(--kith-ink-2); }
    .words { flex: 1; min-width: 0; }
    .title, .detail { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .person .title { font-weight: 600; }
    .detail, .hint, .none { font-size: 13px; line-height: 18px; color: var(--kith-ink-2); }
    .tag { padding: 0 7px; border-radius: 6px; }
    .tag mark { color: inherit; }
    mark { font-weight: 600; color: var(--kith-ink); background: none; }
    .hint { display: flex; flex: none; gap: 10px; }
    .none { margin: 0; padding: 12px 12px 4px; overflow-wrap: anywhere; }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (width < 1000px) { .open .name { display: none; } }
    @media (width < 700px) {
      .open { justify-content: center; width: 44px; height: 44px; padding: 0; color: var(--kith-ink); }
      .open kbd, .close kbd, .hint { display: none; }
      .close { height: 44px; }
      .close kith-icon { display: block; }
      dialog { max-height: calc(100dvh - 24px); margin-top: 12px; }
    }
    @media (forced-colors: active) { .row[aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; } }
  `;

  @property({ attribute: false }) rows: readonly Row[] = [];
  /** The text the rows belong to. */
  @property({ attribute: false }) answered = '';

  @state() private text = '';
  @state() private at = 0;
  @state() private opened = false;

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;

  /** What is shown before anything is typed, kept for the next time. */
  private recent: readonly Row[] = [];
  private timer = 0;
  /** Enter was pressed before the text was answered. */
  private waiting: { log: boolean } | null = null;

  private readonly toggled = () => {
    if (this.dialog.open) this.dialog.close();
    else void this.open();
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('kith-open-find', this.toggled);
  }

  override disconnectedCallback() {
    window.removeEventListener('kith-open-find', this.toggled);
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('rows') && !changed.has('answered')) return;
    const before = this.shown(changed.get('rows') ?? this.rows)[this.at];
    if (this.answered === '') this.recent = this.rows ?? [];
    const same = this.shown().findIndex((row) => row.kind === before?.kind && row.value === before.value);
    this.at = this.at === 0 ? 0 : Math.max(same, 0);
  }

  override updated(changed: PropertyValues) {
    if (changed.has('at')) this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    if (this.waiting && this.fresh()) this.choose(this.shown()[this.at], this.waiting.log);
  }

  override render() {
    return html`<button class="open" aria-haspopup="dialog" aria-label="Find" title="Find (${FIND_KEYS})" aria-keyshortcuts="Control+K Meta+K"
        @click=${this.open}>
        <kith-icon name="search" size="18"></kith-icon><span class="name">Find</span><kbd aria-hidden="true">${FIND_KEYS}</kbd>
      </button>
      <dialog aria-label="Find" @close=${this.closed} @click=${this.clicked} @keydown=${this.pressed}>
        ${this.opened ? this.content() : nothing}
      </dialog>`;
  }

  private content() {
    const rows = this.shown();
    const groups = [...new Set(rows.map((row) => row.group))];
    return html`<div class="field">
        <kith-icon name="search" size="20"></kith-icon>
        <input role="combobox" aria-label="Find people, pages and things to do" aria-autocomplete="list" aria-expanded="true" aria-controls="list"
          aria-activedescendant=${rows.length ? `row-${this.at}` : nothing} placeholder="Name, place, note, page or what to do" maxlength="200"
          autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" .value=${this.text} @input=${this.typed} />
        <button class="close" aria-label="Close" @click=${() => this.dialog.close()}>
          <kbd aria-hidden="true">Esc</kbd><kith-icon name="x" size="20"></kith-icon>
        </button>
      </div>
      ${this.nobody() ? html`<p class="none">Nobody here matches “<bdi>${this.text.trim()}</bdi>”.</p>` : nothing}
      <div class="list" id="list" role="listbox" aria-label="Results">
        ${groups.map(
          (group, g) => html`<div role="group" aria-labelledby="group-${g}">
            <div class="group" id="group-${g}" role="presentation">${group}</div>
            ${rows.map((row, i) => (row.group === group ? this.row(row, i) : nothing))}
          </div>`,
        )}
      </div>
      <div class="sr" role="status">${this.said()}</div>`;
  }

  private row(row: Row, i: number) {
    return html`<div class="row ${row.kind}" id="row-${i}" role="option" aria-selected=${i === this.at}
      @pointermove=${() => (this.at = i)} @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${(event: MouseEvent) => this.choose(row, event.shiftKey)}>
      ${row.face
        ? html`<kith-warmth-ring aria-hidden="true" person=${row.value} name=${row.name} size="36" .image=${row.face.image}
            .score=${row.face.score} .scoreBefore=${row.face.scoreBefore}></kith-warmth-ring>`
        : html`<span class="mark" style=${row.colour ? `color: var(--kith-tag-${row.colour}-ink)` : nothing}>
            <kith-icon name=${row.icon ?? ''} size="18"></kith-icon>
          </span>`}
      <span class="words">
        <span class="title">${row.before}<bdi>${row.name}</bdi>${row.after}</span>
        ${row.detail
          ? html`<span class="detail"><bdi>${this.detail(row)}</bdi></span>`
          : nothing}
      </span>
      ${this.hint(row, i)}
    </div>`;
  }

  /** The parts below the name; those of a tag with a colour in its chip. */
  private detail(row: Row) {
    const [lead, ...rest] = row.parts;
    const drawn = (part: Row['parts'][number]) => (part.hit ? html`<mark>${part.text}</mark>` : part.text);
    if (!row.colour || !lead) return row.parts.map(drawn);
    const style = `color: var(--kith-tag-${row.colour}-ink); background: var(--kith-tag-${row.colour})`;
    return html`${drawn(lead)}<span class="tag" style=${style}>${rest.map(drawn)}</span>`;
  }

  private hint(row: Row, i: number) {
    const keys = row.kind === 'page' ? keysTo(row.value) : null;
    if (keys) return html`<span class="hint" aria-hidden="true"><kbd>${keys}</kbd></span>`;
    if (row.kind !== 'person' || i !== this.at) return nothing;
    return html`<span class="hint" aria-hidden="true"><span><kbd>Enter</kbd> open</span><span><kbd>Shift Enter</kbd> log</span></span>`;
  }

  /** The rows to look at: those of the last answer, or before any typing the recent people. */
  private shown(rows = this.rows): readonly Row[] {
    return (this.text === '' ? this.recent : rows) ?? [];
  }

  private fresh(): boolean {
    return this.text === '' || this.answered === this.text;
  }

  private nobody(): boolean {
    return this.text.trim() !== '' && this.fresh() && !this.shown().some((row) => row.kind === 'person' || row.group === 'People');
  }

  private said(): string {
    if (!this.fresh()) return '';
    const results = this.shown().length === 1 ? '1 result' : `${this.shown().length} results`;
    return this.nobody() ? `Nobody found. ${results}` : results;
  }

  private readonly open = async () => {
    if (this.dialog.open) return;
    this.text = '';
    this.at = 0;
    this.opened = true;
    await this.updateComplete;
    this.dialog.showModal();
    this.input.focus();
    this.ask(0);
  };

  private readonly closed = () => {
    window.clearTimeout(this.timer);
    this.opened = false;
    this.waiting = null;
  };

  /** Beside the dialog, which is everything inside its border, is its backdrop. */
  private readonly clicked = (event: MouseEvent) => {
    if (event.target !== this.dialog || event.composedPath()[0] !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.dialog.close();
  };

  private readonly typed = () => {
    this.text = this.input.value;
    this.at = 0;
    this.waiting = null;
    this.ask(PAUSE_MS);
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.stopPropagation();
    if (event.composedPath()[0] !== this.input) return;
    const count = this.shown().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      this.at = (this.at + (event.key === 'ArrowDown' ? 1 : -1) + count) % count;
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.fresh()) this.choose(this.shown()[this.at], event.shiftKey);
      else {
        this.waiting = { log: event.shiftKey };
        this.ask(0);
      }
    }
  };

  private choose(row: Row | undefined, log: boolean) {
    this.waiting = null;
    if (!row) return;
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('choose', { detail: { kind: row.kind, value: row.value, log } }));
  }

  private ask(delay: number) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.dispatchEvent(new CustomEvent('search', { detail: { text: this.text } }));
    }, delay);
  }
}
