// Rectangles of a picture, in pixels: where words and faces stand, and how far they lie over each other.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box with this middle. */
export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2,
});

/** How many square pixels two boxes share. */
export function shared(one: Box, other: Box): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export const meets = (one: Box, other: Box): boolean => shared(one, other) > 0;

/** Whether a box lies over a circle. */
export function meetsCircle({ left, top, right, bottom }: Box, x: number, y: number, radius: number): boolean {
  return Math.hypot(x - Math.min(right, Math.max(left, x)), y - Math.min(bottom, Math.max(top, y))) < radius;
}
