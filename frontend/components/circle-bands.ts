// How the picture is shared out among the circles, for one that is wide and for a phone's.

export interface Bands {
  /** From where to where each circle goes, as shares of the radius; the last one is for whoever was in none. */
  shares: readonly (readonly [number, number])[];
  /** Diameters of the people on each circle, in pixels, where the radius is `radius`. */
  sizes: readonly number[];
  /** Diameter of a dot there. */
  dot: number;
  /** How far you in the middle reach, in pixels whatever the radius. */
  middle: number;
  radius: number;
  lettering: Lettering;
}

/** How names are written, in pixels. */
export interface Lettering {
  size: number;
  line: number;
  /** Names up to this width stay in one line, wider ones are broken where they can be. */
  oneLine: number;
  /** Wider lines are cut short. */
  widest: number;
}

/** As many as Kith itself would put on the innermost circle. */
const FEW = 5;

/** So many circles, from the middle, whose people have room for their names. */
export const NAMED = 2;

export const CIRCLES = ['Inner', 'Close', 'Active', 'Wider'];

export const WIDE: Bands = {
  shares: [[0, 0.235], [0.27, 0.5], [0.54, 0.775], [0.81, 0.985], [1, 1]],
  sizes: [54, 42, 27, 22],
  dot: 7,
  middle: 19,
  radius: 335,
  lettering: { size: 12.5, line: 14, oneLine: 66, widest: 96 },
};

/**
 * The two inner circles have most of the room, where everybody has a name; on the outer ones people are small marks.
 *
 * @param inner how many are on the innermost circle, which is the larger the more they are
 */
export function narrow(inner: number): Bands {
  const within = Math.min(0.44, 0.1 + 0.24 * Math.sqrt(Math.max(inner, FEW) / FEW));
  return {
    shares: [[0, within], [within + 0.02, 0.71], [0.745, 0.87], [0.895, 0.985], [1, 1]],
    sizes: [30, 24, 13, 11],
    dot: 4,
    middle: 10,
    radius: 177,
    lettering: { size: 11.5, line: 13, oneLine: 58, widest: 76 },
  };
}

/** The outer edge of a circle, a little beyond its people. */
export function edge(circle: number, radius: number, { shares }: Bands): number {
  return ((shares[circle] ?? shares[3]!)[1] + 0.018) * radius;
}
