// ECharts with just what the network picture needs, and the layout; a bundle of its own, see kith-network.ts.
import { GraphChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';

use([GraphChart, LabelLayout, CanvasRenderer]);

export { init };

interface Body extends SimulationNodeDatum {
  size: number;
  loose: boolean;
}

/** At most so long may the page stand still, in milliseconds. */
const SLICE = 10;
const TICKS = 220;

/**
 * Places for the nodes, the same each time for the same people: settled before anything is drawn, a slice at a time so
 * that the page stays alive.
 *
 * @param sizes of the nodes, in pixels
 * @param links pairs of places in that list, with a strength from 1 up
 * @param aspect how much wider than high the picture is to be
 * @param stopped asked between slices
 */
export async function layOut(
  sizes: readonly number[],
  links: readonly (readonly [number, number, number])[],
  aspect: number,
  stopped: () => boolean,
): Promise<[number, number][] | null> {
  const degree = sizes.map(() => 0);
  for (const [a, b] of links) {
    degree[a]!++;
    degree[b]!++;
  }
  const bodies: Body[] = sizes.map((size, i) => ({ size, loose: degree[i] === 0 }));
  const bonds = links.map(([source, target, strength]) => ({ source, target, strength }) as SimulationLinkDatum<Body> & { strength: number });
  const pull = sizes.length > 300 ? 0.06 : 0.09;
  const wide = Math.sqrt(aspect);
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof bonds)[number]>(bonds).distance((bond) => 46 - 4 * Math.min(4, bond.strength)).iterations(1))
    .force('apart', forceManyBody<Body>().strength((body) => (body.loose ? -24 : -90)).theta(1).distanceMax(500))
    .force('x', forceX<Body>(0).strength(pull / wide))
    .force('y', forceY<Body>(0).strength(pull * wide))
    .force('room', forceCollide<Body>((body) => body.size / 2 + 4))
    .alphaDecay(1 - Math.pow(0.001, 1 / TICKS))
    .stop();
  let since = performance.now();
  for (let i = 0; i < TICKS; i++) {
    simulation.tick();
    if (performance.now() - since > SLICE) {
      await new Promise<void>((resume) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resume();
        channel.port2.postMessage(null);
      });
      if (stopped()) return null;
      since = performance.now();
    }
  }
  return bodies.map((body) => [body.x ?? 0, body.y ?? 0]);
}
