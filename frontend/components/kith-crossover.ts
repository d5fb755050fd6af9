import { customElement, property } from 'lit/decorators.js';
import { DrawnPicture } from './drawn-picture';

interface Disc {
  label: string;
  written: string;
  x: number;
  y: number;
  radius: number;
}

/** Where words stand: their middle, and half their width, in pixels. */
interface Box {
  x: number;
  y: number;
  width: number;
  /** How far they had to be moved to stay in the picture, in pixels. */
  pushed: number;
}

/** Half the height of a label and its number, in pixels. */
const TALL = 18;
/** Where words may stand beside a disc: away from the others, or turned from there. */
const TURNS = [0, 0.5, -0.5, 1, -1, 1.5, -1.5, 2, -2];
/** Room for words beside the circles, in pixels. */
const MARGIN = 14;
const COLOURS = ['good', 'warm', 'cool', 'mild'];

/** Places as circles: the areas are those who follow, the overlaps those who follow in both. */
@customElement('kith-crossover')
export class KithCrossover extends DrawnPicture {
  @property({ attribute: false }) discs: readonly Disc[] = [];

  protected override draw() {
    if (!this.chart || !this.discs.length) return;
    const { width, height } = this.box;
    const left = Math.min(...this.discs.map((disc) => disc.x - disc.radius));
    const right = Math.max(...this.discs.map((disc) => disc.x + disc.radius));
    const top = Math.min(...this.discs.map((disc) => disc.y - disc.radius));
    const bottom = Math.max(...this.discs.map((disc) => disc.y + disc.radius));
    const fitting = (aside: number, above: number) =>
      Math.min((width - 2 * aside) / (right - left), (height - 2 * above) / (bottom - top));
    const tight = fitting(MARGIN, MARGIN);
    const beside = this.discs.filter((disc) => !isRoomy(disc, disc.radius * tight));
    const aside = Math.min(width / 8, Math.max(MARGIN, ...beside.map((disc) => 0.5 * half(disc))));
    const scale = beside.length ? fitting(aside, 2.5 * MARGIN) : tight;
    const across = (x: number) => width / 2 + (x - (left + right) / 2) * scale;
    const down = (y: number) => height / 2 + (y - (top + bottom) / 2) * scale;
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
    const boxes: Box[] = [];
    for (const disc of [...drawn].sort((one, other) => Number(isRoomy(other, other.r)) - Number(isRoomy(one, one.r)))) {
      // away from the others, so that the words stand where the circle is alone
      let dx = 0;
      let dy = 0;
      for (const other of drawn) {
        if (other === disc) continue;
        const far = Math.max(1, Math.hypot(disc.cx - other.cx, disc.cy - other.cy));
        dx += ((disc.cx - other.cx) / far) * other.r;
        dy += ((disc.cy - other.cy) / far) * other.r;
      }
      const away = Math.atan2(dy, dx);
      const wide = half(disc);
      const at = (angle: number, shift: number, far: number): Box => {
        const x = disc.cx + Math.cos(angle) * (shift + far * Math.abs(Math.cos(angle)));
        const y = disc.cy + Math.sin(angle) * shift;
        const box = { x: clamp(x, wide, width - wide), y: clamp(y, TALL, height - TALL), width: wide };
        return { ...box, pushed: Math.abs(box.x - x) + Math.abs(box.y - y) };
      };
      const places = isRoomy(disc, disc.r)
        ? [at(away, Math.max(0, disc.r - wide) * 0.4, 0)]
        : TURNS.map((turn) => at(away + turn, disc.r + TALL, wide));
      const worth = (box: Box) =>
        boxes.reduce((sum, other) => sum + overlap(box, other), 0) * 4 +
        drawn.reduce((sum, other) => sum + covered(box, other), 0) +
        box.pushed * 8;
      const { x, y } = places.reduce((best, box) => (worth(box) < worth(best) - 1 ? box : best));
      boxes.push({ x, y, width: wide, pushed: 0 });
      shapes.push({
        type: 'text',
        silent: true,
        z2: 10,
        style: {
          text: `{l|${short(disc.label)}}\n{n|${disc.written}}`,
          x,
          y,
          align: 'center',
          verticalAlign: 'middle',
          rich: {
            l: { fontSize: 13, lineHeight: 18, fill: ink, fontFamily: family },
            n: { fontSize: 14, lineHeight: 18, fontWeight: 700, fill: ink, fontFamily: family },
          },
        },
      });
    }
    this.chart.setOption(
      {
        animation: false,
        series: [{ type: 'custom', coordinateSystem: 'none', data: [[0, 0]], renderItem: () => ({ type: 'group', children: shapes }) }],
      } as Parameters<NonNullable<typeof this.chart>['setOption']>[0],
      { notMerge: true },
    );
  }
}

/** Half the width of the words of a disc, in pixels. */
function half(disc: Disc): number {
  return Math.max(short(disc.label).length * 3.7, disc.written.length * 4.2);
}

/** Whether the words fit into the disc. */
function isRoomy(disc: Disc, radius: number): boolean {
  return radius >= Math.hypot(half(disc), TALL * 0.8);
}

function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x - one.width, other.x - other.width);
  const down = 2 * TALL - Math.abs(one.y - other.y);
  return Math.max(0, across) * Math.max(0, down);
}

/** About how much of a label lies on a disc, in square pixels. */
function covered(box: Box, disc: { cx: number; cy: number; r: number }): number {
  let inside = 0;
  for (let across = -3; across <= 3; across++) {
    for (let down = -1; down <= 1; down++) {
      const x = box.x + (box.width * across) / 3;
      const y = box.y + TALL * 0.8 * down;
      if (Math.hypot(x - disc.cx, y - disc.cy) < disc.r) inside++;
    }
  }
  return (inside * 4 * box.width * TALL) / 21;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most));
}

/** What is written in braces would be read as a style. */
function short(label: string): string {
  const plain = label.replace(/[{}|]/g, ' ');
  return plain.length > 14 ? `${plain.slice(0, 13)}…` : plain;
}
