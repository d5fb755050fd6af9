// Whose name is written on the circles, and where: away from the middle, none over another.
import { boxAround, meetsCircle, shared, type Box } from './boxes';
import { captionBox } from './circle-captions';
import { words, type Pen, type Shape } from './circle-drawing';
import type { Obstacle, Place } from './circle-layout';

export interface Label {
  place: Place;
  text: string;
  bold: boolean;
  /** The middle of the words, from the middle of the picture. */
  x: number;
  y: number;
}

/** A label and the room it takes. */
interface Placed {
  label: Label;
  box: Box;
}

const LINE_HEIGHT = 16;
/** So near to a face, words are read as its name. */
const CLOSE = 8;
/** Above this cost a name is not written: it would hide some dots, or be read as that of another. */
const MOST = 90;
/** What it costs to lie over another name or face, which is as good as never. */
const OVER = 1000;

/** What names are written on. */
export interface Paper {
  places: readonly Place[];
  /** What else stands there. */
  taken: readonly Obstacle[];
  /** Half the width and half the height of the picture. */
  limit: { x: number; y: number };
  measure: (text: string) => number;
  /** What it costs to stand where a name would be read as that of another face. */
  anothers: number;
}

/**
 * Whoever is chosen has a name in any case, and so has whoever has their own room for it. Of the others those on the two
 * inner circles and the marked ones have one where it covers nobody; the rest is seen when one points at them.
 */
export function labels(paper: Paper, selected: string, phone: boolean): Label[] {
  const isChosen = (place: Place) => place.person.id === selected;
  const shown = paper.places.filter((place) => !place.person.faded || isChosen(place));
  const bare = shown.filter((place) => !place.caption);
  const others = bare.filter((place) => !isChosen(place));
  const wanted = [
    ...bare.filter(isChosen),
    ...(phone ? [] : byCircle(others.filter((place) => place.person.circle < 2))),
    ...(phone ? [] : byCircle(others.filter((place) => place.person.circle > 1 && place.person.marked))),
  ];
  const placed = shown.flatMap((place) => captioned(place, isChosen(place)));
  for (const place of wanted) {
    const best = cheapest(place, isChosen(place), placed, paper);
    if (best && (isChosen(place) || best.cost < MOST)) placed.push(best);
  }
  return placed.map((one) => one.label);
}

export function name(label: Label, pen: Pen): Shape {
  const { size, line } = pen.bands.lettering;
  return words(
    label.text, label.x - label.place.x, label.y - label.place.y, size, label.bold ? 700 : 500,
    pen.colours['ink']!, pen.font, { stroke: pen.colours['halo'], lineWidth: 3, lineHeight: line },
  );
}

const byCircle = (places: readonly Place[]) => [...places].sort((a, b) => a.person.circle - b.person.circle);

function captioned(place: Place, bold: boolean): Placed[] {
  const { caption } = place;
  const box = captionBox(place);
  if (!caption || !box) return [];
  const label = { place, text: caption.text, bold, x: place.x, y: (box.top + box.bottom) / 2 };
  return [{ label, box }];
}

/** Where a name hurts least. */
function cheapest(place: Place, bold: boolean, placed: readonly Placed[], paper: Paper): Placed & { cost: number } | null {
  const text = place.person.call;
  const width = paper.measure(text) + (bold ? 6 : 2);
  const options = candidates(place, width)
    .filter(([x, y]) => Math.abs(x) + width / 2 <= paper.limit.x && Math.abs(y) + LINE_HEIGHT / 2 <= paper.limit.y)
    .map(([x, y], order) => {
      const box = boxAround(x, y, width, LINE_HEIGHT);
      return { label: { place, text, bold, x, y }, box, cost: order * 4 + covered(box, place, placed, paper) };
    });
  return options.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

function covered(box: Box, place: Place, placed: readonly Placed[], { places, taken, anothers }: Paper): number {
  let cost = 0;
  for (const other of placed) {
    const by = shared(box, other.box);
    if (by > 0) cost += OVER + 12 * by;
  }
  for (const other of places) {
    if (other === place) continue;
    const by = shared(box, boxAround(other.x, other.y, other.size, other.size));
    if (by > 0) cost += other.dot ? 0.5 * by : (meetsCircle(box, other.x, other.y, other.size / 2) ? OVER : 0) + 1.2 * by;
  }
  for (const other of taken) cost += 3 * shared(box, boxAround(other.x, other.y, 2 * other.r, 2 * other.r));
  if (places.some((other) => other !== place && !other.dot && readsAs(other, box))) cost += anothers;
  return cost;
}

function candidates(place: Place, width: number): [number, number][] {
  const out = place.size / 2 + 4 + LINE_HEIGHT / 2;
  const beside = place.size / 2 + 5 + width / 2;
  const { x, y } = place;
  const up = Math.sin(place.angle) < -0.2;
  const right = Math.cos(place.angle) >= 0;
  const vertical: [number, number] = [x, up ? y - out : y + out];
  const horizontal: [number, number] = [right ? x + beside : x - beside, y];
  const first = Math.abs(Math.cos(place.angle)) > 0.96 ? [horizontal, vertical] : [vertical, horizontal];
  const back: [number, number] = [x, up ? y + out : y - out];
  const slanted = [vertical, back].flatMap(([, level]) => [0.45, -0.45].map((by): [number, number] => [x + by * width, level]));
  return [
    ...(first as [number, number][]), ...slanted.slice(0, 2), back, [right ? x - beside : x + beside, y], ...slanted.slice(2),
  ];
}

/** Whether words stand close beside a face, or close above or below it. */
function readsAs(place: Place, box: Box): boolean {
  const r = place.size / 2;
  const aside = Math.max(box.left - place.x, place.x - box.right) - r;
  const over = Math.max(box.top - place.y, place.y - box.bottom) - r;
  const dx = Math.abs((box.left + box.right) / 2 - place.x);
  const dy = Math.abs((box.top + box.bottom) / 2 - place.y);
  return (aside < CLOSE && dy < r * 0.6 && dx > r) || (over < CLOSE && dx < r * 0.7 && dy > r);
}
