import '@vaadin/button';
import '@vaadin/tooltip';
import './kith-icon';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * Changes or deletes one entry of a timeline: two small buttons, drawn by the browser alone, since a
 * timeline has very many of them.
 *
 * @fires change-entry
 * @fires delete-entry
 */
@customElement('kith-entry-tools')
export class KithEntryTools extends LitElement {
  /** What the entry is called: the buttons are named "Change: ..." and "Delete: ...". */
  @property() entry = '';

  // among the page's own elements, so that its style sheets reach the buttons
  protected override createRenderRoot() {
    return this;
  }

  private tool(word: string, icon: string, event: string) {
    const name = `${word}: ${this.entry}`;
    return html`<vaadin-button
      theme="tertiary icon"
      aria-label=${name}
      @click=${() => this.dispatchEvent(new CustomEvent(event))}
      ><kith-icon name=${icon}></kith-icon><vaadin-tooltip slot="tooltip" .text=${name}></vaadin-tooltip
    ></vaadin-button>`;
  }

  override render() {
    return [this.tool('Change', 'pen-line', 'change-entry'), this.tool('Delete', 'trash', 'delete-entry')];
  }
}
