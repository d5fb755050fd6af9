import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EChartsType } from 'echarts/core';
import { ChartBase, chartStyles } from './chart-base';
import { type Side, sidesOf } from './network-labels';
import { bandOf } from './warmth';

interface Person {
  id: string;
  name: string;
  /** Absent for somebody new. */
  score: number | null;
  /** 0 for Inner to 5 for an unknown follower. */
  circle: number;
  circleName: string;
}

interface Edge {
  /** Places in the list of people. */
  one: number;
  other: number;
  /** What they are to each other; absent where they were only seen together. */
  words: string | null;
  /** How often they were together. */
  times: number;
}

type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const SIZES = [24, 20, 16, 13, 11, 9] as const;
/** Beyond so many people only the near circles are labelled. */
const FEW = 80;
const STEP = 1.35;
/** Below this the nodes are smaller, in pixels. */
const NARROW = 500;
/** What is kept free around the nodes, in pixels. */
const ROOM = { left: 40, right: 56, top: 32, bottom: 40 };
/** A character of a name is about so wide, in pixels. */
const CHARACTER = 6.9;
const DIRECTIONS: Record<Arrow, readonly [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * People and what connects them. By keyboard: the arrows walk to the neighbours, Enter opens, plus and minus zoom, 0
 * shows all. Fires `open-person` with the id.
 */
@customElement('kith-network')
export class KithNetwork extends ChartBase<typeof import('./network-engine')> {
  static override styles = [
    chartStyles,
    css`
      :host { height: 100%; min-height: 260px; font-family: var(--aura-font-family); }
      .wait {
        position: absolute; inset: 0; display: grid; place-items: center; color: var(--kith-ink-2);
        pointer-events: none;
      }
      .tools { position: absolute; right: 8px; top: 8px; display: flex; flex-direction: column; gap: 4px; }
      .tools button, .card button {
        display: grid; place-items: center; width: 36px; height: 36px; padding: 0; cursor: pointer;
        color: var(--kith-ink); background: var(--kith-panel); border: 1px solid var(--kith-line-strong);
        border-radius: var(--kith-radius-s); font: 600 17px/1 var(--aura-font-family);
      }
      .tools button:hover, .card button:hover { background: var(--kith-paper-2); }
      button:focus-visible { outline: 2px solid var(--aura-accent-color); outline-offset: 2px; }
      .card {
        position: absolute; left: 8px; bottom: 8px; max-width: min(360px, calc(100% - 16px)); box-sizing: border-box;
        display: flex; gap: 12px; align-items: center; padding: 10px 12px; background: var(--kith-panel);
        border: 1px solid var(--kith-line); border-radius: var(--kith-radius); font-size: 13px; line-height: 18px;
        color: var(--kith-ink-2);
      }
      .card b { display: block; font-size: 14px; line-height: 20px; color: var(--kith-ink); font-weight: 600; }
      .card button { flex: none; width: auto; padding: 0 12px; font-size: 13px; font-weight: 500; }
      .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      @media (pointer: coarse) { .tools button, .card button { min-width: 44px; height: 44px; } }
    `,
  ];

  @property({ attribute: false }) people: readonly Person[] = [];
  @property({ attribute: false }) edges: readonly Edge[] = [];
  /** The picture in a sentence, its accessible name. */
  @property() summary = '';
  /** The id of who stands in the middle of it; that one is labelled whatever their circle. */
  @property() centre = '';

  @state() private chosen = -1;
  @state() private settled = false;

  private places: [number, number][] = [];
  private sides: (Side | null)[] = [];
  private neighbours: Map<number, Edge>[] = [];
  private zoom = 1;
  private run = 0;
  /** For measuring: how long laying out and the first drawing took, in milliseconds. */
  drawn: { layout: number; draw: number } | null = null;

  protected override load() {
    return import('./network-engine');
  }

  override render() {
    const person = this.people[this.chosen];
    return html`
      <span class="probe"></span>
      <div class="plot" tabindex="0" role="application" aria-roledescription="picture of a network"
        aria-label=${`${this.summary} Arrow keys walk from person to person, Enter opens.`}
        @keydown=${this.key} @focus=${this.entered} @blur=${this.left} @wheel=${this.wheel}></div>
      ${this.settled ? nothing : html`<div class="wait" role="status">Drawing ${this.people.length} people</div>`}
      <div class="tools" role="group" aria-label="Zoom">
        <button type="button" aria-label="Zoom in" @click=${() => this.scale(STEP)}>+</button>
        <button type="button" aria-label="Zoom out" @click=${() => this.scale(1 / STEP)}>&minus;</button>
        <button type="button" aria-label="Show all" title="Show all" @click=${this.whole}>&#x2922;</button>
      </div>
      ${person
        ? html`<div class="card">
            <div><b><bdi>${person.name}</bdi></b>${this.standing(person)}. ${this.company(this.chosen)}</div>
            <button type="button" @click=${() => this.open(this.chosen)}>Open</button>
          </div>`
        : nothing}
      <div class="sr" aria-live="polite">
        ${person ? `${person.name}, ${this.standing(person)}. ${this.company(this.chosen)}` : ''}
      </div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if ((changed.has('people') || changed.has('edges')) && this.hasUpdated) void this.layOut();
  }

  protected override made(chart: EChartsType) {
    chart.on('click', (event) => {
      if (event.dataType === 'node') this.choose(event.dataIndex);
    });
    chart.on('dblclick', (event) => {
      if (event.dataType === 'node') this.open(event.dataIndex);
    });
    chart.on('graphroam', () => {
      const series = (chart.getOption() as { series?: { zoom?: number }[] }).series;
      const zoom = series?.[0]?.zoom ?? this.zoom;
      if (zoom === this.zoom) return;
      this.zoom = zoom;
      this.relabel();
    });
    void this.layOut();
  }

  private async layOut() {
    if (!this.engine) return;
    const run = ++this.run;
    this.settled = false;
    this.chosen = -1;
    this.neighbours = this.people.map(() => new Map());
    for (const edge of this.edges) {
      this.neighbours[edge.one]!.set(edge.other, edge);
      this.neighbours[edge.other]!.set(edge.one, edge);
    }
    const from = performance.now();
    const places = await this.engine.layOut(
      this.people.map((person) => this.sizeOf(person)),
      this.edges.map((edge) => [edge.one, edge.other, (edge.words ? 2 : 0) + Math.min(4, edge.times)] as const),
      Math.min(2.4, Math.max(0.5, this.clientWidth / Math.max(1, this.clientHeight))),
      () => run !== this.run || !this.isConnected,
    );
    if (!places || run !== this.run) return;
    this.places = places;
    this.settled = true;
    const laidOut = performance.now();
    this.draw();
    this.drawn = { layout: laidOut - from, draw: performance.now() - laidOut };
  }

  protected override draw() {
    if (!this.chart || !this.settled) return;
    const paper = this.theme('paper');
    const ink = this.theme('ink');
    const faint = this.theme('control');
    const line = this.theme('line-strong');
    const tie = this.theme('ink-3');
    const many = this.people.length > FEW;
    this.sides = this.sidesAt(this.zoom);
    this.chart.setOption(
      {
        animation: this.moves && !many,
        animationDuration: 300,
        textStyle: { fontFamily: this.font },
        series: [
          {
            type: 'graph',
            layout: 'none',
            roam: 'move',
            zoom: this.zoom,
            scaleLimit: { min: 0.4, max: 12 },
            nodeScaleRatio: 0.35,
            ...ROOM,
            preserveAspect: 'contain',
            cursor: 'pointer',
            data: this.people.map((person, i) => this.node(person, i, { paper, ink, faint })),
            edges: this.edges.map((edge) => ({
              source: edge.one,
              target: edge.other,
              lineStyle: {
                color: edge.words ? tie : line,
                type: edge.words ? 'solid' : [4, 4],
                width: Math.min(5, (edge.words ? 1.4 : 0.9) + 0.7 * Math.log2(1 + edge.times)),
                opacity: many ? 0.55 : 0.85,
                curveness: 0,
              },
            })),
            emphasis: {
              focus: 'adjacency',
              scale: 1.15,
              label: { show: true, fontWeight: 600 },
              lineStyle: { color: ink, opacity: 1 },
            },
            blur: { itemStyle: { opacity: 0.16 }, lineStyle: { opacity: 0.06 }, label: { opacity: 0.12 } },
          },
        ],
      },
      { notMerge: true },
    );
    if (this.chosen >= 0) this.highlight(this.chosen);
  }

  /** Where the names go when the picture is so many times as large as when all is shown. */
  private sidesAt(zoom: number): (Side | null)[] {
    const xs = this.places.map(([x]) => x);
    const ys = this.places.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const scale = zoom * Math.min(
      (this.clientWidth - ROOM.left - ROOM.right) / Math.max(1, right - left),
      (this.clientHeight - ROOM.top - ROOM.bottom) / Math.max(1, bottom - top),
    );
    const most = this.people.length > FEW ? (this.people.length > 400 ? 1 : 2) : 5;
    const rank = (i: number) => (this.people[i]!.id === this.centre ? -1 : this.people[i]!.circle);
    const order = [...this.people.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
    const room = zoom > 1 ? Infinity : this.clientWidth;
    const found = sidesOf(
      order.map((i) => ({
        x: ROOM.left + (this.places[i]![0] - left) * scale,
        y: ROOM.top + (this.places[i]![1] - top) * scale,
        size: this.sizeOf(this.people[i]!) * (1 + 0.35 * (zoom - 1)),
        width: rank(i) <= most || zoom > 2 ? this.people[i]!.name.length * CHARACTER : 0,
        patience: rank(i) < 0 ? Infinity : rank(i) === 0 ? 5 : rank(i) === 1 ? 2 : 1,
      })),
      room,
    );
    const sides = this.people.map((): Side | null => null);
    order.forEach((i, at) => (sides[i] = found[at]!));
    return sides;
  }

  private node(person: Person, i: number, colours: { paper: string; ink: string; faint: string }) {
    const fresh = person.score === null;
    const colour = person.score === null ? colours.faint : this.theme(bandOf(person.score));
    const [x, y] = this.places[i]!;
    return {
      name: String(i),
      x,
      y,
      symbolSize: this.sizeOf(person),
      itemStyle: {
        color: fresh ? colours.paper : colour,
        borderColor: fresh ? colours.faint : colours.paper,
        borderWidth: 1.5,
        borderType: fresh ? 'dashed' : 'solid',
        opacity: fresh ? 0.75 : 1,
      },
      label: {
        show: this.sides[i] !== null,
        formatter: person.name,
        position: this.sides[i] ?? 'right',
        distance: 4,
        color: colours.ink,
        fontSize: 13,
        fontWeight: person.id === this.centre ? 600 : 400,
        textBorderColor: colours.paper,
        textBorderWidth: 3,
      },
    };
  }

  /** Names find new places once the picture is larger or smaller; who stands where in it stays. */
  private relabel() {
    const before = this.sides;
    this.sides = this.sidesAt(this.zoom);
    if (this.sides.every((side, i) => side === before[i])) return;
    const colours = { paper: this.theme('paper'), ink: this.theme('ink'), faint: this.theme('control') };
    this.chart?.setOption({ series: [{ data: this.people.map((person, i) => this.node(person, i, colours)) }] });
    if (this.chosen >= 0) this.highlight(this.chosen);
  }

  private sizeOf(person: Person): number {
    const size = person.id === this.centre ? 28 : (SIZES[person.circle] ?? 9);
    return this.clientWidth < NARROW ? Math.max(6, 0.62 * size) : size;
  }

  private choose(index: number) {
    if (this.chosen >= 0) this.chart?.dispatchAction({ type: 'downplay', seriesIndex: 0 });
    this.chosen = index;
    if (index >= 0) this.highlight(index);
  }

  private highlight(index: number) {
    this.chart?.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: index });
  }

  private open(index: number) {
    const person = this.people[index];
    if (person) this.dispatchEvent(new CustomEvent('open-person', { detail: { id: person.id } }));
  }

  private readonly entered = () => {
    const plot = this.renderRoot.querySelector('.plot');
    if (this.chosen < 0 && this.people.length > 0 && plot?.matches(':focus-visible')) {
      this.choose(Math.max(0, this.people.findIndex((person) => person.id === this.centre)));
    }
  };

  private readonly left = () => {
    if (this.chosen >= 0) this.chart?.dispatchAction({ type: 'downplay', seriesIndex: 0 });
  };

  private readonly key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = DIRECTIONS[event.key as Arrow];
    if (arrow && event.shiftKey) this.pan(-60 * arrow[0], -60 * arrow[1]);
    else if (arrow) this.walk(arrow);
    else if (event.key === 'Enter') this.open(this.chosen);
    else if (event.key === 'Escape' && this.chosen >= 0) this.choose(-1);
    else if (event.key === 'Home') this.choose(0);
    else if (event.key === '+' || event.key === '=') this.scale(STEP);
    else if (event.key === '-') this.scale(1 / STEP);
    else if (event.key === '0') this.whole();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** To the neighbour that lies most in this direction, or, where there is none, to the nearest person there. */
  private walk([dx, dy]: readonly [number, number]) {
    if (this.chosen < 0) {
      this.choose(0);
      return;
    }
    const [x, y] = this.places[this.chosen]!;
    const nearest = (candidates: Iterable<number>, widest: number) => {
      let best = -1;
      let least = Infinity;
      for (const i of candidates) {
        const [px, py] = this.places[i]!;
        const far = Math.hypot(px - x, py - y);
        const ahead = ((px - x) * dx + (py - y) * dy) / (far || 1);
        if (i === this.chosen || ahead < widest) continue;
        const cost = far * (2 - ahead);
        if (cost < least) [best, least] = [i, cost];
      }
      return best;
    };
    const neighbour = nearest(this.neighbours[this.chosen]!.keys(), 0.35);
    const next = neighbour >= 0 ? neighbour : nearest(this.people.keys(), 0.5);
    if (next >= 0) {
      this.choose(next);
      this.reveal(next);
    }
  }

  /** Moves the picture where somebody would stand outside it. */
  private reveal(index: number) {
    const model = this.chart?.convertToPixel({ seriesIndex: 0 }, this.places[index]!) as number[] | undefined;
    if (!model || !this.chart) return;
    const [px, py] = [model[0]!, model[1]!];
    const [w, h] = [this.chart.getWidth(), this.chart.getHeight()];
    const dx = px < 30 ? 60 - px : px > w - 90 ? w - 140 - px : 0;
    const dy = py < 30 ? 60 - py : py > h - 30 ? h - 60 - py : 0;
    if (dx || dy) this.pan(dx, dy);
  }

  private readonly wheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.scale(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.offsetX, event.offsetY);
  };

  private scale(by: number, x = this.clientWidth / 2, y = this.clientHeight / 2) {
    this.chart?.dispatchAction({ type: 'graphRoam', seriesIndex: 0, zoom: by, originX: x, originY: y });
  }

  private pan(dx: number, dy: number) {
    this.chart?.dispatchAction({ type: 'graphRoam', seriesIndex: 0, dx, dy });
  }

  private readonly whole = () => {
    this.zoom = 1;
    this.draw();
  };

  private standing(person: Person): string {
    const warmth = person.score === null ? 'new' : `engagement ${person.score} of 100, ${bandOf(person.score)}`;
    return `${person.circleName}, ${warmth}`;
  }

  private company(index: number): string {
    const near = [...(this.neighbours[index] ?? [])];
    if (near.length === 0) return 'Knows nobody here.';
    const said = near.slice(0, 3).map(([other, edge]) => {
      const name = this.people[other]!.name;
      return edge.words ? `${name} (${edge.words})` : name;
    });
    const more = near.length - said.length;
    return `Knows ${said.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
  }
}
