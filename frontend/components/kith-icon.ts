import { CircleDashed } from 'lucide';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icons } from './icons';

const SVG = 'http://www.w3.org/2000/svg';

/** A Lucide drawing in the colour of the text around it. Always decoration. */
@customElement('kith-icon')
export class KithIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      flex: none;
      width: var(--kith-icon-size, 16px);
      height: var(--kith-icon-size, 16px);
      vertical-align: -0.18em;
    }
    :host([hidden]) {
      display: none;
    }
    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `;

  /** The name Lucide gives the drawing; an unknown one draws a dashed circle. */
  @property() name = '';
  /** Width in pixels: 14, 16, 18 or 20. */
  @property({ type: Number }) size = 16;

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    this.style.setProperty('--kith-icon-size', `${this.size}px`);
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    for (const [tag, attributes] of icons[this.name] ?? CircleDashed) {
      const shape = document.createElementNS(SVG, tag);
      for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
      svg.append(shape);
    }
    return html`${svg}`;
  }
}
