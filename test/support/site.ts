import type { TestApp } from './app';
import type { Json } from './caller';

/** Ids of a branch of the location tree, one row of each level. */
export interface Site {
  fabrication: string;
  phase: string;
  dataCenter: string;
  room: string;
  rack: string;
}

let made = 0;

/** Made by the administrator; throws when it is refused. */
export async function create(app: TestApp, path: string, body: Json): Promise<Json> {
  const answer = await app.admin.post(`/api/v2/${path}`, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data;
}

/** Names end in a number of their own, unless they are given. */
export async function makeSite(app: TestApp, names: { dc?: string; room?: string; rack?: Json } = {}): Promise<Site> {
  const n = ++made;
  const { id: fabrication } = await create(app, 'fabrications', { name: `Fab ${n}` });
  const { id: phase } = await create(app, 'phases', { name: `P${n}`, fabrication_id: fabrication });
  const { id: dataCenter } = await create(app, 'data-centers', { name: names.dc ?? `DC ${n}`, phase_id: phase });
  const { id: room } = await create(app, 'rooms', { name: names.room ?? `Room ${n}`, data_center_id: dataCenter });
  const { id: rack } = await create(app, 'racks', { name: `Rack ${n}`, room_id: room, ...names.rack });
  return { fabrication, phase, dataCenter, room, rack };
}

/** A host of one unit; `more` says where it stands. */
export function makeHost(app: TestApp, more: Json = {}): Promise<Json> {
  const sizes = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };
  return create(app, 'hosts', { name: `server ${++made}`, status: 'running', ...sizes, ...more });
}
