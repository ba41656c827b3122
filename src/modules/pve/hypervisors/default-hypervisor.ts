import { readFileSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '../../../core/config/config';
import { systemContext } from '../../../core/context/request-context';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { DefaultEstate } from './default-estate';
import { HypervisorTokens } from './hypervisor-tokens';
import { HypervisorsRepository } from './hypervisors.repository';
import { HypervisorsService, type HypervisorInput } from './hypervisors.service';

const NAME = 'default';
/** One process at a time, so that two that start together make one row. */
const LOCK = 7_226_003;

type Described = Omit<HypervisorInput, 'name' | 'hostGroupId' | 'tenantId' | 'enabled'>;

/** Keeps the hypervisor that the environment describes as it describes it. */
@Injectable()
export class DefaultHypervisor {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly uow: UnitOfWork,
    private readonly hypervisors: HypervisorsRepository,
    private readonly service: HypervisorsService,
    private readonly tokens: HypervisorTokens,
    private readonly estate: DefaultEstate,
  ) {}

  /**
   * Makes it with a host group, a tenant and a quota without limits between them, each called after it and each only
   * when there is none; later only what the environment says differently is written. Nothing without PROXMOX_HOST.
   */
  async ensure(): Promise<void> {
    const described = this.described();
    if (!described) return;
    const ctx = systemContext('system:hypervisor');
    await this.uow.run(ctx, async (tx) => {
      await tx.execute('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const inside = ctx.withTransaction(tx);
      const existing = await this.hypervisors.findByName(NAME, tx);
      if (!existing) {
        const places = await this.estate.ensure(inside, tx, NAME);
        await this.service.create(inside, { ...described, ...places, name: NAME, enabled: true });
        return;
      }
      const now = { ...existing, tokenValue: this.tokens.open(existing) };
      const differing = Object.entries(described).filter(([name, value]) => now[name as keyof Described] !== value);
      if (differing.length > 0) await this.service.change(inside, existing.id, Object.fromEntries(differing));
    });
  }

  private described(): Described | null {
    const { PROXMOX_HOST, PROXMOX_TOKEN_VALUE, PROXMOX_CA_FILE, PROXMOX_FINGERPRINT } = this.config;
    if (PROXMOX_HOST === undefined || PROXMOX_TOKEN_VALUE === undefined) return null;
    return {
      host: PROXMOX_HOST,
      port: this.config.PROXMOX_PORT,
      username: this.config.PROXMOX_USER,
      tokenName: this.config.PROXMOX_TOKEN_NAME,
      tokenValue: PROXMOX_TOKEN_VALUE,
      verifySsl: this.config.PROXMOX_VERIFY_SSL,
      fingerprint: PROXMOX_FINGERPRINT ?? null,
      caPem: PROXMOX_CA_FILE === undefined ? null : readFileSync(PROXMOX_CA_FILE, 'utf8'),
      storageName: this.config.PVE_STORAGE_NAME,
    };
  }
}
