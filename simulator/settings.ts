import { parseArgs } from 'node:util';
import { z } from 'zod';
import { VERSIONS } from './contract';

/** How long things take, in seconds of the cluster's time. */
const times = z.strictObject({
  create: z.number().min(0).default(1),
  /** A start, and what each GiB of memory adds when devices are passed through: all of it is pinned. */
  start: z.number().min(0).default(3),
  pinPerGib: z.number().min(0).default(0.02),
  stop: z.number().min(0).default(1),
  /** After a process ended, until its devices are free. */
  cleanup: z.number().min(0).default(1),
  clonePerGib: z.number().min(0).default(0.2),
  migratePerGib: z.number().min(0).default(0.5),
  destroy: z.number().min(0).default(1),
  /** From the start of the guest until its agent answers. */
  agent: z.number().min(0).default(15),
  /** How long a node needs to come back, until it starts what has `onboot`. */
  boot: z.number().min(0).default(10),
  /** Between two looks of the high availability manager. */
  ha: z.number().min(0).default(10),
});
export type Times = z.output<typeof times>;

const parsedTimes = z
  .string()
  .transform((text) => Object.fromEntries(text.split(',').map((pair) => pair.split('='))) as Record<string, string>)
  .transform((pairs) => Object.fromEntries(Object.entries(pairs).map(([name, value]) => [name, Number(value)])));

const count = (max: number, fallback: number) => z.coerce.number().int().min(0).max(max).default(fallback);
const truth = z.union([z.boolean(), z.enum(['1', '0']).transform((text) => text === '1')]);

const schema = z.strictObject({
  port: z.coerce.number().int().min(0).max(65535).default(8006),
  host: z.string().default('127.0.0.1'),
  /** Off: plain HTTP, which Proxmox VE does not speak. */
  tls: truth.default(true),
  /** Where certificate, token and state are kept. Unset: they end with the process. */
  dataDir: z.string().optional(),
  /** Keep the state of the cluster in `dataDir`. */
  persist: truth.default(false),
  nodes: z.coerce.number().int().min(1).max(16).default(2),
  gpus: count(14, 8),
  infiniband: count(14, 8),
  templates: count(50, 2),
  version: z.enum(VERSIONS).default('9.1'),
  seed: z.coerce.number().int().default(1),
  /** How many times faster than ours the cluster's time runs. 0: it stands still and is advanced by hand. */
  factor: z.coerce.number().min(0).max(100_000).default(1),
  /** When the cluster's time begins, in milliseconds since 1970. Unset: now. */
  startAt: z.number().optional(),
  token: z
    .string()
    .regex(/^[^\s:/]+@[\w.-]+![\w.-]+$/, 'must look like user@realm!name')
    .default('virtflow@pve!simulator'),
  secret: z.string().min(1).optional(),
  /** Unset: no control endpoints. */
  controlToken: z.string().min(8).optional(),
  /** Seconds of the cluster's time that a 401 is held back. */
  authDelay: z.coerce.number().min(0).default(3),
  /** Real seconds after which an idle connection is closed. */
  idle: z.coerce.number().min(0.01).default(5),
  /** How old /cluster/resources may be, in seconds. */
  statusPeriod: z.coerce.number().min(1).default(10),
  times: z.union([times, parsedTimes.pipe(times)]).prefault({}),
});

type Parsed = z.output<typeof schema>;
export type Settings = Readonly<Omit<Parsed, 'secret'> & { secret: string }>;
/** What a caller may set; everything has a default. */
export type SettingsInput = z.input<typeof schema>;

export const completeSettings = (input: SettingsInput): Parsed => schema.parse(input);

const PREFIX = 'PVE_SIM_';
const envName = (setting: string) => PREFIX + setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
const flagName = (setting: string) => setting.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Settings from flags (`--gpus 4`) and the environment (`PVE_SIM_GPUS=4`); flags win. Throws one readable error. */
export function readSettings(args: string[], env: Record<string, string | undefined>): Parsed {
  const names = Object.keys(schema.shape).filter((name) => name !== 'startAt');
  const options = Object.fromEntries(names.map((name) => [flagName(name), { type: 'string' as const }]));
  const { values } = parseArgs({ args, options });
  const given = names.map((name) => [name, values[flagName(name)] ?? (env[envName(name)] || undefined)] as const);
  const result = schema.safeParse(Object.fromEntries(given.filter(([, value]) => value !== undefined)));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  --${flagName(name)} (${envName(name)}): ${message}`;
  });
  throw new Error(`These settings cannot be used:\n${problems.join('\n')}`);
}
