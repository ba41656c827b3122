import { PartialType } from '@nestjs/swagger';
import { DateField, EnumField, IntField, IntIdField, NameField, StringField } from '../../../../core/http/fields';
import { TENANT_STATUSES, type Tenant, type TenantStatus } from '../../tenants/tenant.entity';

export class TenantV2Body {
  @NameField({ example: 'research' })
  name: string;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @EnumField(TENANT_STATUSES, { optional: true, default: 'active' })
  status?: TenantStatus;
}

export class TenantV2Patch extends PartialType(TenantV2Body, { skipNullProperties: false }) {}

export class TenantV2 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @StringField({ max: 2000 })
  description: string;

  @EnumField(TENANT_STATUSES)
  status: TenantStatus;

  @IntField({ min: 1, description: 'The ETag without its quotes' })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toTenantV2({ id, name, description, status, version, createdAt, updatedAt }: Tenant): TenantV2 {
  return {
    id,
    name,
    description,
    status,
    version,
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}

/** A whole tenant: what a request leaves out has its default. */
export function fromTenantV2({ name, description = '', status = 'active' }: TenantV2Body) {
  return { name, description, status };
}
