import { type Caller, demand, may, ROOT } from '../cluster/access';
import type { NodeState, VmState } from '../cluster/state';
import type { EndpointName, Version } from '../contract';
import type { RawParams } from '../contract/check';
import { badParams } from '../errors';
import type { World } from '../world';

/** One call that passed authentication, rights and validation. */
export class Call {
  constructor(
    readonly world: World,
    readonly caller: Caller,
    readonly params: RawParams,
  ) {}

  text(name: string): string | undefined {
    const value = this.params[name];
    return typeof value === 'string' ? value : undefined;
  }

  int(name: string): number | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : Number(value);
  }

  flag(name: string): boolean {
    return this.text(name) === '1';
  }

  all(name: string): string[] | undefined {
    const value = this.params[name];
    return value === undefined ? undefined : [value].flat();
  }

  /** Elements of a parameter that is a list in one text. */
  items(name: string): string[] {
    return (this.text(name) ?? '').split(/[,;\s]+/).filter(Boolean);
  }

  get version(): Version {
    return this.world.settings.version;
  }

  get nodeName(): string {
    return this.text('node') ?? '';
  }

  get node(): NodeState {
    return this.world.node(this.nodeName);
  }

  get vmid(): number {
    return this.int('vmid') ?? 0;
  }

  get vm(): VmState {
    return this.world.vm(this.nodeName, this.vmid);
  }

  may(path: string, ...privileges: string[]): boolean {
    return may(this.caller, this.version, path, ...privileges);
  }

  demand(path: string, ...privileges: string[]): void {
    demand(this.caller, this.version, path, ...privileges);
  }

  /** Refuses what only the real root@pam may ask for: no token can. */
  rootOnly(...names: string[]): void {
    const given = names.find((name) => this.params[name] !== undefined);
    if (given && this.caller !== ROOT) throw badParams({ [given]: 'Only root may use this option.' });
  }
}

/** An answer that has more than data beside it, as lists of logs have. */
export class WithTotal {
  constructor(
    readonly data: unknown,
    readonly total: number,
  ) {}
}

export type Handler = (call: Call) => unknown;
export type Handlers = Partial<Record<EndpointName, Handler>>;
