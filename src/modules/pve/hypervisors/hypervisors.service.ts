import { X509Certificate } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../core/context/request-context';
import { uuidv7 } from '../../../core/database/ids';
import type { Page, PageRequest } from '../../../core/database/page';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { BaremetalGroupsService } from '../../baremetal';
import { TenantsService } from '../../tenants';
import { HypervisorTokens } from './hypervisor-tokens';
import type { Hypervisor } from './hypervisor.entity';
import { HypervisorsRepository } from './hypervisors.repository';

type Columns = Pick<
  Hypervisor,
  | 'name'
  | 'host'
  | 'port'
  | 'username'
  | 'tokenName'
  | 'verifySsl'
  | 'fingerprint'
  | 'caPem'
  | 'storageName'
  | 'hostGroupId'
  | 'tenantId'
  | 'enabled'
>;
export type HypervisorInput = Columns & { tokenValue: string };
/** Without a `tokenValue` it stays as it is. */
export type HypervisorChange = Partial<HypervisorInput>;

/** What was found out at another address, or as somebody else, says nothing any more. */
const REACHED_BY = ['host', 'port', 'username', 'tokenName', 'verifySsl', 'fingerprint', 'caPem'] as const;
const NOT_ASKED = { status: null, missingPrivileges: [], lastError: null };

@Injectable()
export class HypervisorsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly hypervisors: HypervisorsRepository,
    private readonly tokens: HypervisorTokens,
    private readonly groups: BaremetalGroupsService,
    private readonly tenants: TenantsService,
  ) {}

  page(ctx: RequestContext, request: PageRequest): Promise<Page<Hypervisor>> {
    return this.hypervisors.page(ctx, request);
  }

  get(ctx: RequestContext, id: string): Promise<Hypervisor> {
    return this.hypervisors.get(ctx, id);
  }

  /** Its nodes will become hosts of the group, so the caller must be allowed to change that. */
  create(ctx: RequestContext, { tokenValue, ...values }: HypervisorInput): Promise<Hypervisor> {
    checkAuthorities(values.caPem);
    return this.uow.run(ctx, async (tx) => {
      await this.checkReferences(ctx.withTransaction(tx), values);
      const id = uuidv7();
      return this.hypervisors.create(tx, ctx, { ...values, id, sealedTokenValue: this.tokens.seal(id, tokenValue) });
    });
  }

  /** RESOURCE_IN_USE for another host group while its nodes are hosts of this one. */
  change(ctx: RequestContext, id: string, { tokenValue, ...change }: HypervisorChange): Promise<Hypervisor> {
    checkAuthorities(change.caPem);
    return this.uow.run(ctx, async (tx) => {
      const hypervisor = await this.hypervisors.require(tx, ctx, 'update', id);
      const { hostGroupId, tenantId } = change;
      const moves = hostGroupId !== undefined && hostGroupId !== hypervisor.hostGroupId;
      await this.checkReferences(ctx.withTransaction(tx), {
        hostGroupId: moves ? hostGroupId : undefined,
        tenantId: tenantId === hypervisor.tenantId ? undefined : tenantId,
      });
      const hosts = moves ? await this.hypervisors.countHosts(tx, id) : 0;
      if (hosts > 0) throw new AppError('RESOURCE_IN_USE', { Baremetal: hosts });
      const isElsewhere = REACHED_BY.some((name) => change[name] !== undefined && change[name] !== hypervisor[name]);
      return this.hypervisors.save(tx, hypervisor, {
        ...change,
        ...(isElsewhere || tokenValue !== undefined ? NOT_ASKED : {}),
        sealedTokenValue: tokenValue === undefined ? undefined : this.tokens.seal(id, tokenValue),
      });
    });
  }

  /** Forgets its nodes and devices too. RESOURCE_IN_USE while machines of ours are on it. */
  remove(ctx: RequestContext, id: string): Promise<void> {
    return this.uow.run(ctx, async (tx) =>
      this.hypervisors.remove(tx, await this.hypervisors.require(tx, ctx, 'delete', id)),
    );
  }

  private async checkReferences(
    ctx: RequestContext,
    { hostGroupId, tenantId }: Partial<Pick<Columns, 'hostGroupId' | 'tenantId'>>,
  ): Promise<void> {
    if (hostGroupId !== undefined) await this.groups.permit(ctx, 'update', hostGroupId, 'host_group_id');
    if (tenantId !== undefined) await this.tenants.permit(ctx, 'read', tenantId, 'tenant_id');
  }
}

function checkAuthorities(caPem: string | null | undefined): void {
  if (caPem == null) return;
  try {
    new X509Certificate(caPem);
  } catch {
    throw AppError.field('ca_pem', 'certificate', 'ca_pem must be a certificate in PEM');
  }
}
