import { PartialType } from '@nestjs/swagger';
import {
  DateField,
  DayField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  LabelsField,
  NameField,
  StringField,
} from '../../../../core/http/fields';
import { BAREMETAL_STATUSES, type Baremetal, type BaremetalStatus, MAX_CPU } from '../../baremetals/baremetal.entity';
import type { BaremetalChange, BaremetalInput, DetailedBaremetal } from '../../baremetals/baremetals.service';
import { availableOf } from '../../baremetals/capacity';
import { MAX_RACK_UNITS } from '../../../locations';

const FROM_MODEL = 'Left out, what its model says; needed without a model';

export class HostV2Body {
  @NameField({ example: 'node-1' })
  name: string;

  @NameField({ optional: true, nullable: true, default: null })
  serial_number?: string | null;

  @EnumField(BAREMETAL_STATUSES, { optional: true, default: 'pending', example: 'running' })
  status?: BaremetalStatus;

  @IntIdField({ optional: true, nullable: true, default: null })
  group_id?: number | null;

  @IntField({ min: 0, max: MAX_CPU, optional: true, example: 16, description: `Cores; ${FROM_MODEL}` })
  total_cpu?: number;

  @IntField({ min: 0, optional: true, example: 65_536, description: FROM_MODEL })
  total_memory_mb?: number;

  @IntField({ min: 0, optional: true, example: 1024, description: FROM_MODEL })
  total_storage_gb?: number;

  @IntField({ min: 0, max: 64, optional: true, description: 'Devices; left out, those of its model, or none' })
  total_gpus?: number;

  @IntField({ min: 0, optional: true, description: 'Kept from virtual machines' })
  reserved_cpu?: number;

  @IntField({ min: 0, optional: true })
  reserved_memory_mb?: number;

  @IntField({ min: 0, optional: true })
  reserved_storage_gb?: number;

  @IntField({ min: 0, optional: true })
  reserved_gpus?: number;

  @StringField({ optional: true, nullable: true, description: 'Left out, that of its model' })
  gpu_model?: string | null;

  @IntField({ min: 0, optional: true, nullable: true, default: null, description: 'null is unlimited' })
  max_vms?: number | null;

  @LabelsField({ optional: true, default: {} })
  labels?: Record<string, string>;

  @StringField({ optional: true, nullable: true, default: null })
  failure_zone?: string | null;

  @StringField({ optional: true, nullable: true, default: null })
  region?: string | null;

  @StringField({ optional: true, nullable: true, default: null })
  dc?: string | null;

  @StringField({ optional: true, nullable: true, default: null })
  room?: string | null;

  @StringField({ optional: true, nullable: true, default: null })
  rack?: string | null;

  @StringField({ optional: true, nullable: true, default: null })
  external_system_id?: string | null;

  @IdField({ optional: true, nullable: true, default: null })
  model_id?: string | null;

  @IdField({ optional: true, nullable: true, default: null, example: null, description: 'Left out, that of its order' })
  requisition_id?: string | null;

  @IdField({
    optional: true,
    nullable: true,
    default: null,
    example: null,
    description: 'Counts as received where the order names the model',
  })
  order_id?: string | null;
  @IdField({ optional: true, nullable: true, description: 'Left out: what `dc`, `room` and `rack` name, if it is one' })
  rack_id?: string | null;

  @IntField({
    min: 1,
    max: MAX_RACK_UNITS,
    optional: true,
    nullable: true,
    description: 'The lowest unit it takes, from 1',
  })
  unit_start?: number | null;

  @IntField({ min: 1, max: MAX_RACK_UNITS, optional: true, description: '1 for a new host' })
  unit_height?: number;
}

export class HostV2Patch extends PartialType(HostV2Body, { skipNullProperties: false }) {}

export class HostV2 extends HostV2Body {
  @IdField()
  id: string;

  @IntField()
  override total_cpu: number;

  @IntField()
  override total_memory_mb: number;

  @IntField()
  override total_storage_gb: number;

  @DayField({ nullable: true, description: 'Of its model' })
  end_of_life: string | null;
  @IdField({ nullable: true })
  room_id: string | null;

  @IdField({ nullable: true })
  data_center_id: string | null;

  @IdField({ nullable: true })
  phase_id: string | null;

  @IdField({ nullable: true })
  fabrication_id: string | null;

  @IntField({ description: 'Held by virtual machines' })
  allocated_cpu: number;

  @IntField()
  allocated_memory_mb: number;

  @IntField()
  allocated_storage_gb: number;

  @IntField()
  allocated_gpus: number;

  @IntField({ description: 'total − reserved − allocated' })
  available_cpu: number;

  @IntField()
  available_memory_mb: number;

  @IntField()
  available_storage_gb: number;

  @IntField()
  available_gpus: number;

  @IntField({ min: 0 })
  vm_count: number;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toHostV2({ host, endOfLife }: DetailedBaremetal): HostV2 {
  return {
    id: host.id,
    name: host.name,
    serial_number: host.serialNumber,
    status: host.status,
    group_id: host.groupId,
    ...figures(host),
    gpu_model: host.gpuModel,
    max_vms: host.maxVms,
    vm_count: host.vmCount,
    labels: host.labels,
    failure_zone: host.failureZone,
    region: host.region,
    dc: host.dc,
    room: host.room,
    rack: host.rack,
    external_system_id: host.externalSystemId,
    model_id: host.modelId,
    requisition_id: host.requisitionId,
    order_id: host.orderId,
    end_of_life: endOfLife,
    ...locationOf(host),
    version: host.version,
    created_at: host.createdAt.toISOString(),
    updated_at: host.updatedAt.toISOString(),
  };
}

function locationOf(host: Baremetal) {
  return {
    rack_id: host.rackId,
    unit_start: host.unitStart,
    unit_height: host.unitHeight,
    room_id: host.roomId,
    data_center_id: host.dataCenterId,
    phase_id: host.phaseId,
    fabrication_id: host.fabricationId,
  };
}

function figures(host: Baremetal) {
  const available = availableOf(host);
  return {
    total_cpu: host.totalCpu,
    total_memory_mb: host.totalMemoryMb,
    total_storage_gb: host.totalStorageGb,
    total_gpus: host.totalGpus,
    reserved_cpu: host.reservedCpu,
    reserved_memory_mb: host.reservedMemoryMb,
    reserved_storage_gb: host.reservedStorageGb,
    reserved_gpus: host.reservedGpus,
    allocated_cpu: host.allocatedCpu,
    allocated_memory_mb: host.allocatedMemoryMb,
    allocated_storage_gb: host.allocatedStorageGb,
    allocated_gpus: host.allocatedGpus,
    available_cpu: available.availableCpu,
    available_memory_mb: available.availableMemoryMb,
    available_storage_gb: available.availableStorageGb,
    available_gpus: available.availableGpus,
  };
}

export function changeFromHostV2(body: Partial<HostV2Body>): BaremetalChange {
  return {
    name: body.name,
    serialNumber: body.serial_number,
    status: body.status,
    groupId: body.group_id,
    totalCpu: body.total_cpu,
    totalMemoryMb: body.total_memory_mb,
    totalStorageGb: body.total_storage_gb,
    totalGpus: body.total_gpus,
    reservedCpu: body.reserved_cpu,
    reservedMemoryMb: body.reserved_memory_mb,
    reservedStorageGb: body.reserved_storage_gb,
    reservedGpus: body.reserved_gpus,
    gpuModel: body.gpu_model,
    maxVms: body.max_vms,
    labels: body.labels,
    failureZone: body.failure_zone,
    region: body.region,
    dc: body.dc,
    room: body.room,
    rack: body.rack,
    externalSystemId: body.external_system_id,
    modelId: body.model_id,
    requisitionId: body.requisition_id,
    orderId: body.order_id,
    rackId: body.rack_id,
    unitStart: body.unit_start,
    unitHeight: body.unit_height,
  };
}

const DEFAULTS: Partial<HostV2Body> = {
  serial_number: null,
  group_id: null,
  reserved_cpu: 0,
  reserved_memory_mb: 0,
  reserved_storage_gb: 0,
  reserved_gpus: 0,
  max_vms: null,
  labels: {},
  failure_zone: null,
  region: null,
  dc: null,
  room: null,
  rack: null,
  external_system_id: null,
  model_id: null,
  requisition_id: null,
  order_id: null,
};

/** A whole host: what a request leaves out has its default; status, rack and units of one that exists stay. */
export function fromHostV2(body: HostV2Body): BaremetalInput {
  return changeFromHostV2({ ...DEFAULTS, ...body }) as BaremetalInput;
}
