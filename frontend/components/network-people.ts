// Who is in a picture of a network, what connects them, and both in words.
import { bandOf } from './warmth';

export interface Person {
  id: string;
  name: string;
  /** Absent for somebody new. */
  score: number | null;
  /** 0 for Inner to 5 for an unknown follower. */
  circle: number;
  circleName: string;
}

export interface Edge {
  /** Places in the list of people. */
  one: number;
  other: number;
  /** What they are to each other; absent where they were only seen together. */
  words: string | null;
  /** How often they were together. */
  times: number;
}

/** For each person those beside them, by their places in the list. */
export type Neighbours = readonly ReadonlyMap<number, Edge>[];

export function neighboursOf(people: readonly Person[], edges: readonly Edge[]): Neighbours {
  const neighbours = people.map(() => new Map<number, Edge>());
  for (const edge of edges) {
    neighbours[edge.one]!.set(edge.other, edge);
    neighbours[edge.other]!.set(edge.one, edge);
  }
  return neighbours;
}

/** Circle and warmth. */
export function standing({ circleName, score }: Person): string {
  return `${circleName}, ${score === null ? 'new' : `engagement ${score} of 100, ${bandOf(score)}`}`;
}

/** Whom they know here, in a sentence. */
export function company(people: readonly Person[], beside: ReadonlyMap<number, Edge> = new Map()): string {
  if (beside.size === 0) return 'Knows nobody here.';
  const said = [...beside].slice(0, 3).map(([other, edge]) => {
    const { name } = people[other]!;
    return edge.words ? `${name} (${edge.words})` : name;
  });
  const more = beside.size - said.length;
  return `Knows ${said.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
