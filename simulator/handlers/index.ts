import type { Handler } from '../api/call';
import type { EndpointName } from '../contract';
import { agentHandlers } from './agent';
import { clusterHandlers } from './cluster';
import { firewallHandlers } from './firewall';
import { ipsetHandlers } from './ipsets';
import { mappingHandlers } from './mapping';
import { nodeHandlers } from './nodes';
import { resourceHandlers } from './resources';
import { taskHandlers } from './tasks';
import { vmConfigHandlers } from './vm-config';
import { vmLifeHandlers } from './vm-life';
import { vmMoveHandlers } from './vm-move';
import { vmPowerHandlers } from './vm-power';
import { vmStatusHandlers } from './vm-status';

/** What is described is served: the compiler sees to it. */
export const HANDLERS: Record<EndpointName, Handler> = {
  ...clusterHandlers,
  ...resourceHandlers,
  ...mappingHandlers,
  ...nodeHandlers,
  ...taskHandlers,
  ...vmStatusHandlers,
  ...vmConfigHandlers,
  ...vmPowerHandlers,
  ...vmLifeHandlers,
  ...vmMoveHandlers,
  ...agentHandlers,
  ...firewallHandlers,
  ...ipsetHandlers,
};
