import { DateField, EnumField, IntIdField, NameField, StringField } from '../../../../core/http/fields';
import { PatchOf } from '../../../../core/http/plain-dto';
import { seconds } from '../../../../core/http/presenting';
import type { InventoryInput, InventorySummary } from '../../inventories/inventories.service';
import type { DetailedInventory } from '../../inventories/inventory-details.service';
import {
  INVENTORY_STATUSES,
  type InventoryStatus,
  SSH_STATUSES,
  type SshStatus,
} from '../../inventories/inventory.entity';
import { MAX_CONFIG } from '../../inventories/text/parse-inventory';

export class InventoryV1Body {
  @NameField({ example: 'New Inventory' })
  name: string;

  @NameField({ optional: true, default: 'Default' })
  group?: string;

  @StringField({
    max: MAX_CONFIG,
    example: 'server1 ansible_ssh_host=server1.example.com ansible_ssh_port=22',
    description: 'Ansible inventory in INI or YAML. Passwords are shown as `********`; sent back, that keeps them',
  })
  config: string;
}

export class InventoryV1Patch extends PatchOf(InventoryV1Body) {}

export class InventorySummaryV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(INVENTORY_STATUSES)
  status: InventoryStatus;

  @EnumField(SSH_STATUSES)
  ssh_status: SshStatus;

  @NameField()
  group: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export class InventoryV1 {
  @IntIdField()
  id: number;

  @NameField()
  name: string;

  @EnumField(INVENTORY_STATUSES)
  status: InventoryStatus;

  @EnumField(SSH_STATUSES)
  ssh_status: SshStatus;

  @NameField()
  group: string;

  @StringField({ max: MAX_CONFIG })
  config: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

const times = ({ createdAt, updatedAt }: InventorySummary) => ({
  created_at: seconds(createdAt),
  updated_at: seconds(updatedAt),
});

export function toInventorySummaryV1(inventory: InventorySummary): InventorySummaryV1 {
  const { id, name, status, sshStatus, groupLabel } = inventory;
  return { id, name, status, ssh_status: sshStatus, group: groupLabel, ...times(inventory) };
}

export function toInventoryV1(inventory: DetailedInventory): InventoryV1 {
  const { id, name, status, sshStatus, groupLabel, config } = inventory;
  return { id, name, status, ssh_status: sshStatus, group: groupLabel, config, ...times(inventory) };
}

export function fromInventoryV1({ name, group = 'Default', config }: InventoryV1Body): InventoryInput {
  return { name, groupLabel: group, config };
}

/** The fields that the client named. */
export function changeFromInventoryV1({ name, group, config }: InventoryV1Patch): Partial<InventoryInput> {
  return { name, groupLabel: group, config };
}
