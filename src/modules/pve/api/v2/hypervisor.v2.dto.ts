import {
  BoolField,
  DateField,
  EnumField,
  IntField,
  IntIdField,
  NameField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import { managed, PatchOf, UuidRow, wholeOf } from '../../../../core/http/plain-dto';
import { type Hypervisor, HYPERVISOR_STATUSES } from '../../hypervisors/hypervisor.entity';
import type { HypervisorInput } from '../../hypervisors/hypervisors.service';

export class HypervisorV2Body {
  @NameField({ max: 63 })
  name: string;

  @StringField({
    min: 1,
    max: 253,
    pattern: /^[a-zA-Z0-9](?:[a-zA-Z0-9.:-]*[a-zA-Z0-9])?$/,
    patternMeans: 'be a name or an address',
    example: 'pve1.example.com',
    description: 'Any node of the cluster',
  })
  host: string;

  @IntField({ min: 1, max: 65535, optional: true, default: 8006 })
  port?: number;

  @StringField({
    max: 64,
    pattern: /^[^\s:/!]+@[A-Za-z][\w.-]+$/,
    patternMeans: 'look like virtflow@pve',
    optional: true,
    default: 'virtflow@pve',
  })
  user?: string;

  @StringField({
    max: 64,
    pattern: /^[A-Za-z][\w.-]+$/,
    patternMeans: 'be the name of an API token',
    example: 'virtflow',
  })
  token_name: string;

  @StringField({
    min: 1,
    max: 255,
    pattern: /^[\x21-\x7e]+$/,
    patternMeans: 'consist of visible ASCII characters',
    writeOnly: true,
    example: '7f8b2b9e-5ad1-4f1e-a1d6-9d0c3b6ad0a1',
    description: 'Never shown',
  })
  token_value: string;

  @BoolField({
    optional: true,
    default: true,
    description: 'false without a fingerprint: whoever answers is believed to be it',
  })
  verify_ssl?: boolean;

  @StringField({
    max: 95,
    pattern: /^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/,
    patternMeans: 'be the SHA-256 of a certificate in hexadecimal',
    optional: true,
    nullable: true,
    default: null,
    description: 'Exactly this certificate is believed; no authority is needed then',
  })
  fingerprint?: string | null;

  @StringField({
    max: 65_536,
    optional: true,
    nullable: true,
    default: null,
    description: 'Authorities of its certificate, as in /etc/pve/pve-root-ca.pem; null: those of the system',
  })
  ca_pem?: string | null;

  @StringField({
    min: 2,
    max: 100,
    pattern: /^[A-Za-z][\w.-]*[A-Za-z0-9]$/,
    patternMeans: 'be the name of a storage',
    optional: true,
    default: 'local-lvm',
    description: 'Where the disks of new machines go',
  })
  storage_name?: string;

  @IntIdField({ description: 'Where its nodes are hosts' })
  host_group_id: number;

  @IntIdField({ description: 'Whose machines it runs when a client names nobody' })
  tenant_id: number;

  @BoolField({ optional: true, default: true })
  enabled?: boolean;
}

export class HypervisorV2Patch extends PatchOf(HypervisorV2Body) {}

export class HypervisorV2 extends UuidRow(HypervisorV2Body, 'token_value') {
  @BoolField()
  has_token: boolean;

  @EnumField(HYPERVISOR_STATUSES, { nullable: true, description: 'null: nobody has asked it yet' })
  status: string | null;

  @StringField({ nullable: true })
  pve_version: string | null;

  @StringsField({ description: 'What our token may not do, as `VM.Clone @ /vms`' })
  missing_privileges: string[];

  @StringField({ nullable: true, max: 1000 })
  last_error: string | null;

  @DateField({ nullable: true })
  last_seen_at: Date | null;
}

export function toHypervisorV2(row: Hypervisor): HypervisorV2 {
  return {
    id: row.id,
    name: row.name,
    host: row.host,
    port: row.port,
    user: row.username,
    token_name: row.tokenName,
    verify_ssl: row.verifySsl,
    fingerprint: row.fingerprint,
    ca_pem: row.caPem,
    storage_name: row.storageName,
    host_group_id: row.hostGroupId,
    tenant_id: row.tenantId,
    enabled: row.enabled,
    ...managed(row),
    has_token: true,
    status: row.status,
    pve_version: row.pveVersion,
    missing_privileges: row.missingPrivileges,
    last_error: row.lastError,
    last_seen_at: row.lastSeenAt,
  };
}

export function fromHypervisorV2(body: HypervisorV2Body): HypervisorInput {
  return inColumns(wholeOf(HypervisorV2Body, body)) as HypervisorInput;
}

/** What clients call `user` is a column `username`. */
export function inColumns<Body extends { user?: string }>({ user, ...rest }: Body) {
  return user === undefined ? rest : { ...rest, username: user };
}
