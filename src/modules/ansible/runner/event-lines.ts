import { z } from 'zod';

/** Longer than any line of our plugin. */
export const MAX_EVENT_LINE = 512 * 1024;

const count = z.number().int().min(0).catch(0);
const counts = z.object({
  ok: count,
  changed: count,
  failures: count,
  unreachable: count,
  skipped: count,
  rescued: count,
  ignored: count,
});

/** What virtflow_events.py writes. Anything may write there that runs in the sandbox, so nothing is believed. */
const event = z.discriminatedUnion('e', [
  z.object({ e: z.literal('play'), name: z.string() }),
  z.object({
    e: z.literal('task'),
    host: z.string(),
    id: z.string().max(100),
    name: z.string(),
    status: z.enum(['ok', 'changed', 'failed', 'unreachable', 'skipped']),
    ms: z.number().min(0).max(1e9),
    msg: z.string().nullable(),
    cut: z.boolean(),
    ignored: z.boolean(),
  }),
  z.object({ e: z.literal('log'), host: z.string().nullable(), text: z.string(), more: z.boolean() }),
  z.object({ e: z.literal('recap'), hosts: z.record(z.string(), counts) }),
]);

export type PluginEvent = z.output<typeof event>;

/** The event of one line, or null for a line that is none. */
export function readEvent(line: string): PluginEvent | null {
  try {
    return event.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

/** Cuts a text that arrives in pieces into lines. A line that is too long is left out. */
export class LineCutter {
  private rest = '';
  private skipping = false;

  push(piece: string): string[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop() ?? '';
    const complete = lines.slice(this.skipping ? 1 : 0);
    if (lines.length > 0) this.skipping = false;
    if (this.rest.length > MAX_EVENT_LINE) {
      this.skipping = true;
      this.rest = '';
    }
    return complete;
  }
}
