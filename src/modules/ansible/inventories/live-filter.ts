/** Which machines a live inventory holds: those that match everything that is named. */
export interface LiveFilter {
  /** `hosts`, `vms` or both. */
  kinds: readonly LiveKind[];
  tenant_id?: number | null;
  group_id?: number | null;
  k8s_cluster_id?: string | null;
  data_center_id?: string | null;
  room_id?: string | null;
  rack_id?: string | null;
  status?: string | null;
  /** The user that runs log in as. */
  ssh_user?: string | null;
}

export const LIVE_KINDS = ['hosts', 'vms'] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];
