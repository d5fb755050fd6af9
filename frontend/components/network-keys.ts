// Walking a network by keyboard.
import type { Neighbours } from './network-people';

/** Right and down, each -1, 0 or 1. */
export type Direction = readonly [number, number];

type Point = readonly [number, number];

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** How far ahead somebody must lie, as the cosine of the angle: neighbours may lie more to the side than strangers. */
const NEIGHBOUR = 0.35;
const ANYBODY = 0.5;

export function directionOf(key: string): Direction | undefined {
  return DIRECTIONS[key];
}

/** To the neighbour that lies most in this direction or, where there is none, to the nearest person there; -1 for nobody. */
export function toward(direction: Direction, from: number, places: readonly Point[], neighbours: Neighbours): number {
  const neighbour = nearest(direction, from, places, neighbours[from]!.keys(), NEIGHBOUR);
  return neighbour >= 0 ? neighbour : nearest(direction, from, places, places.keys(), ANYBODY);
}

function nearest(
  [dx, dy]: Direction, from: number, places: readonly Point[], candidates: Iterable<number>, least: number,
): number {
  const [x, y] = places[from]!;
  let best = -1;
  let cheapest = Infinity;
  for (const i of candidates) {
    if (i === from) continue;
    const [right, down] = [places[i]![0] - x, places[i]![1] - y];
    const far = Math.hypot(right, down);
    const ahead = (right * dx + down * dy) / (far || 1);
    const cost = far * (2 - ahead);
    if (ahead >= least && cost < cheapest) [best, cheapest] = [i, cost];
  }
  return best;
}
