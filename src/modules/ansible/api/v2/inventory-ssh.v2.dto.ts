import { OptionalBody } from '../../../../core/http/body.pipe';
import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  ObjectsField,
  StringField,
} from '../../../../core/http/fields';
import { SSH_STATUSES, type SshStatus } from '../../inventories/inventory.entity';
import type { SshHostKey } from '../../ssh/ssh-host-key.entity';
import { type InventoryTest, isConnected } from '../../ssh/ssh-tests.service';

export class HostKeyV2 {
  @IdField()
  id: string;

  @StringField()
  address: string;

  @IntField()
  port: number;

  @StringField({ example: 'ssh-ed25519' })
  key_type: string;

  @StringField({ example: 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU' })
  fingerprint: string;

  @IdField({ nullable: true, description: 'Who made the first contact' })
  pinned_by: string | null;

  @DateField()
  created_at: Date;
}

export class HostTestV2 {
  @StringField()
  host: string;

  @StringField()
  address: string;

  @IntField()
  port: number;

  @BoolField({ description: 'Whether it lets us in' })
  ok: boolean;

  @StringField({ nullable: true, example: 'SSH_AUTHENTICATION_FAILED' })
  code: string | null;

  @StringField({ max: 2000 })
  message: string;

  @StringField({ nullable: true, description: 'Of the key that it showed' })
  fingerprint: string | null;

  @IntField({ min: 0 })
  elapsed_ms: number;
}

export class InventoryTestV2 {
  @IntIdField()
  inventory_id: number;

  @EnumField(SSH_STATUSES)
  ssh_status: SshStatus;

  @ObjectsField(() => HostTestV2)
  hosts: HostTestV2[];

  @DateField()
  tested_at: Date;
}

@OptionalBody()
export class SshTestV2Body {
  @IdField({
    optional: true,
    nullable: true,
    description: 'An `ssh_key` or a `password`, where the inventory has none',
  })
  credential_id?: string | null;
}

export function toHostKeyV2({ id, address, port, keyType, fingerprint, pinnedBy, createdAt }: SshHostKey): HostKeyV2 {
  return { id, address, port, key_type: keyType, fingerprint, pinned_by: pinnedBy, created_at: createdAt };
}

export function toInventoryTestV2({ inventory, hosts, testedAt }: InventoryTest): InventoryTestV2 {
  return {
    inventory_id: inventory.id,
    ssh_status: isConnected(hosts) ? 'Connected' : 'Unconnected',
    hosts: hosts.map(({ host, address, port, ok, code, message, fingerprint, elapsedMs }) => ({
      ...{ host, address, port, ok, code, message, fingerprint, elapsed_ms: elapsedMs },
    })),
    tested_at: testedAt,
  };
}
