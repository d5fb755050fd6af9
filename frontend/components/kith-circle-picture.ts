import { css, html, LitElement, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { face, label, name, portraits, trail, words, type Palette, type Pen, type Shape } from './circle-drawing';
import type { EChartsType } from './circle-echarts';
import { edge, inOrder, layOut, sectors, type Around, type Obstacle, type Place, type Sector } from './circle-layout';

const CIRCLES = ['Inner', 'Close', 'Active', 'Wider'];
const GLIDE_MS = 600;
/** Narrower than this it is a phone's picture: fewer words. */
const PHONE = 520;
const SCHEME = matchMedia('(prefers-color-scheme: dark)');
const FORCED = matchMedia('(forced-colors: active)');
const STILL = matchMedia('(prefers-reduced-motion: reduce)');
/** Degrees by which the words on a circle may go aside, the least first. */
const AROUND_SPOTS = [0, -8, 8, -16, 16, -26, 26, -38, 38, -50, 50, -64, 64];
const BANDS = ['bright', 'warm', 'mild', 'cool', 'quiet'];

/** What is drawn, for one size of the picture. */
interface Drawn {
  places: Place[];
  order: Place[];
  parts: Sector[];
  centre: { x: number; y: number };
  radius: number;
}

/**
 * You in the middle, and around you whoever stands on the four circles, the warmer the nearer. It is a list as well:
 * arrow keys walk from the middle outwards, Enter opens a person, Space chooses them.
 *
 * Fires `person-select` and `person-open` with the person's id as `detail.id`.
 */
@customElement('kith-circle-picture')
export class KithCirclePicture extends LitElement {
  static override styles = css`
    :host { display: block; position: relative; min-width: 0; }
    :host([hidden]) { display: none; }
    .stage { position: absolute; inset: 0; outline: none; border-radius: var(--kith-radius); touch-action: manipulation; -webkit-tap-highlight-color: transparent; }
    .chart { position: absolute; inset: 0; }
    .empty { position: absolute; inset: 0; width: 100%; height: 100%; }
    .empty circle { fill: none; stroke: var(--kith-line); }
    .option { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .probe {
      display: none; forced-color-adjust: none;
      --ring-0: light-dark(#fbeadb, #3a2b1f); --ring-1: light-dark(#e9efe6, #26302a);
      --ring-2: light-dark(#edf2ed, #1e2a25); --ring-3: light-dark(#f3f6f2, #19231f);
      --ring-line: light-dark(#d3ddd5, #31403a); --halo: light-dark(#f3f6f2, #1b2420);
      --glow: light-dark(rgb(233 120 50 / 0.26), rgb(255 138 87 / 0.34));
      --glow-mid: light-dark(rgb(233 120 50 / 0.09), rgb(255 138 87 / 0.1));
      --glow-end: light-dark(rgb(233 120 50 / 0), rgb(255 138 87 / 0));
      --track: light-dark(#17231f1a, #ffffff1c); --portrait: light-dark(#dde7e0, #b4c6bb);
      --on-accent: light-dark(#ffffff, #0c1f18);
      --tint0: light-dark(#dfe9e2, #26382f); --ink0: light-dark(#2d4a3d, #b8d6c6);
      --tint1: light-dark(#efe4d0, #3a3122); --ink1: light-dark(#5c4718, #e3cf9e);
      --tint2: light-dark(#dce6ee, #22323e); --ink2: light-dark(#2c4a61, #b1cfe4);
      --tint3: light-dark(#eadfea, #35283a); --ink3: light-dark(#573a5e, #dcbfe2);
      --tint4: light-dark(#e3e6d5, #303522); --ink4: light-dark(#484f24, #d3d9ac);
      --tint5: light-dark(#f0dfd8, #3d2a24); --ink5: light-dark(#6a3a2a, #ebbfae);
    }
  `;

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
    return html`<svg class="empty" viewBox="-1.03 -1.03 2.06 2.06" aria-hidden="true">
      ${CIRCLES.map((_, circle) => svg`<circle r=${edge(circle, 1)} vector-effect="non-scaling-stroke"></circle>`)}
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
    const colours = this.palette();
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
    this.pen = { colours, font: family, portraits: pictures, phone: width < PHONE };
    this.drawn = this.placed(width, height);
    this.ready = true;
    this.paint(glide && !STILL.matches ? GLIDE_MS : 0);
  }

  private placed(width: number, height: number): Drawn {
    const radius = Math.min(width, height) / 2 - (width < PHONE ? 6 : 12);
    const outermost = radius / 1.003;
    const parts = sectors(this.people, this.groups.length);
    const pen = this.pen!;
    const obstacles = [...this.pills(outermost, []), ...this.groupNames(parts, outermost)].flatMap((one) => one.obstacles);
    const places = layOut(this.people, parts, outermost, pen.phone ? 10 : 19, obstacles);
    return { places, order: inOrder(places), parts, centre: { x: width / 2, y: height / 2 }, radius: outermost };
  }

  private paint(glideMs: number) {
    const { chart, drawn, pen } = this;
    if (!chart || !drawn || !pen) return;
    const { centre, places } = drawn;
    const at = (place: Place) => ({ type: 'group', x: centre.x + place.x, y: centre.y + place.y, transition: ['x', 'y'] });
    const faded = (place: Place) => (place.person.faded && place.person.id !== this.selected ? 0.16 : 1);
    const series = (id: string, z: number, some: readonly Place[], shapes: (place: Place) => Shape[]) => ({
      id, z, type: 'custom', coordinateSystem: 'none', silent: true, animation: glideMs > 0,
      data: some.map((place) => ({ id: place.person.id, value: 0 })),
      renderItem: (params: { dataIndex: number }) => {
        const place = some[params.dataIndex]!;
        return { ...at(place), children: shapes(place).map((shape) => opaque(shape, faded(place))) };
      },
    });
    const labels = this.labels(drawn, pen);
    const labelled = labels.map((one) => one.place);
    chart.setOption({
      animationDuration: 0,
      animationDurationUpdate: glideMs,
      animationEasingUpdate: 'cubicInOut',
      series: [
        { ...this.backdrop(drawn, pen), id: 'circles', z: 1, type: 'custom', coordinateSystem: 'none', silent: true, animation: false },
        series('trails', 2, places.filter((place) => place.trailFrom !== null), (place) => trail(place, pen)),
        series('people', 3, places, (place) => [
          ...face(place, pen, place.person.id === this.selected),
          ...(place.person.id === this.selected ? [ring(place, 5, pen.colours['accent']!, 2.5)] : []),
        ]),
        {
          id: 'words', z: 5, type: 'custom', coordinateSystem: 'none', silent: true, animation: false, data: [0],
          renderItem: () => ({
            type: 'group', x: centre.x, y: centre.y,
            children: [...this.groupNames(drawn.parts, drawn.radius), ...this.pills(drawn.radius, places)].map((one) => one.shape),
          }),
        },
        series('names', 4, labelled, (place) => [name(labels[labelled.indexOf(place)]!, pen)]),
      ],
    }, { replaceMerge: ['series'] });
    this.point();
  }

  /** The rings with their warm middle, and you. */
  private backdrop({ centre, radius }: Drawn, pen: Pen) {
    const { colours } = pen;
    const circles = [3, 2, 1, 0].map((circle) => ({
      type: 'circle', shape: { cx: 0, cy: 0, r: edge(circle, radius) },
      style: { fill: colours[`ring${circle}`], stroke: colours['ringLine'], lineWidth: 1 },
    }));
    const glow = {
      type: 'circle', shape: { cx: 0, cy: 0, r: radius * 0.6 },
      style: {
        fill: {
          type: 'radial', x: 0.5, y: 0.5, r: 0.5,
          colorStops: [
            { offset: 0, color: colours['glow'] }, { offset: 0.45, color: colours['glowMid'] }, { offset: 1, color: colours['glowEnd'] },
          ],
        },
      },
    };
    const you = [
      { type: 'circle', shape: { cx: 0, cy: 0, r: pen.phone ? 11 : 19 }, style: { fill: colours['accent'] } },
      words('You', 0, 0, pen.phone ? 9 : 13, 600, colours['onAccent']!, pen.font),
    ];
    const shapes: Shape[] = [...circles, glow, ...you];
    return { data: [0], renderItem: () => ({ type: 'group', x: centre.x, y: centre.y, children: shapes }) };
  }

  /**
   * How each circle is called and how many it holds, on its line. On the two inner ones, where nobody can step aside,
   * the words go where there is room.
   */
  private pills(radius: number, places: readonly Place[]): { shape: Shape; obstacles: Obstacle[] }[] {
    const { colours, font, phone } = this.pen!;
    return CIRCLES.flatMap((called, circle) => {
      if (phone && circle === 0) return [];
      const text = phone ? called : `${called}, ${this.counts[circle] ?? 0}`;
      const half = this.measured(text, phone ? 11 : 12, 600) / 2 + (phone ? 6 : 9);
      const usual = phone ? -90 : -18;
      const spots = (circle < 2 && places.length > 0 ? AROUND_SPOTS : [0]).map((by, order) => {
        const angle = ((usual + by) * Math.PI) / 180;
        const r = edge(circle, radius);
        const x = r * Math.cos(angle);
        const y = r * Math.sin(angle) + (phone ? 6 : 0);
        const obstacles = beads(x, y, half, phone ? 9 : 12);
        const hidden = obstacles.reduce((sum, bead) => sum + places.reduce((most, place) => Math.max(
          most, bead.r + place.size / 2 - Math.hypot(place.x - bead.x, place.y - bead.y)), 0), 0);
        return { x, y, obstacles, cost: hidden + order };
      });
      const { x, y, obstacles } = spots.reduce((best, spot) => (spot.cost < best.cost ? spot : best));
      const shape = words(text, x, y, phone ? 11 : 12, 600, colours['ink2']!, font, {
        backgroundColor: colours['paper'], padding: phone ? [1, 6] : [3, 8], borderRadius: 9,
        borderColor: colours['ringLine'], borderWidth: 1,
      });
      return [{ shape, obstacles }];
    });
  }

  /** The groups' names on the outermost circle; not where there is one group only, and not on a phone. */
  private groupNames(parts: readonly Sector[], radius: number): { shape: Shape; obstacles: Obstacle[] }[] {
    const { colours, font, phone } = this.pen!;
    if (phone || parts.length < 2) return [];
    return parts.map((part, group) => {
      const text = broken(this.groups[group] ?? '');
      const angle = (part.from + part.to) / 2;
      const x = radius * 0.905 * Math.cos(angle);
      const y = radius * 0.905 * Math.sin(angle);
      const half = Math.max(...text.split('\n').map((line) => this.measured(line, 12.5, 500))) / 2 + 4;
      return {
        shape: words(text, x, y, 12.5, 500, colours['ink2']!, font, { lineHeight: 15, stroke: colours['halo'], lineWidth: 3 }),
        obstacles: beads(x, y, half, text.includes('\n') ? 17 : 11),
      };
    });
  }

  private labels(drawn: Drawn, pen: Pen) {
    const shown = drawn.places.filter((place) => !place.person.faded || place.person.id === this.selected);
    const isChosen = (place: Place) => place.person.id === this.selected;
    // whoever is chosen has a name in any case, the others where it covers nobody: it is seen when one points at them
    const first = shown.filter((place) => isChosen(place) || place.person.circle === 0 || (!pen.phone && place.person.circle === 1));
    first.sort((a, b) => Number(isChosen(b)) - Number(isChosen(a)) || a.person.circle - b.person.circle);
    const may = pen.phone ? [] : shown.filter((place) => place.person.marked && !first.includes(place));
    may.sort((a, b) => a.person.circle - b.person.circle);
    const taken = [...this.pills(drawn.radius, drawn.places), ...this.groupNames(drawn.parts, drawn.radius)].flatMap((one) => one.obstacles);
    return label(
      [...first, ...may].map((place) => ({ place, bold: isChosen(place) })), first.filter(isChosen).length, drawn.places, taken,
      (text) => this.measured(text, pen.phone ? 11.5 : 12.5, 500), { x: drawn.centre.x, y: drawn.centre.y },
      pen.phone ? 100 : 40,
    );
  }

  /** Who is under the pointer or the keys: a ring and a name above everything. */
  private point() {
    const { chart, drawn, pen } = this;
    if (!chart || !drawn || !pen) return;
    const ids = [this.hovered, this.walking ? this.active : ''].filter((id, i, all) => id && all.indexOf(id) === i);
    const pointed = ids.flatMap((id) => drawn.places.filter((place) => place.person.id === id));
    chart.setOption({
      series: [{
        id: 'pointed', z: 6, type: 'custom', coordinateSystem: 'none', silent: true, animation: false,
        data: pointed.map((place) => ({ id: place.person.id, value: 0 })),
        renderItem: (params: { dataIndex: number }) => {
          const place = pointed[params.dataIndex]!;
          const { person } = place;
          const size = place.dot ? Math.max(18, place.size * 3) : place.size;
          const text = person.score === null ? person.name : `${person.name}  ${person.score}`;
          const half = this.measured(text, 13, 600) / 2 + 9;
          const x = Math.min(drawn.centre.x - half, Math.max(half - drawn.centre.x, place.x)) - place.x;
          const y = (place.y - size / 2 - 30 < -drawn.centre.y ? 1 : -1) * (size / 2 + 19);
          return {
            type: 'group', x: drawn.centre.x + place.x, y: drawn.centre.y + place.y,
            children: [
              ...face(place, pen, true),
              ring(place, this.walking && person.id === this.active ? 5 : 3, pen.colours['accent']!, 2, size),
              words(text, x, y, 13, 600, pen.colours['ink']!, pen.font, {
                backgroundColor: pen.colours['panel'], padding: [5, 9], borderRadius: 8,
                borderColor: pen.colours['lineStrong'], borderWidth: 1,
              }),
            ],
          };
        },
      }],
    });
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

  private measured(text: string, size: number, weight: number): number {
    const context = (ruler ??= document.createElement('canvas').getContext('2d')!);
    context.font = `${weight} ${size}px ${this.pen!.font}`;
    return context.measureText(text).width;
  }

  private palette(): Palette {
    const read = (value: string) => {
      this.probe.style.color = value;
      return canvasColour(getComputedStyle(this.probe).color);
    };
    const forced = FORCED.matches;
    const colours: Record<string, string> = {};
    const from = (key: string, token: string, system: string) => {
      colours[key] = read(forced ? system : `var(${token})`);
    };
    BANDS.forEach((band) => from(band, `--kith-${band}`, 'CanvasText'));
    [0, 1, 2, 3].forEach((circle) => from(`ring${circle}`, `--ring-${circle}`, 'Canvas'));
    [0, 1, 2, 3, 4, 5].forEach((tint) => {
      from(`tint${tint}`, `--tint${tint}`, 'Canvas');
      from(`ink${tint}`, `--ink${tint}`, 'CanvasText');
    });
    from('ink', '--kith-ink', 'CanvasText');
    from('ink2', '--kith-ink-2', 'CanvasText');
    from('paper', '--kith-paper', 'Canvas');
    from('panel', '--kith-panel', 'Canvas');
    from('control', '--kith-control', 'GrayText');
    from('lineStrong', '--kith-line-strong', 'CanvasText');
    from('ringLine', '--ring-line', 'GrayText');
    from('halo', '--halo', 'Canvas');
    from('track', '--track', 'GrayText');
    from('portrait', '--portrait', 'Canvas');
    from('accent', '--aura-accent-color', 'Highlight');
    from('onAccent', '--on-accent', 'HighlightText');
    from('glow', '--glow', 'Canvas');
    from('glowMid', '--glow-mid', 'Canvas');
    from('glowEnd', '--glow-end', 'Canvas');
    if (forced) colours['glow'] = colours['glowMid'] = colours['glowEnd'] = 'rgba(0,0,0,0)';
    return colours;
  }
}

let ruler: CanvasRenderingContext2D | null = null;

/** Any CSS colour as red, green, blue and opacity, which is all that drawing understands. */
function canvasColour(colour: string): string {
  if (/^rgba?\(/.test(colour)) return colour;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b, a] = context.getImageData(0, 0, 1, 1).data;
  return `rgba(${r},${g},${b},${(a ?? 255) / 255})`;
}

function opaque(shape: Shape, opacity: number): Shape {
  return opacity === 1 ? shape : { ...shape, style: { ...(shape['style'] as Shape), opacity } };
}

function ring(place: Place, away: number, stroke: string, lineWidth: number, size = place.size): Shape {
  return { type: 'circle', shape: { cx: 0, cy: 0, r: size / 2 + away }, style: { fill: 'none', stroke, lineWidth } };
}

/** A row of points as wide as words. */
function beads(x: number, y: number, half: number, r: number): Obstacle[] {
  const count = Math.max(1, Math.ceil(half / r));
  return Array.from({ length: count }, (_, i) => ({
    x: count === 1 ? x : x - half + r + ((2 * half - 2 * r) * i) / (count - 1), y, r,
  }));
}

/** Long names of groups go on two lines. */
function broken(text: string): string {
  const cut = text.length > 24 ? `${text.slice(0, 23)}…` : text;
  if (cut.length < 13 || !cut.includes(' ')) return cut;
  const middle = cut.length / 2;
  const spaces = [...cut.matchAll(/ /g)].map((match) => match.index);
  const at = spaces.reduce((best, space) => (Math.abs(space - middle) < Math.abs(best - middle) ? space : best));
  return `${cut.slice(0, at)}\n${cut.slice(at + 1)}`;
}

/** Where a key leads from the person at `now`; null for a key that leads nowhere. */
function step(key: string, order: readonly Place[], now: number): number | null {
  const last = order.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, now + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown': {
      const next = order.findIndex((place) => place.person.circle > (order[now]?.person.circle ?? -1));
      return next < 0 ? last : next;
    }
    case 'PageUp': {
      const circle = order[now]?.person.circle ?? 0;
      return Math.max(0, order.findIndex((place) => place.person.circle >= Math.max(0, circle - 1)));
    }
    default:
      return null;
  }
}
