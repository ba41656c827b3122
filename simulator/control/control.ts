import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { PveError } from '../errors';
import type { Answer } from '../transport/answer';
import type { World } from '../world';
import { eventSchema } from './events';
import { ruleSchema } from './faults';
import { happen } from './happen';

export const CONTROL_PREFIX = '/__sim/';

const clockSchema = z.strictObject({ advance: z.number().min(0).optional(), factor: z.number().min(0).optional() });

type Control = (world: World, body: unknown, id?: number) => unknown;

const CONTROLS: Record<string, Control> = {
  'GET faults': ({ faults }) => faults.list(),
  'POST faults': ({ faults }, body) => ({ id: faults.add(ruleSchema.parse(body)) }),
  'DELETE faults': ({ faults }, _body, id) => faults.remove(id),
  'POST events': (world, body) => happen(world, eventSchema.parse(body)),
  'GET journal': ({ journal }) => ({
    entries: journal.entries,
    runs: journal.runs,
    requests: journal.requests,
    overlaps: journal.overlaps(),
  }),
  'GET state': ({ state }) => state,
  'GET clock': ({ clock }) => clockShown(clock),
  'POST clock': async ({ clock }, body) => {
    const { advance, factor } = clockSchema.parse(body);
    if (factor !== undefined) clock.factor = factor;
    if (advance !== undefined) await clock.advance(advance);
    return clockShown(clock);
  },
};

const clockShown = ({ now, factor, planned }: World['clock']) => ({
  now,
  iso: new Date(now).toISOString(),
  factor,
  planned,
});

/** Answers what belongs to the simulator and not to Proxmox VE: faults, events, journal, clock, state. */
export async function control(world: World, request: IncomingMessage): Promise<Answer> {
  try {
    if (!isAllowed(request, world.settings.controlToken))
      throw new PveError(401, 'the control token is wrong or missing');
    const [, what = '', id] = /^\/__sim\/([a-z]+)(?:\/(\d+))?$/.exec(request.url ?? '') ?? [];
    const found = CONTROLS[`${request.method} ${what}`];
    if (!found) throw new PveError(404, 'there is no such control');
    const body = await text(request);
    const data = await found(world, body ? JSON.parse(body) : {}, id === undefined ? undefined : Number(id));
    return { status: 200, reason: 'OK', body: JSON.stringify({ data: data ?? null }) };
  } catch (error) {
    return refusal(error as Error);
  }
}

function isAllowed({ headers }: IncomingMessage, controlToken?: string): boolean {
  const given = Buffer.from(headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${controlToken}`);
  return controlToken !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted);
}

function refusal(error: Error): Answer {
  const status = error instanceof PveError && error.status !== 500 ? error.status : 400;
  const message = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
  return { status, reason: 'Refused', body: JSON.stringify({ message }) };
}
