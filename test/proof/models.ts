import type { Model } from './linearize';

/** A quota of machines: how many there are and how many there may be. */
export interface Quota {
  used: number;
  limit: number;
}
export type QuotaInput = { do: 'create' | 'delete' | 'read' } | { do: 'limit'; limit: number };
/** `used` of a reading, whether the rest was done. */
export type QuotaOutput = { done: boolean } | Partial<Quota>;

export const quotaModel = (initial: Quota): Model<Quota, QuotaInput, QuotaOutput> => ({
  initial,
  key: ({ used, limit }) => `${used}/${limit}`,
  step(state, input, output) {
    if (input.do === 'read') {
      const seen = (output ?? {}) as Partial<Quota>;
      const agrees = (seen.used ?? state.used) === state.used && (seen.limit ?? state.limit) === state.limit;
      return agrees ? state : null;
    }
    const after = { ...state };
    if (input.do === 'create') after.used += 1;
    if (input.do === 'delete') after.used -= 1;
    if (input.do === 'limit') after.limit = input.limit;
    // A limit may be lowered below what is used; then nothing more is given.
    const isPossible = input.do !== 'create' || after.used <= after.limit;
    const done = output === undefined ? isPossible : (output as { done: boolean }).done;
    return done === isPossible ? (done ? after : state) : null;
  },
});

/** Devices of one kind: which machines hold one. */
export type PoolInput = { do: 'start' | 'stop'; machine: string };
export interface PoolOutput {
  done: boolean;
}

/** A start that was refused is never wrong here: it may have had another reason than a lack of devices. */
export const poolModel = (capacity: number): Model<ReadonlySet<string>, PoolInput, PoolOutput> => ({
  initial: new Set(),
  key: (holders) => [...holders].sort().join(),
  step(holders, { do: action, machine }, output) {
    if (output && !output.done) return holders;
    const after = new Set(holders);
    if (action === 'stop') after.delete(machine);
    else after.add(machine);
    return after.size <= capacity ? after : output ? null : holders;
  },
});

/** A text that is written as a whole. */
export type RegisterInput = { do: 'read' } | { do: 'write'; value: string };
export type RegisterOutput = { value: string } | { done: boolean };

export const registerModel = (initial: string): Model<string, RegisterInput, RegisterOutput> => ({
  initial,
  key: (value) => value,
  step(value, input, output) {
    if (input.do === 'read') return !output || (output as { value: string }).value === value ? value : null;
    return output && !(output as { done: boolean }).done ? value : input.value;
  },
});
