import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bandColours, bandOf, trendOf } from './warmth';

interface Point {
  label: string;
  value: number | null;
}

const WIDTH = 240;
const HEIGHT = 82;
const BASE = 62;
const TOP = 14;
/** Months that count as "before" for the trend: the score of 90 days ago. */
const BACK = 3;

/** A value from 0 to 100 over the months; the last stretch is dotted while it is falling. */
@customElement('kith-trend-line')
export class KithTrendLine extends LitElement {
  static override styles = [
    bandColours,
    css`
      :host { display: block; width: 240px; flex: none; }
      :host([hidden]) { display: none; }
      svg { display: block; width: 100%; height: auto; overflow: visible; }
      .area { fill: var(--wc); opacity: 0.1; }
      .line { fill: none; stroke: var(--wc); stroke-width: 2.4; stroke-linejoin: round; stroke-linecap: round; }
      .falling { stroke-dasharray: 0.1 5; }
      .now { fill: var(--wc); }
      text { font: 600 12px var(--aura-font-family); fill: var(--kith-ink); font-feature-settings: 'tnum' 1, 'lnum' 1; }
      .month { font-weight: 400; fill: var(--kith-ink-2); }
      @media (forced-colors: active) { .line { stroke: CanvasText; } .now { fill: CanvasText; } }
    `,
  ];

  /** Oldest first; a null value is a month without a score. */
  @property({ attribute: false }) points: readonly Point[] = [];
  /** The picture in a sentence. */
  @property() summary = '';

  override updated() {
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', this.summary);
  }

  override render() {
    const count = this.points.length;
    const known = this.points
      .map((point, i) => ({ ...point, i }))
      .filter((p): p is { label: string; value: number; i: number } => p.value != null);
    if (known.length < 2) return nothing;
    const values = known.map((p) => p.value);
    const high = Math.max(...values);
    const low = Math.max(0, Math.min(Math.min(...values) - 6, high - 22));
    const x = (i: number) => 4 + (i * (WIDTH - 16)) / (count - 1);
    const y = (v: number) => BASE - ((v - low) / Math.max(1, high - low)) * (BASE - TOP - 4);
    const path = (ps: typeof known) => `M${ps.map((p) => `${x(p.i).toFixed(1)} ${y(p.value).toFixed(1)}`).join('L')}`;
    const first = known[0]!;
    const last = known[known.length - 1]!;
    const peak = known.findLast((p) => p.value === high)!;
    const earlier = known.find((p) => p.i >= last.i - BACK)!;
    const falling = trendOf(last.value, earlier.value) === 'cooling';
    const split = falling ? known.indexOf(peak.i >= last.i - BACK - 1 && peak.i < last.i ? peak : earlier) : known.length - 1;
    const labelPeak = peak.i !== last.i;
    const monthOfPeak = labelPeak && x(peak.i) - x(first.i) > 42 && x(last.i) - x(peak.i) > 42;
    return html`<svg class=${bandOf(last.value)} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <path class="area" d="${path(known)}L${x(last.i)} ${BASE + 4}L${x(first.i)} ${BASE + 4}Z"></path>
      <path class="line" d=${path(known.slice(0, split + 1))}></path>
      ${falling ? svg`<path class="line falling" d=${path(known.slice(split))}></path>` : nothing}
      <circle class="now" cx=${x(last.i)} cy=${y(last.value)} r="4.5"></circle>
      ${labelPeak ? svg`<text x=${Math.max(x(peak.i), 8)} y=${y(peak.value) - 8} text-anchor="middle">${peak.value}</text>` : nothing}
      <text class="month" x=${x(first.i)} y=${HEIGHT - 2} text-anchor="start">${first.label}</text>
      ${monthOfPeak ? svg`<text class="month" x=${x(peak.i)} y=${HEIGHT - 2} text-anchor="middle">${peak.label}</text>` : nothing}
      <text class="month" x=${x(last.i) + 6} y=${HEIGHT - 2} text-anchor="end">now</text>
    </svg>`;
  }
}
