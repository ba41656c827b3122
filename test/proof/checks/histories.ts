import { FIRST_LIMIT, FIRST_TEXT } from '../estate';
import type { Op } from '../history';
import { type Event, linearize, type Model } from '../linearize';
import {
  type PoolInput,
  type PoolOutput,
  poolModel,
  type QuotaInput,
  type QuotaOutput,
  quotaModel,
  type RegisterInput,
  type RegisterOutput,
  registerModel,
} from '../models';
import { CLUSTER } from '../site';
import { dataOf } from '../client';
import { quotaSeen } from '../workload/books';
import { whatHappened } from './effects';
import type { Check, Finding, Ground } from './finding';

/** Whether there is an order of what clients saw of one quota, of the devices and of one text that explains it all. */
export const historyIsPossible: Check = async (ground) => {
  const happened = await whatHappened(ground);
  return [
    ...judge('I2', 'the quota', quotaModel({ used: 0, limit: FIRST_LIMIT }), quotaEvents(ground, happened)),
    ...judge('I3', 'the devices', poolModel(CLUSTER.nodes * CLUSTER.gpus), await poolEvents(ground)),
    ...judge('I5', 'a text', registerModel(FIRST_TEXT), registerEvents(ground, happened)),
  ];
};

function judge<S, I, O>(invariant: string, thing: string, model: Model<S, I, O>, events: Event<I, O>[]): Finding[] {
  const verdict = linearize(model, events);
  if (verdict.ok) return [];
  const what = verdict.undecided ? 'its history is too tangled to judge' : 'no order explains its history';
  return [{ invariant, what: `${thing}: ${what}`, of: events.length, stuck: verdict.stuck, next: verdict.next }];
}

type Happened = (op: Op) => boolean;

/** When it happened: without an answer, at any time after its start. */
const times = ({ start, end, outcome }: Op) => ({ start, end: outcome === 'unknown' ? Infinity : end });

function quotaEvents({ history }: Ground, happened: Happened): Event<QuotaInput, QuotaOutput>[] {
  const doing = { 'vm.create': 'create', 'vm.delete': 'delete' } as const;
  return history.ops
    .filter(({ key }) => key === 'quota narrow')
    .flatMap((op): Event<QuotaInput, QuotaOutput>[] => {
      if (op.kind === 'quota.read') {
        const output = quotaSeen(op);
        return output ? [{ ...times(op), input: { do: 'read' }, output }] : [];
      }
      const done = op.outcome === 'ok' || (op.outcome === 'unknown' && happened(op));
      // A refusal for another reason says nothing of the quota.
      if (!done && op.code !== 'QUOTA_EXCEEDED') return [];
      const input: QuotaInput =
        op.kind === 'quota.limit'
          ? { do: 'limit', limit: Number(op.args['limit']) }
          : { do: doing[op.kind as keyof typeof doing] };
      return [{ ...times(op), input, output: { done } }];
    });
}

interface Ended extends Record<string, unknown> {
  id: string;
  state: string;
  finished: number;
}

/** A start is over when its operation is; a stop that failed may yet have given back what it could. */
async function poolEvents({ site, history }: Ground): Promise<Event<PoolInput, PoolOutput>[]> {
  const ended = await site.sql<Ended>(
    `SELECT job_id::text AS id, state, (extract(epoch FROM finished_at) * 1000)::float8 AS finished FROM machine_operations`,
  );
  const byId = new Map(ended.map((operation) => [operation.id, operation]));
  return history.of('machine.start', 'machine.stop', 'machine.delete').flatMap((op): Event<PoolInput, PoolOutput>[] => {
    if (op.outcome === 'refused') return [];
    const input: PoolInput = { do: op.kind === 'machine.start' ? 'start' : 'stop', machine: String(op.args['id']) };
    const operation = op.outcome === 'ok' ? byId.get(dataOf<{ id: string }>(op).id) : undefined;
    if (operation?.state !== 'succeeded') return [{ start: op.start, end: Infinity, input }];
    // Written in whole milliseconds, by the clock of the same machine.
    const end = Math.max(op.end, history.at(operation.finished) + 2);
    return [{ start: op.start, end, input, output: { done: true } }];
  });
}

function registerEvents({ history }: Ground, happened: Happened): Event<RegisterInput, RegisterOutput>[] {
  return history.of('register.read', 'register.write').flatMap((op): Event<RegisterInput, RegisterOutput>[] => {
    if (op.kind === 'register.read') {
      if (op.outcome !== 'ok') return [];
      return [{ ...times(op), input: { do: 'read' }, output: { value: dataOf<{ group: string }>(op).group } }];
    }
    const done = op.outcome === 'ok' || (op.outcome === 'unknown' && happened(op));
    const input = { do: 'write', value: String(op.args['value']) } as const;
    return done ? [{ ...times(op), input, output: { done } }] : [];
  });
}
