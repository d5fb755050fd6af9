// How the circles and the groups are called on the picture, and where that stands.
import { boxAround } from './boxes';
import { CIRCLES, edge } from './circle-bands';
import { broken, captionBox } from './circle-captions';
import { measured, words, type Pen, type Shape } from './circle-drawing';
import { beads, type Obstacle, type Place, type Sector } from './circle-layout';

/** Words on the picture, and what of it they cover. */
export interface Title {
  shape: Shape;
  obstacles: Obstacle[];
}

/** Degrees by which the words on a circle may go aside, the least first. */
const AROUND_SPOTS = [0, -8, 8, -16, 16, -26, 26, -38, 38, -50, 50, -64, 64];
const LONGEST_GROUP = 24;
const LONGEST_LINE = 12;

/**
 * How each circle is called and how many it holds, on its line. On the two inner ones, where nobody can step aside,
 * the words go where there is room.
 *
 * @param counts how many people are on each circle, with those who are not drawn
 */
export function circleNames(counts: readonly number[], radius: number, places: readonly Place[], pen: Pen): Title[] {
  const { colours, font, phone } = pen;
  return CIRCLES.flatMap((called, circle) => {
    if (phone && circle === 0) return [];
    const text = phone ? called : `${called}, ${counts[circle] ?? 0}`;
    const half = measured(text, phone ? 11 : 12, 600, font) / 2 + (phone ? 6 : 9);
    const tall = phone ? 9 : 12;
    const usual = phone ? -90 : -18;
    const spots = (circle < 2 && places.length > 0 ? AROUND_SPOTS : [0]).map((by, order) => {
      const angle = ((usual + by) * Math.PI) / 180;
      const r = edge(circle, radius, pen.bands);
      const x = r * Math.cos(angle);
      const y = r * Math.sin(angle) + (phone ? 6 : 0);
      const obstacles = beads(boxAround(x, y, 2 * half, 2 * tall));
      return { x, y, obstacles, cost: hidden(obstacles, places) + order };
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
export function groupNames(groups: readonly string[], parts: readonly Sector[], radius: number, pen: Pen): Title[] {
  const { colours, font, phone } = pen;
  if (phone || parts.length < 2) return [];
  return parts.map((part, group) => {
    const lines = inLines(groups[group] ?? '');
    const angle = (part.from + part.to) / 2;
    const x = radius * 0.905 * Math.cos(angle);
    const y = radius * 0.905 * Math.sin(angle);
    const half = Math.max(...lines.map((line) => measured(line, 12.5, 500, font))) / 2 + 4;
    const tall = lines.length > 1 ? 17 : 11;
    return {
      shape: words(lines.join('\n'), x, y, 12.5, 500, colours['ink2']!, font, { lineHeight: 15, stroke: colours['halo'], lineWidth: 3 }),
      obstacles: beads(boxAround(x, y, 2 * half, 2 * tall)),
    };
  });
}

/** How much of somebody each of these covers, in pixels. */
function hidden(obstacles: readonly Obstacle[], places: readonly Place[]): number {
  const solid = places.flatMap((place) => {
    const box = captionBox(place);
    return [{ x: place.x, y: place.y, r: place.size / 2 }, ...(box ? beads(box) : [])];
  });
  return obstacles.reduce((sum, bead) => sum + solid.reduce(
    (most, one) => Math.max(most, bead.r + one.r - Math.hypot(one.x - bead.x, one.y - bead.y)), 0), 0);
}

/** Long names of groups go on two lines. */
function inLines(text: string): string[] {
  const cut = text.length > LONGEST_GROUP ? `${text.slice(0, LONGEST_GROUP - 1)}…` : text;
  return cut.length > LONGEST_LINE ? broken(cut) : [cut];
}
