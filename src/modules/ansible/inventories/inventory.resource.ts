import { defineResource } from '../../../core/authz/resource-registry';
import { Inventory } from './inventory.entity';

export const INVENTORY = defineResource<Inventory>({
  type: 'Inventory',
  label: 'Inventory',
  entity: Inventory,
  idKind: 'int',
  realm: 'tenancy',
  redacted: ['sealedConfig', 'sealedSecrets'],
  constraints: { uq_inventories_name: { code: 'INVENTORY_NAME_DUPLICATE', field: 'name' } },
  fields: {
    name: { property: 'name', kind: 'text', searched: true },
    group: { property: 'groupLabel', kind: 'text' },
    source: { property: 'source', kind: 'keyword' },
    status: { property: 'status', kind: 'keyword' },
    ssh_status: { property: 'sshStatus', kind: 'keyword' },
  },
});
