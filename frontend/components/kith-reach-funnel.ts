import { customElement, property } from 'lit/decorators.js';
import { tenTo } from './chart-base';
import { DrawnPicture } from './drawn-picture';

interface Step {
  label: string;
  value: number;
  written: string;
  /** Absent where the number is no estimate. */
  low: number | null;
  high: number | null;
  range: string;
  detail: string;
  kind: 'counted' | 'multiplied' | 'expected';
}

/** Below this width the words stand above their bar, in pixels. */
const NARROW = 560;
const BAR = 26;

/** Bars on a scale where each line is ten times the one before, with what is likely around those that are estimates. */
@customElement('kith-reach-funnel')
export class KithReachFunnel extends DrawnPicture {
  @property({ attribute: false }) steps: readonly Step[] = [];

  protected override draw() {
    if (!this.chart || !this.steps.length) return;
    const { width, height } = this.box;
    const narrow = width < NARROW;
    const left = narrow ? 4 : 146;
    const right = narrow ? 12 : 24;
    const bottom = 28;
    const largest = Math.max(10, ...this.steps.map((step) => step.high ?? step.value));
    const decades = Math.max(1, Math.ceil(Math.log10(largest) + 0.15));
    const row = (height - bottom) / this.steps.length;
    const across = (people: number) =>
      left + ((width - left - right) * Math.log10(Math.max(1, people))) / decades;
    const family = this.font;
    const ink = this.theme('ink');
    const faint = this.theme('ink-2');
    const text = (words: string, x: number, y: number, fill: string, more: object = {}) => ({
      type: 'text',
      silent: true,
      style: { text: words, x, y, fill, fontSize: 13, fontFamily: family, verticalAlign: 'middle', ...more },
    });
    const shapes: object[] = [];
    const every = narrow && decades > 6 ? 2 : 1;
    for (let power = 0; power <= decades; power++) {
      const x = across(10 ** power);
      shapes.push({
        type: 'line',
        silent: true,
        shape: { x1: x, y1: 0, x2: x, y2: height - bottom },
        style: { stroke: this.theme('line'), lineWidth: 1 },
      });
      if (power % every) continue;
      shapes.push(text(tenTo(power), x, height - 10, faint, { align: power === 0 ? 'left' : power === decades ? 'right' : 'center' }));
    }
    this.steps.forEach((step, at) => {
      const middle = at * row + (narrow ? row - BAR / 2 - 6 : row / 2);
      const end = across(step.value);
      const hot = step.kind === 'expected';
      const fill = hot ? this.theme('warm') : step.kind === 'counted' ? this.theme('good') : this.theme('line-strong');
      // what is only multiplied is pale, so an outline makes its shape plain
      const outline = step.kind === 'multiplied' ? { stroke: this.theme('control'), lineWidth: 1 } : {};
      shapes.push({
        type: 'rect',
        silent: true,
        shape: { x: left, y: middle - BAR / 2, width: Math.max(2, end - left), height: BAR, r: 6 },
        style: { fill, ...outline },
      });
      let after = end;
      if (step.low !== null && step.high !== null) {
        const from = across(step.low);
        const to = across(step.high);
        after = Math.max(end, to);
        shapes.push({
          type: 'rect',
          silent: true,
          shape: { x: from, y: middle - BAR / 2, width: to - from, height: BAR, r: 4 },
          style: { fill: this.theme('bright'), opacity: 0.28 },
        });
        for (const x of [from, to]) {
          shapes.push({
            type: 'line',
            silent: true,
            shape: { x1: x, y1: middle - BAR / 2, x2: x, y2: middle + BAR / 2 },
            style: { stroke: this.theme('bright'), lineWidth: 2 },
          });
        }
      }
      const detail = step.range || step.detail;
      if (narrow) {
        shapes.push(text(`{b|${step.label}}  {n|${step.written}}`, left, middle - BAR / 2 - 12, ink, {
          rich: rich(family, ink, hot ? this.theme('warm-ink') : ink, faint),
        }));
        return;
      }
      shapes.push(text(step.label, left - 14, middle, ink, { align: 'right', fontWeight: 600 }));
      const room = width - right - after - 12;
      const words = `{n|${step.written}}  {s|${detail}}`;
      const fits = room > step.written.length * 10 + detail.length * 6.6 + 10;
      const style = { rich: rich(family, ink, hot ? this.theme('warm-ink') : ink, faint) };
      if (fits) shapes.push(text(words, after + 12, middle, ink, style));
      else shapes.push(text(words, left + 2, middle + BAR / 2 + 11, ink, style));
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

function rich(fontFamily: string, ink: string, number: string, faint: string) {
  return {
    b: { fontSize: 13, fontWeight: 600, fill: ink, fontFamily },
    n: { fontSize: 15, fontWeight: 700, fill: number, fontFamily },
    s: { fontSize: 13, fill: faint, fontFamily },
  };
}
