// The names that belong to a face like a caption: above or below it, and moved with it.
import type { Box } from './boxes';
import type { Lettering } from './circle-bands';
import type { Around, Place } from './circle-layout';

export interface Caption {
  /** In one line or two. */
  text: string;
  width: number;
  height: number;
  /** 1 below the face, -1 above it. */
  side: 1 | -1;
}

/** Between a face and its own name, in pixels; less than to any other. */
const AWAY = 2;

/** How somebody is called on the circles: away from the middle, on two lines if long, and cut short if very long. */
export function captionOf(
  { call }: Around, angle: number, { line, oneLine, widest }: Lettering, measure: (text: string) => number,
): Caption {
  const lines = (measure(call) <= oneLine ? [call] : broken(call)).map((words) => shortened(words, widest, measure));
  return {
    text: lines.join('\n'),
    width: Math.max(...lines.map(measure)),
    height: lines.length * line,
    side: Math.sin(angle) < 0 ? -1 : 1,
  };
}

/** Where the name stands, from the middle of the picture. */
export function captionBox({ x, y, size, caption }: Place): Box | null {
  if (!caption) return null;
  const near = y + caption.side * (size / 2 + AWAY);
  const far = near + caption.side * caption.height;
  return { left: x - caption.width / 2, right: x + caption.width / 2, top: Math.min(near, far), bottom: Math.max(near, far) };
}

/** In two lines as equal as can be, parted at a space or after a hyphen. */
export function broken(text: string): string[] {
  const breaks = [...text.matchAll(/ |-(?=.)/g)].map((match) => match.index + 1);
  if (breaks.length === 0) return [text];
  const middle = text.length / 2;
  const at = breaks.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));
  return [text.slice(0, at).trimEnd(), text.slice(at)];
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function shortened(text: string, widest: number, measure: (text: string) => number): string {
  if (measure(text) <= widest) return text;
  const letters = [...GRAPHEMES.segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('')}…`) > widest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
