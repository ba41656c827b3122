import { DateField, EnumField, IdField, IntField, JsonField } from '../../../../core/http/fields';
import { DRIFT_KINDS, DRIFT_STATES, type DriftFinding } from '../../reconcile/drift-finding.entity';

export class DriftV2 {
  @IdField()
  id: string;

  @IdField()
  hypervisor_id: string;

  @EnumField(DRIFT_KINDS)
  kind: string;

  @IntField({ min: 1, description: 'Id at the hypervisor' })
  vmid: number;

  @IdField({ nullable: true, description: 'The machine of ours it is about' })
  vm_id: string | null;

  @JsonField({ description: 'What was found; of two figures the first is ours' })
  details: object;

  @EnumField(DRIFT_STATES)
  state: string;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toDriftV2(finding: DriftFinding): DriftV2 {
  const { id, hypervisorId, kind, vmid, vmId, details, state, version, createdAt, updatedAt } = finding;
  return {
    ...{ id, hypervisor_id: hypervisorId, kind, vmid, vm_id: vmId, details, state, version },
    created_at: createdAt.toISOString(),
    updated_at: updatedAt.toISOString(),
  };
}
