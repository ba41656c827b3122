import { PartialType } from '@nestjs/swagger';
import {
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  StringField,
} from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import { BAREMETAL_STATUSES, type Baremetal, type BaremetalStatus, MAX_CPU } from '../../baremetals/baremetal.entity';
import type { BaremetalChange, BaremetalInput } from '../../baremetals/baremetals.service';
import { availableOf } from '../../baremetals/capacity';

const AVAILABLE = 'Left for machines; writing it reserves the rest';

export class HostV1Body {
  @NameField({ example: 'Server A' })
  name: string;

  @EnumField(BAREMETAL_STATUSES, { optional: true, default: 'pending', example: 'running' })
  status?: BaremetalStatus;

  @IntField({ min: 0, max: MAX_CPU, example: 16, description: 'Cores' })
  total_cpu: number;

  @IntField({ min: 0, example: 32768, description: 'MiB' })
  total_memory: number;

  @IntField({ min: 0, example: 1024, description: 'GiB' })
  total_storage: number;

  @IntField({ min: 0, optional: true, example: 16, description: AVAILABLE })
  available_cpu?: number;

  @IntField({ min: 0, optional: true, example: 32768, description: AVAILABLE })
  available_memory?: number;

  @IntField({ min: 0, optional: true, example: 1024, description: AVAILABLE })
  available_storage?: number;

  @IntIdField({ optional: true, nullable: true, example: 1 })
  group_id?: number | null;

  @StringField({ optional: true, nullable: true, example: '北區' })
  region?: string | null;

  @StringField({ optional: true, nullable: true, example: 'DC1' })
  dc?: string | null;

  @StringField({ optional: true, nullable: true, example: 'Room 101' })
  room?: string | null;

  @StringField({ optional: true, nullable: true, example: 'Rack 5' })
  rack?: string | null;

  @StringField({ optional: true, nullable: true, example: 'OLD-1234' })
  external_system_id?: string | null;
}

export class HostV1Patch extends PartialType(HostV1Body, { skipNullProperties: false }) {}

export class HostV1 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @EnumField(BAREMETAL_STATUSES)
  status: BaremetalStatus;

  @IntField()
  total_cpu: number;

  @IntField()
  total_memory: number;

  @IntField()
  total_storage: number;

  @IntField()
  available_cpu: number;

  @IntField()
  available_memory: number;

  @IntField()
  available_storage: number;

  @IntIdField({ nullable: true })
  group_id: number | null;

  @StringField({ nullable: true })
  region: string | null;

  @StringField({ nullable: true })
  dc: string | null;

  @StringField({ nullable: true })
  room: string | null;

  @StringField({ nullable: true })
  rack: string | null;

  @StringField({ nullable: true })
  external_system_id: string | null;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

/** What this version shows of a host, or computes that from. */
export const HOST_V1_PROPERTIES = [
  ...(['id', 'name', 'status', 'groupId', 'region', 'dc', 'room', 'rack', 'externalSystemId'] as const),
  ...(['totalCpu', 'totalMemoryMb', 'totalStorageGb', 'totalGpus'] as const),
  ...(['reservedCpu', 'reservedMemoryMb', 'reservedStorageGb', 'reservedGpus'] as const),
  ...(['allocatedCpu', 'allocatedMemoryMb', 'allocatedStorageGb', 'allocatedGpus'] as const),
  ...(['createdAt', 'updatedAt', 'version'] as const),
];

export function toHostV1(host: Pick<Baremetal, (typeof HOST_V1_PROPERTIES)[number]>): HostV1 {
  const available = availableOf(host);
  return {
    id: host.id,
    name: host.name,
    status: host.status,
    total_cpu: host.totalCpu,
    total_memory: host.totalMemoryMb,
    total_storage: host.totalStorageGb,
    available_cpu: available.availableCpu,
    available_memory: available.availableMemoryMb,
    available_storage: available.availableStorageGb,
    group_id: host.groupId,
    region: host.region,
    dc: host.dc,
    room: host.room,
    rack: host.rack,
    external_system_id: host.externalSystemId,
    created_at: seconds(host.createdAt),
    updated_at: seconds(host.updatedAt),
  };
}

/** The documented fields only: what this version does not know stays as it is. */
export function changeFromHostV1(body: Partial<HostV1Body>): BaremetalChange {
  return {
    name: body.name,
    status: body.status,
    totalCpu: body.total_cpu,
    totalMemoryMb: body.total_memory,
    totalStorageGb: body.total_storage,
    availableCpu: body.available_cpu,
    availableMemoryMb: body.available_memory,
    availableStorageGb: body.available_storage,
    groupId: body.group_id,
    region: body.region,
    dc: body.dc,
    room: body.room,
    rack: body.rack,
    externalSystemId: body.external_system_id,
  };
}

const CLEARED = { group_id: null, region: null, dc: null, room: null, rack: null, external_system_id: null };

/** A whole host: labels that a request leaves out are cleared; its status stays. */
export function fromHostV1(body: HostV1Body): BaremetalInput {
  return changeFromHostV1({ ...CLEARED, ...body }) as BaremetalInput;
}
