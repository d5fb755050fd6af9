// A network as a series for ECharts: its people, what connects them, and the sides their names stand on.
import type { Theme } from './chart-base';
import { type Side, sidesOf } from './network-labels';
import type { Edge, Person } from './network-people';
import { bandOf } from './warmth';

/** What is drawn, for one size of the picture. */
export interface Drawn {
  people: readonly Person[];
  edges: readonly Edge[];
  /** Where everybody stands, in units of the layout. */
  places: readonly (readonly [number, number])[];
  /** The id of who stands in the middle; that one is labelled whatever their circle. */
  centre: string;
  /** In pixels. */
  width: number;
  height: number;
}

export type Sides = readonly (Side | null)[];

const SIZES = [24, 20, 16, 13, 11, 9] as const;
const MIDDLE = 28;
/** Beyond so many people only the near circles are labelled, and nothing glides. */
const FEW = 80;
const VERY_MANY = 400;
/** Below this the people are smaller, in pixels. */
const NARROW = 500;
/** What is kept free around the people, in pixels. */
const ROOM = { left: 40, right: 56, top: 32, bottom: 40 };
/** A character of a name is about so wide, in pixels. */
const CHARACTER = 6.9;
/** How much of a zoom the people themselves take part in. */
const GROWTH = 0.35;

export function isCrowded(people: readonly Person[]): boolean {
  return people.length > FEW;
}

/** How large somebody is drawn, in pixels across. */
export function sizeOf(person: Person, centre: string, width: number): number {
  const size = person.id === centre ? MIDDLE : (SIZES[person.circle] ?? SIZES[5]);
  return width < NARROW ? Math.max(6, 0.62 * size) : size;
}

/** Where the names go when the picture is so many times as large as when all is shown. */
export function sidesAt(zoom: number, { people, places, centre, width, height }: Drawn): Sides {
  const xs = places.map(([x]) => x);
  const ys = places.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = zoom * Math.min(
    (width - ROOM.left - ROOM.right) / Math.max(1, right - left),
    (height - ROOM.top - ROOM.bottom) / Math.max(1, bottom - top),
  );
  const most = people.length > VERY_MANY ? 1 : isCrowded(people) ? 2 : 5;
  const rank = (i: number) => (people[i]!.id === centre ? -1 : people[i]!.circle);
  const order = [...people.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const found = sidesOf(
    order.map((i) => ({
      x: ROOM.left + (places[i]![0] - left) * scale,
      y: ROOM.top + (places[i]![1] - top) * scale,
      size: sizeOf(people[i]!, centre, width) * (1 + GROWTH * (zoom - 1)),
      width: rank(i) <= most || zoom > 2 ? people[i]!.name.length * CHARACTER : 0,
      patience: patience(rank(i)),
    })),
    zoom > 1 ? Infinity : width,
  );
  const sides = people.map((): Side | null => null);
  order.forEach((i, at) => (sides[i] = found[at]!));
  return sides;
}

export function series(drawn: Drawn, sides: Sides, zoom: number, theme: Theme) {
  const crowded = isCrowded(drawn.people);
  const [line, tie, ink] = [theme('line-strong'), theme('ink-3'), theme('ink')];
  return {
    type: 'graph',
    layout: 'none',
    roam: 'move',
    zoom,
    scaleLimit: { min: 0.4, max: 12 },
    nodeScaleRatio: GROWTH,
    ...ROOM,
    preserveAspect: 'contain',
    cursor: 'pointer',
    data: nodes(drawn, sides, theme),
    edges: drawn.edges.map(({ one, other, words, times }) => ({
      source: one,
      target: other,
      lineStyle: {
        color: words ? tie : line,
        type: words ? 'solid' : [4, 4],
        width: Math.min(5, (words ? 1.4 : 0.9) + 0.7 * Math.log2(1 + times)),
        opacity: crowded ? 0.55 : 0.85,
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
  };
}

/** The people alone, for names that have found new places. */
export function nodes({ people, places, centre, width }: Drawn, sides: Sides, theme: Theme) {
  const [paper, ink, faint] = [theme('paper'), theme('ink'), theme('control')];
  return people.map((person, i) => {
    const fresh = person.score === null;
    return {
      name: String(i),
      x: places[i]![0],
      y: places[i]![1],
      symbolSize: sizeOf(person, centre, width),
      itemStyle: {
        color: person.score === null ? paper : theme(bandOf(person.score)),
        borderColor: fresh ? faint : paper,
        borderWidth: 1.5,
        borderType: fresh ? 'dashed' : 'solid',
        opacity: fresh ? 0.75 : 1,
      },
      label: {
        show: sides[i] !== null,
        formatter: person.name,
        position: sides[i] ?? 'right',
        distance: 4,
        color: ink,
        fontSize: 13,
        fontWeight: person.id === centre ? 600 : 400,
        textBorderColor: paper,
        textBorderWidth: 3,
      },
    };
  });
}

function patience(rank: number): number {
  if (rank < 0) return Infinity;
  return rank === 0 ? 5 : rank === 1 ? 2 : 1;
}
