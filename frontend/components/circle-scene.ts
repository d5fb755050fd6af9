// The picture of the circles layer by layer, as series for ECharts: the rings, ways, people, names, words, and whoever is
// pointed at.
import { edge } from './circle-bands';
import { face, measured, trail, words, type Pen, type Shape } from './circle-drawing';
import type { Place, Sector } from './circle-layout';
import { name, type Label } from './circle-names';
import { circleNames, groupNames } from './circle-titles';

/** What is drawn, for one size of the picture. */
export interface Drawn {
  places: Place[];
  /** The places as keys walk them. */
  order: Place[];
  parts: Sector[];
  labels: Label[];
  /** The middle of the picture, from its corner. */
  centre: { x: number; y: number };
  radius: number;
}

const SERIES = { type: 'custom', coordinateSystem: 'none', silent: true };
const FADED = 0.16;

/** @param glide whether people move from where they were */
export function scene(
  drawn: Drawn, pen: Pen, selected: string, groups: readonly string[], counts: readonly number[], glide: boolean,
): Shape[] {
  const { centre, places, labels, parts, radius } = drawn;
  const layer = (id: string, z: number, some: readonly Place[], shapes: (place: Place, at: number) => Shape[]) => ({
    ...SERIES, id, z, animation: glide,
    data: some.map((place) => ({ id: place.person.id, value: 0 })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => {
      const place = some[dataIndex]!;
      const opacity = place.person.faded && place.person.id !== selected ? FADED : 1;
      return {
        type: 'group', x: centre.x + place.x, y: centre.y + place.y, transition: ['x', 'y'],
        children: shapes(place, dataIndex).map((shape) => opaque(shape, opacity)),
      };
    },
  });
  const still = (id: string, z: number, children: Shape[]) => ({
    ...SERIES, id, z, animation: false, data: [0],
    renderItem: () => ({ type: 'group', x: centre.x, y: centre.y, children }),
  });
  const titles = [...groupNames(groups, parts, radius, pen), ...circleNames(counts, radius, places, pen)];
  return [
    still('circles', 1, backdrop(radius, pen)),
    layer('trails', 2, places.filter((place) => place.trailFrom !== null), (place) => trail(place, pen)),
    layer('people', 3, places, (place) => [
      ...face(place, pen),
      ...(place.person.id === selected ? [ring(place, 5, pen.colours['accent']!, 2.5)] : []),
    ]),
    still('words', 4, titles.map((title) => title.shape)),
    layer('names', 5, labels.map((label) => label.place), (_, at) => [name(labels[at]!, pen)]),
  ];
}

/** The rings with their warm middle, and you. */
function backdrop(radius: number, { colours, bands, phone, font }: Pen): Shape[] {
  const circles = [3, 2, 1, 0].map((circle) => ({
    type: 'circle', shape: { cx: 0, cy: 0, r: edge(circle, radius, bands) },
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
  return [
    ...circles, glow,
    { type: 'circle', shape: { cx: 0, cy: 0, r: phone ? 11 : 19 }, style: { fill: colours['accent'] } },
    words('You', 0, 0, phone ? 9 : 13, 600, colours['onAccent']!, font),
  ];
}

/**
 * Who is under the pointer or the keys: a ring and a name above everything.
 *
 * @param walking the id of whoever the keys have come to
 */
export function pointedAt(pointed: readonly Place[], walking: string, { x: right, y: bottom }: Drawn['centre'], pen: Pen): Shape {
  return {
    ...SERIES, id: 'pointed', z: 6, animation: false,
    data: pointed.map((place) => ({ id: place.person.id, value: 0 })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => {
      const place = pointed[dataIndex]!;
      const { person } = place;
      const size = place.dot ? Math.max(18, place.size * 3) : place.size;
      const text = person.score === null ? person.name : `${person.name}  ${person.score}`;
      const half = measured(text, 13, 600, pen.font) / 2 + 9;
      const x = Math.min(right - half, Math.max(half - right, place.x)) - place.x;
      const y = (place.y - size / 2 - 30 < -bottom ? 1 : -1) * (size / 2 + 19);
      return {
        type: 'group', x: right + place.x, y: bottom + place.y,
        children: [
          ...face(place, pen, true),
          ring(place, person.id === walking ? 5 : 3, pen.colours['accent']!, 2, size),
          words(text, x, y, 13, 600, pen.colours['ink']!, pen.font, {
            backgroundColor: pen.colours['panel'], padding: [5, 9], borderRadius: 8,
            borderColor: pen.colours['lineStrong'], borderWidth: 1,
          }),
        ],
      };
    },
  };
}

function opaque(shape: Shape, opacity: number): Shape {
  return opacity === 1 ? shape : { ...shape, style: { ...(shape['style'] as Shape), opacity } };
}

function ring(place: Place, away: number, stroke: string, lineWidth: number, size = place.size): Shape {
  return { type: 'circle', shape: { cx: 0, cy: 0, r: size / 2 + away }, style: { fill: 'none', stroke, lineWidth } };
}
