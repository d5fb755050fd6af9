import { customElement, property } from 'lit/decorators.js';
import { tenTo } from './chart-base';
import { DrawnPicture } from './drawn-picture';

interface Line {
  name: string;
  kind: 'place' | 'known' | 'warm';
  written: string;
  /** Days since 1 January 1970, oldest first. */
  points: readonly { day: number; people: number }[];
}

const PLACES = ['good', 'cool', 'mild', 'quiet'];
const TOP = 10;
const BOTTOM = 28;
/** Two labels at the end of lines are at least so far apart, in pixels. */
const APART = 17;

/** Lines over time on a scale where each gridline is ten times the one before, each named at its end. */
@customElement('kith-growth')
export class KithGrowth extends DrawnPicture {
  @property({ attribute: false }) lines: readonly Line[] = [];
  /** The first and the last day, as the reader writes days. */
  @property() first = '';
  @property() last = '';

  protected override draw() {
    if (!this.chart || !this.lines.length) return;
    const { width, height } = this.box;
    const left = 44;
    const right = width < 560 ? 104 : 150;
    const days = this.lines.flatMap((line) => line.points.map((point) => point.day));
    const first = Math.min(...days);
    const last = Math.max(...days);
    const most = Math.max(10, ...this.lines.flatMap((line) => line.points.map((point) => point.people)));
    const decades = Math.max(1, Math.ceil(Math.log10(most)));
    const across = (day: number) => left + ((width - left - right) * (last === first ? 1 : (day - first) / (last - first)));
    const down = (people: number) =>
      height - BOTTOM - ((height - BOTTOM - TOP) * Math.log10(Math.max(1, people))) / decades;
    const faint = this.theme('ink-2');
    const ink = this.theme('ink');
    const family = this.font;
    const text = (words: string, x: number, y: number, fill: string, more: object = {}) => ({
      type: 'text',
      silent: true,
      style: { text: words, x, y, fill, fontSize: 13, fontFamily: family, verticalAlign: 'middle', ...more },
    });
    const shapes: object[] = [];
    for (let power = 0; power <= decades; power++) {
      const y = down(10 ** power);
      shapes.push({
        type: 'line',
        silent: true,
        shape: { x1: left, y1: y, x2: width - right, y2: y },
        style: { stroke: this.theme('line'), lineWidth: 1 },
      });
      shapes.push(text(tenTo(power), left - 10, y, faint, { align: 'right' }));
    }
    if (last > first) shapes.push(text(this.first, left, height - 10, faint, { align: 'left' }));
    shapes.push(text(this.last, width - right, height - 10, faint, { align: 'right' }));
    let place = 0;
    const ends: { y: number; words: string; colour: string; from: number }[] = [];
    for (const line of this.lines) {
      const token = line.kind === 'known' ? 'ink' : line.kind === 'warm' ? 'warm' : PLACES[place++ % PLACES.length];
      const colour = this.theme(token);
      const points = line.points.map((point) => [across(point.day), down(point.people)]);
      if (points.length > 1) {
        shapes.push({
          type: 'polyline',
          silent: true,
          shape: { points },
          style: { stroke: colour, fill: 'none', lineWidth: 2, lineDash: line.kind === 'known' ? [5, 3] : undefined },
        });
      }
      for (const [cx, cy] of points.length <= 40 ? points : [points[points.length - 1]]) {
        shapes.push({ type: 'circle', silent: true, shape: { cx, cy, r: 3 }, style: { fill: colour } });
      }
      const end = points[points.length - 1];
      ends.push({ y: end[1], from: end[0], colour, words: `${short(line.name)} ${line.written}` });
    }
    ends.sort((one, other) => one.y - other.y);
    ends.forEach((end, at) => {
      if (at > 0) end.y = Math.max(end.y, ends[at - 1].y + APART);
    });
    const over = ends[ends.length - 1].y - (height - BOTTOM);
    if (over > 0) ends.forEach((end) => (end.y -= over));
    for (const end of ends) {
      shapes.push({
        type: 'rect',
        silent: true,
        shape: { x: width - right + 10, y: end.y - 4, width: 8, height: 8, r: 2 },
        style: { fill: end.colour },
      });
      shapes.push(text(end.words, width - right + 24, end.y, ink));
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

function short(name: string): string {
  return name.length > 14 ? `${name.slice(0, 13)}…` : name;
}
