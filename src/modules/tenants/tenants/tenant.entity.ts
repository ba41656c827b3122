import { Check, Column, Entity, Index } from 'typeorm';
import { IntEntity } from '../../../core/database/resource.entity';

export const TENANT_STATUSES = ['active', 'inactive', 'suspended'] as const;
export type TenantStatus = (typeof TENANT_STATUSES)[number];

/** Who capacity is shared out to. Only an active tenant gets new virtual machines. */
@Entity('tenants')
@Index('uq_tenants_name', ['name'], { unique: true })
@Check('ck_tenants_status', `"status" IN ('active', 'inactive', 'suspended')`)
export class Tenant extends IntEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'active' })
  status: TenantStatus;
}
