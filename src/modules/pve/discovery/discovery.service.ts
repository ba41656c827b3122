import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { LOGGER } from '../../../core/operations/logger';
import { PveError } from '../client';
import { HypervisorChecksService } from '../hypervisors/hypervisor-checks.service';
import type { Hypervisor } from '../hypervisors/hypervisor.entity';
import { HypervisorsRepository } from '../hypervisors/hypervisors.repository';
import { PveClients } from '../hypervisors/pve-clients';
import { type ClusterScan, scanCluster } from './cluster-scan';
import { InventoryWriter } from './inventory-writer.service';

/** Nothing is known of a cluster that does not answer: its nodes count as down. */
const NOTHING: ClusterScan = { nodes: new Map(), holders: [], uncertain: new Set() };

/** Looks at hypervisors and writes down what is there: nodes, hosts, devices and who has them. */
@Injectable()
export class DiscoveryService {
  constructor(
    private readonly db: Database,
    private readonly hypervisors: HypervisorsRepository,
    private readonly checks: HypervisorChecksService,
    private readonly clients: PveClients,
    private readonly inventory: InventoryWriter,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** One that fails does not keep the others from being looked at. */
  async discoverAll(requestId: string, signal?: AbortSignal): Promise<void> {
    for (const { id, name } of await this.hypervisors.enabled()) {
      signal?.throwIfAborted();
      try {
        await this.discover(requestId, id, signal);
      } catch (error) {
        signal?.throwIfAborted();
        this.logger.warn({ err: error, hypervisor: name }, 'a hypervisor could not be looked at');
      }
    }
  }

  /** Returns its row as it is afterwards; null when it is gone or switched off. */
  async discover(requestId: string, id: string, signal?: AbortSignal): Promise<Hypervisor | null> {
    const ctx = systemContext('system:hypervisor', requestId);
    const hypervisor = await this.hypervisors.findForUse(id);
    if (!hypervisor?.enabled) return null;
    const observation = await this.checks.ask(hypervisor);
    const noted = await this.checks.note(ctx, hypervisor, observation);
    const startedAt = await this.now();
    if (noted.status !== 'online') {
      await this.inventory.write(ctx, noted, NOTHING, startedAt);
      return noted;
    }
    try {
      const scan = await scanCluster(this.clients.of(noted), { storage: noted.storageName, signal });
      await this.inventory.write(ctx, noted, scan, startedAt);
    } catch (error) {
      if (error instanceof PveError) await this.checks.noteFailure(ctx, noted, error);
      throw error;
    }
    return noted;
  }

  /** By the database, which dates the states of devices. */
  private async now(): Promise<Date> {
    const [row] = await this.db.query<{ now: Date }>('SELECT clock_timestamp() AS now');
    return row?.now ?? new Date();
  }
}
