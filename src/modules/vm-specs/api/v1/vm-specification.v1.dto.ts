import { PartialType } from '@nestjs/swagger';
import { DateField, IdField, IntField, NameField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import type { VmSpecification } from '../../specifications/vm-specification.entity';
import type { SpecificationInput } from '../../specifications/vm-specifications.service';

export class VmSpecificationV1Body {
  @NameField({ example: 'Standard Spec' })
  name: string;

  @IntField({ min: 1, example: 4, description: 'Cores' })
  required_cpu: number;

  @IntField({ min: 1, example: 8192, description: 'MiB' })
  required_memory: number;

  @IntField({ min: 1, example: 100, description: 'GiB' })
  required_storage: number;
}

export class VmSpecificationV1Patch extends PartialType(VmSpecificationV1Body, { skipNullProperties: false }) {}

export class VmSpecificationV1 extends VmSpecificationV1Body {
  @IdField()
  id: string;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toVmSpecificationV1(specification: VmSpecification): VmSpecificationV1 {
  const { id, name, requiredCpu, requiredMemoryMb, requiredStorageGb, createdAt, updatedAt } = specification;
  return {
    id,
    name,
    required_cpu: requiredCpu,
    required_memory: requiredMemoryMb,
    required_storage: requiredStorageGb,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  };
}

/** The documented fields only: what this version does not know stays as it is. */
export function changeFromVmSpecificationV1(body: Partial<VmSpecificationV1Body>): Partial<SpecificationInput> {
  return {
    name: body.name,
    requiredCpu: body.required_cpu,
    requiredMemoryMb: body.required_memory,
    requiredStorageGb: body.required_storage,
  };
}

export function fromVmSpecificationV1(body: VmSpecificationV1Body): SpecificationInput {
  const rest = { gpuCount: 0, gpuModel: null, requiresInfiniband: false, tenantId: null };
  return { ...(changeFromVmSpecificationV1(body) as SpecificationInput), ...rest };
}
