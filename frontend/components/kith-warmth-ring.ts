import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { drawPortrait, isDrawn, photoAddress } from './portrait';
import {
  arc, bandColours, bandOf, hash, initials, onCircle, optionalNumber, trendOf,
} from './warmth';

/** Stroke and gap to the picture, in pixels, up to a size. */
function geometry(size: number): { stroke: number; gap: number } {
  if (size < 34) return { stroke: 2.5, gap: 2 };
  if (size < 48) return { stroke: 3, gap: 2 };
  if (size < 64) return { stroke: 4, gap: 3 };
  if (size < 100) return { stroke: 5.5, gap: 4 };
  return { stroke: 8, gap: 6 };
}

/** A portrait inside an arc as long as the score; see the UX guide, section 2. */
@customElement('kith-warmth-ring')
export class KithWarmthRing extends LitElement {
  static override styles = [
    bandColours,
    css`
      :host {
        display: inline-block;
        flex: none;
        vertical-align: middle;
        width: var(--kith-ring-size, var(--size));
        height: var(--kith-ring-size, var(--size));
      }
      :host([hidden]) { display: none; }
      .ring { position: relative; width: 100%; height: 100%; }
      svg { display: block; width: 100%; height: 100%; overflow: visible; }
      .track { stroke: light-dark(#17231f1a, #ffffff1c); }
      .arc, .before { stroke: var(--wc); stroke-linecap: round; }
      .arc.grow { transition: stroke-dasharray 400ms ease-out; }
      .bead { fill: var(--kith-ring-surface, var(--kith-paper)); stroke: var(--wc); }
      .dashed { stroke: var(--kith-control); stroke-width: 1.5; stroke-dasharray: 3.2 3.2; }
      img {
        position: absolute; left: 50%; top: 50%; translate: -50% -50%;
        width: var(--in); height: var(--in); border-radius: 50%; object-fit: cover;
        background: light-dark(#dde7e0, #b4c6bb);
      }
      img.coming { opacity: 0; }
      text { font-family: var(--aura-font-family); font-weight: 600; letter-spacing: 0.01em; text-anchor: middle; dominant-baseline: central; fill: var(--tc); }
      .disc { fill: var(--tb); }
      .t0 { --tb: light-dark(#dfe9e2, #26382f); --tc: light-dark(#2d4a3d, #b8d6c6); }
      .t1 { --tb: light-dark(#efe4d0, #3a3122); --tc: light-dark(#5c4718, #e3cf9e); }
      .t2 { --tb: light-dark(#dce6ee, #22323e); --tc: light-dark(#2c4a61, #b1cfe4); }
      .t3 { --tb: light-dark(#eadfea, #35283a); --tc: light-dark(#573a5e, #dcbfe2); }
      .t4 { --tb: light-dark(#e3e6d5, #303522); --tc: light-dark(#484f24, #d3d9ac); }
      .t5 { --tb: light-dark(#f0dfd8, #3d2a24); --tc: light-dark(#6a3a2a, #ebbfae); }
      .number {
        display: none; position: absolute; right: -4px; bottom: -3px; padding: 0 5px; border-radius: 9px;
        font: 600 12px/18px var(--aura-font-family); font-feature-settings: 'tnum' 1, 'lnum' 1;
        color: var(--wi); background: var(--kith-ring-surface, var(--kith-paper));
        box-shadow: 0 0 0 1px var(--kith-line);
      }
      :host([number]) .number { display: block; }
      @media (prefers-reduced-motion: reduce) { .arc.grow { transition: none; } }
      @media (forced-colors: active) {
        .arc, .before, .bead, .dashed { stroke: CanvasText; }
        .track { stroke: GrayText; }
        .number { display: block; border: 1px solid CanvasText; }
      }
    `,
  ];

  /** The person's id: chooses tint, face and clothes. */
  @property() person = '';
  @property() name = '';
  /** `photo:` and its hash, or `peep:head|skin|hair|extra`; anything else is not fetched, and initials stand in. */
  @property() image: string | null = null;
  /** 0 to 100, or null for somebody new. */
  @property({ converter: optionalNumber }) score: number | null = null;
  /** The score 90 days ago, or null. */
  @property({ attribute: 'score-before', converter: optionalNumber }) scoreBefore: number | null = null;
  @property({ type: Number }) size = 40;
  /** Shows the score as a chip; from size 56 up. */
  @property({ type: Boolean, reflect: true }) number = false;

  @state() private portrait: string | null = null;
  /** Whether the picture is there to be seen; initials stand in until then. */
  @state() private loaded = false;
  private growing = false;

  override willUpdate(changed: PropertyValues<this>) {
    this.growing =
      this.hasUpdated && changed.has('score') && changed.get('score') != null && !changed.has('person') && !changed.has('name');
    if (changed.has('image') || changed.has('person')) this.readPortrait();
  }

  override updated() {
    this.style.setProperty('--size', `${this.size}px`);
    this.setAttribute('role', 'img');
    this.setAttribute('aria-label', this.described());
  }

  override render() {
    const { size } = this;
    const { stroke, gap } = geometry(size);
    const c = size / 2;
    const inner = size - 2 * (stroke + gap);
    const { score } = this;
    return html`<div class="ring ${score === null ? '' : bandOf(score)}" style="--in:${(100 * inner) / size}%">
      <svg viewBox="0 0 ${size} ${size}" aria-hidden="true">
        ${score === null
          ? svg`<circle class="dashed" cx=${c} cy=${c} r=${c - 1} fill="none"></circle>`
          : svg`<circle class="track" cx=${c} cy=${c} r=${c - stroke / 2} fill="none" stroke-width=${stroke}></circle>`}
        ${score === null ? nothing : this.arcs(c, c - stroke / 2, stroke, score)}
        ${this.portrait && this.loaded ? nothing : this.initialsDisc(c, inner)}
      </svg>
      ${this.portrait ? html`<img class=${this.loaded ? '' : 'coming'} src=${this.portrait} alt="" loading="lazy" decoding="async"
            @load=${this.showPortrait} @error=${this.forgetPortrait} />` : nothing}
      ${score === null ? nothing : html`<span class="number">${score}</span>`}
    </div>`;
  }

  private arcs(c: number, r: number, stroke: number, score: number) {
    const trend = trendOf(score, this.scoreBefore);
    const share = Math.max(score / 100, 0.02);
    const dotted = share + (stroke * 0.9) / (2 * Math.PI * r);
    const [x, y] = onCircle(c, r, share);
    return svg`
      ${trend === 'cooling'
        ? svg`<path class="before" d=${arc(c, r, dotted, this.scoreBefore! / 100)} fill="none"
            stroke-width=${Math.max(1.6, stroke / 2)} stroke-dasharray="0.1 ${stroke}"></path>`
        : nothing}
      <circle class="arc ${this.growing ? 'grow' : ''}" cx=${c} cy=${c} r=${r} fill="none" stroke-width=${stroke}
        pathLength="100" stroke-dasharray="${share * 100} 100" transform="rotate(-90 ${c} ${c})"></circle>
      ${trend === 'warming'
        ? svg`<circle class="bead" cx=${x} cy=${y} r=${stroke * 0.95} stroke-width=${Math.min(2.4, stroke * 0.7)}></circle>`
        : nothing}`;
  }

  private initialsDisc(c: number, inner: number) {
    return svg`<g class="t${hash(this.person || this.name) % 6}">
      <circle class="disc" cx=${c} cy=${c} r=${inner / 2}></circle>
      <text x=${c} y=${c} font-size=${Math.round(inner * 0.36)}>${initials(this.name)}</text>
    </g>`;
  }

  private described(): string {
    if (this.score === null) return `${this.name}, new, no engagement yet`;
    return `${this.name}, engagement ${this.score} of 100, ${bandOf(this.score)}, ${trendOf(this.score, this.scoreBefore)}`;
  }

  private showPortrait() {
    this.loaded = true;
  }

  private forgetPortrait() {
    this.portrait = null;
  }

  private readPortrait() {
    const image = this.image;
    const before = this.portrait;
    this.portrait = image ? photoAddress(image, this.size) : null;
    if (this.portrait !== before) this.loaded = false;
    if (!image || !isDrawn(image)) return;
    drawPortrait(image, this.person || this.name).then(
      (address) => {
        if (this.image === image) this.portrait = address;
      },
      () => undefined, // the initials stay
    );
  }
}
