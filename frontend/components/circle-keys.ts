// Walking the circles by keyboard.
import type { Place } from './circle-layout';

/** Where a key leads from the person at `now`; null for a key that leads nowhere. */
export function step(key: string, order: readonly Place[], now: number): number | null {
  const last = order.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, now + 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, now - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageDown': {
      const next = order.findIndex((place) => place.person.circle > (order[now]?.person.circle ?? -1));
      return next < 0 ? last : next;
    }
    case 'PageUp': {
      const circle = order[now]?.person.circle ?? 0;
      return Math.max(0, order.findIndex((place) => place.person.circle >= Math.max(0, circle - 1)));
    }
    default:
      return null;
  }
}
