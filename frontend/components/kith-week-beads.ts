import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const MOST = 4;

/** One week as beads, one for each thing done on a day. */
@customElement('kith-week-beads')
export class KithWeekBeads extends LitElement {
  static override styles = css`
    :host { display: flex; gap: 16px; align-items: center; flex: none; }
    :host([hidden]) { display: none; }
    .days { display: flex; gap: 4px; align-items: flex-end; }
    .day { width: 22px; text-align: center; font-size: 12px; line-height: 14px; color: var(--kith-ink-3); }
    .day.today { color: var(--kith-ink); font-weight: 700; }
    .beads { display: flex; flex-direction: column-reverse; align-items: center; gap: 2px; height: 34px; margin-bottom: 3px; }
    .beads.none { border-bottom: 2px solid var(--kith-line); margin-inline: 6px; box-sizing: border-box; }
    i { width: 7px; height: 7px; border-radius: 50%; background: var(--kith-warm); }
    b { display: block; font-size: 14px; line-height: 18px; font-weight: 600; font-feature-settings: 'tnum' 1, 'lnum' 1; }
    .note { font-size: 13px; line-height: 18px; color: var(--kith-ink-2); }
    @media (forced-colors: active) { i { background: CanvasText; } }
  `;

  /** Seven numbers from Monday on. */
  @property({ attribute: false }) counts: readonly number[] = [];
  /** 0 is Monday. */
  @property({ type: Number }) today = 0;
  @property() headline = '';
  @property() note = '';

  override render() {
    const day = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { weekday: 'narrow', timeZone: 'UTC' });
    const monday = Date.UTC(2024, 0, 1);
    return html`<div class="days" aria-hidden="true">
        ${this.counts.map(
          (count, i) => html`<div class="day ${i === this.today ? 'today' : ''}">
            <div class="beads ${count === 0 ? 'none' : ''}">${Array.from({ length: Math.min(count, MOST) }, () => html`<i></i>`)}</div>
            ${day.format(monday + i * 86_400_000)}
          </div>`,
        )}
      </div>
      <div><b>${this.headline}</b><span class="note">${this.note}</span></div>`;
  }
}
