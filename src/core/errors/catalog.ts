/**
 * Every error code VirtFlow answers with. A code is never renamed and never reused; variables belong in `details`,
 * so the message is a constant. `docs/errors.md` is generated from this file.
 */
export const CATALOG = {
  UNAUTHORIZED: [401, 'Authentication is required'],
  INVALID_CREDENTIALS: [401, 'Username or password is wrong'],
  TOKEN_REUSED: [401, 'This refresh token was used before; the session is closed'],
  FORBIDDEN: [403, 'You may not do this'],
  NOT_FOUND: [404, 'No such resource'],
  CONFLICT: [409, 'The request conflicts with the current state'],
  DUPLICATE: [409, 'A resource with the same unique value exists already'],
  RESOURCE_IN_USE: [409, 'The resource is still in use'],
  QUOTA_EXCEEDED: [409, 'The quota of the tenant in this host group is spent'],
  QUOTA_NOT_CONFIGURED: [409, 'The tenant has no quota in this host group'],
  INSUFFICIENT_CAPACITY: [409, 'No host has room for the request'],
  REQUISITION_NOT_APPROVED: [409, 'The purchase requisition is not approved'],
  NOT_ORDERED: [409, 'The order has no line for this model and host group'],
  ORDER_EXCEEDED: [409, 'More would be received than was ordered'],
  STATUS_FORBIDS_CHANGE: [409, 'The resource cannot be changed in this status'],
  TENANT_INACTIVE: [409, 'The tenant is not active'],
  VM_BUSY: [409, 'Another operation on this virtual machine is running'],
  RACK_UNAVAILABLE: [409, 'The rack takes no more hosts'],
  RACK_UNITS_OCCUPIED: [409, 'Another host stands in these units of the rack'],
  RACK_UNITS_IN_USE: [409, 'Hosts stand in the units that the rack would lose'],
  MANAGED_BY_NODE_POOL: [409, 'This virtual machine is a node of a pool; change the pool instead'],
  STATUS_MANAGED: [409, 'The status of this virtual machine is managed by the hypervisor'],
  HOST_MANAGED: [409, 'The hypervisor decides on which host this virtual machine is'],
  VM_NOT_BOUND: [409, 'This virtual machine is on no hypervisor'],
  VM_NOT_RUNNING: [409, 'This virtual machine is not running'],
  VM_LOCKED: [409, 'The hypervisor is busy with this virtual machine; try again later'],
  VM_MISSING: [409, 'The hypervisor has no such virtual machine'],
  VM_FOREIGN: [409, 'The hypervisor has a virtual machine under this id that is not this one'],
  VM_HA_MANAGED: [409, 'The high availability manager of the hypervisor runs this virtual machine'],
  NO_GPU_AVAILABLE: [400, 'No node has the devices that this virtual machine needs'],
  OPERATION_CANCELLED: [409, 'The operation was cancelled'],
  HYPERVISOR_NOT_CONFIGURED: [409, 'There is no hypervisor to use'],
  IDEMPOTENCY_IN_PROGRESS: [409, 'A request with this Idempotency-Key is being processed'],
  IP_POOL_OVERLAP: [409, 'The range overlaps the range of another pool'],
  IP_POOL_EXHAUSTED: [409, 'No address of the pool is free'],
  DEVICE_IN_USE: [409, 'A virtual machine holds this device'],
  LAST_OWNER: [409, 'The last owner of a resource cannot be removed'],
  CONCURRENT_UPDATE: [409, 'The resource was changed at the same time; try again'],
  BGP_NOT_EXPRESSIBLE: [409, 'These BGP configurations cannot be written together in this format'],
  INVENTORY_IN_USE: [409, 'The inventory is used by runs that have not ended'],
  SSH_HOST_KEY_CHANGED: [409, 'The host shows another key than the one that is pinned'],
  CREDENTIALS_EXPIRED: [409, 'The credentials are no longer kept; make a new deployment with them'],
  VERSION_MISMATCH: [412, 'The resource has changed since the version in If-Match'],
  PAYLOAD_TOO_LARGE: [413, 'The request body is too large'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'The request body must be application/json'],
  INVALID_JSON: [400, 'The request body is not valid JSON'],
  VALIDATION_ERROR: [422, 'The request is not valid'],
  INCONSISTENT_CAPACITY: [422, 'The capacity figures contradict each other or what is in use'],
  INVALID_STATE_TRANSITION: [422, 'The status cannot change this way'],
  INVALID_INVENTORY_CONFIG: [422, 'The inventory configuration is not valid'],
  INVALID_YAML_FORMAT: [422, 'The text is not valid YAML'],
  PLAYBOOK_VALIDATION_ERROR: [422, 'The playbook is not valid'],
  INVALID_MESSAGE_FORMAT: [422, 'The message is not valid'],
  SSH_AUTHENTICATION_FAILED: [422, 'The host refuses the credential'],
  IDEMPOTENCY_KEY_REUSED: [422, 'This Idempotency-Key was used with another request'],
  BULK_REJECTED: [422, 'One or more rows failed, so none was applied'],
  RATE_LIMITED: [429, 'Too many requests; try again later'],
  INTERNAL_ERROR: [500, 'An unexpected error occurred'],
  PLAYBOOK_EXECUTION_FAILED: [500, 'The playbook failed'],
  DEPLOYMENT_FAILED: [500, 'The deployment failed on one host or more'],
  SECRET_UNREADABLE: [500, 'A stored secret cannot be decrypted with the configured key'],
  AUTH_UPSTREAM_UNAVAILABLE: [503, 'The service that authenticates users is not available; try again later'],
  EXECUTION_UNAVAILABLE: [503, 'Playbooks cannot be run here safely, so they are not run'],
  HYPERVISOR_ERROR: [502, 'The hypervisor could not do this'],
  HYPERVISOR_UNAVAILABLE: [503, 'The hypervisor does not answer; try again later'],
  SERVICE_UNAVAILABLE: [503, 'A service this request needs is not available; try again later'],
  SSH_CONNECTION_FAILED: [503, 'The host cannot be reached over SSH'],
  SSH_TIMEOUT: [503, 'The host did not answer over SSH in time'],
  AI_SERVICE_UNAVAILABLE: [503, 'The assistant is not available at the moment'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** Codes that exist once per resource type, e.g. `TENANT_NOT_FOUND`, `TENANT_NAME_DUPLICATE`. */
export type ResourceErrorCode = `${string}_NOT_FOUND` | `${string}_DUPLICATE`;
export type ErrorCode = keyof typeof CATALOG | ResourceErrorCode;

/** Status and message of a code; resource codes follow their suffix. */
export function catalogEntry(code: ErrorCode): { status: number; message: string } {
  const entry = CATALOG[code as keyof typeof CATALOG] as readonly [number, string] | undefined;
  if (entry) return { status: entry[0], message: entry[1] };
  if (code.endsWith('_NOT_FOUND')) return { status: 404, message: sentence(code, '_NOT_FOUND', 'not found') };
  return { status: 409, message: sentence(code, '_DUPLICATE', 'exists already') };
}

function sentence(code: string, suffix: string, verb: string): string {
  const words = code.slice(0, -suffix.length).toLowerCase().replaceAll('_', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb}`;
}
