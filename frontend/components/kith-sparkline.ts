import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bandColours, bandOf } from './warmth';

const WIDTH = 58;
const HEIGHT = 22;
/** A difference of fewer points than this is drawn as nearly flat. */
const LEAST_SPAN = 14;

/** The score of the last months as a line of a word's size; says nothing that does not stand beside it. */
@customElement('kith-sparkline')
export class KithSparkline extends LitElement {
  static override styles = [
    bandColours,
    css`
      :host { display: inline-block; flex: none; width: 58px; height: 22px; }
      :host([hidden]) { display: none; }
      svg { display: block; overflow: visible; }
      path { fill: none; stroke: var(--kith-ink-3); stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
      circle { fill: var(--wc); }
      @media (forced-colors: active) { path { stroke: CanvasText; } circle { fill: CanvasText; } }
    `,
  ];

  /** Oldest first; a null value is a month without a score. */
  @property({ attribute: false }) points: readonly (number | null)[] = [];

  override render() {
    const known = this.points.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
    const last = known.at(-1);
    if (!last || known.length < 2) return nothing;
    const values = known.map((point) => point.value);
    const high = Math.max(...values) + 2;
    const low = Math.min(...values) - 2;
    const span = Math.max(high - low, LEAST_SPAN);
    const x = (i: number) => 2 + (i * (WIDTH - 6)) / (this.points.length - 1);
    const y = (value: number) => HEIGHT / 2 - ((value - (high + low) / 2) / span) * (HEIGHT - 5);
    const line = known.map((point) => `${x(point.i).toFixed(1)} ${y(point.value).toFixed(1)}`).join('L');
    return html`<svg class=${bandOf(last.value)} width=${WIDTH} height=${HEIGHT} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <path d="M${line}"></path>
      <circle cx=${x(last.i)} cy=${y(last.value)} r="2.4"></circle>
    </svg>`;
  }
}
