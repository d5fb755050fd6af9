import { customElement, property } from 'lit/decorators.js';
import { DrawnPicture } from './drawn-picture';

interface Disc {
  label: string;
  written: string;
  x: number;
  y: number;
  radius: number;
}

/** A disc with a smaller radius has its words beside it, in pixels. */
const ROOMY = 27;
/** Room for words beside the circles, in pixels. */
const MARGIN = 14;
const COLOURS = ['good', 'warm', 'cool', 'mild'];

/** Places as circles: the areas are those who follow, the overlaps those who follow in both. */
@customElement('kith-crossover')
export class KithCrossover extends DrawnPicture {
  @property({ attribute: false }) discs: readonly Disc[] = [];

  protected override draw() {
    if (!this.chart || !this.discs.length) return;
    const left = Math.min(...this.discs.map((disc) => disc.x - disc.radius));
    const right = Math.max(...this.discs.map((disc) => disc.x + disc.radius));
    const top = Math.min(...this.discs.map((disc) => disc.y - disc.radius));
    const bottom = Math.max(...this.discs.map((disc) => disc.y + disc.radius));
    const scale = Math.min(
      (this.clientWidth - 2 * MARGIN) / (right - left),
      (this.clientHeight - 2 * MARGIN) / (bottom - top),
    );
    const across = (x: number) => this.clientWidth / 2 + (x - (left + right) / 2) * scale;
    const down = (y: number) => this.clientHeight / 2 + (y - (top + bottom) / 2) * scale;
    const ink = this.theme('ink');
    const family = this.font;
    const shapes: object[] = [];
    const drawn = this.discs.map((disc) => ({
      ...disc,
      cx: across(disc.x),
      cy: down(disc.y),
      r: Math.max(3, disc.radius * scale),
    }));
    drawn.forEach((disc, at) => {
      const colour = this.theme(COLOURS[at % COLOURS.length]);
      const shape = { cx: disc.cx, cy: disc.cy, r: disc.r };
      shapes.push({ type: 'circle', silent: true, shape, style: { fill: colour, opacity: 0.2 } });
      shapes.push({ type: 'circle', silent: true, shape, style: { fill: 'none', stroke: colour, lineWidth: 1.5 } });
    });
    const centre = { x: this.clientWidth / 2, y: this.clientHeight / 2 };
    drawn.forEach((disc) => {
      // away from the others, so that the words stand where the circle is alone
      let dx = 0;
      let dy = 0;
      for (const other of drawn) {
        if (other === disc) continue;
        const far = Math.max(1, Math.hypot(disc.cx - other.cx, disc.cy - other.cy));
        dx += ((disc.cx - other.cx) / far) * other.r;
        dy += ((disc.cy - other.cy) / far) * other.r;
      }
      const length = Math.max(1, Math.hypot(dx, dy));
      const roomy = disc.r >= ROOMY;
      const shift = roomy ? Math.max(0, disc.r - ROOMY) * 0.4 : disc.r + 16;
      const width = Math.max(disc.label.length, disc.written.length) * 4;
      const x = clamp(disc.cx + (dx / length) * (shift + (roomy ? 0 : width * Math.abs(dx / length))), width, this.clientWidth - width);
      const y = clamp(disc.cy + (dy / length) * shift, 16, this.clientHeight - 16);
      shapes.push({
        type: 'text',
        silent: true,
        z2: 10,
        style: {
          text: `{l|${short(disc.label)}}\n{n|${disc.written}}`,
          x: Number.isFinite(x) ? x : centre.x,
          y: Number.isFinite(y) ? y : centre.y,
          align: 'center',
          verticalAlign: 'middle',
          rich: {
            l: { fontSize: 13, lineHeight: 18, fill: ink, fontFamily: family },
            n: { fontSize: 14, lineHeight: 18, fontWeight: 700, fill: ink, fontFamily: family },
          },
        },
      });
    });
    this.chart.setOption(
      {
        animation: false,
        series: [{ type: 'custom', coordinateSystem: 'none', data: [[0, 0]], renderItem: () => ({ type: 'group', children: shapes }) }],
      } as Parameters<NonNullable<typeof this.chart>['setOption']>[0],
      { notMerge: true },
    );
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/** What is written in braces would be read as a style. */
function short(label: string): string {
  const plain = label.replace(/[{}|]/g, ' ');
  return plain.length > 18 ? `${plain.slice(0, 17)}…` : plain;
}
