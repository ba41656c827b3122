import { PartialType } from '@nestjs/swagger';
import {
  BoolField,
  DateField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  StringField,
} from '../../../../core/http/fields';
import type { VmSpecification } from '../../specifications/vm-specification.entity';
import type { SpecificationInput } from '../../specifications/vm-specifications.service';

export class VmSpecificationV2Body {
  @NameField({ example: 'medium' })
  name: string;

  @IntField({ min: 1, example: 4, description: 'Cores' })
  required_cpu: number;

  @IntField({ min: 1, example: 8192 })
  required_memory_mb: number;

  @IntField({ min: 1, example: 100 })
  required_storage_gb: number;

  @IntField({ min: 0, max: 64, optional: true, default: 0, description: 'Devices' })
  gpu_count?: number;

  @StringField({ optional: true, nullable: true, default: null, description: 'null: any model' })
  gpu_model?: string | null;

  @BoolField({ optional: true, default: false })
  requires_infiniband?: boolean;

  @IntIdField({
    optional: true,
    nullable: true,
    default: null,
    description: 'The tenant it is meant for; null: whoever is granted it',
  })
  tenant_id?: number | null;
}

export class VmSpecificationV2Patch extends PartialType(VmSpecificationV2Body, { skipNullProperties: false }) {}

export class VmSpecificationV2 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @IntField({ min: 1, description: 'Grows whenever a size changes; machines keep the sizes of theirs' })
  generation: number;

  @IntField()
  required_cpu: number;

  @IntField()
  required_memory_mb: number;

  @IntField()
  required_storage_gb: number;

  @IntField()
  gpu_count: number;

  @StringField({ nullable: true })
  gpu_model: string | null;

  @BoolField()
  requires_infiniband: boolean;

  @IntIdField({ nullable: true })
  tenant_id: number | null;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toVmSpecificationV2(specification: VmSpecification): VmSpecificationV2 {
  return {
    id: specification.id,
    name: specification.name,
    generation: specification.generation,
    required_cpu: specification.requiredCpu,
    required_memory_mb: specification.requiredMemoryMb,
    required_storage_gb: specification.requiredStorageGb,
    gpu_count: specification.gpuCount,
    gpu_model: specification.gpuModel,
    requires_infiniband: specification.requiresInfiniband,
    tenant_id: specification.tenantId,
    version: specification.version,
    created_at: specification.createdAt.toISOString(),
    updated_at: specification.updatedAt.toISOString(),
  };
}

export function changeFromVmSpecificationV2(body: Partial<VmSpecificationV2Body>): Partial<SpecificationInput> {
  return {
    name: body.name,
    requiredCpu: body.required_cpu,
    requiredMemoryMb: body.required_memory_mb,
    requiredStorageGb: body.required_storage_gb,
    gpuCount: body.gpu_count,
    gpuModel: body.gpu_model,
    requiresInfiniband: body.requires_infiniband,
    tenantId: body.tenant_id,
  };
}

const DEFAULTS = { gpu_count: 0, gpu_model: null, requires_infiniband: false, tenant_id: null };

/** A whole specification: what a request leaves out has its default. */
export function fromVmSpecificationV2(body: VmSpecificationV2Body): SpecificationInput {
  return changeFromVmSpecificationV2({ ...DEFAULTS, ...body }) as SpecificationInput;
}
