// Where everybody stands on the circles: the same people always in the same places.
import type { Box } from './boxes';
import { NAMED, WIDE, edge, type Bands } from './circle-bands';
import { captionOf, type Caption } from './circle-captions';
import { crowded, nudge, type Walker } from './circle-nudge';
import { hash } from './warmth';

/** One person as the server describes them. */
export interface Around {
  id: string;
  name: string;
  /** What to call them in a label. */
  call: string;
  image: string | null;
  score: number | null;
  before: number | null;
  /** 0 inner, 1 close, 2 active, 3 wider. */
  circle: number;
  /** The circle of 90 days ago; 4 where they were in none. */
  was: number;
  group: number;
  moving: 'out' | 'in' | '';
  /** One of the few whose way is drawn and whose name is written, wherever they are. */
  marked: boolean;
  /** Left out by the filter. */
  faded: boolean;
  /** All of it in words. */
  said: string;
}

export interface Place {
  person: Around;
  /** From the middle, in pixels. */
  x: number;
  y: number;
  r: number;
  /** Radians, clockwise from 3 o'clock. */
  angle: number;
  /** Diameter in pixels. */
  size: number;
  dot: boolean;
  /** The name that has its own room here. */
  caption: Caption | null;
  /** Where they were 90 days ago, as a distance from the middle, if nearer and far enough away to be seen. */
  trailFrom: number | null;
}

/** Something people keep clear of, around a point from the middle. */
export interface Obstacle {
  x: number;
  y: number;
  r: number;
}

export interface Sector {
  from: number;
  to: number;
}

/** Where the people of one circle may stand. */
interface Room {
  parts: readonly Sector[];
  bands: Bands;
  radius: number;
  circle: number;
}

/** With more people than this the wider circle is drawn as dots. */
const MOST_FACES = 90;
const GAP = (15 * Math.PI) / 180;
const TOP = -Math.PI / 2;
const TURN = 2 * Math.PI;

/** How people are drawn to have room for their names. */
interface Attempt {
  /** Whether they keep to their groups; else they stand evenly all around. */
  grouped: boolean;
  /** How large faces are, and how wide names may be, as shares of what is usual. */
  faces: number;
  names: number;
  /** By how much of the way to the next one all are turned. */
  turned: number;
}

/** The best first. Rather smaller faces than names cut short, and rather these than no names. */
const ATTEMPTS: readonly Attempt[] = [
  ...[1, 0.9, 0.8].map((faces) => ({ grouped: true, faces, names: 1, turned: 0 })),
  ...[1, 0.9, 0.8, 0.7, 0.6].flatMap((faces) => [0, 0.5].map((turned) => ({ grouped: false, faces, names: 1, turned }))),
  ...[0.8, 0.6].flatMap((names) => [0, 0.5].map((turned) => ({ grouped: false, faces: 0.6, names, turned }))),
];

/** The parts of the circle for each group: equal, but wider for one with far more people than the others. */
export function sectors(people: readonly Around[], groups: number): Sector[] {
  if (groups < 2) return [{ from: TOP, to: TOP + TURN }];
  const counts = Array.from({ length: groups }, (_, g) => people.filter((p) => p.group === g).length);
  const mean = people.length / groups || 1;
  const weights = counts.map((count) => Math.max(1, Math.sqrt(count / mean)));
  const sum = weights.reduce((a, b) => a + b, 0);
  let at = TOP;
  return weights.map((weight) => {
    const width = (TURN * weight) / sum;
    const sector = { from: at + GAP / 2, to: at + width - GAP / 2 };
    at += width;
    return sector;
  });
}

/**
 * @param measure how wide words are, in pixels
 */
export function layOut(
  people: readonly Around[], parts: readonly Sector[], bands: Bands, radius: number, obstacles: readonly Obstacle[],
  measure: (text: string) => number,
): Place[] {
  const on = (circle: number) => people.filter((person) => person.circle === circle);
  const room = (circle: number): Room => ({ parts, bands, radius, circle });
  const circles = bands.sizes.map((_, circle) => circle);
  const you = { x: 0, y: 0, r: bands.middle + 3 };
  const named = withNames(
    circles.slice(0, NAMED).map((circle) => [on(circle), room(circle)]), [...obstacles, you], measure,
    edge(NAMED - 1, radius, bands),
  );
  const taken = [...obstacles, ...named.flatMap(({ box }) => (box ? beads(box) : []))];
  const others = circles.slice(NAMED).flatMap((circle) => withoutNames(on(circle), room(circle), taken));
  const places: Place[] = [...named, ...others];
  places.forEach((place) => {
    place.trailFrom = trail(place, people, bands, radius);
  });
  return places;
}

/** Everybody with their name, by the first try at which all fit; by the best one some go without. */
function withNames(
  circles: readonly (readonly [Around[], Room])[], obstacles: readonly Obstacle[],
  measure: (text: string) => number, within: number,
): Walker[] {
  let best: Walker[] = [];
  let least = Infinity;
  for (const attempt of ATTEMPTS) {
    const walkers = circles.flatMap(([members, room]) => placed(members, room, attempt, measure));
    nudge(walkers, obstacles, 3, within);
    // whose name is in the way may have room for it on the other side
    crowded(walkers, obstacles).forEach(({ caption }) => {
      if (caption) caption.side = caption.side === 1 ? -1 : 1;
    });
    nudge(walkers, obstacles, 3, within);
    const without = crowded(walkers, obstacles).length;
    if (without < least) [least, best] = [without, walkers];
    if (least === 0) return best;
  }
  for (let tight = crowded(best, obstacles); tight.length > 0; tight = crowded(best, obstacles)) {
    const coolest = tight.sort((a, b) => b.r - a.r).slice(0, Math.ceil(tight.length / 3));
    coolest.forEach((one) => {
      one.caption = null;
    });
    nudge(best, obstacles, 3, within);
  }
  return best;
}

function placed(members: Around[], room: Room, attempt: Attempt, measure: (text: string) => number): Walker[] {
  const { lettering } = room.bands;
  const print = { ...lettering, widest: lettering.widest * attempt.names };
  const walkers = attempt.grouped && room.circle > 0 ? inSectors(members, room, attempt.faces) : around(members, room, attempt);
  walkers.forEach((one) => {
    one.caption = captionOf(one.person, one.angle, print, measure);
  });
  return walkers;
}

function withoutNames(members: Around[], room: Room, obstacles: readonly Obstacle[]): Walker[] {
  const walkers = inSectors(members, room, 1);
  nudge(walkers, obstacles, room.circle === 3 ? 3 : 4);
  return walkers;
}

/** From the middle outwards, then clockwise from the top: the order in which keys walk. */
export function inOrder(places: readonly Place[]): Place[] {
  const turned = (angle: number) => (((angle - TOP) % TURN) + TURN) % TURN;
  return [...places].sort((a, b) => a.person.circle - b.person.circle || turned(a.angle) - turned(b.angle));
}

/** Evenly all around, each as near to their group as can be. */
function around(members: Around[], { parts, bands, radius, circle }: Room, { faces, turned }: Attempt): Walker[] {
  const scale = (radius / bands.radius) * faces;
  const [near, far] = bands.shares[circle]!;
  const farEdge = far * radius;
  const n = members.length;
  const size = Math.max(16 * scale, Math.min(bands.sizes[circle]! * scale, (TURN * farEdge * 0.68) / n - 4 * scale));
  const mid = (group: number) => {
    const part = parts[group] ?? parts[0]!;
    return (part.from + part.to) / 2;
  };
  const sorted = [...members].sort((a, b) => mid(a.group) - mid(b.group) || hash(a.id) - hash(b.id));
  // turned as a whole such that everybody is as near to their group as can be
  let sin = 0;
  let cos = 0;
  sorted.forEach((person, i) => {
    const off = mid(person.group) - (i * TURN) / n;
    sin += Math.sin(off);
    cos += Math.cos(off);
  });
  const start = Math.atan2(sin, cos) + (turned * TURN) / n;
  const inside = circle === 0 ? bands.middle + size / 2 + 3 : near * radius + size / 2;
  const nearest = Math.min(inside, farEdge - size / 2);
  const farthest = Math.max(nearest, farEdge - size * 0.42);
  const warmth = warmthOf(members);
  return sorted.map((person, i) => {
    const angle = start + (i * TURN) / n;
    return {
      person, angle, size, dot: false, caption: null, box: null, wide: 0, tall: 0, x: 0, y: 0, trailFrom: null,
      r: farthest - (farthest - nearest) * warmth(person.score),
      from: angle - TURN, to: angle + TURN, nearest, farthest,
    };
  });
}

function inSectors(members: Around[], { parts, bands, radius, circle }: Room, faces: number): Walker[] {
  const scale = (radius / bands.radius) * faces;
  const [near, far] = bands.shares[circle]!;
  const dots = circle === 3 && members.length > MOST_FACES;
  const warmth = warmthOf(members);
  const groups = parts.map((_, g) => members.filter((person) => (parts[person.group] ? person.group : 0) === g));
  const full = dots ? Math.max(4, bands.dot * scale) : bands.sizes[circle]! * scale;
  // the few of the close circle may spread beyond their sectors, and so need not be small
  const room = (part: number, count: number) =>
    count === 0 ? full : Math.sqrt(((part / 2) * (far * far - near * near) * radius * radius * 0.66) / count) - 3;
  const roomiest = circle === 1
    ? [room(TURN, members.length)]
    : groups.map((group, g) => room(parts[g]!.to - parts[g]!.from + GAP / 2, group.length));
  const size = Math.max(full * 0.55, Math.min(full, ...roomiest));
  return groups.flatMap((group, g) => {
    const part = parts[g]!;
    const slack = circle === 1 ? 2 * GAP : GAP / 4;
    return [...group]
      .sort((a, b) => hash(a.id) - hash(b.id) || (a.id < b.id ? -1 : 1))
      .map((person, i) => {
        const isDot = dots && !person.marked;
        const own = dots && !isDot ? bands.sizes[3]! * scale : size;
        const nearest = near * radius + own * 0.5;
        const farthest = Math.max(nearest, far * radius - own * 0.4);
        // dots of one score would lie on one line: a little apart, always the same
        const apart = dots ? ((hash(`${person.id}.`) % 100) / 100 - 0.5) * 0.5 : 0;
        const t = Math.min(1, Math.max(0, warmth(person.score) + apart));
        return {
          person, size: own, dot: isDot, caption: null, box: null, wide: 0, tall: 0, x: 0, y: 0, trailFrom: null,
          angle: part.from + ((i + 0.5) / group.length) * (part.to - part.from),
          r: farthest - (farthest - nearest) * t,
          from: part.from - slack, to: part.to + slack, nearest, farthest,
        };
      });
  });
}

/** 0 for the coolest to 1 for the warmest of a circle; steps of ten keep it still while scores move a little. */
function warmthOf(members: readonly Around[]): (score: number | null) => number {
  const scores = members.map((person) => person.score ?? 0);
  const low = Math.floor(Math.min(...scores) / 10) * 10;
  const high = Math.max(low + 30, Math.ceil(Math.max(...scores) / 10) * 10);
  return (score) => ((score ?? 0) - low) / (high - low);
}

function trail(place: Place, people: readonly Around[], bands: Bands, radius: number): number | null {
  const { person } = place;
  if (!person.marked || person.moving !== 'out' || person.before === null || person.score === null) return null;
  const was = Math.min(person.was, person.circle);
  const [near, far] = bands.shares[was]!;
  const then = warmthOf(people.filter((other) => other.circle === was).concat({ ...person, score: person.before }));
  const inner = Math.max(near * radius + place.size / 2, was === 0 ? bands.middle + 8 : 0);
  const outer = far * radius - place.size * 0.4;
  const at = outer - (outer - inner) * Math.min(1, then(person.before));
  // in the same circle at least as far as the points lost
  const lost = (person.before - person.score) * 1.6 * (radius / WIDE.radius);
  const from = was === person.circle ? Math.min(at, place.r - lost) : at;
  const start = Math.max(from, inner);
  return place.r - start > place.size / 2 + 6 ? start : null;
}

/** A row of points over a box. */
export function beads({ left, top, right, bottom }: Box): Obstacle[] {
  const half = (right - left) / 2;
  const r = (bottom - top) / 2;
  const count = Math.max(1, Math.ceil(half / r));
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return Array.from({ length: count }, (_, i) => ({
    x: count === 1 ? x : x - half + r + ((2 * half - 2 * r) * i) / (count - 1), y, r,
  }));
}
