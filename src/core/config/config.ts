import { unescape } from 'node:querystring';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { PRIVATE_NETWORKS } from '../net/address-policy';

/** Values that appear in examples and tutorials; nobody may run with them. */
const EXAMPLE = /change.?me|example|placeholder|insert|your[-_ ]|default|password|secret.?key|^(.)\1*$/i;

const secret = (minBytes: number) =>
  z
    .string()
    .refine((v) => Buffer.byteLength(v) >= minBytes, `must have at least ${minBytes} bytes`)
    .refine((v) => !EXAMPLE.test(v), 'must not be an example value')
    .refine((v) => new Set(v).size >= Math.min(8, minBytes), 'has too few different characters');

const listOr = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((v) =>
      v
        .split(',')
        .map((s) => s.trim())
        .filter(Boolean),
    );
const list = listOr('');

/** Credentials go there: never in clear over a network. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && loopback));
}

/**
 * Where the assistant's model is: an operator may have it beside us, by a name without dots or a private address, and then
 * in clear.
 */
function isModelAddress(text: string): boolean {
  if (isSafeAddress(text)) return true;
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const bare = hostname.replace(/^\[|\]$/g, '');
  const near = /^[a-z0-9-]+$/i.test(bare) || (ipaddr.isValid(bare) && PRIVATE.has(ipaddr.parse(bare).range()));
  return protocol === 'http:' && username === '' && password === '' && near;
}
const PRIVATE = new Set<string>(['private', 'uniqueLocal', 'carrierGradeNat']);

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Networks in CIDR notation, separated by commas. */
const networks = (fallback: string) =>
  listOr(fallback).refine(
    (cidrs) => cidrs.every((cidr) => ipaddr.isValidCIDR(cidr)),
    'must be networks such as 10.0.0.0/8',
  );

const truth = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8000),
  HOST: z.string().min(1).default('0.0.0.0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  VIRTFLOW_DATA_DIR: z.string().min(1).default('.virtflow'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://'),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(12),
  REDIS_URL: z.string().regex(/^rediss?:\/\//, 'must start with redis://'),
  ADMIN_USERNAME: z
    .string()
    .regex(/^[a-zA-Z0-9._-]{2,64}$/, 'must be 2-64 letters, digits, dots, dashes')
    .default('admin'),
  ADMIN_PASSWORD: secret(12).optional(),
  JWT_SECRET: secret(32),
  ENCRYPTION_KEY: z.string().refine((v) => Buffer.from(v, 'base64').length === 32, 'must be 32 bytes in base64'),
  ENCRYPTION_KEYS_OLD: list,
  DOCS_USERNAME: z.string().min(1).default('admin'),
  DOCS_PASSWORD: secret(12).optional(),
  AUTH_API_URL: z
    .string()
    .refine(isSafeAddress, 'must be an https:// address without a password; http:// for loopback only')
    .optional(),
  APP_TIMEZONE: z.string().refine(isTimeZone, 'must be a time zone such as Asia/Taipei').default('UTC'),
  AI_BASE_URL: z
    .string()
    .refine(isModelAddress, 'must be an https:// address without a password; http:// for loopback and private networks')
    .optional(),
  AI_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must consist of visible ASCII characters')
    .optional(),
  AI_MODEL: z.string().min(1).max(200).optional(),
  AI_ALLOWED_CIDRS: networks(''),
  AI_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(600).default(60),
  AI_MESSAGES_PER_HOUR: z.coerce.number().int().min(1).max(100_000).default(60),
  AI_CHARACTERS_PER_HOUR: z.coerce.number().int().min(100).max(100_000_000).default(60_000),
  METRICS_TOKEN: secret(16).optional(),
  LEGACY_API_DEPRECATED: z.iso.date().optional(),
  LEGACY_API_SUNSET: z.iso.date().optional(),
  TRUSTED_PROXIES: list,
  CORS_ORIGINS: list,
  KUBERNETES_ALLOWED_CIDRS: networks(PRIVATE_NETWORKS.join(',')),
  AUTOMATION_ALLOWED_CIDRS: networks(''),
  ANSIBLE_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(86_400).default(3_600),
  ANSIBLE_OUTPUT_LIMIT_BYTES: z.coerce.number().int().min(10_000).max(1_073_741_824).default(10_485_760),
  ANSIBLE_MEMORY_LIMIT_BYTES: z.coerce.number().int().min(268_435_456).default(2_147_483_648),
  DEPLOY_CREDENTIALS_TTL: z.coerce.number().int().min(1).max(31_536_000).default(86_400),
  PROXMOX_HOST: z
    .string()
    .regex(/^[a-zA-Z0-9.:-]+$/, 'must be a name or an address')
    .optional(),
  PROXMOX_PORT: z.coerce.number().int().min(1).max(65535).default(8006),
  PROXMOX_USER: z
    .string()
    .regex(/^[^\s:/!]+@[A-Za-z][\w.-]+$/, 'must look like virtflow@pve')
    .default('virtflow@pve'),
  PROXMOX_TOKEN_NAME: z
    .string()
    .regex(/^[A-Za-z][\w.-]+$/, 'must be letters, digits, dots, dashes')
    .default('virtflow'),
  PROXMOX_TOKEN_VALUE: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must consist of visible ASCII characters')
    .optional(),
  PROXMOX_VERIFY_SSL: truth.prefault('true'),
  PROXMOX_FINGERPRINT: z
    .string()
    .regex(/^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/, 'must be the SHA-256 of a certificate')
    .optional(),
  PROXMOX_CA_FILE: z.string().min(1).optional(),
  PVE_STORAGE_NAME: z
    .string()
    .regex(/^[A-Za-z][\w.-]*[A-Za-z0-9]$/, 'must be the name of a storage')
    .default('local-lvm'),
  PVE_RECONCILE_SECONDS: z.coerce.number().int().min(1).max(86_400).default(30),
  PVE_SYNC_WAIT_SECONDS: z.coerce.number().int().min(0).max(300).default(25),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  OPERATION_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(30),
  CONVERSATION_RETENTION_DAYS: z.coerce.number().int().min(1).max(3650).default(90),
  JOB_LEASE_SECONDS: z.coerce.number().int().min(2).max(3600).default(30),
});

/** What only holds for all settings together; migrating needs a part of them. */
const complete = schema
  .refine((config) => config.PROXMOX_HOST === undefined || config.PROXMOX_TOKEN_VALUE !== undefined, {
    path: ['PROXMOX_TOKEN_VALUE'],
  })
  .refine((config) => config.AI_BASE_URL === undefined || config.AI_MODEL !== undefined, { path: ['AI_MODEL'] });

export type Env = Record<string, string | undefined>;

/** The settings of one process, read once at boot. Names of the variables are in `.env.example`. */
export type Config = Readonly<z.output<typeof schema>>;

/** Injection token of {@link Config}. */
export const CONFIG = Symbol('CONFIG');

/**
 * Reads and checks the environment. Throws one error that names every wrong variable and never prints a value.
 * An empty variable counts as absent.
 */
export function loadConfig(env: Env = process.env): Config {
  const config = parse(complete, env);
  if (config.AUTOMATION_ALLOWED_CIDRS.length > 0) return config;
  return Object.freeze({ ...config, AUTOMATION_ALLOWED_CIDRS: automationNetworks(config) });
}

const WHOLE = [
  ...(['ADMIN_PASSWORD', 'JWT_SECRET', 'ENCRYPTION_KEY', 'ENCRYPTION_KEYS_OLD', 'DOCS_PASSWORD'] as const),
  ...(['AI_API_KEY', 'METRICS_TOKEN', 'PROXMOX_TOKEN_VALUE'] as const),
];
const ADDRESSES = ['DATABASE_URL', 'DATABASE_OWNER_URL', 'REDIS_URL'] as const;
/** Settings that are secret, or have a secret in them. */
export const SECRET_SETTINGS = [...WHOLE, ...ADDRESSES];
/** A shorter one (`postgres`, say) is an ordinary word of the log. */
const MIN_SECRET = 10;

/** What of the settings nothing may print; of addresses the password. */
export function secretsOf(config: Config): string[] {
  const urls = ADDRESSES.flatMap((name) => config[name] ?? []).filter((url) => URL.canParse(url));
  const passwords = urls.map((url) => new URL(url).password).flatMap((password) => [password, unescape(password)]);
  return [...WHOLE.flatMap((name) => config[name] ?? []), ...passwords].filter(({ length }) => length >= MIN_SECRET);
}

/** Where the assistant's model may be beside the Internet. A name without dots is one of a neighbour. */
export function modelNetworks({ AI_BASE_URL: url, AI_ALLOWED_CIDRS: listed }: Config): string[] {
  const near = url !== undefined && !new URL(url).hostname.includes('.');
  return near ? [...listed, ...PRIVATE_NETWORKS] : [...listed];
}

/** Every network; this machine's own as well while somebody tries things out on it. */
function automationNetworks({ NODE_ENV }: Config): string[] {
  const all = ['0.0.0.0/0', '::/0'];
  return NODE_ENV === 'production' ? all : [...all, '127.0.0.0/8', '::1/128'];
}

function parse<T extends z.ZodType>(shape: T, env: Env): Readonly<z.output<T>> {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = shape.safeParse(present);
  if (result.success) return Object.freeze(result.data);
  const problems = result.error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    return `  ${name}: ${present[name] === undefined ? 'is required' : message}`;
  });
  throw new Error(`The environment is not usable:\n${[...new Set(problems)].join('\n')}`);
}

/** The part of the environment that migrating needs, so that the migrate job needs no other secret. */
export function loadMigrationConfig(env: Env = process.env): Pick<Config, 'DATABASE_URL' | 'DATABASE_OWNER_URL'> {
  return parse(schema.pick({ DATABASE_URL: true, DATABASE_OWNER_URL: true }), env);
}

/** Names of all variables, for the check that `.env.example` documents each one. */
export const VARIABLES = Object.keys(schema.shape);
