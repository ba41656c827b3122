import type { TestApp } from './app';
import type { Caller, Json } from './caller';

/** Makes objects of the network through version 2, as the administrator. Numbers and addresses are given where they count. */
export class Network {
  private made = 0;

  constructor(private readonly app: TestApp) {}

  async make(path: string, body: Json, caller: Caller = this.app.admin): Promise<Json> {
    const answer = await caller.post(`/api/v2/${path}`, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  }

  vrf(body: Json = {}): Promise<Json> {
    return this.make('vrfs', { name: `vrf${++this.made}`, ...body });
  }

  vlan(body: Json = {}): Promise<Json> {
    return this.make('vlans', { vlan_id: ++this.made, name: `vlan ${this.made}`, ...body });
  }

  /** From 10.0.0.5 to 10.0.0.1. */
  bgp(body: Json = {}): Promise<Json> {
    const session = { asn: 65_005, peer_asn: 65_001, router_id: '10.0.0.5', local_ip: '10.0.0.5', peer_ip: '10.0.0.1' };
    return this.make('bgp-configs', { ...session, ...body });
  }

  /** On `owner`, an object with its type. */
  card(owner: { type: string; id: string }, body: Json = {}, caller: Caller = this.app.admin): Promise<Json> {
    return this.make('network-interfaces', { ...on(owner), name: `eth${++this.made}`, ...body }, caller);
  }

  async host(body: Json = {}): Promise<{ type: string; id: string }> {
    const sizes = { total_cpu: 16, total_memory_mb: 65_536, total_storage_gb: 1024 };
    const { id } = await this.make('hosts', { name: `server ${++this.made}`, status: 'running', ...sizes, ...body });
    return { type: 'Baremetal', id };
  }
}

/** How bodies name an owner. */
export const on = ({ type, id }: { type: string; id: string }): Json => ({ resource_type: type, resource_id: id });
