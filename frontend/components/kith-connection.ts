import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';

interface ConnectionStore {
  state: string;
  addStateChangeListener(listener: (before: string, now: string) => void): void;
  removeStateChangeListener(listener: (before: string, now: string) => void): void;
}

/** A thin bar while the server cannot be reached. */
@customElement('kith-connection')
export class KithConnection extends LitElement {
  static override styles = css`
    :host { display: contents; }
    div:not(:empty) {
      padding: 5px 16px; margin-top: 8px; border-radius: 8px; font-size: 13px; line-height: 18px; text-align: center;
      color: var(--kith-warm-ink); background: color-mix(in srgb, var(--kith-warm) 14%, var(--kith-paper));
    }
  `;

  @state() private lost = false;
  private readonly changed = (_before: string, now: string) => {
    this.lost = now === 'connection-lost' || now === 'reconnecting';
  };

  override connectedCallback() {
    super.connectedCallback();
    const store = this.store();
    store?.addStateChangeListener(this.changed);
    if (store) this.changed('', store.state);
  }

  override disconnectedCallback() {
    this.store()?.removeStateChangeListener(this.changed);
    super.disconnectedCallback();
  }

  override render() {
    return html`<div role="status">${this.lost ? 'Connection lost. What you type is kept.' : ''}</div>`;
  }

  private store(): ConnectionStore | undefined {
    return (window as unknown as { Vaadin?: { connectionState?: ConnectionStore } }).Vaadin?.connectionState;
  }
}
