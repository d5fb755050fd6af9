// What all pictures drawn by ECharts have in common: the library is loaded when the first picture is shown, colours come
// from the tokens at the time of drawing, and the picture follows its box and the colour scheme.
import { css, LitElement, type PropertyValues } from 'lit';
import type { EChartsType } from 'echarts/core';

/** Colours as the canvas wants them, by the name of the token without `--kith-`. */
export type Theme = (token: string) => string;

export interface Engine {
  init: (box: HTMLElement, theme?: undefined, options?: { renderer?: 'canvas' | 'svg'; width?: number; height?: number }) => EChartsType;
}

const UNSEEN = { width: 760, height: 390 };

export const chartStyles = css`
  :host { display: block; position: relative; width: 100%; }
  :host([hidden]) { display: none; }
  .plot { position: absolute; inset: 0; border-radius: var(--kith-radius-s); }
  .plot:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
  .probe { display: none; }
`;

export abstract class ChartBase<E extends Engine = Engine> extends LitElement {
  protected chart?: EChartsType;
  protected engine?: E;
  private begun?: Promise<void>;
  private readonly resized = new ResizeObserver(() => this.fit());
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly schemeSet = new MutationObserver(() => this.repaint());
  private readonly repaint = () => {
    if (this.chart) this.draw();
  };

  /** The picture in a sentence, its accessible name. */
  abstract summary: string;

  /** Imports the library and the modules this picture needs, apart from the bundle of the page. */
  protected abstract load(): Promise<E>;

  /** Draws what is to be seen now. Runs again when data, size or scheme have changed. */
  protected abstract draw(): void;

  /** Whether things may glide. */
  protected get moves(): boolean {
    return !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  /** A token holds `light-dark(...)` as text; the colour in force is what an element has that uses it. */
  protected readonly theme: Theme = (token) => {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe')!;
    probe.style.color = `var(--kith-${token})`;
    return getComputedStyle(probe).color;
  };

  /** How large it is drawn, in pixels; one that is not on screen has no size, and may still be saved. */
  protected get box(): { width: number; height: number } {
    return { width: this.clientWidth || UNSEEN.width, height: this.clientHeight || UNSEEN.height };
  }

  /** With single quotes, since it stands in an attribute of the SVG. */
  protected get font(): string {
    return getComputedStyle(this).fontFamily.replaceAll('"', "'");
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dark.addEventListener('change', this.repaint);
    this.schemeSet.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class'] });
    this.resized.observe(this);
    if (this.hasUpdated) this.begun = this.begin();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.repaint);
    this.schemeSet.disconnect();
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override firstUpdated(_: PropertyValues<this>) {
    this.begun = this.begin();
  }

  /** Wires what listens to the chart; runs once for each time it is made. */
  protected made(_chart: EChartsType) {}

  /** Hands the picture to the user as a file, or a table that says the same. */
  async save(kind: 'png' | 'svg' | 'csv', name: string, table: string) {
    if (kind === 'csv') {
      hand(new Blob(['\uFEFF', table], { type: 'text/csv' }), `${name}.csv`);
      return;
    }
    await this.begun;
    if (!this.chart || !this.engine) return;
    const { width, height } = this.box;
    if (!this.clientWidth) {
      this.chart.resize({ width, height });
      this.draw();
    }
    const renderer = kind === 'svg' ? 'svg' : 'canvas';
    const copy = this.engine.init(document.createElement('div'), undefined, { renderer, width, height });
    copy.setOption({ ...this.chart.getOption(), animation: false, backgroundColor: this.theme('paper') });
    if (kind === 'svg') {
      hand(new Blob([titled(copy.renderToSVGString(), this.summary)], { type: 'image/svg+xml' }), `${name}.svg`);
    } else {
      const data = atob(copy.getDataURL({ type: 'png', pixelRatio: 2 }).split(',')[1]);
      hand(new Blob([Uint8Array.from(data, (one) => one.charCodeAt(0))], { type: 'image/png' }), `${name}.png`);
    }
    copy.dispose();
  }

  private async begin() {
    const [engine] = await Promise.all([this.load(), document.fonts.ready]);
    if (!this.isConnected || this.chart) return;
    this.engine = engine;
    this.chart = engine.init(this.renderRoot.querySelector<HTMLElement>('.plot')!);
    this.made(this.chart);
    this.draw();
  }

  private fit() {
    if (!this.chart || !this.clientWidth || !this.clientHeight) return;
    if (this.chart.getWidth() === this.clientWidth && this.chart.getHeight() === this.clientHeight) return;
    this.chart.resize();
    this.draw();
  }
}

/** The file says in words what it shows, as the picture on the page does. */
function titled(svg: string, summary: string): string {
  const words = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  words.textContent = summary;
  return svg.replace(/^<svg[^>]*>/, (tag) => tag + new XMLSerializer().serializeToString(words));
}

/** "100", "10k", "1M" for a power of ten. */
export function tenTo(power: number): string {
  const units = ['', 'k', 'M', 'B', 'T'];
  const unit = Math.min(units.length - 1, Math.floor(power / 3));
  return `${10 ** (power - 3 * unit)}${units[unit]}`;
}

function hand(content: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
