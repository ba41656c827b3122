import type { PveClient } from '../client';

interface Needed {
  readonly path: string;
  readonly privileges: readonly string[];
}

const CONFIG = ['CPU', 'Memory', 'Disk', 'CDROM', 'Network', 'HWType', 'Options', 'Cloudinit'];

/** What our calls need, by where it is asked for. Release 9 has other rights for guest agents. */
export function neededPrivileges(storage: string, release: number): Needed[] {
  return [
    { path: '/', privileges: ['Sys.Audit'] },
    {
      path: '/vms',
      privileges: [
        ...['VM.Audit', 'VM.Allocate', 'VM.Clone', 'VM.Migrate', 'VM.PowerMgmt'],
        ...CONFIG.map((part) => `VM.Config.${part}`),
        release >= 9 ? 'VM.GuestAgent.Audit' : 'VM.Monitor',
      ],
    },
    { path: '/nodes', privileges: ['Sys.Audit'] },
    { path: `/storage/${storage}`, privileges: ['Datastore.Audit', 'Datastore.AllocateSpace'] },
    { path: '/mapping/pci', privileges: ['Mapping.Audit', 'Mapping.Use'] },
    { path: '/sdn/zones/localnetwork', privileges: ['SDN.Use'] },
  ];
}

/** `VM.Clone @ /vms` for each right that the token does not have, inherited ones counted. */
export async function missingPrivileges(pve: PveClient, storage: string, release: number): Promise<string[]> {
  const asked = neededPrivileges(storage, release).map(async ({ path, privileges }) => {
    const held = (await pve.cluster.permissions(path)).get(path) ?? new Set();
    return privileges.filter((privilege) => !held.has(privilege)).map((privilege) => `${privilege} @ ${path}`);
  });
  return (await Promise.all(asked)).flat();
}
