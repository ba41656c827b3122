import { AddressField, DateField, IdField, IntIdField, StringField } from '../../../../core/http/fields';
import type { IpAllocation } from '../../ip-pools/ip-allocation.entity';
import type { AllocationInput } from '../../ip-pools/ip-allocations.service';

export class IpAllocationV2Body {
  @AddressField({ optional: true, example: '192.0.2.17', description: 'Left out, the lowest free one is taken' })
  address?: string;

  @StringField({ optional: true, default: '', example: 'load balancer' })
  description?: string;
}

export class IpAllocationV2 {
  @IdField()
  id: string;

  @IntIdField()
  pool_id: number;

  @AddressField()
  address: string;

  @StringField()
  description: string;

  @IdField({ nullable: true, description: 'The machine that holds it, if the caller may see it' })
  vm_id: string | null;

  @DateField()
  created_at: string;
}

export function toIpAllocationV2({ id, poolId, address, description, vmId, createdAt }: IpAllocation): IpAllocationV2 {
  return { id, pool_id: poolId, address, description, vm_id: vmId, created_at: createdAt.toISOString() };
}

export function fromIpAllocationV2({ address, description = '' }: IpAllocationV2Body): AllocationInput {
  return { address: address ?? null, description };
}
