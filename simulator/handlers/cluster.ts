import type { Call } from '../api/call';
import { privilegesOn } from '../cluster/access';
import { badParams, fail } from '../errors';

const RELEASES = {
  '9.1': { version: '9.1.4', release: '9.1', repoid: '5ac30304265fbd8e' },
  '8.4': { version: '8.4.14', release: '8.4', repoid: 'b502d23c55afcba1' },
  '8.3': { version: '8.3.5', release: '8.3', repoid: 'dac3aa88bac3f300' },
};
const FIRST_ID = 100;
const LAST_ID = 1_000_000;

export const clusterHandlers = {
  'GET /version': ({ version }: Call) => RELEASES[version],

  'GET /access/permissions': (call: Call) => {
    const { caller, version } = call;
    const asked = call.text('path');
    const paths = asked ? [asked] : Object.keys(caller.token?.acl ?? { '/': [] });
    return Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(privilegesOn(caller, path, version).map((privilege) => [privilege, 1])),
      ]),
    );
  },

  'GET /cluster/status': ({ world: { state } }: Call) => {
    const entry = state.nodes.find(({ online }) => online);
    return [
      {
        type: 'cluster',
        id: 'cluster',
        name: 'simulated',
        version: state.nodes.length,
        nodes: state.nodes.length,
        quorate: Number(state.quorate),
      },
      ...state.nodes.map((node) => ({
        type: 'node',
        id: `node/${node.name}`,
        name: node.name,
        nodeid: node.id,
        ip: node.address,
        online: Number(node.online),
        local: Number(node === entry),
        level: '',
      })),
    ];
  },

  /** Nothing is reserved: the next caller gets the same. */
  'GET /cluster/nextid': (call: Call) => {
    const { vms, containers } = call.world.state;
    const taken = (id: number) => id in vms || containers.some(({ vmid }) => vmid === id);
    const asked = call.int('vmid');
    if (asked !== undefined) {
      if (taken(asked)) throw badParams({ vmid: `VM ${asked} already exists` });
      return String(asked);
    }
    for (let id = FIRST_ID; id < LAST_ID; id += 1) if (!taken(id)) return String(id);
    throw fail(`unable to get any free VMID in range [${FIRST_ID}, ${LAST_ID}]`);
  },
};
