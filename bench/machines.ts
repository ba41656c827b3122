import { isDeepStrictEqual } from 'node:util';
import { SPECIFICATION_ID, userId, withClient } from './dataset';
import type { Sides } from './lists';
import { compare, type Effort, getJson, type Target } from './load';
import { atLeast, type Row } from './report';
import type { Database } from './stack';

const MACHINES = 50;
/** A tenant that nothing else of the bench uses. */
const TENANT = 94;
const TARGET = 0.4;
const CONNECTIONS = 8;

/** On each machine two interfaces in a VLAN of a VRF, one with a BGP session; all of it is the maker's to see. */
const connecting = (ids: readonly string[]): { sql: string; params?: unknown[] }[] => [
  { sql: `INSERT INTO vrfs (id, name, route_distinguisher) VALUES (gen_random_uuid(), 'bench', '65000:1')` },
  { sql: `INSERT INTO vlans (id, vlan_id, name, vrf_id) SELECT gen_random_uuid(), 100, 'bench', id FROM vrfs` },
  {
    sql: `INSERT INTO bgp_configs (id, asn, peer_asn, router_id, local_ip, peer_ip, vrf_id)
          SELECT gen_random_uuid(), 65001, 65002, '10.0.0.1', '10.0.0.1', '10.0.0.2', id FROM vrfs`,
  },
  {
    sql: `INSERT INTO network_interfaces (id, resource_type, resource_id, virtual_machine_id, name, ipv4_address, vlan_id, vrf_id)
          SELECT gen_random_uuid(), 'VirtualMachine', m.id, m.id, 'eth' || n, set_masklen(('10.' || n || '.0.0')::inet + m.place, 16), l.id, l.vrf_id
          FROM unnest($1::uuid[]) WITH ORDINALITY m(id, place), generate_series(0, 1) n, vlans l`,
    params: [ids],
  },
  {
    sql: `INSERT INTO network_interface_bgp_configs (network_interface_id, bgp_config_id)
          SELECT n.id, b.id FROM network_interfaces n, bgp_configs b WHERE n.name = 'eth0'`,
  },
  {
    sql: `INSERT INTO grants (id, principal_type, principal_id, resource_type, resource_id, rank)
          SELECT gen_random_uuid(), 'user', $1, type, id, 1 FROM (SELECT 'Vrf', id::text FROM vrfs
            UNION SELECT 'Vlan', id::text FROM vlans UNION SELECT 'BgpConfig', id::text FROM bgp_configs) g(type, id)`,
    params: [userId('maker')],
  },
];

/** Whole machines, one at a time: the names of what they refer to, their interfaces with VLAN, VRF and BGP sessions. */
export async function measureMachines(
  { api, bare, token }: Sides,
  { ownerUrl }: Database,
  effort: Omit<Effort, 'connections'>,
): Promise<Row[]> {
  const ids = await makeMachines(api, token('maker'));
  await withClient(ownerUrl, async (client) => {
    for (const { sql, params = [] } of connecting(ids)) await client.query(sql, params);
    await client.query('VACUUM (ANALYZE) network_interfaces, virtual_machines, grants');
  });
  const requests = ids.map((id) => ({ path: `/api/v2/virtual-machines/${id}` }));
  const target = (url: string): Target => ({ url, token: token('maker'), requests });
  const [subject, reference] = [target(api), target(bare)];
  const [ours, theirs] = [await getJson(subject), await getJson(reference)];
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(
      `machines: the two servers do not answer the same:\n${JSON.stringify(ours)}\n${JSON.stringify(theirs)}`,
    );
  const figures = await compare(subject, reference, { ...effort, connections: CONNECTIONS });
  return [atLeast(TARGET, 'v2 detail of a machine with all it refers to', figures)];
}

async function makeMachines(api: string, token: string): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < MACHINES; n++) {
    const answer = await fetch(`${api}/api/v2/virtual-machines`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        name: `connected-${n}`,
        tenant_id: TENANT,
        group_id: TENANT,
        specification_id: SPECIFICATION_ID,
      }),
    });
    const { data } = (await answer.json()) as { data?: { id: string } };
    if (!data) throw new Error(`machines: ${answer.status}`);
    ids.push(data.id);
  }
  return ids;
}
