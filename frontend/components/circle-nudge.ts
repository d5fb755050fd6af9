// Pushes the people on a circle apart until nobody, and no name, lies over another.
import { boxAround, type Box } from './boxes';
import { captionBox } from './circle-captions';
import type { Obstacle, Place } from './circle-layout';

/** Somebody who may still be moved: along the circle from `from` to `to`, across it from `nearest` to `farthest`. */
export interface Walker extends Place {
  from: number;
  to: number;
  nearest: number;
  farthest: number;
  /** Where the name is now. */
  box: Box | null;
  /** How far somebody with their name goes from the middle of their face, sideways and upright. */
  wide: number;
  tall: number;
}

interface Point {
  x: number;
  y: number;
}

const ROUNDS = 240;
/** As long as some lie over others they are given so much longer. */
const MOST_ROUNDS = 480;
/** Kept free beside a name, in pixels, and above and below it. */
const BESIDE = 4;
const OVER = 2;
/** The most of these. */
const AIR = 5;

/**
 * Along the circle more than across it, which would change how warm they look.
 *
 * @param air kept free between two faces, in pixels
 * @param within the radius beyond which no name goes
 */
export function nudge(walkers: readonly Walker[], obstacles: readonly Obstacle[], air: number, within = Infinity) {
  walkers.forEach(stand);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (round >= ROUNDS && round % 20 === 0 && crowded(walkers, obstacles).length === 0) return;
    let moved = false;
    for (const one of walkers) {
      const { x, y } = pushes(one, walkers, obstacles, air, within);
      if (x === 0 && y === 0) continue;
      moved = true;
      const along = (y * Math.cos(one.angle) - x * Math.sin(one.angle)) * 0.25;
      const across = (x * Math.cos(one.angle) + y * Math.sin(one.angle)) * 0.18;
      one.r = Math.min(farthest(one), Math.max(one.nearest, one.r + across));
      if (one.to > one.from) {
        one.angle = Math.min(one.to, Math.max(one.from, one.angle + along / Math.max(one.r, 10)));
      }
      stand(one);
    }
    if (!moved) return;
  }
}

/** Those of whom something lies over another, or whose name lies over a name. */
export function crowded(walkers: readonly Walker[], obstacles: readonly Obstacle[]): Walker[] {
  return walkers.filter((one) => one.box !== null && (
    obstacles.some((obstacle) => away(one.box!, obstacle, obstacle.r - 1))
    || walkers.some((other) => other !== one && !remote(one, other.x, other.y, other.wide, other.tall) && meet(one, one.box!, other))));
}

function meet(one: Walker, box: Box, other: Walker): boolean {
  return from(one, other, (one.size + other.size) / 2) !== null
    || away(box, other, other.size / 2) !== null
    || (other.box !== null && (away(other.box, one, one.size / 2) ?? apart(box, other.box, 0, 0)) !== null);
}

function stand(one: Walker) {
  one.x = one.r * Math.cos(one.angle);
  one.y = one.r * Math.sin(one.angle);
  one.box = captionBox(one);
  one.wide = Math.max(one.size, one.caption?.width ?? 0) / 2;
  one.tall = one.box ? Math.max(one.box.bottom - one.y, one.y - one.box.top) : one.size / 2;
}

/** Whether two are so far apart that one need not look closer. */
function remote(one: Walker, x: number, y: number, wide: number, tall: number): boolean {
  return Math.abs(one.x - x) > one.wide + wide + AIR || Math.abs(one.y - y) > one.tall + tall + AIR;
}

/** So far that the name is still on the circle. */
function farthest({ farthest: most, nearest, angle, caption }: Walker): number {
  return caption ? Math.max(nearest, most - Math.max(0, caption.side * Math.sin(angle)) * caption.height) : most;
}

function pushes(
  one: Walker, walkers: readonly Walker[], obstacles: readonly Obstacle[], air: number, within: number,
): Point {
  const sum = { x: 0, y: 0 };
  const push = (by: Point | null) => {
    if (!by) return;
    sum.x += by.x;
    sum.y += by.y;
  };
  const own = one.box;
  for (const other of walkers) {
    if (other === one || remote(one, other.x, other.y, other.wide, other.tall)) continue;
    push(from(one, other, (one.size + other.size) / 2 + air));
    if (own) push(away(own, other, other.size / 2 + air));
    if (other.box) push(opposite(away(other.box, one, one.size / 2 + air)));
    if (own && other.box) push(apart(own, other.box, BESIDE, OVER));
  }
  for (const obstacle of obstacles) {
    if (remote(one, obstacle.x, obstacle.y, obstacle.r, obstacle.r)) continue;
    push(from(one, obstacle, one.size / 2 + obstacle.r));
    if (own) push(away(own, obstacle, obstacle.r));
  }
  if (own) push(inwards(own, within));
  return sum;
}

/** Away from a point, to at least that distance. */
function from(one: Point, other: Point, least: number): Point | null {
  const dx = one.x - other.x;
  const dy = one.y - other.y;
  const distance = Math.hypot(dx, dy) || 0.1;
  if (distance >= least) return null;
  const by = (least - distance) / distance;
  return { x: dx * by, y: dy * by };
}

/** How a box gets away from a disc. */
function away(box: Box, disc: Point, r: number): Point | null {
  const x = Math.min(box.right, Math.max(box.left, disc.x));
  const y = Math.min(box.bottom, Math.max(box.top, disc.y));
  const within = x === disc.x && y === disc.y;
  if (!within) return from({ x, y }, disc, r);
  return apart(box, boxAround(disc.x, disc.y, 2 * r, 2 * r), 0, 0);
}

/** How a box gets off another on the shortest way. */
function apart(box: Box, other: Box, beside: number, over: number): Point | null {
  const x = Math.min(box.right, other.right) - Math.max(box.left, other.left) + beside;
  const y = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) + over;
  if (x <= 0 || y <= 0) return null;
  return x < y
    ? { x: box.left + box.right < other.left + other.right ? -x : x, y: 0 }
    : { x: 0, y: box.top + box.bottom < other.top + other.bottom ? -y : y };
}

/** How a box gets back into the circle of that radius. */
function inwards({ left, top, right, bottom }: Box, within: number): Point | null {
  const x = Math.abs(left) > Math.abs(right) ? left : right;
  const y = Math.abs(top) > Math.abs(bottom) ? top : bottom;
  const distance = Math.hypot(x, y);
  const by = (within - distance) / distance;
  return by < 0 ? { x: x * by, y: y * by } : null;
}

function opposite(push: Point | null): Point | null {
  return push && { x: -push.x, y: -push.y };
}
