import { css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { EChartsType } from 'echarts/core';
import { ChartBase, chartStyles } from './chart-base';
import { type Drawn, isCrowded, nodes, series, type Sides, sidesAt, sizeOf } from './network-drawing';
import { type Direction, directionOf, toward } from './network-keys';
import { company, type Edge, type Neighbours, neighboursOf, type Person, standing } from './network-people';

const STEP = 1.35;

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
  private sides: Sides = [];
  private neighbours: Neighbours = [];
  private zoom = 1;
  private run = 0;
  /** For measuring: how long laying out and the first drawing took, in milliseconds. */
  drawn: { layout: number; draw: number } | null = null;

  protected override load() {
    return import('./network-engine');
  }

  override render() {
    const person = this.people[this.chosen];
    const told = person ? `${standing(person)}. ${company(this.people, this.neighbours[this.chosen])}` : '';
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
            <div><b><bdi>${person.name}</bdi></b>${told}</div>
            <button type="button" @click=${() => this.open(this.chosen)}>Open</button>
          </div>`
        : nothing}
      <div class="sr" aria-live="polite">${person ? `${person.name}, ${told}` : ''}</div>`;
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
    this.neighbours = neighboursOf(this.people, this.edges);
    const from = performance.now();
    const places = await this.engine.layOut(
      this.people.map((person) => sizeOf(person, this.centre, this.clientWidth)),
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
    const drawn = this.atThisSize();
    this.sides = sidesAt(this.zoom, drawn);
    this.chart.setOption(
      {
        animation: this.moves && !isCrowded(this.people),
        animationDuration: 300,
        textStyle: { fontFamily: this.font },
        series: [series(drawn, this.sides, this.zoom, this.theme)],
      },
      { notMerge: true },
    );
    if (this.chosen >= 0) this.highlight(this.chosen);
  }

  /** Names find new places once the picture is larger or smaller; who stands where in it stays. */
  private relabel() {
    const before = this.sides;
    const drawn = this.atThisSize();
    this.sides = sidesAt(this.zoom, drawn);
    if (this.sides.every((side, i) => side === before[i])) return;
    this.chart?.setOption({ series: [{ data: nodes(drawn, this.sides, this.theme) }] });
    if (this.chosen >= 0) this.highlight(this.chosen);
  }

  private atThisSize(): Drawn {
    const { people, edges, places, centre, clientWidth: width, clientHeight: height } = this;
    return { people, edges, places, centre, width, height };
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
    const arrow = directionOf(event.key);
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

  private walk(direction: Direction) {
    const next = this.chosen < 0 ? 0 : toward(direction, this.chosen, this.places, this.neighbours);
    if (next < 0) return;
    this.choose(next);
    this.reveal(next);
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
}
