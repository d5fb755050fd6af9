import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bandColours, bandOf, optionalNumber } from './warmth';

const YEAR = 365;
const WIDTH = 170;
const HEIGHT = 24;

/** Twelve months of interactions as ticks, higher for deeper ones; a bar where the silence is longer than usual. */
@customElement('kith-interaction-strip')
export class KithInteractionStrip extends LitElement {
  static override styles = [
    bandColours,
    css`
      :host { display: inline-block; width: 170px; height: 24px; vertical-align: middle; }
      :host([hidden]) { display: none; }
      svg { display: block; width: 100%; height: 100%; }
      .base { stroke: var(--kith-line-strong); stroke-width: 1; }
      .tick { stroke: var(--wc, var(--kith-quiet)); stroke-width: 2.4; stroke-linecap: round; }
      .gap { fill: color-mix(in srgb, var(--kith-cool) 62%, transparent); }
      @media (forced-colors: active) { .tick { stroke: CanvasText; } .gap { fill: Highlight; } }
    `,
  ];

  /** `[daysAgo, depth 0 to 1]` for each interaction. */
  @property({ attribute: false }) marks: readonly (readonly [number, number])[] = [];
  /** Colours the ticks by band. */
  @property({ converter: optionalNumber }) score: number | null = null;
  /** Days that usually pass. */
  @property({ converter: optionalNumber }) gap: number | null = null;
  /** Days since the last interaction. */
  @property({ converter: optionalNumber }) since: number | null = null;

  override updated() {
    this.setAttribute('role', 'img');
    const count = this.inYear().length;
    const overdue = this.overdue() ? ', longer silent than usual' : '';
    this.setAttribute('aria-label', `${count} interaction${count === 1 ? '' : 's'} in 12 months${overdue}`);
  }

  override render() {
    const x = (daysAgo: number) => WIDTH - 2 - (Math.min(daysAgo, YEAR) / YEAR) * (WIDTH - 6);
    const open = this.overdue() ? x(Math.min(this.since!, YEAR) - this.gap!) : null;
    return html`<svg class=${this.score == null ? '' : bandOf(this.score)} viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <line class="base" x1="0" x2=${WIDTH} y1=${HEIGHT - 3.5} y2=${HEIGHT - 3.5}></line>
      ${open === null
        ? nothing
        : svg`<rect class="gap" x=${open} width=${Math.max(2, WIDTH - open)} y=${HEIGHT - 5} height="3" rx="1.5"></rect>`}
      ${this.inYear().map(
        ([daysAgo, depth]) =>
          svg`<line class="tick" x1=${x(daysAgo)} x2=${x(daysAgo)} y1=${HEIGHT - 4} y2=${HEIGHT - 8 - depth * (HEIGHT - 11)}></line>`,
      )}
    </svg>`;
  }

  private inYear() {
    return (this.marks ?? []).filter(([daysAgo]) => daysAgo <= YEAR);
  }

  private overdue(): boolean {
    return this.gap != null && this.since != null && this.since > this.gap && this.gap < YEAR;
  }
}
