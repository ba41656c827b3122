import type { Check, Need, Version } from '../contract';
import { PveError } from '../errors';
import type { Token } from './state';

/** Who calls: a token, or root@pam inside the cluster. */
export interface Caller {
  /** user@realm or user@realm!token */
  readonly id: string;
  readonly token?: Token;
}
export const ROOT: Caller = { id: 'root@pam' };

/** Every privilege that some endpoint asks for. */
export const ALL_PRIVILEGES = [
  'Datastore.AllocateSpace',
  'Datastore.Audit',
  'Mapping.Audit',
  'Mapping.Modify',
  'Mapping.Use',
  'Pool.Audit',
  'SDN.Use',
  'Sys.Audit',
  'Sys.Modify',
  'VM.Allocate',
  'VM.Audit',
  'VM.Clone',
  'VM.Config.CDROM',
  'VM.Config.CPU',
  'VM.Config.Cloudinit',
  'VM.Config.Disk',
  'VM.Config.HWType',
  'VM.Config.Memory',
  'VM.Config.Network',
  'VM.Config.Options',
  'VM.GuestAgent.Audit',
  'VM.Migrate',
  'VM.Monitor',
  'VM.PowerMgmt',
] as const;

/** A release knows its own privileges only. */
const knows = (version: Version, privilege: string): boolean =>
  version.startsWith('9') ? privilege !== 'VM.Monitor' : !privilege.startsWith('VM.GuestAgent');

/** What a caller may do on a path: an entry of the access list replaces those of the paths above it. */
export function privilegesOn({ token }: Caller, path: string, version: Version): readonly string[] {
  const all: readonly string[] = ALL_PRIVILEGES;
  return (token ? inherited(token.acl, path) : all).filter((privilege) => knows(version, privilege));
}

function inherited(acl: Token['acl'], path: string): string[] {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = acl[at];
    if (found) return found;
  }
  return acl['/'] ?? [];
}

/** Whether the caller has the privileges on the path; `any`: at least one of them. */
export function may(caller: Caller, version: Version, path: string, ...privileges: string[]): boolean {
  const has = privilegesOn(caller, path, version);
  return privileges.every((privilege) => has.includes(privilege));
}

/** Throws 403 with the text that names the path and the first privilege that is missing. */
export function demand(caller: Caller, version: Version, path: string, ...privileges: string[]): void {
  const has = privilegesOn(caller, path, version);
  const missing = privileges.find((privilege) => !has.includes(privilege));
  if (missing) throw forbidden(`${path}, ${missing}`);
}

const forbidden = (what?: string) => new PveError(403, `Permission check failed${what ? ` (${what})` : ''}`);

/** Throws 403 unless the rule of an endpoint holds. A tree of rules does not say which of them failed. */
export function demandAll(caller: Caller, version: Version, check: Check, params: Record<string, unknown>): void {
  if (check === 'anyone') return;
  if (!('path' in check)) {
    if (!holds(caller, version, check, params)) throw forbidden();
    return;
  }
  if (holds(caller, version, check, params)) return;
  const path = fill(check.path, params);
  if (check.any) throw forbidden(`${path}, ${check.privileges.join('|')}`);
  demand(caller, version, path, ...check.privileges);
}

function holds(caller: Caller, version: Version, check: Check, params: Record<string, unknown>): boolean {
  if (check === 'anyone') return true;
  if ('every' in check) return check.every.every((part) => holds(caller, version, part, params));
  if ('some' in check) return check.some.some((part) => holds(caller, version, part, params));
  return needHolds(caller, version, check, params);
}

function needHolds(caller: Caller, version: Version, need: Need, params: Record<string, unknown>): boolean {
  if (need.given && params[need.given] === undefined) return false;
  const has = privilegesOn(caller, fill(need.path, params), version);
  const test = (privilege: string) => has.includes(privilege);
  return need.any ? need.privileges.some(test) : need.privileges.every(test);
}

const fill = (path: string, params: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_all, name: string) => String((params[name] as string | undefined) ?? ''));
