// Where the names beside the nodes of a network go: on the side with most room, or nowhere.
import { boxAround, meets, type Box } from './boxes';

export type Side = 'right' | 'left' | 'bottom' | 'top';

export interface Node {
  /** The middle, in pixels. */
  x: number;
  y: number;
  /** Across, in pixels. */
  size: number;
  /** How wide the name is, in pixels; 0 for a node without a name. */
  width: number;
  /** Above what cost it goes without a name: 1 for each node covered, 5 for the edge, 10 for each other name. */
  patience: number;
}

const LINE = 17;
const AWAY = 4;
const SIDES: readonly Side[] = ['right', 'left', 'bottom', 'top'];

/**
 * For each node the side its name stands on, or null where there is no room for it. Those named first go first, so let
 * the most important ones lead. A name never lies over another name; it keeps off nodes and the edge where it can.
 *
 * @param width of the picture, in pixels
 */
export function sidesOf(nodes: readonly Node[], width: number): (Side | null)[] {
  const dots = nodes.map(({ x, y, size }) => boxAround(x, y, size, size));
  const taken: Box[] = [];
  return nodes.map((node, i) => {
    if (!node.width) return null;
    let best: Side | null = null;
    let least = node.patience;
    for (const side of SIDES) {
      const box = boxOf(node, side);
      const covers = taken.filter((other) => meets(box, other)).length * 10
        + dots.filter((dot, at) => at !== i && meets(box, dot)).length
        + (box.left < 0 || box.right > width ? 5 : 0);
      if (covers < least) [least, best] = [covers, side];
    }
    if (best) taken.push(boxOf(node, best));
    return best;
  });
}

function boxOf({ x, y, size, width }: Node, side: Side): Box {
  const off = size / 2 + AWAY;
  const left = side === 'right' ? x + off : side === 'left' ? x - off - width : x - width / 2;
  const top = side === 'bottom' ? y + off : side === 'top' ? y - off - LINE : y - LINE / 2;
  return { left, top, right: left + width, bottom: top + LINE };
}
