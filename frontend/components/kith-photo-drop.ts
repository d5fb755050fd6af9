import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './kith-icon';

const NOT_ARRIVED = 'The photo did not arrive. Try again.';

/**
 * A face that takes a photo: chosen, dropped on it, or pasted while it is on top of the page. Sends the file to
 * `target`, where it is looked at, and fires `remove`; what is wrong with a file comes back as `refusal`.
 */
@customElement('kith-photo-drop')
export class KithPhotoDrop extends LitElement {
  static override styles = css`
    :host { display: inline-block; position: relative; flex: none; }
    :host([hidden]) { display: none; }
    .face { position: relative; display: inline-block; border-radius: 50%; }
    .face.over { outline: 2px dashed var(--aura-accent-color); outline-offset: 4px; }
    .face.busy ::slotted(*) { animation: waiting 1.2s ease-in-out infinite alternate; }
    @keyframes waiting { to { opacity: 0.45; } }
    button {
      position: absolute; bottom: -2px; display: grid; place-items: center; width: 30px; height: 30px; padding: 0;
      border: 1px solid var(--kith-line-strong); border-radius: 50%; color: var(--kith-ink-2); background: var(--kith-panel); cursor: pointer;
      transition: opacity 160ms ease-out;
    }
    button::before { content: ''; position: absolute; inset: -7px; border-radius: 50%; }
    button:hover { color: var(--kith-ink); background: var(--kith-tint); }
    button:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
    .change { inset-inline-start: -2px; }
    .remove { inset-inline-start: 30px; bottom: -10px; }
    :host([small]) .change { inset-inline-start: -10px; bottom: -10px; }
    :host([small]) .remove { inset-inline-start: 26px; bottom: -14px; }
    @media (hover: hover) {
      :host(:not([small])) button { opacity: 0; }
      :host(:hover) button, :host(:focus-within) button { opacity: 1; }
    }
    /* a finger finds only what changes the photo; it is taken away in the form */
    @media (hover: none) { :host(:not([small])) .remove { display: none; } }
    .refusal {
      position: absolute; z-index: 2; top: calc(100% + 14px); inset-inline-start: 0; box-sizing: border-box; width: max-content; max-width: min(280px, 80vw);
      margin: 0; padding: 8px 12px; font: 500 13px/18px var(--aura-font-family); color: var(--kith-late); background: var(--kith-late-bg);
      border-radius: var(--kith-radius-s);
    }
    /* in a form it stands over the words beside the face, not over the next field */
    :host([small]) .refusal { top: 0; inset-inline-start: calc(100% + 14px); max-width: min(300px, 60vw); }
    .refusal:empty { display: none; }
    @media (prefers-reduced-motion: reduce) { .face.busy ::slotted(*) { animation: none; opacity: 0.6; } button { transition: none; } }
  `;

  @property() target = '';
  /** Whose photo it is, for the names of the buttons; may be empty. */
  @property() name = '';
  @property({ type: Boolean, attribute: 'has-photo' }) hasPhoto = false;
  @property({ type: Number }) most = 10 * 1024 * 1024;
  @property() refusal = '';

  @state() private over = false;
  @state() private busy = false;
  @query('input') private input!: HTMLInputElement;

  private readonly pasted = (event: ClipboardEvent) => {
    const file = [...(event.clipboardData?.files ?? [])].find((one) => one.type.startsWith('image/'));
    if (!file || event.defaultPrevented || !this.isOnTop()) return;
    // copied from a text, a picture of the text comes along: whoever types means the text
    if (isTyping(event) && event.clipboardData?.types.includes('text/plain')) return;
    event.preventDefault();
    void this.send(file);
  };

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('paste', this.pasted);
  }

  override disconnectedCallback() {
    window.removeEventListener('paste', this.pasted);
    super.disconnectedCallback();
  }

  override render() {
    const of = this.name ? ` of ${this.name}` : '';
    return html`<div class="face ${this.over ? 'over' : ''} ${this.busy ? 'busy' : ''}" @dragenter=${this.dragged} @dragover=${this.dragged}
        @dragleave=${() => (this.over = false)} @drop=${this.dropped}>
        <slot></slot>
        <button class="change" type="button" aria-label="${this.hasPhoto ? 'Change' : 'Add'} the photo${of}" title="Choose a photo, or drop or paste one here"
          @click=${() => this.input.click()}><kith-icon name="camera" size="16"></kith-icon></button>
        ${this.hasPhoto
          ? html`<button class="remove" type="button" aria-label="Remove the photo${of}" title="Remove the photo"
              @click=${() => this.dispatchEvent(new CustomEvent('remove'))}><kith-icon name="x" size="16"></kith-icon></button>`
          : nothing}
      </div>
      <input type="file" hidden accept="image/jpeg,image/png,image/gif,image/webp" aria-label="Photo${of}" @change=${this.chosen} />
      <p class="refusal" role="alert">${this.refusal}</p>`;
  }

  private readonly chosen = () => {
    const file = this.input.files?.[0];
    if (file) void this.send(file);
    this.input.value = '';
  };

  private readonly dragged = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  private readonly dropped = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    this.over = false;
    if (!file) return;
    event.preventDefault();
    void this.send(file);
  };

  /** Not below a dialog that is open. */
  private isOnTop(): boolean {
    const dialogs = [...document.querySelectorAll('vaadin-dialog[opened]')];
    return this.isConnected && (dialogs.length === 0 || dialogs.at(-1)!.contains(this));
  }

  private async send(file: File) {
    if (this.busy) return;
    this.refusal = '';
    if (file.size > this.most) {
      this.refusal = 'This file is larger than 10 MB. Choose a smaller one.';
      return;
    }
    this.busy = true;
    try {
      const answer = await fetch(this.target, {
        method: 'POST',
        headers: { 'Content-Type': 'application/octet-stream', 'X-Filename': 'photo' },
        body: file,
      });
      if (!answer.ok) this.refusal = NOT_ARRIVED;
    } catch {
      this.refusal = NOT_ARRIVED;
    }
    this.busy = false;
    this.dispatchEvent(new CustomEvent('sent'));
  }
}

function isTyping(event: Event): boolean {
  const inner = event.composedPath()[0];
  return inner instanceof HTMLElement && (inner.isContentEditable || inner.matches('input, textarea'));
}
