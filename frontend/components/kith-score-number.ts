import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './kith-icon';
import { bandColours, bandOf, capitalised, optionalNumber, trendOf } from './warmth';

const ARROWS = { warming: 'arrow-up-right', steady: 'minus', cooling: 'arrow-down-right' } as const;

/** "72 ↘ Warm". */
@customElement('kith-score-number')
export class KithScoreNumber extends LitElement {
  static override styles = [
    bandColours,
    css`
      :host { display: inline-flex; white-space: nowrap; }
      :host([hidden]) { display: none; }
      .line { display: inline-flex; align-items: center; gap: 5px; }
      b { font-size: 16px; line-height: 20px; font-weight: 600; min-width: 20px; font-feature-settings: 'tnum' 1, 'lnum' 1; color: var(--kith-ink); }
      .band { font-size: 13px; line-height: 18px; color: var(--wi); }
      kith-icon { color: var(--kith-ink-2); }
      .new { font-size: 13px; line-height: 18px; color: var(--kith-ink-2); }
      .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      :host([big]) .line { align-items: baseline; gap: 10px; }
      :host([big]) b { font-size: 46px; line-height: 48px; letter-spacing: -0.03em; font-feature-settings: 'lnum' 1; color: var(--wi); }
      :host([big]) .band { font-size: 17px; line-height: 22px; font-weight: 600; }
      :host([big]) .new { font-size: 17px; }
      @media (width < 700px) { :host([big]) b { font-size: 34px; line-height: 38px; } }
    `,
  ];

  /** 0 to 100, or null for somebody new. */
  @property({ converter: optionalNumber }) score: number | null = null;
  /** The score 90 days ago, or null. */
  @property({ attribute: 'score-before', converter: optionalNumber }) scoreBefore: number | null = null;
  /** The big number of a person's page, without the arrow. */
  @property({ type: Boolean, reflect: true }) big = false;

  override render() {
    const { score } = this;
    if (score === null || score === undefined) return html`<span class="new">New</span>`;
    const trend = trendOf(score, this.scoreBefore);
    return html`<span class="line ${bandOf(score)}">
      <b>${score}</b>${this.big ? nothing : html`<kith-icon name=${ARROWS[trend]} size="14"></kith-icon>`}
      <span class="band">${capitalised(bandOf(score))}</span><span class="sr">, ${trend}</span>
    </span>`;
  }
}
