import { z } from 'zod';
import type { Random } from '../clock/random';
import type { Task } from '../clock/tasks';
import type { Clock } from '../clock/clock';

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}

const match = z.strictObject({
  method: z.string().optional(),
  /** Regular expression on the path behind /api2/json. */
  path: z.string().refine(isPattern, 'is no regular expression').optional(),
  vmid: z.number().int().optional(),
  node: z.string().optional(),
  /** Type of a task: qmstart, qmclone, ... */
  task: z.string().optional(),
  /** Key of a configuration that cannot be written, for `config-fail`. */
  key: z.string().optional(),
  /** Only the n-th time that the rest matches, from 1. */
  nth: z.number().int().min(1).optional(),
  probability: z.number().min(0).max(1).default(1),
});

const rule = z.strictObject({
  match: match.prefault({}),
  effect: z.enum([
    'latency',
    'error',
    'reset',
    'loose-types',
    'task-fail',
    'task-warn',
    'task-vanish',
    'task-slow',
    'config-fail',
  ]),
  /** Whether the call or the task had its effect all the same. */
  outcome: z.enum(['applied', 'lost']).default('lost'),
  status: z.number().int().min(400).max(599).default(500),
  message: z.string().default('simulated failure'),
  log: z.array(z.string()).default([]),
  /** Of latency, or until the task fails, vanishes or goes on; before the answer of an `error`. */
  seconds: z.number().min(0).default(0),
  /** How often the rule acts. Unset: always. */
  times: z.number().int().min(1).optional(),
  /** For how many seconds of the cluster's time it acts. Unset: for ever. */
  duration: z.number().min(0).optional(),
});

export const ruleSchema = rule;
export type RuleInput = z.input<typeof rule>;
export type Rule = z.output<typeof rule>;
type Effect = Rule['effect'];

export interface TaskFault extends Rule {
  effect: Extract<Effect, `task-${string}`>;
}

interface Active {
  readonly id: number;
  readonly rule: Rule;
  readonly until: number;
  matched: number;
  acted: number;
}

/** What a rule is compared with. */
interface Subject {
  method?: string;
  path?: string;
  vmid?: number;
  node?: string;
  task?: string;
  key?: string;
}

/** Rules by which calls and tasks go wrong. */
export class Faults {
  private active: Active[] = [];
  private lastId = 0;

  constructor(
    private readonly clock: Clock,
    private readonly random: Random,
  ) {}

  add(added: Rule): number {
    const until = added.duration === undefined ? Infinity : this.clock.now + added.duration * 1000;
    this.lastId += 1;
    this.active.push({ id: this.lastId, rule: added, until, matched: 0, acted: 0 });
    return this.lastId;
  }

  /** Removes one rule, or all of them. */
  remove(id?: number): void {
    this.active = id === undefined ? [] : this.active.filter((candidate) => candidate.id !== id);
  }

  list(): { id: number; rule: Rule; acted: number }[] {
    return this.active.map(({ id, rule: { ...shown }, acted }) => ({ id, rule: shown, acted }));
  }

  forCall(subject: Subject): Rule[] {
    return this.acting(subject, (effect) => !effect.startsWith('task-') && effect !== 'config-fail');
  }

  forTask({ identity: { type, node, id } }: Task): TaskFault | undefined {
    const vmid = /^\d+$/.test(id) ? Number(id) : undefined;
    const [found] = this.acting({ task: type, node, vmid }, (effect) => effect.startsWith('task-'));
    return found as TaskFault | undefined;
  }

  /** The text that writing this key of a configuration ends with, if it does. */
  forKey(vmid: number, node: string, key: string): string | undefined {
    return this.acting({ vmid, node, key }, (effect) => effect === 'config-fail')[0]?.message;
  }

  private acting(subject: Subject, kind: (effect: Effect) => boolean): Rule[] {
    return this.active
      .filter((candidate) => kind(candidate.rule.effect) && this.acts(candidate, subject))
      .map((candidate) => candidate.rule);
  }

  private acts(candidate: Active, subject: Subject): boolean {
    const { match: wanted, times = Infinity } = candidate.rule;
    if (this.clock.now > candidate.until || candidate.acted >= times || !fits(wanted, subject)) return false;
    candidate.matched += 1;
    if (wanted.nth !== undefined && candidate.matched !== wanted.nth) return false;
    if (wanted.probability < 1 && this.random.next() >= wanted.probability) return false;
    candidate.acted += 1;
    return true;
  }
}

function fits(wanted: Rule['match'], subject: Subject): boolean {
  const { method, path, vmid, node, task, key } = wanted;
  if (path !== undefined && !new RegExp(path).test(subject.path ?? '')) return false;
  return (
    (method === undefined || method.toUpperCase() === subject.method) &&
    (vmid === undefined || vmid === subject.vmid) &&
    (node === undefined || node === subject.node) &&
    (task === undefined || task === subject.task) &&
    (key === undefined || key === subject.key)
  );
}
