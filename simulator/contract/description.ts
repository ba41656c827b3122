import type { Format } from './formats';

/** Releases whose wire format is spoken. Up to 8.3 the text of an error is in the reason phrase alone. */
export const VERSIONS = ['9.1', '8.4', '8.3'] as const;
export type Version = (typeof VERSIONS)[number];

/** What a parameter, or one key of a property string, may be. Patterns are anchored. */
export interface Param {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array';
  readonly optional?: true;
  readonly format?: Format;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Of arrays. */
  readonly items?: Param;
}

/** Privileges on a path of the access tree, whose `{name}` are parameters. */
export interface Need {
  readonly path: string;
  readonly privileges: readonly string[];
  /** One of the privileges is enough. */
  readonly any?: true;
  /** Holds only when this parameter was given. */
  readonly given?: string;
}
/** Who may call. `anyone` is whoever is authenticated; the handler then hides what he may not see. */
export type Check = 'anyone' | Need | { readonly every: readonly Check[] } | { readonly some: readonly Check[] };

/** One method of one path. GET and DELETE take their parameters from the query, POST and PUT from the body. */
export interface Endpoint {
  readonly params: Readonly<Record<string, Param>>;
  readonly returns: 'array' | 'integer' | 'null' | 'object' | 'string';
  readonly needs: Check;
  /** What releases before 9 ask for instead. */
  readonly needsBefore9?: Check;
  /** Forwarded to the node of the path: fails when that one is offline. */
  readonly onNode: boolean;
}

type Rules = Omit<Param, 'type' | 'optional'>;
export const text = (rules: Rules = {}): Param => ({ type: 'string', ...rules });
export const integer = (rules: Rules = {}): Param => ({ type: 'integer', ...rules });
export const number = (rules: Rules = {}): Param => ({ type: 'number', ...rules });
export const flag: Param = { type: 'boolean' };
export const list = (items: Param): Param => ({ type: 'array', items });
export const optional = (param: Param): Param => ({ ...param, optional: true });

export const allowed = (path: string, ...privileges: string[]): Need => ({ path, privileges });
export const allowedAny = (path: string, ...privileges: string[]): Need => ({ path, privileges, any: true });

/** How many members a family `name[n]` has. */
export const FAMILY_SIZES: Readonly<Record<string, number>> = {
  hostpci: 16,
  ide: 4,
  ipconfig: 32,
  net: 32,
  sata: 6,
  scsi: 31,
  serial: 4,
  virtio: 16,
};

/** The description of a parameter by its name on the wire: `net0` is a member of `net[n]`. */
export function paramOf(params: Endpoint['params'], name: string): Param | undefined {
  const [, family = '', index = ''] = /^([a-z]+)(0|[1-9]\d?)$/.exec(name) ?? [];
  const member = Number(index) < (FAMILY_SIZES[family] ?? 0) ? params[`${family}[n]`] : undefined;
  return member ?? (name.endsWith('[n]') ? undefined : params[name]);
}
