import type { Sample } from '../sample';
import { shared, TIMES } from './foundation';

const NAMED = ['id', 'name', 'description'];

export const fabrication: Sample = {
  type: 'Fabrication',
  path: 'fabrications',
  plural: 'fabrications',
  keys: [...NAMED, 'address', 'version', ...TIMES],
  body: (world) => ({ name: world.unique('Fab'), description: '晶圓廠', address: '新竹科學園區' }),
  change: () => ({ description: 'changed' }),
};

export const phase: Sample = {
  type: 'Phase',
  path: 'phases',
  plural: 'phases',
  keys: [...NAMED, 'fabrication_id', 'version', ...TIMES],
  body: async (world) => ({ name: world.unique('Phase'), fabrication_id: await shared(world, fabrication) }),
  change: () => ({ description: 'changed' }),
};

export const dataCenter: Sample = {
  type: 'DataCenter',
  path: 'data-centers',
  plural: 'data_centers',
  keys: [...NAMED, 'phase_id', 'fabrication_id', 'version', ...TIMES],
  body: async (world) => ({ name: world.unique('DC'), phase_id: await shared(world, phase) }),
  change: () => ({ description: 'changed' }),
};

export const room: Sample = {
  type: 'Room',
  path: 'rooms',
  plural: 'rooms',
  keys: [...NAMED, 'data_center_id', 'phase_id', 'fabrication_id', 'version', ...TIMES],
  body: async (world) => ({ name: world.unique('Room'), data_center_id: await shared(world, dataCenter) }),
  change: () => ({ description: 'changed' }),
};

export const rack: Sample = {
  type: 'Rack',
  path: 'racks',
  plural: 'racks',
  keys: [
    ...NAMED,
    ...['room_id', 'data_center_id', 'phase_id', 'fabrication_id'],
    ...['height_units', 'bgp_number', 'as_number', 'power_capacity_kw', 'status', 'version', ...TIMES],
  ],
  body: async (world) => ({
    name: world.unique('Rack'),
    room_id: await shared(world, room),
    height_units: 42,
    as_number: 4_200_000_001,
    power_capacity_kw: 12.5,
    status: 'active',
  }),
  change: () => ({ status: 'maintenance' }),
};

export const LOCATIONS: readonly Sample[] = [fabrication, phase, dataCenter, room, rack];
