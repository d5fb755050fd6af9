// Where everybody stands on the circles: the same people always in the same places.
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

interface Walker extends Place {
  from: number;
  to: number;
  nearest: number;
  farthest: number;
}

/** Shares of the radius; the last one is for whoever was in no circle. */
const BANDS: readonly (readonly [number, number])[] = [
  [0, 0.235], [0.27, 0.5], [0.54, 0.775], [0.81, 0.985], [1, 1],
];
const SIZES = [54, 42, 27, 22];
const DOT = 7;
/** With more people than this the wider circle is drawn as dots. */
const MOST_FACES = 90;
/** The radius for which the sizes are given. */
const DRAWN_FOR = 335;
const GAP = (15 * Math.PI) / 180;
const TOP = -Math.PI / 2;
const TURN = 2 * Math.PI;

/** The outer edge of a circle, a little beyond its people. */
export function edge(circle: number, radius: number): number {
  return ((BANDS[circle] ?? BANDS[3]!)[1] + 0.018) * radius;
}

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

export function layOut(
  people: readonly Around[], parts: readonly Sector[], radius: number, middle: number, obstacles: readonly Obstacle[],
): Place[] {
  const places: Place[] = [];
  for (let circle = 0; circle < SIZES.length; circle++) {
    const members = people.filter((person) => person.circle === circle);
    if (members.length === 0) continue;
    const walkers = circle === 0
      ? around(members, parts, radius, middle)
      : inSectors(members, parts, radius, circle);
    nudge(walkers, obstacles, circle === 3 ? 3 : 4);
    places.push(...walkers);
  }
  places.forEach((place) => {
    place.x = place.r * Math.cos(place.angle);
    place.y = place.r * Math.sin(place.angle);
    place.trailFrom = trail(place, people, radius, middle);
  });
  return places;
}

/** From the middle outwards, then clockwise from the top: the order in which keys walk. */
export function inOrder(places: readonly Place[]): Place[] {
  const turned = (angle: number) => (((angle - TOP) % TURN) + TURN) % TURN;
  return [...places].sort((a, b) => a.person.circle - b.person.circle || turned(a.angle) - turned(b.angle));
}

function around(members: Around[], parts: readonly Sector[], radius: number, middle: number): Walker[] {
  const scale = radius / DRAWN_FOR;
  const farEdge = BANDS[0]![1] * radius;
  const n = members.length;
  const size = Math.max(16 * scale, Math.min(SIZES[0]! * scale, (TURN * farEdge * 0.68) / n - 4 * scale));
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
  const start = Math.atan2(sin, cos);
  const nearest = Math.min(middle + size / 2 + 3, farEdge - size / 2);
  const farthest = Math.max(nearest, farEdge - size * 0.42);
  const warmth = warmthOf(members);
  return sorted.map((person, i) => {
    const angle = start + (i * TURN) / n;
    return {
      person, angle, size, dot: false, x: 0, y: 0, trailFrom: null,
      r: farthest - (farthest - nearest) * warmth(person.score),
      from: angle, to: angle, nearest, farthest,
    };
  });
}

function inSectors(members: Around[], parts: readonly Sector[], radius: number, circle: number): Walker[] {
  const scale = radius / DRAWN_FOR;
  const [near, far] = BANDS[circle]!;
  const dots = circle === 3 && members.length > MOST_FACES;
  const warmth = warmthOf(members);
  const groups = parts.map((_, g) => members.filter((person) => (parts[person.group] ? person.group : 0) === g));
  const full = dots ? Math.max(4, DOT * scale) : SIZES[circle]! * scale;
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
        const own = dots && !isDot ? SIZES[3]! * scale : size;
        const nearest = near * radius + own * 0.5;
        const farthest = Math.max(nearest, far * radius - own * 0.4);
        // dots of one score would lie on one line: a little apart, always the same
        const apart = dots ? ((hash(`${person.id}.`) % 100) / 100 - 0.5) * 0.5 : 0;
        const t = Math.min(1, Math.max(0, warmth(person.score) + apart));
        return {
          person, size: own, dot: isDot, x: 0, y: 0, trailFrom: null,
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

/** Pushes apart who would overlap, along the circle more than across it, which would change how warm they look. */
function nudge(walkers: Walker[], obstacles: readonly Obstacle[], air: number) {
  for (let round = 0; round < 240; round++) {
    let moved = false;
    for (const one of walkers) {
      const x = one.r * Math.cos(one.angle);
      const y = one.r * Math.sin(one.angle);
      let along = 0;
      let across = 0;
      const push = (ox: number, oy: number, least: number) => {
        const dx = x - ox;
        const dy = y - oy;
        const distance = Math.hypot(dx, dy) || 0.1;
        if (distance >= least) return;
        const by = (least - distance) / distance;
        along += (dy * Math.cos(one.angle) - dx * Math.sin(one.angle)) * by * 0.25;
        across += (dx * Math.cos(one.angle) + dy * Math.sin(one.angle)) * by * 0.18;
      };
      for (const other of walkers) {
        if (other === one) continue;
        push(other.r * Math.cos(other.angle), other.r * Math.sin(other.angle), (one.size + other.size) / 2 + air);
      }
      for (const obstacle of obstacles) push(obstacle.x, obstacle.y, one.size / 2 + obstacle.r);
      if (along === 0 && across === 0) continue;
      moved = true;
      one.r = Math.min(one.farthest, Math.max(one.nearest, one.r + across));
      if (one.to > one.from) {
        one.angle = Math.min(one.to, Math.max(one.from, one.angle + along / Math.max(one.r, 10)));
      }
    }
    if (!moved) return;
  }
}

function trail(place: Place, people: readonly Around[], radius: number, middle: number): number | null {
  const { person } = place;
  if (!person.marked || person.moving !== 'out' || person.before === null || person.score === null) return null;
  const was = Math.min(person.was, person.circle);
  const [near, far] = BANDS[was]!;
  const then = warmthOf(people.filter((other) => other.circle === was).concat({ ...person, score: person.before }));
  const inner = Math.max(near * radius + place.size / 2, was === 0 ? middle + 8 : 0);
  const outer = far * radius - place.size * 0.4;
  const at = outer - (outer - inner) * Math.min(1, then(person.before));
  // in the same circle at least as far as the points lost
  const from = was === person.circle ? Math.min(at, place.r - (person.before - person.score) * 1.6 * (radius / DRAWN_FOR)) : at;
  const start = Math.max(from, inner);
  return place.r - start > place.size / 2 + 6 ? start : null;
}
