// What the pictures have in common that are drawn shape by shape and read as one image with a sentence.
import { css, html } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartBase, chartStyles } from './chart-base';

export abstract class DrawnPicture extends ChartBase<typeof import('./circle-echarts')> {
  static override styles = [chartStyles, css`:host { font-family: var(--aura-font-family); }`];

  /** The picture in a sentence, its accessible name. */
  @property() summary = '';

  protected override load() {
    return import('./circle-echarts');
  }

  override render() {
    return html`<span class="probe"></span>
      <div class="plot" role="img" tabindex="0" aria-label=${this.summary}></div>`;
  }

  override updated() {
    if (this.chart) this.draw();
  }
}
