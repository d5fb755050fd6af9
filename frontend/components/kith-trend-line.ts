import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { bandColours, bandOf, trendOf } from './warmth';

interface Point {
  label: string;
  value: number | null;
  day: string;
}

const WIDTH = 240;
const HEIGHT = 82;
const BASE = 62;
const TOP = 14;
const LEFT = 4;
const RIGHT = 12;
/**
 * A value from 0 to 100 over the months; the last stretch is dotted while it is falling. With `pick`, a day is chosen
 * by pointer or keys, of those that have a point; fires `pick` with `{days}`, counted from the first point.
 */
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
      :host([pick]) { cursor: pointer; border-radius: 8px; touch-action: pan-y; }
      :host(:focus-visible) { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
      .at { stroke: var(--kith-ink-2); stroke-width: 1; stroke-dasharray: 2 2; }
      .spot { fill: var(--kith-paper); stroke: var(--wc); stroke-width: 2; }
      .month { font-weight: 400; fill: var(--kith-ink-2); }
      @media (forced-colors: active) {
        .area { fill: none; }
        .line, .at { stroke: CanvasText; }
        .now, text { fill: CanvasText; }
        .spot { fill: Canvas; stroke: CanvasText; }
      }
    `,
  ];

  /** Oldest first; a null value is a month without a score. */
  @property({ attribute: false }) points: readonly Point[] = [];
  /** The picture in a sentence. */
  @property() summary = '';

  /** How many points before the last one the trend compares with. */
  @property({ type: Number }) back = 3;
  /** What choosing a day is for; empty where none can be chosen. */
  @property({ reflect: true }) pick = '';
  /** Days between two points. */
  @property({ type: Number }) step = 7;

  /** The day pointed at, counted from the first point. */
  @state() private at: number | null = null;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('pointermove', this.point);
    this.addEventListener('pointerleave', this.leave);
    this.addEventListener('click', this.choose);
    this.addEventListener('keydown', this.key);
    this.addEventListener('blur', this.leave);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('pointermove', this.point);
    this.removeEventListener('pointerleave', this.leave);
    this.removeEventListener('click', this.choose);
    this.removeEventListener('keydown', this.key);
    this.removeEventListener('blur', this.leave);
  }

  override updated() {
    if (!this.pick) {
      this.setAttribute('role', 'img');
      this.setAttribute('aria-label', this.summary);
      return;
    }
    this.tabIndex = 0;
    this.setAttribute('role', 'slider');
    this.setAttribute('aria-label', `${this.summary}. ${this.pick}`);
    this.setAttribute('aria-valuemin', '0');
    this.setAttribute('aria-valuemax', String(this.days));
    this.setAttribute('aria-valuenow', String(this.at ?? this.days));
    this.setAttribute('aria-valuetext', this.said(this.at ?? this.days));
  }

  private get days(): number {
    return Math.max(0, (this.points.length - 1) * this.step);
  }

  private said(day: number): string {
    const point = this.points[Math.round(day / this.step)];
    if (!point) return '';
    return `${point.day}, ${point.value ?? 'no score yet'}`;
  }

  private firstKnown(): number {
    return Math.max(0, this.points.findIndex((point) => point.value != null)) * this.step;
  }

  private readonly point = (event: PointerEvent) => {
    if (this.pick) this.at = this.dayAt(event.clientX);
  };

  private readonly leave = () => {
    this.at = null;
  };

  private readonly choose = (event: MouseEvent) => {
    if (this.pick) this.tell(this.dayAt(event.clientX));
  };

  private readonly key = (event: KeyboardEvent) => {
    if (!this.pick || event.ctrlKey || event.altKey || event.metaKey) return;
    const now = this.at ?? this.days;
    const to: Record<string, number> = {
      ArrowLeft: now - this.step, ArrowDown: now - this.step, ArrowRight: now + this.step, ArrowUp: now + this.step,
      PageDown: now - 4 * this.step, PageUp: now + 4 * this.step, Home: this.firstKnown(), End: this.days,
    };
    if (event.key === 'Enter' || event.key === ' ') this.tell(now);
    else if (event.key in to) this.at = Math.min(this.days, Math.max(this.firstKnown(), to[event.key]!));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  private dayAt(clientX: number): number {
    const box = this.getBoundingClientRect();
    const share = (((clientX - box.left) / box.width) * WIDTH - LEFT) / (WIDTH - LEFT - RIGHT);
    const nearest = Math.round((share * this.days) / this.step) * this.step;
    return Math.min(this.days, Math.max(this.firstKnown(), nearest));
  }

  private tell(days: number) {
    this.dispatchEvent(new CustomEvent('pick', { detail: { days } }));
  }

  override render() {
    const count = this.points.length;
    const known = this.points
      .map((point, i) => ({ ...point, i }))
      .filter((p): p is Point & { value: number; i: number } => p.value != null);
    if (known.length < 2) return nothing;
    const values = known.map((p) => p.value);
    const high = Math.max(...values);
    const low = Math.max(0, Math.min(Math.min(...values) - 6, high - 22));
    const x = (i: number) => LEFT + (i * (WIDTH - LEFT - RIGHT)) / (count - 1);
    const y = (v: number) => BASE - ((v - low) / Math.max(1, high - low)) * (BASE - TOP - 4);
    const path = (ps: typeof known) => `M${ps.map((p) => `${x(p.i).toFixed(1)} ${y(p.value).toFixed(1)}`).join('L')}`;
    const first = known[0]!;
    const last = known[known.length - 1]!;
    const peak = known.findLast((p) => p.value === high)!;
    const earlier = known.find((p) => p.i >= last.i - this.back)!;
    const falling = trendOf(last.value, earlier.value) === 'cooling';
    const split = falling ? known.indexOf(peak.i >= last.i - this.back - 1 && peak.i < last.i ? peak : earlier) : known.length - 1;
    const labelPeak = peak.i !== last.i && this.at === null;
    const monthOfPeak = labelPeak && x(peak.i) - x(first.i) > 42 && x(last.i) - x(peak.i) > 42;
    return html`<svg class=${bandOf(last.value)} viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
      <path class="area" d="${path(known)}L${x(last.i)} ${BASE + 4}L${x(first.i)} ${BASE + 4}Z"></path>
      <path class="line" d=${path(known.slice(0, split + 1))}></path>
      ${falling ? svg`<path class="line falling" d=${path(known.slice(split))}></path>` : nothing}
      <circle class="now" cx=${x(last.i)} cy=${y(last.value)} r="4.5"></circle>
      ${this.spot(x, y)}
      ${labelPeak ? svg`<text x=${Math.max(x(peak.i), 8)} y=${y(peak.value) - 8} text-anchor="middle">${peak.value}</text>` : nothing}
      <text class="month" x=${x(first.i)} y=${HEIGHT - 2} text-anchor="start">${first.label}</text>
      ${monthOfPeak ? svg`<text class="month" x=${x(peak.i)} y=${HEIGHT - 2} text-anchor="middle">${peak.label}</text>` : nothing}
      <text class="month" x=${x(last.i) + 6} y=${HEIGHT - 2} text-anchor="end">now</text>
    </svg>`;
  }

  /** The day pointed at, with its score and its date in place of the peak's. */
  private spot(x: (i: number) => number, y: (v: number) => number) {
    if (this.at === null) return nothing;
    const i = this.at / this.step;
    const value = this.points[Math.round(i)]?.value;
    if (value == null) return nothing;
    const end = x(i) < WIDTH / 4 ? 'start' : x(i) > (3 * WIDTH) / 4 ? 'end' : 'middle';
    return svg`<line class="at" x1=${x(i)} x2=${x(i)} y1=${TOP} y2=${BASE + 4}></line>
      <circle class="spot" cx=${x(i)} cy=${y(value)} r="4"></circle>
      <text x=${x(i)} y=${TOP - 4} text-anchor=${end}>${value}, ${this.points[Math.round(i)]!.day}</text>`;
  }
}
