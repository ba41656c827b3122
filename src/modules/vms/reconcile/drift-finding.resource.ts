import { defineResource } from '../../../core/authz/resource-registry';
import { DriftFinding } from './drift-finding.entity';

/** Seen and decided by the platform team alone. */
export const DRIFT_FINDING = defineResource<DriftFinding>({
  type: 'DriftFinding',
  label: 'Drift finding',
  entity: DriftFinding,
  idKind: 'uuid',
  realm: 'infrastructure',
  sharing: 'none',
  fields: {
    hypervisor_id: { property: 'hypervisorId', kind: 'uuid' },
    kind: { property: 'kind', kind: 'keyword' },
    vmid: { property: 'vmid', kind: 'integer' },
    vm_id: { property: 'vmId', kind: 'uuid' },
    state: { property: 'state', kind: 'keyword' },
  },
});
