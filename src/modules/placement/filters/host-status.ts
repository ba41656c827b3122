import { CONSTRAINTS } from '../model';
import { equals } from './equals';

/** The only status in which a host accepts VMs. */
export const ACCEPTING_STATUS = 'running';

export const hostStatus = equals(
  CONSTRAINTS.hostStatus,
  () => ACCEPTING_STATUS,
  (host) => host.status,
);
