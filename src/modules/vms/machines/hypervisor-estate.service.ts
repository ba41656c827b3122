import { Injectable } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type Guest, type Hypervisor, HypervisorsRepository, isPve, type PveClient, PveClients } from '../../pve';
import { meaningOf } from '../operations/step-failed';

/** An operating system to clone. */
export interface OsTemplate {
  vmid: number;
  name: string;
  node: string;
  diskBytes: number;
}

interface Seen {
  at: number;
  guests: Promise<Guest[]>;
}

/** For so long what a hypervisor said is shown to everybody who asks. */
const FRESH_MS = 1_000;

/** What machines need of their hypervisors. */
@Injectable()
export class HypervisorEstate {
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly hypervisors: HypervisorsRepository,
    private readonly clients: PveClients,
  ) {}

  /** The one that is used when a client names none: the oldest. */
  async default(): Promise<Hypervisor> {
    const [oldest] = await this.hypervisors.enabled();
    if (!oldest) throw new AppError('HYPERVISOR_NOT_CONFIGURED');
    return oldest;
  }

  async get(id: string): Promise<Hypervisor> {
    const found = await this.hypervisors.findForUse(id);
    if (!found) throw new AppError('HYPERVISOR_NOT_FOUND');
    return found;
  }

  all(): Promise<Hypervisor[]> {
    return this.hypervisors.enabled();
  }

  client(hypervisorId: string): Promise<PveClient> {
    return this.clients.forHypervisor(hypervisorId);
  }

  /** All guests in one call, which those who ask at the same time share. Rejects as HYPERVISOR_UNAVAILABLE. */
  async guests(hypervisor: Hypervisor): Promise<Guest[]> {
    const now = performance.now();
    let seen = this.seen.get(hypervisor.id);
    if (!seen || now - seen.at > FRESH_MS) {
      seen = { at: now, guests: this.clients.of(hypervisor).cluster.guests() };
      seen.guests.catch(() => undefined);
      this.seen.set(hypervisor.id, seen);
    }
    return answered(seen.guests);
  }

  async templates(hypervisor: Hypervisor): Promise<OsTemplate[]> {
    const guests = await this.guests(hypervisor);
    return guests
      .filter(({ type, template }) => type === 'qemu' && template)
      .map(({ vmid, name, node, diskBytes }) => ({ vmid, name, node, diskBytes: diskBytes ?? 0 }))
      .sort((a, b) => a.vmid - b.vmid);
  }

  /** Whether nobody there has the id. */
  isFree(hypervisor: Hypervisor, vmid: number): Promise<boolean> {
    return answered(this.clients.of(hypervisor).cluster.isFree(vmid));
  }
}

/** What a call failed with, as clients are told. */
export async function answered<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!isPve(error)) throw error;
    throw new AppError(...meaningOf(error), { cause: error });
  }
}
