import { DateField, EnumField, IntIdField, IntIdsField, ObjectsField, StringField } from '../../../../core/http/fields';
import { OptionalBody } from '../../../../core/http/body.pipe';
import { seconds } from '../../../../core/http/presenting';
import { SSH_STATUSES, type SshStatus } from '../../inventories/inventory.entity';
import type { SshCode } from '../../runner';
import { type InventoryTest, isConnected } from '../../ssh/ssh-tests.service';

@OptionalBody()
export class SshTestV1Body {
  @IntIdsField({ optional: true, nullable: true, max: 100, description: 'Empty: those the caller owns' })
  inventory_ids?: number[] | null;
}

export class SshTestResultV1 {
  @IntIdField()
  inventory_id: number;

  @StringField()
  inventory_name: string;

  @EnumField(SSH_STATUSES)
  status: SshStatus;

  @StringField({ max: 2000 })
  message: string;

  @DateField()
  tested_at: string;
}

export class SshTestResultsV1 {
  @ObjectsField(() => SshTestResultV1)
  results: SshTestResultV1[];
}

const MESSAGES: Record<SshCode, string> = {
  SSH_CONNECTION_FAILED: 'SSH 連線失敗',
  SSH_TIMEOUT: '連線逾時',
  SSH_AUTHENTICATION_FAILED: 'SSH 認證失敗',
  SSH_PRIVATE_KEY_UNUSABLE: 'SSH 私鑰無法使用',
  SSH_HOST_KEY_CHANGED: 'SSH 主機金鑰已變更',
  SSH_HOST_KEY_UNKNOWN: 'SSH 主機金鑰未知',
  SSH_ADDRESS_NOT_ALLOWED: '不允許連線到此位址',
};

export function toSshTestResultsV1(tests: readonly InventoryTest[]): SshTestResultsV1 {
  return {
    results: tests.map((test) => ({
      inventory_id: test.inventory.id,
      inventory_name: test.inventory.name,
      status: isConnected(test.hosts) ? 'Connected' : 'Unconnected',
      message: messageOf(test),
      tested_at: seconds(test.testedAt),
    })),
  };
}

/** What is wrong with the only host, or with each that has a problem. */
function messageOf({ hosts }: InventoryTest): string {
  if (hosts.length === 0) return 'Inventory 沒有主機';
  const failed = hosts.filter(({ code }) => code !== null);
  if (failed.length === 0) return 'SSH 連線成功';
  const told = failed.map(({ host, code }) => {
    const message = code === null ? '' : `${MESSAGES[code]}${code === 'SSH_TIMEOUT' ? '' : ` (${code})`}`;
    return hosts.length === 1 ? message : `${host}: ${message}`;
  });
  return told.slice(0, 20).join('; ');
}
