import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './kith-icon';

/** A recognised part of the text: start inclusive, end exclusive. */
interface Token {
  start: number;
  end: number;
  kind: 'kind' | 'person' | 'date' | 'length';
}

const PAUSE_MS = 180;
const DRAFT = 'kith.quick-log';
const PHONE = window.matchMedia('(width < 700px)');

/**
 * One line that is understood while it is typed; see "QuickLog" in the UX guide. Fires `parse` and
 * `save` with `{text}`; is answered through `parsed`, `tokens`, `said` and the slot `preview`.
 * Opens on the window event `kith-open-quick-log`, with an optional `{text}`.
 */
@customElement('kith-quick-log')
export class KithQuickLog extends LitElement {
  static override styles = css`
    :host { display: block; position: relative; flex: 1; min-width: 0; max-width: 760px; }
    .field {
      display: flex; align-items: center; gap: 10px; height: 40px; box-sizing: border-box; padding: 0 8px 0 14px;
      border-radius: var(--kith-radius); border: 1px solid var(--kith-control); color: var(--kith-ink-2);
      background: light-dark(#ffffffb3, #ffffff0a); transition: box-shadow 160ms ease-out; cursor: text;
    }
    .field:focus-within {
      background: var(--kith-panel); border-color: var(--aura-accent-color); color: var(--kith-ink);
      box-shadow: 0 0 0 3px color-mix(in srgb, var(--aura-accent-color) 20%, transparent);
    }
    .text { position: relative; flex: 1; min-width: 0; }
    input, textarea, .under {
      box-sizing: border-box; width: 100%; margin: 0; padding: 3px 0; border: 0; display: block;
      font: 400 15px/24px var(--aura-font-family); letter-spacing: 0; color: var(--kith-ink); background: none;
    }
    input, textarea { position: relative; outline: none; resize: none; caret-color: var(--aura-accent-color); text-overflow: ellipsis; }
    textarea { field-sizing: content; min-height: 90px; font-size: 17px; line-height: 30px; }
    ::placeholder { color: var(--kith-ink-2); opacity: 1; }
    .under { position: absolute; inset: 0; overflow: hidden; white-space: pre; color: transparent; pointer-events: none; }
    textarea + .under { white-space: pre-wrap; overflow-wrap: break-word; font-size: 17px; line-height: 30px; }
    mark { background: none; color: transparent; padding: 0 0 2px; border-bottom: 2px solid var(--line); }
    .kind { --line: var(--kith-good); }
    .person { --line: var(--kith-warm); color: var(--kith-ink); -webkit-text-stroke: 0.5px var(--kith-ink); }
    .date, .length { --line: var(--kith-cool); }
    kbd {
      font: 500 12px/18px var(--aura-font-family); border: 1px solid var(--kith-line-strong); border-radius: 5px; padding: 0 6px;
      color: var(--kith-ink-2); background: var(--kith-paper); white-space: nowrap;
    }
    .panel {
      position: absolute; top: calc(100% + 8px); inset-inline: 0; z-index: 50; padding: 18px; color: var(--kith-ink);
      background: var(--kith-overlay); border: 1px solid var(--kith-line-strong); border-radius: 16px;
      box-shadow: 0 24px 60px -12px #0b1a1459;
    }
    .panel[hidden] { display: none; }
    .panel:focus-visible { outline: none; }
    .keys { display: flex; flex-wrap: wrap; gap: 16px; margin-top: 14px; font-size: 13px; line-height: 18px; color: var(--kith-ink-2); }
    .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    dialog {
      box-sizing: border-box; width: 100%; max-width: none; max-height: 88dvh; margin: auto 0 0; padding: 20px 18px calc(20px + env(safe-area-inset-bottom));
      border: 0; border-radius: 22px 22px 0 0; color: var(--kith-ink); background: var(--kith-overlay);
      box-shadow: 0 -20px 60px -10px #0b1a1459; overflow: auto;
    }
    dialog::backdrop { background: light-dark(#17231f4d, #00000080); }
    dialog .field { height: auto; min-height: 48px; padding: 10px 14px; border: 1.5px solid var(--aura-accent-color); border-radius: 14px; }
    dialog .panel { position: static; margin-top: 14px; padding: 0; border: 0; box-shadow: none; background: none; }
    .buttons { display: flex; gap: 10px; margin-top: 20px; }
    .buttons vaadin-button { flex: 1; height: 46px; }
    /* the theme of the page does not reach in here */
    .buttons vaadin-button[theme='primary'] { --vaadin-button-background: var(--aura-accent-color); --vaadin-button-text-color: var(--kith-panel); }
    @media (width < 700px) { :host { flex: none; width: 0; } }
    @media (prefers-reduced-motion: reduce) { .field { transition: none; } }
    @media (forced-colors: active) { .under { display: none; } }
  `;

  @property() label = '';
  @property() placeholder = '';
  /** Whose line it is; what another one of this browser has begun is not theirs to see. */
  @property() owner = '';
  /** The text the tokens belong to. */
  @property({ attribute: false }) parsed = '';
  @property({ attribute: false }) tokens: readonly Token[] = [];
  /** The preview in words, read out politely. */
  @property({ attribute: false }) said = '';

  @state() private text = '';
  @state() private active = false;
  @state() private phone = PHONE.matches;
  @state() private previewed = false;

  @query('.input') private input!: HTMLInputElement | HTMLTextAreaElement;
  @query('.under') private under!: HTMLElement;
  @query('dialog') private sheet!: HTMLDialogElement | null;

  /** What had the focus when the bar was opened. */
  private from?: HTMLElement | undefined;
  private timer = 0;
  private saving: string | null = null;
  private sent = '';

  private readonly opened = (event: Event) => {
    const { text } = (event as CustomEvent<{ text?: string } | null>).detail ?? {};
    if (text === undefined) void this.open();
    else this.startWith(text);
  };
  private readonly resized = () => {
    this.phone = PHONE.matches;
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('kith-open-quick-log', this.opened);
    PHONE.addEventListener('change', this.resized);
  }

  override disconnectedCallback() {
    window.removeEventListener('kith-open-quick-log', this.opened);
    PHONE.removeEventListener('change', this.resized);
    window.clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  /** Empties the field, closes the sheet and forgets the draft. What was typed since it was sent stays. */
  clear() {
    if (this.text === this.sent) this.write('');
    else this.ask(0);
    this.tokens = [];
    this.sheet?.close();
  }

  /** The server has said what it makes of the text; it may be sent again. */
  answered() {
    this.saving = null;
  }

  /** Moves the focus to what the preview asks, once it is drawn. */
  focusQuestion() {
    requestAnimationFrame(() => this.question()?.focus());
  }

  /** Puts a text in and the cursor behind it. */
  startWith(text: string) {
    this.write(text);
    this.ask(0);
    void this.open();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('owner')) this.text = draftOf(this.owner);
    if (changed.has('tokens')) this.saving = null;
  }

  override render() {
    return this.phone
      ? html`<dialog aria-label=${this.label} @close=${() => (this.active = false)}>
          ${this.field()}${this.panel()}
          <div class="buttons">
            <vaadin-button @click=${() => this.input.focus()}>Change</vaadin-button>
            <vaadin-button theme="primary" @click=${this.save}>Save</vaadin-button>
          </div>
        </dialog>`
      : html`<div @focusin=${this.entered} @focusout=${this.left}>${this.field()}${this.panel()}</div>`;
  }

  private field() {
    const open = this.active && this.previewed;
    return html`<div class="field" @click=${() => this.input.focus()}>
      ${this.phone ? nothing : html`<kith-icon name="notebook-pen" size="18"></kith-icon>`}
      <div class="text">
        ${this.phone
          ? html`<textarea class="input" rows="2" enterkeyhint="done" maxlength="2000" aria-label=${this.label} placeholder=${this.placeholder}
              .value=${this.text} @input=${this.typed} @keydown=${this.pressed}></textarea>`
          : html`<input class="input" role="combobox" aria-autocomplete="none" aria-haspopup="dialog" aria-controls="preview"
              aria-expanded=${open} aria-label=${this.label} placeholder=${this.placeholder} autocomplete="off" maxlength="2000"
              .value=${this.text} @input=${this.typed} @keydown=${this.pressed} @scroll=${this.scrolled} />`}
        <div class="under" aria-hidden="true">${this.marked()}</div>
      </div>
      ${this.phone ? nothing : html`<kbd aria-hidden="true">${this.active && this.text ? 'Enter' : 'L'}</kbd>`}
    </div>
    <div class="sr" role="status">${this.active && this.text ? this.said : ''}</div>`;
  }

  private panel() {
    return html`<div class="panel" id="preview" role="group" aria-label="What will be saved" tabindex="-1" @keydown=${this.pressedInside}
      ?hidden=${!(this.active && this.previewed && this.text.trim())}>
      <slot name="preview" @slotchange=${this.filled}></slot>
      ${this.phone
        ? nothing
        : html`<div class="keys" aria-hidden="true">
            <span><kbd>Enter</kbd> save</span><span><kbd>Tab</kbd> change a part</span><span><kbd>Esc</kbd> put it away</span>
          </div>`}
    </div>`;
  }

  /** The text with its parts underlined, as far as it still reads as it did when it was understood. */
  private marked() {
    const pieces: unknown[] = [];
    let at = 0;
    for (const token of this.standing()) {
      pieces.push(this.text.slice(at, token.start));
      pieces.push(html`<mark class=${token.kind}>${this.text.slice(token.start, token.end)}</mark>`);
      at = token.end;
    }
    pieces.push(this.text.slice(at));
    return pieces;
  }

  private standing(): Token[] {
    let same = 0;
    while (same < this.parsed.length && this.parsed[same] === this.text[same]) same++;
    return [...(this.tokens ?? [])].filter((token) => token.end <= same).sort((a, b) => a.start - b.start);
  }

  private async open() {
    const from = document.activeElement;
    if (from instanceof HTMLElement && from !== document.body && !this.contains(from)) this.from = from;
    this.active = true;
    await this.updateComplete;
    if (this.phone && this.sheet && !this.sheet.open) this.sheet.showModal();
    this.input.focus();
    this.input.setSelectionRange(this.text.length, this.text.length);
    if (this.text && this.parsed !== this.text) this.ask(0);
  }

  /** Gives the focus back to what had it when the bar was opened. */
  private putAway() {
    const { from } = this;
    this.input.blur();
    from?.focus();
  }

  private readonly entered = () => {
    if (!this.active && this.text && this.parsed !== this.text) this.ask(0);
    this.active = true;
  };

  private readonly left = (event: FocusEvent) => {
    const to = event.relatedTarget as Node | null;
    if (!to || !(this.contains(to) || this.renderRoot.contains(to))) {
      this.active = false;
      this.from = undefined;
    }
  };

  private readonly typed = () => {
    this.write(this.input.value);
    this.active = true;
    this.ask(PAUSE_MS);
  };

  private readonly scrolled = () => {
    this.under.scrollLeft = this.input.scrollLeft;
  };

  private readonly filled = (event: Event) => {
    this.previewed = (event.target as HTMLSlotElement).assignedElements().length > 0;
  };

  private readonly pressed = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.save();
    } else if (event.key === 'Escape' && !this.phone) {
      event.preventDefault();
      event.stopPropagation();
      this.putAway();
    } else if (event.key === 'Tab') {
      this.walk(event);
    } else if (event.key === 'ArrowDown' && !this.phone) {
      if (this.question()) event.preventDefault();
      this.focusQuestion();
    }
  };

  /** In the preview, Enter saves once something is chosen, and Esc goes back to the text. */
  private readonly pressedInside = (event: KeyboardEvent) => {
    const on = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter' && (on as HTMLInputElement).type === 'radio') {
      event.preventDefault();
      this.save();
    } else if (event.key === 'Escape' && !this.phone) {
      event.preventDefault();
      event.stopPropagation();
      this.input.focus();
    }
  };

  /** The first thing in the preview that asks for a decision. */
  private question(): HTMLElement | null {
    const asks = 'vaadin-radio-button[checked], vaadin-radio-button, vaadin-multi-select-combo-box';
    return this.querySelector<HTMLElement>(asks) ?? this.querySelector<HTMLElement>('button:not([aria-pressed])');
  }

  /** Selects the next or the previous part; past the last one Tab goes on to the preview. */
  private walk(event: KeyboardEvent) {
    const { selectionStart, selectionEnd } = this.input;
    const from = selectionStart ?? 0;
    const fresh = from === this.text.length && selectionEnd === from;
    const parts = this.standing();
    const next = event.shiftKey
      ? parts.filter((token) => token.start < from).pop()
      : parts.find((token) => fresh || token.start > from || (token.start === from && selectionEnd !== token.end));
    if (!next) return;
    event.preventDefault();
    this.input.setSelectionRange(next.start, next.end);
  }

  private readonly save = () => {
    const text = this.text.trim();
    if (!text || this.saving === this.text) return;
    this.saving = this.sent = this.text;
    window.clearTimeout(this.timer);
    this.dispatchEvent(new CustomEvent('save', { detail: { text: this.text } }));
  };

  private write(text: string) {
    this.text = text;
    if (text) localStorage.setItem(DRAFT, `${this.owner}\n${text}`);
    else localStorage.removeItem(DRAFT);
  }

  private ask(delay: number) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      this.dispatchEvent(new CustomEvent('parse', { detail: { text: this.text } }));
    }, delay);
  }
}

/** What this one has begun; what another one has is thrown away. */
function draftOf(owner: string): string {
  const kept = localStorage.getItem(DRAFT) ?? '';
  const own = `${owner}\n`;
  if (kept.startsWith(own)) return kept.slice(own.length);
  if (owner) localStorage.removeItem(DRAFT);
  return '';
}
