// Draws people on the circles: rings, faces, trails and words, as elements for ECharts.
import type { Bands } from './circle-bands';
import type { Palette } from './circle-palette';
import { drawPortrait, isDrawn, photoAddress } from './portrait';
import type { Around, Place } from './circle-layout';
import { bandOf, hash, initials, trendOf } from './warmth';

export type Shape = Record<string, unknown>;

export interface Pen {
  colours: Palette;
  font: string;
  portraits: ReadonlyMap<string, HTMLCanvasElement>;
  bands: Bands;
  /** Whether it is a phone's picture, with fewer and smaller words. */
  phone: boolean;
}

const START = -Math.PI / 2;
const TURN = 2 * Math.PI;
const PORTRAIT_PIXELS = 160;

/** Stroke and gap to the picture; the geometry of the warmth ring, carried on to smaller sizes. */
function geometry(size: number): { stroke: number; gap: number } {
  if (size < 20) return { stroke: 1.7, gap: 1 };
  if (size < 30) return { stroke: 2.4, gap: 1.4 };
  if (size < 48) return { stroke: 3.2, gap: 2 };
  return { stroke: 4, gap: 2.4 };
}

/** A face in its ring around 0, 0. */
export function face(place: Place, pen: Pen, asFace = false): Shape[] {
  const { person } = place;
  const { colours } = pen;
  const colour = colours[person.score === null ? 'quiet' : bandOf(person.score)]!;
  if (place.dot && !asFace) {
    return [{ type: 'circle', shape: { cx: 0, cy: 0, r: place.size / 2 }, style: { fill: colour } }];
  }
  const size = place.dot ? Math.max(18, place.size * 3) : place.size;
  const { stroke, gap } = geometry(size);
  // while a page is laid out anew, the picture may be too small for any ring, and a radius below 0 breaks the drawing
  const r = Math.max(0, size / 2 - stroke / 2);
  const inner = Math.max(0, size / 2 - stroke - gap);
  const shapes: Shape[] = [
    { type: 'circle', shape: { cx: 0, cy: 0, r: size / 2 + 1.5 }, style: { fill: colours['paper'] } },
    person.score === null
      ? { type: 'circle', shape: { cx: 0, cy: 0, r }, style: { fill: 'none', stroke: colours['control'], lineWidth: 1.2, lineDash: [3, 3] } }
      : { type: 'circle', shape: { cx: 0, cy: 0, r }, style: { fill: 'none', stroke: colours['track'], lineWidth: stroke } },
  ];
  if (person.score !== null) shapes.push(...arcs(person, person.score, r, stroke, colour, colours, size));
  shapes.push(...picture(person, inner, pen));
  return shapes;
}

function arcs(
  person: Around, score: number, r: number, stroke: number, colour: string, colours: Palette, size: number,
): Shape[] {
  const share = Math.max(score / 100, 0.02);
  const end = START + TURN * Math.min(share, 0.999);
  const trend = trendOf(score, person.before);
  const shapes: Shape[] = [
    {
      type: 'arc', shape: { cx: 0, cy: 0, r, startAngle: START, endAngle: end },
      style: { fill: 'none', stroke: colour, lineWidth: stroke, lineCap: 'round' },
    },
  ];
  if (trend === 'cooling' && size >= 14) {
    const from = end + (stroke * 0.9) / r;
    const to = START + TURN * Math.min(person.before! / 100, 0.995);
    if (to > from) {
      shapes.push({
        type: 'arc', shape: { cx: 0, cy: 0, r, startAngle: from, endAngle: to },
        style: { fill: 'none', stroke: colour, lineWidth: Math.max(1.4, stroke * 0.55), lineCap: 'round', lineDash: [0.1, stroke] },
      });
    }
  }
  if (trend === 'warming') {
    shapes.push({
      type: 'circle', shape: { cx: r * Math.cos(end), cy: r * Math.sin(end), r: Math.max(2, stroke * 0.95) },
      style: { fill: colours['paper'], stroke: colour, lineWidth: Math.max(1.3, Math.min(2.2, stroke * 0.6)) },
    });
  }
  return shapes;
}

function picture(person: Around, r: number, pen: Pen): Shape[] {
  const portrait = pen.portraits.get(person.id);
  if (portrait) return [{ type: 'image', style: { image: portrait, x: -r, y: -r, width: 2 * r, height: 2 * r } }];
  const tint = hash(person.id) % 6;
  const disc = { type: 'circle', shape: { cx: 0, cy: 0, r }, style: { fill: pen.colours[`tint${tint}`] } };
  if (r < 6.5) return [disc];
  return [
    disc,
    words(initials(person.name), 0, 0.5, Math.max(7.5, Math.round(r * 0.74)), 600, pen.colours[`ink${tint}`]!, pen.font),
  ];
}

/** The dotted way from where they were to where they are, as seen from the latter. */
export function trail(place: Place, pen: Pen): Shape[] {
  if (place.trailFrom === null) return [];
  const back = place.trailFrom - place.r;
  const gap = pen.phone ? 4 : 6;
  return [
    {
      type: 'line',
      shape: { x1: back * Math.cos(place.angle), y1: back * Math.sin(place.angle), x2: 0, y2: 0 },
      style: { stroke: pen.colours['cool'], lineWidth: pen.phone ? 2 : 3, lineCap: 'round', lineDash: [0.1, gap] },
    },
  ];
}

export function words(
  text: string, x: number, y: number, size: number, weight: number, fill: string, font: string, more: Shape = {},
): Shape {
  return {
    type: 'text',
    style: {
      text, x, y, fill, fontSize: size, fontWeight: weight, fontFamily: font, align: 'center', verticalAlign: 'middle', ...more,
    },
  };
}

let ruler: CanvasRenderingContext2D | null = null;

/** How wide words are, in pixels. */
export function measured(text: string, size: number, weight: number, font: string): number {
  ruler ??= document.createElement('canvas').getContext('2d')!;
  ruler.font = `${weight} ${size}px ${font}`;
  return ruler.measureText(text).width;
}

/** A round picture for each person who has one; who cannot be drawn keeps initials. */
export async function portraits(
  people: readonly Around[], background: string, known: Map<string, HTMLCanvasElement>,
): Promise<Map<string, HTMLCanvasElement>> {
  const found = new Map<string, HTMLCanvasElement>();
  await Promise.all(
    people.filter((person) => person.image).map(async (person) => {
      const key = `${person.image}#${person.id}#${background}`;
      try {
        const drawn = known.get(key) ?? (await round(person, background));
        known.set(key, drawn);
        found.set(person.id, drawn);
      } catch {
        // the initials stay
      }
    }),
  );
  return found;
}

async function round(person: Around, background: string): Promise<HTMLCanvasElement> {
  const image = new Image(PORTRAIT_PIXELS, PORTRAIT_PIXELS);
  image.src = isDrawn(person.image!)
    ? await drawPortrait(person.image!, person.id)
    : photoAddress(person.image!, 64) ?? '';
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = PORTRAIT_PIXELS;
  const context = canvas.getContext('2d')!;
  const half = PORTRAIT_PIXELS / 2;
  context.arc(half, half, half, 0, TURN);
  context.clip();
  context.fillStyle = background;
  context.fillRect(0, 0, PORTRAIT_PIXELS, PORTRAIT_PIXELS);
  // as `object-fit: cover`
  const width = image.naturalWidth || PORTRAIT_PIXELS;
  const height = image.naturalHeight || PORTRAIT_PIXELS;
  const by = PORTRAIT_PIXELS / Math.min(width, height);
  context.drawImage(image, half - (width * by) / 2, half - (height * by) / 2, width * by, height * by);
  return canvas;
}
