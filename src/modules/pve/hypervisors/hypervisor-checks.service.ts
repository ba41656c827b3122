import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { PveError } from '../client';
import type { Hypervisor, HypervisorStatus } from './hypervisor.entity';
import { HypervisorsRepository, type Observation } from './hypervisors.repository';
import { missingPrivileges } from './privileges';
import { PveClients } from './pve-clients';

/** Mappings and the bodies we read exist since then. */
const OLDEST_RELEASE = 8;

/** Asks hypervisors who they are and what they let us do. */
@Injectable()
export class HypervisorChecksService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hypervisors: HypervisorsRepository,
    private readonly clients: PveClients,
  ) {}

  /** Its row with what was found; a rehearsal asks nobody and shows what is known. */
  async check(ctx: RequestContext, id: string): Promise<Hypervisor> {
    const hypervisor = await this.hypervisors.permit(ctx, 'update', id);
    if (ctx.tx) return hypervisor;
    return this.note(ctx, hypervisor, await this.ask(hypervisor), 'check');
  }

  /** What a failure of any call says about it; null when it says nothing. */
  async noteFailure(ctx: RequestContext, hypervisor: Hypervisor, error: PveError): Promise<void> {
    const status = statusAfter(error);
    if (status) await this.note(ctx, hypervisor, { status, lastError: error.message });
  }

  note(ctx: RequestContext, hypervisor: Hypervisor, observation: Observation, action?: string): Promise<Hypervisor> {
    return this.uow.run(ctx, (tx) => this.hypervisors.observe(tx, hypervisor, observation, action));
  }

  /** Never rejects with a {@link PveError}: that it does not answer is an answer. */
  async ask(hypervisor: Hypervisor): Promise<Observation> {
    try {
      const pve = this.clients.of(hypervisor);
      const pveVersion = await pve.cluster.version();
      const release = Number.parseInt(pveVersion, 10);
      if (!(release >= OLDEST_RELEASE)) {
        const lastError = `Proxmox VE ${pveVersion} is too old: ${OLDEST_RELEASE}.0 is needed`;
        return { status: 'incompatible', pveVersion, missingPrivileges: [], lastError };
      }
      const missing = await missingPrivileges(pve, hypervisor.storageName, release);
      return { status: 'online', pveVersion, missingPrivileges: missing, lastError: null };
    } catch (error) {
      if (!(error instanceof PveError)) throw error;
      return { status: statusAfter(error) ?? 'offline', lastError: error.message };
    }
  }
}

function statusAfter({ kind, status }: PveError): HypervisorStatus | null {
  if (kind === 'auth') return 'unauthorized';
  const unreachable = kind === 'tls_failed' || kind === 'malformed' || (kind === 'node_unreachable' && !status);
  return unreachable ? 'offline' : null;
}
