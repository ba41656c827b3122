import { Injectable } from '@nestjs/common';
import { References } from '../../../core/authz/references';
import { type RequestContext, systemContext } from '../../../core/context/request-context';
import type { Tx } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import { IP_POOL } from '../../network';
import { type Hypervisor, HYPERVISOR } from '../../pve';
import { onlyQuota, QuotasService, type QuotaWithCores, type Tenant, TENANT, TenantsService } from '../../tenants';
import { type VmSpecification, VmSpecificationsService } from '../../vm-specs';
import { VmProfilesRepository } from '../profiles/vm-profiles.repository';
import { checkTenant } from '../vms/vm-orders.service';
import { HypervisorEstate, type OsTemplate } from './hypervisor-estate.service';

/** A machine that is wanted on a hypervisor, in the words of clients. */
export interface MachineInput {
  name: string;
  /** null: the one that is used when nobody names one. */
  hypervisorId: string | null;
  /** null: the hypervisor's own. */
  tenantId: number | null;
  size: { profile: number } | { specificationId: string };
  templateVmid: number;
  /** null: the caller. */
  username: string | null;
  password: string | null;
  sshKeys: string;
  storageGb: number | null;
  /** null: as the specification says. */
  requiresInfiniband: boolean | null;
  /** null: an address of some private pool, or none when there is no pool. */
  ipPoolId: number | null;
  /** What the client calls them, for errors. */
  fields: Record<'name' | 'template' | 'storage', string>;
}

/** The same with everything found and permitted. */
export interface MachineOrder {
  hypervisor: Hypervisor;
  tenantId: number;
  specification: VmSpecification;
  template: OsTemplate;
  username: string;
  storageGb: number;
}

const GIB = 1024 ** 3;
/** What the hypervisor takes for the name of a VM. */
export const DNS_NAME =
  /^(?=.{1,63}$)[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*$/;

/** Turns what clients name into an order, each judged by the caller's rights on it. */
@Injectable()
export class MachineOrders {
  constructor(
    private readonly estate: HypervisorEstate,
    private readonly references: References,
    private readonly tenants: TenantsService,
    private readonly quotas: QuotasService,
    private readonly specifications: VmSpecificationsService,
    private readonly profiles: VmProfilesRepository,
  ) {}

  /** Asks the hypervisor for its templates. */
  async resolve(ctx: RequestContext, input: MachineInput): Promise<MachineOrder> {
    const { fields } = input;
    if (!DNS_NAME.test(input.name)) throw AppError.field(fields.name, 'pattern', `${fields.name} must be a DNS name`);
    const username = ownerOf(ctx, input.username);
    const hypervisor = await this.hypervisor(ctx, input.hypervisorId);
    const tenantId = await this.tenant(ctx, hypervisor, input.tenantId);
    const specification = await this.specification(ctx, input.size);
    checkTenant(specification, tenantId);
    if (input.ipPoolId !== null)
      await this.references.permit(ctx, IP_POOL.type, 'read', input.ipPoolId, 'provider.ip_pool_id');
    const template = (await this.estate.templates(hypervisor)).find(({ vmid }) => vmid === input.templateVmid);
    if (!template) throw AppError.field(fields.template, 'exists', `there is no template ${input.templateVmid}`);
    const storageGb = input.storageGb ?? specification.requiredStorageGb;
    const least = Math.ceil(template.diskBytes / GIB);
    if (storageGb < least)
      throw AppError.field(
        fields.storage,
        'min',
        `${fields.storage} must not be less than the template's ${least} GiB`,
      );
    return { hypervisor, tenantId, specification, template, username, storageGb };
  }

  /** The quota it counts against. TENANT_INACTIVE, QUOTA_NOT_CONFIGURED. */
  async quotaInTx(tx: Tx, ctx: RequestContext, { tenantId, hypervisor }: MachineOrder): Promise<QuotaWithCores> {
    const { status } = await this.references.permit<Tenant>(system(tx), TENANT.type, 'read', tenantId);
    if (status !== 'active') throw new AppError('TENANT_INACTIVE', { status });
    const { hostGroupId } = hypervisor;
    return onlyQuota(await this.quotas.ofTenant(ctx.withTransaction(tx), tenantId, hostGroupId), tenantId, hostGroupId);
  }

  /** One that is named must be one that the caller may see; the default is everybody's. */
  private async hypervisor(ctx: RequestContext, id: string | null): Promise<Hypervisor> {
    if (id === null) return this.estate.default();
    await this.references.permit(ctx, HYPERVISOR.type, 'read', id, 'provider.hypervisor_id');
    return this.estate.get(id);
  }

  private async tenant(ctx: RequestContext, hypervisor: Hypervisor, tenantId: number | null): Promise<number> {
    if (tenantId === null) return hypervisor.tenantId;
    return (await this.tenants.permit(ctx, 'update', tenantId, 'tenant_id')).id;
  }

  /** Profiles are there for everybody, other specifications for those who may see them. */
  private async specification(ctx: RequestContext, size: MachineInput['size']): Promise<VmSpecification> {
    if ('specificationId' in size)
      return this.specifications.permit(ctx, 'read', size.specificationId, 'specification_id');
    const profile = await this.profiles.find(size.profile);
    if (!profile) throw AppError.field('vm_profile', 'exists', `there is no profile ${size.profile}`);
    return this.specifications.permit(systemContext('system:worker'), 'read', profile.specificationId, 'vm_profile');
  }
}

const system = (tx: Tx): RequestContext => systemContext('system:worker').withTransaction(tx);

/** Whose machine it will be: a plain user may only name himself. */
function ownerOf({ actor }: RequestContext, username: string | null): string {
  const named = (username ?? actor.name).toLowerCase();
  if (actor.role === 'user' && named !== actor.name.toLowerCase())
    throw new AppError('FORBIDDEN', { reason: 'only administrators and operators make machines for others' });
  return named;
}
