import { createHash } from 'node:crypto';
import type { Call } from '../api/call';
import { assertValid, entriesFor, parseMapEntry } from '../cluster/pci';
import type { Mapping } from '../cluster/state';
import { printPropertyString } from '../cluster/vm-config';
import { PROPERTY_FORMATS } from '../contract/property-formats';
import { badParams, fail } from '../errors';
import type { World } from '../world';

const OPTIONS = ['description', 'mdev', 'live-migration-capable'] as const;

export const mappingHandlers = {
  'GET /cluster/mapping/pci': (call: Call) => {
    const checked = call.text('check-node');
    if (checked !== undefined) call.world.node(checked);
    const digest = digestOf(call.world);
    return call.world.state.mappings
      .filter(({ id }) =>
        ['Mapping.Modify', 'Mapping.Use', 'Mapping.Audit'].some((right) => call.may(pathOf(id), right)),
      )
      .map((mapping) => ({
        ...shown(mapping),
        digest,
        ...(checked !== undefined && { checks: checks(call.world, mapping, checked) }),
      }));
  },

  'POST /cluster/mapping/pci': (call: Call) =>
    change(call.world, 'create', () => {
      const id = call.text('id') ?? '';
      if (find(call.world, id)) throw fail(`pci ID '${id}' already defined`);
      call.world.state.mappings.push({ id, map: entries(call) ?? [], ...options(call) });
    }),

  'GET /cluster/mapping/pci/{id}': (call: Call) => ({
    ...shown(existing(call)),
    digest: digestOf(call.world),
  }),

  'PUT /cluster/mapping/pci/{id}': (call: Call) =>
    change(call.world, 'update', () => {
      const digest = call.text('digest');
      if (digest !== undefined && digest !== digestOf(call.world)) {
        throw fail('detected modified configuration - file changed by other user? Try again.');
      }
      const mapping = existing(call);
      for (const key of call.items('delete')) {
        if (!OPTIONS.some((option) => option === key)) throw badParams({ delete: `unknown option '${key}'` });
        delete mapping[key as (typeof OPTIONS)[number]];
      }
      Object.assign(mapping, options(call), call.all('map') && { map: entries(call) });
    }),

  'DELETE /cluster/mapping/pci/{id}': (call: Call) =>
    change(call.world, 'delete', () => {
      const { mappings } = call.world.state;
      const index = mappings.findIndex(({ id }) => id === call.text('id'));
      if (index >= 0) mappings.splice(index, 1);
    }),
};

const pathOf = (id: string) => `/mapping/pci/${id}`;
const find = (world: World, id: string) => world.state.mappings.find((mapping) => mapping.id === id);

function existing(call: Call): Mapping {
  const id = call.text('id') ?? '';
  const mapping = find(call.world, id);
  if (!mapping) throw fail(`mapping '${id}' not found`);
  return mapping;
}

/** As the server writes them: keys in order. */
const entries = (call: Call) =>
  call.all('map')?.map((entry) => printPropertyString(PROPERTY_FORMATS['pci-map'], parseMapEntry(entry)));

const options = (call: Call) =>
  Object.fromEntries(OPTIONS.flatMap((name) => (call.text(name) === undefined ? [] : [[name, call.text(name)]])));

function shown({ mdev, 'live-migration-capable': live, ...mapping }: Mapping): Record<string, unknown> {
  return {
    type: 'pci',
    ...mapping,
    ...(mdev && { mdev: Number(mdev) }),
    ...(live && { 'live-migration-capable': Number(live) }),
  };
}

/** All mappings are in one file. */
const digestOf = (world: World) => createHash('sha1').update(JSON.stringify(world.state.mappings)).digest('hex');

/** Changes the file of the mappings under the lock of the cluster. */
function change(world: World, verb: string, work: () => void): null {
  try {
    if (!world.state.quorate) throw fail("error during cfs-locked 'file-mapping/pci_cfg' operation: no quorum!");
    work();
  } catch (error) {
    if ((error as { status?: number }).status !== 500) throw error;
    throw fail(`${verb} hardware mapping failed: ${(error as Error).message}`);
  }
  world.journal.note('mappings-changed', { verb });
  return null;
}

function checks(world: World, mapping: Mapping, name: string): { severity: string; message: string }[] {
  const entries = entriesFor(mapping, name);
  if (entries.length === 0) return [{ severity: 'warning', message: `No mapping for node ${name}.` }];
  const node = world.node(name);
  return entries.flatMap((entry) => {
    try {
      assertValid(mapping.id, entry, node);
      return [];
    } catch (error) {
      return [{ severity: 'error', message: `Invalid configuration: ${(error as Error).message}\n` }];
    }
  });
}
