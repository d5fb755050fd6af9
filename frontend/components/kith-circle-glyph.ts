import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const ORBITS = [4.5, 8, 11] as const;
const CIRCLES = ['inner', 'close', 'active', 'wider', 'known', 'unknown'];

/** Three rings and a dot on the right orbit. Decoration: its word stands beside it. */
@customElement('kith-circle-glyph')
export class KithCircleGlyph extends LitElement {
  static override styles = css`
    :host { display: inline-flex; flex: none; color: var(--kith-ink-3); }
    .orbit { fill: none; stroke: currentColor; stroke-width: 1.3; opacity: 0.6; }
    .dot { fill: var(--kith-ink); }
    .dot.hollow { fill: none; stroke: var(--kith-ink); stroke-width: 1.6; }
    @media (forced-colors: active) {
      .dot { fill: CanvasText; }
      .dot.hollow { fill: none; stroke: CanvasText; }
    }
  `;

  /** inner, close, active, wider, known or unknown. */
  @property() circle = 'known';
  @property({ type: Number }) size = 16;

  override connectedCallback() {
    super.connectedCallback();
    this.setAttribute('aria-hidden', 'true');
  }

  override render() {
    const place = Math.max(0, CIRCLES.indexOf(this.circle));
    const outside = place > 3;
    const radius = [0, ...ORBITS, 11, 11][place]!;
    const at = radius * Math.SQRT1_2;
    const hollow = this.circle === 'unknown';
    return html`<svg width=${this.size} height=${this.size} viewBox="0 0 24 24" overflow="visible">
      ${ORBITS.map(
        (r) => svg`<circle class="orbit" cx="12" cy="12" r=${r} stroke-dasharray=${outside && r === 11 ? '2 2' : 'none'}></circle>`,
      )}
      <circle class="dot ${hollow ? 'hollow' : ''}" cx=${12 + at} cy=${12 - at} r=${hollow ? 2.4 : 3.6}></circle>
    </svg>`;
  }
}
