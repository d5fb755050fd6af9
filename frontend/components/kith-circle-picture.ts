import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { CIRCLES, WIDE, edge, narrow } from './circle-bands';
import { measured, portraits, type Pen } from './circle-drawing';
import type { EChartsType } from './circle-echarts';
import { step } from './circle-keys';
import { inOrder, layOut, sectors, type Around, type Place, type Sector } from './circle-layout';
import { labels, type Label } from './circle-names';
import { palette, paletteStyles } from './circle-palette';
import { pointedAt, scene, type Drawn } from './circle-scene';
import { circleNames, groupNames } from './circle-titles';

const GLIDE_MS = 600;
/** Narrower than this it is a phone's picture: fewer words. */
const PHONE = 520;
const SCHEME = matchMedia('(prefers-color-scheme: dark)');
const FORCED = matchMedia('(forced-colors: active)');
const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * You in the middle, and around you whoever stands on the four circles, the warmer the nearer. It is a list as well:
 * arrow keys walk from the middle outwards, Enter opens a person, Space chooses them.
 *
 * Fires `person-select` and `person-open` with the person's id as `detail.id`.
 */
@customElement('kith-circle-picture')
export class KithCirclePicture extends LitElement {
  static override styles = [paletteStyles, css`
    :host { display: block; position: relative; min-width: 0; }
    :host([hidden]) { display: none; }
    .stage { position: absolute; inset: 0; outline: none; border-radius: var(--kith-radius); touch-action: manipulation; -webkit-tap-highlight-color: transparent; }
    .chart { position: absolute; inset: 0; }
    .empty { position: absolute; inset: 0; width: 100%; height: 100%; }
    .empty circle { fill: none; stroke: var(--kith-line); }
    .option { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  `];

  @property({ attribute: false }) people: readonly Around[] = [];
  /** The names of the sectors, clockwise from the top; a single one goes without a name. */
  @property({ attribute: false }) groups: readonly string[] = [];
  /** How many people are on each circle, with those who are not drawn. */
  @property({ attribute: false }) counts: readonly number[] = [];
  /** Who stands beside the picture at length. */
  @property() selected = '';
  /** The picture in a sentence. */
  @property() summary = '';

  @state() private active = '';
  @state() private ready = false;
  @query('.chart') private frame!: HTMLElement;
  @query('.probe') private probe!: HTMLElement;

  private chart: EChartsType | null = null;
  private drawn: Drawn | null = null;
  private pen: Pen | null = null;
  private walking = false;
  private hovered = '';
  private round = 0;
  private readonly known = new Map<string, HTMLCanvasElement>();
  private readonly sized = new ResizeObserver(() => void this.draw(false));
  private readonly schemed = new MutationObserver(() => void this.draw(false));
  private readonly recolour = () => void this.draw(false);

  override connectedCallback() {
    super.connectedCallback();
    SCHEME.addEventListener('change', this.recolour);
    FORCED.addEventListener('change', this.recolour);
    this.schemed.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'class', 'theme'] });
    this.sized.observe(this);
  }

  override disconnectedCallback() {
    SCHEME.removeEventListener('change', this.recolour);
    FORCED.removeEventListener('change', this.recolour);
    this.schemed.disconnect();
    this.sized.disconnect();
    this.chart?.dispose();
    this.chart = null;
    this.drawn = null;
    this.ready = false;
    super.disconnectedCallback();
  }

  override render() {
    const options = this.drawn?.order.map((place) => place.person) ?? this.people;
    return html`
      ${this.ready ? nothing : this.emptyCircles()}
      <div class="stage" role="listbox" tabindex="0" aria-label=${this.summary}
        aria-description="Arrow keys walk from the middle outwards. Enter opens a person, Space shows them beside."
        aria-activedescendant=${this.active ? `p-${this.active}` : nothing}
        @keydown=${this.key} @focus=${this.enter} @blur=${this.leave}>
        <div class="chart" aria-hidden="true"></div>
        ${options.map((person) => html`
          <div class="option" role="option" id="p-${person.id}" aria-selected=${person.id === this.selected}>${person.said}</div>`)}
      </div>
      <i class="probe"></i>`;
  }

  /** What is seen until the first drawing: the circles. */
  private emptyCircles() {
    const bands = this.clientWidth < PHONE ? narrow(0) : WIDE;
    return html`<svg class="empty" viewBox="-1.03 -1.03 2.06 2.06" aria-hidden="true">
      ${CIRCLES.map((_, circle) => svg`<circle r=${edge(circle, 1, bands)} vector-effect="non-scaling-stroke"></circle>`)}
    </svg>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('people') || changed.has('groups') || changed.has('counts')) {
      void this.draw(changed.get('people') !== undefined && this.drawn !== null);
    } else if (changed.has('selected')) {
      this.paint(0);
    }
  }

  private async draw(glide: boolean) {
    const round = ++this.round;
    const { width, height } = this.getBoundingClientRect();
    if (width < 80 || height < 80) return;
    const { init } = await import('./circle-echarts');
    const colours = palette(this.probe, FORCED.matches);
    const family = getComputedStyle(this).fontFamily;
    const [pictures] = await Promise.all([
      portraits(this.people, colours['portrait']!, this.known),
      document.fonts.load(`500 13px ${family}`).catch(() => undefined),
    ]);
    if (round !== this.round || !this.isConnected) return;
    if (!this.chart) {
      this.chart = init(this.frame, null, { renderer: 'canvas', width, height });
      this.listen(this.chart);
    }
    this.chart.resize({ width, height });
    const phone = width < PHONE;
    const inner = this.people.filter((one) => one.circle === 0).length;
    this.pen = { colours, font: family, portraits: pictures, bands: phone ? narrow(inner) : WIDE, phone };
    this.drawn = this.placed(this.pen, width, height);
    this.ready = true;
    this.requestUpdate(); // the list says what is drawn
    this.paint(glide && !STILL.matches ? GLIDE_MS : 0);
  }

  private placed(pen: Pen, width: number, height: number): Drawn {
    const radius = (Math.min(width, height) / 2 - (pen.phone ? 6 : 12)) / 1.003;
    const people = FORCED.matches ? this.people.map(numbered) : this.people;
    const parts = sectors(people, this.groups.length);
    const taken = this.titles([], parts, radius, pen);
    // as wide as the chosen one's name, so that nobody moves when they are chosen
    const places = layOut(people, parts, pen.bands, radius, taken, (text) => measured(text, pen.bands.lettering.size, 700, pen.font));
    return { places, order: inOrder(places), parts, labels: [], centre: { x: width / 2, y: height / 2 }, radius };
  }

  /** What the names of the circles and the groups cover. */
  private titles(places: readonly Place[], parts: readonly Sector[], radius: number, pen: Pen) {
    return [...circleNames(this.counts, radius, places, pen), ...groupNames(this.groups, parts, radius, pen)]
      .flatMap((title) => title.obstacles);
  }

  private names({ places, parts, radius, centre }: Drawn, pen: Pen): Label[] {
    return labels({
      places,
      taken: this.titles(places, parts, radius, pen),
      limit: centre,
      measure: (text) => measured(text, pen.bands.lettering.size, 500, pen.font),
      anothers: pen.phone ? 100 : 40,
    }, this.selected, pen.phone);
  }

  private paint(glideMs: number) {
    const { chart, drawn, pen } = this;
    if (!chart || !drawn || !pen) return;
    drawn.labels = this.names(drawn, pen);
    chart.setOption({
      animationDuration: 0,
      animationDurationUpdate: glideMs,
      animationEasingUpdate: 'cubicInOut',
      series: scene(drawn, pen, this.selected, this.groups, this.counts, glideMs > 0),
    }, { replaceMerge: ['series'] });
    this.point();
  }

  /** Marks who is under the pointer or the keys. */
  private point() {
    const { chart, drawn, pen } = this;
    if (!chart || !drawn || !pen) return;
    const walking = this.walking ? this.active : '';
    const ids = [this.hovered, walking].filter((id, i, all) => id && all.indexOf(id) === i);
    const pointed = ids.flatMap((id) => drawn.places.filter((place) => place.person.id === id));
    chart.setOption({ series: [pointedAt(pointed, walking, drawn.centre, pen)] });
  }

  private listen(chart: EChartsType) {
    const canvas = chart.getZr();
    canvas.on('mousemove', (event) => {
      const over = this.under(event.offsetX, event.offsetY, 12);
      canvas.setCursorStyle(over ? 'pointer' : 'default');
      if (over === this.hovered) return;
      this.hovered = over;
      this.point();
    });
    canvas.on('globalout', () => {
      this.hovered = '';
      this.point();
    });
    canvas.on('click', (event) => {
      const id = this.under(event.offsetX, event.offsetY, matchMedia('(pointer: coarse)').matches ? 22 : 12);
      if (!id) return;
      this.active = id;
      this.walking = false;
      this.hovered = '';
      this.fire('person-select', id);
    });
    canvas.on('dblclick', (event) => {
      const id = this.under(event.offsetX, event.offsetY, 12);
      if (id) this.fire('person-open', id);
    });
  }

  /** The nearest person within reach; small marks have a larger reach than they look. */
  private under(x: number, y: number, reach: number): string {
    const { drawn } = this;
    if (!drawn) return '';
    let found = '';
    let best = 1;
    for (const place of drawn.places) {
      const distance = Math.hypot(drawn.centre.x + place.x - x, drawn.centre.y + place.y - y);
      const share = distance / Math.max(place.size / 2, reach);
      if (share < best) {
        best = share;
        found = place.person.id;
      }
    }
    return found;
  }

  private readonly enter = () => {
    // a click brings the focus too, and needs no second ring
    this.walking = this.renderRoot.querySelector('.stage:focus-visible') !== null;
    const order = this.drawn?.order ?? [];
    if (!order.some((place) => place.person.id === this.active)) {
      const chosen = order.find((place) => place.person.id === this.selected) ?? order[0];
      this.active = chosen?.person.id ?? '';
    }
    this.point();
  };

  private readonly leave = () => {
    this.walking = false;
    this.point();
  };

  private readonly key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const order = this.drawn?.order ?? [];
    const now = order.findIndex((place) => place.person.id === this.active);
    const to = step(event.key, order, now);
    if (to !== null) {
      this.active = order[to]?.person.id ?? '';
      this.walking = true;
      this.point();
    } else if (event.key === 'Enter' && this.active) {
      this.fire('person-open', this.active);
    } else if (event.key === ' ' && this.active) {
      this.fire('person-select', this.active);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  private fire(type: string, id: string) {
    this.dispatchEvent(new CustomEvent(type, { detail: { id } }));
  }
}

/** Where readers have their own colours, which say nothing of warmth, the number stands with the name. */
function numbered(person: Around): Around {
  return person.score === null ? person : { ...person, call: `${person.call} ${person.score}` };
}
