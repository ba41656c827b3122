import { defineResource } from '../../../core/authz/resource-registry';
import { Brand } from './brand.entity';

export const BRAND = defineResource<Brand>({
  type: 'Brand',
  label: 'Brand',
  entity: Brand,
  idKind: 'uuid',
  realm: 'infrastructure',
  constraints: { uq_brands_name: { code: 'BRAND_NAME_DUPLICATE', field: 'name' } },
  fields: { name: { property: 'name', kind: 'text', searched: true } },
});
