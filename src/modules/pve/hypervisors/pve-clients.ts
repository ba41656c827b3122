import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppError } from '../../../core/errors/app-error';
import { type Pace, PACE, PveClient, type PveConnection, type Trust } from '../client';
import { HypervisorTokens } from './hypervisor-tokens';
import type { Hypervisor } from './hypervisor.entity';
import { HypervisorsRepository } from './hypervisors.repository';

interface Known {
  version: number;
  client: PveClient;
}

/** The clients of this process: one for each hypervisor, so that its limits hold, rebuilt when its row changes. */
@Injectable()
export class PveClients implements OnApplicationShutdown {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly hypervisors: HypervisorsRepository,
    private readonly tokens: HypervisorTokens,
    @Inject(PACE) private readonly pace: Pace,
  ) {}

  /** Throws HYPERVISOR_NOT_FOUND, and HYPERVISOR_UNAVAILABLE for one that is switched off or too old. */
  async forHypervisor(id: string): Promise<PveClient> {
    const hypervisor = await this.hypervisors.findForUse(id);
    if (!hypervisor) throw new AppError('HYPERVISOR_NOT_FOUND');
    if (!hypervisor.enabled || hypervisor.status === 'incompatible') {
      const reason = hypervisor.enabled ? 'incompatible' : 'disabled';
      throw new AppError('HYPERVISOR_UNAVAILABLE', { hypervisor: hypervisor.name, reason });
    }
    return this.of(hypervisor);
  }

  /** The same for a row that was read just now, whatever its state. */
  of(hypervisor: Hypervisor): PveClient {
    const { id, version } = hypervisor;
    const known = this.known.get(id);
    if (known && known.version >= version) return known.client;
    known?.client.close();
    const client = new PveClient(this.connectionTo(hypervisor), { pace: this.pace });
    this.known.set(id, { version, client });
    return client;
  }

  onApplicationShutdown(): void {
    for (const { client } of this.known.values()) client.close();
    this.known.clear();
  }

  private connectionTo(hypervisor: Hypervisor): PveConnection {
    const { host, port, username, tokenName } = hypervisor;
    const tokenValue = this.tokens.open(hypervisor);
    return { host, port, tokenId: `${username}!${tokenName}`, tokenValue, trust: trustOf(hypervisor) };
  }
}

function trustOf({ fingerprint, verifySsl, caPem }: Hypervisor): Trust {
  if (fingerprint !== null) return { fingerprint };
  return verifySsl ? { authorities: caPem } : 'anything';
}
