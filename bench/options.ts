import { parseArgs } from 'node:util';

export const PARTS = [
  'lists',
  'detail',
  'machines',
  'growth',
  'search',
  'creates',
  'imports',
  'planner',
  'power',
  'runs',
] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  grants: number;
  /** Rounds of each comparison; the figures are medians over them. */
  rounds: number;
  /** Of one side of a round. */
  seconds: number;
  parts: ReadonlySet<Part>;
}

/** `--quick`: enough to see that everything works and roughly where it stands. */
const PROFILES = { full: { rounds: 5, seconds: 1.2 }, quick: { rounds: 3, seconds: 0.5 } };

export const USAGE = `npm run bench -- [--quick] [--grants 100000] [--rounds n] [--seconds s] [--only ${PARTS.join(',')}]`;

/** Throws for an unknown option or a number that is none. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      grants: { type: 'string', default: '100000' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string', default: PARTS.join(',') },
    },
  });
  const profile = values.quick ? PROFILES.quick : PROFILES.full;
  const parts = values.only.split(',') as Part[];
  const unknown = parts.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new Error(`--only knows ${PARTS.join(', ')}, not ${unknown}`);
  return {
    grants: positive('--grants', values.grants),
    rounds: values.rounds ? positive('--rounds', values.rounds) : profile.rounds,
    seconds: values.seconds ? positive('--seconds', values.seconds) : profile.seconds,
    parts: new Set(parts),
  };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${name} must be a positive number`);
  return value;
}
