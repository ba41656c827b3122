import { type PlacementHost, type PlacementRequest, type Scalar } from '../model';

export type Change =
  | 'REDUCE_NEED'
  | 'CHANGE_GPU_MODEL'
  | 'DROP_LABEL'
  | 'DROP_FAILURE_ZONE'
  | 'SOFTEN_ANTI_AFFINITY'
  | 'DROP_PINNED_HOST'
  | 'END_MAINTENANCE'
  | 'FREE_CAPACITY'
  | 'RAISE_MAX_VMS';

export interface Suggestion {
  readonly change: Change;
  /** The field of the request, or of the host when `hostId` is set. FREE_CAPACITY speaks of the available units. */
  readonly field: string;
  readonly from: Scalar;
  readonly to: Scalar;
  readonly hostId?: string;
  readonly name?: string;
}

/** A suggestion and the world in which it was followed: the hosts that matter and the request. */
export interface Attempt {
  readonly suggestion: Suggestion;
  readonly hosts: readonly PlacementHost[];
  readonly request: PlacementRequest;
}
