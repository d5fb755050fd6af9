// How the engagement score is worded, coloured and drawn. The bands and the threshold are those of
// Band and Trend in Java; pictures need them while grids render rows in the browser.
import { css, unsafeCSS } from 'lit';

export type Band = 'bright' | 'warm' | 'mild' | 'cool' | 'quiet';
export type Trend = 'warming' | 'steady' | 'cooling';

const BANDS: readonly (readonly [number, Band])[] = [
  [75, 'bright'],
  [50, 'warm'],
  [25, 'mild'],
  [10, 'cool'],
  [0, 'quiet'],
];

export function bandOf(score: number): Band {
  return (BANDS.find(([from]) => score >= from) ?? BANDS[4]!)[1];
}

export function trendOf(score: number | null, before: number | null): Trend {
  if (score === null || before === null) return 'steady';
  return score - before >= 5 ? 'warming' : score - before <= -5 ? 'cooling' : 'steady';
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reads "72" as 72 and an absent or empty attribute as null. */
export const optionalNumber = (value: string | null): number | null =>
  value === null || value.trim() === '' || Number.isNaN(Number(value)) ? null : Number(value);

/** `--wc` is the colour of shapes, `--wi` of text, on an element with the band as its class. */
export const bandColours = css`
  ${unsafeCSS(
    BANDS.map(([, b]) => `.${b} { --wc: var(--kith-${b}); --wi: var(--kith-${b}-ink); }`).join('\n'),
  )}
`;

/** A point on a circle of radius r around (c, c), `turn` of the way round, clockwise from 12 o'clock. */
export function onCircle(c: number, r: number, turn: number): [number, number] {
  return [c + r * Math.sin(2 * Math.PI * turn), c - r * Math.cos(2 * Math.PI * turn)];
}

/** The path of an arc between two shares of a turn. */
export function arc(c: number, r: number, from: number, to: number): string {
  const end = Math.min(to, from + 0.999);
  const [x0, y0] = onCircle(c, r, from);
  const [x1, y1] = onCircle(c, r, end);
  const large = end - from > 0.5 ? 1 : 0;
  return `M${x0.toFixed(2)} ${y0.toFixed(2)}A${r} ${r} 0 ${large} 1 ${x1.toFixed(2)} ${y1.toFixed(2)}`;
}

/** A number that is always the same for the same text. */
export function hash(text: string): number {
  let h = 5;
  for (let i = 0; i < text.length; i++) h = (h * 33 + text.charCodeAt(i)) | 0;
  return h >>> 0;
}

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Scripts whose words are not parted by spaces and begin with the family. */
const CJK = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** Letters that join with the next one, which initials must not. */
const JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]$/u;
/** Thai and Lao write some vowels before the consonant they follow. */
const VOWEL_BEFORE = /^[\u0e40-\u0e44\u0ec0-\u0ec4]$/;
const SHOWN = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const ZERO_WIDTH_NON_JOINER = '\u200c';

/** What one sees as letters, accents and joined emoji with what they belong to; brackets, quotes and the invisible left out. */
function letters(word: string): string[] {
  const shown = [...GRAPHEMES.segment(word)].map(({ segment }) => segment).filter((letter) => SHOWN.test(letter));
  return shown.map((letter) => letter.replace(/^[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/u, ''));
}

function first(word: string): string {
  const [one = '', two = ''] = letters(word);
  return VOWEL_BEFORE.test(one) ? one + two : one;
}

/**
 * The first letters of the first two words; of a Chinese, Japanese or Korean name in one word, the family name as far
 * as its length tells: one sign of up to three, two of more.
 */
export function initials(name: string): string {
  const words = name.split(/[\s・･]+/u).filter((word) => letters(word).length > 0);
  const [word = '', next] = words;
  if (next === undefined) {
    const signs = letters(word);
    return CJK.test(word) && signs.length > 3 ? signs.slice(0, 2).join('') : first(word);
  }
  const one = first(word);
  return one + (JOINING.test(one) ? ZERO_WIDTH_NON_JOINER : '') + first(next);
}
