import { PartialType } from '@nestjs/swagger';
import { seconds } from '../../../../core/http/presenting';
import { DateField, EnumField, IntIdField, NameField, StringField } from '../../../../core/http/fields';
import { TENANT_STATUSES, type Tenant, type TenantStatus } from '../../tenants/tenant.entity';

export class TenantV1Body {
  @NameField({ example: 'Tenant A' })
  name: string;

  @StringField({ max: 2000, optional: true, example: '租戶說明' })
  description?: string;

  @EnumField(TENANT_STATUSES, { optional: true, default: 'active' })
  status?: TenantStatus;
}

export class TenantV1Patch extends PartialType(TenantV1Body, { skipNullProperties: false }) {}

export class TenantV1 {
  @IntIdField()
  id: number;

  @NameField({ example: 'Tenant A' })
  name: string;

  @StringField({ max: 2000, example: '租戶說明' })
  description: string;

  @EnumField(TENANT_STATUSES)
  status: TenantStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toTenantV1({ id, name, description, status, createdAt, updatedAt }: Tenant): TenantV1 {
  return { id, name, description, status, created_at: seconds(createdAt), updated_at: seconds(updatedAt) };
}

/** A whole tenant: what a request leaves out has its default. */
export function fromTenantV1({ name, description = '', status = 'active' }: TenantV1Body) {
  return { name, description, status };
}
