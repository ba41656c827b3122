import type { Surface } from './surface';
import { VIRTFLOW } from './virtflow.surface';

/** The style of the PVE middle API: bare objects, bare arrays, `{error, code}`; 500 when the hypervisor does not answer. */
export const PVE: Surface = {
  ...VIRTFLOW,
  name: 'pve',
  plurals: false,
  versions: false,
  statuses: { HYPERVISOR_UNAVAILABLE: 500, HYPERVISOR_ERROR: 500 },
};
