import { ClusterApi } from './cluster';
import type { PveConnection } from './connection';
import { FirewallApi } from './firewall';
import { NodesApi } from './nodes';
import { type Pace, REAL_PACE } from './pace';
import type { PveError } from './pve-error';
import { PveHttp } from './pve-http';
import { TasksApi } from './tasks';
import { VmsApi } from './vms';

export interface PveClientSettings {
  pace?: Pace;
  /** Of a single call, in milliseconds. */
  timeoutMs?: number;
}

/**
 * The API of one Proxmox VE cluster, from release 8.0. Every method rejects with a {@link PveError}, or with the reason
 * of the signal it was given. A call that changes something is never repeated here: after `outcome_unknown` ask
 * {@link TasksApi.find} or read the state.
 */
export class PveClient {
  readonly cluster: ClusterApi;
  readonly nodes: NodesApi;
  readonly vms: VmsApi;
  readonly tasks: TasksApi;
  readonly firewall: FirewallApi;
  private readonly http: PveHttp;

  constructor(connection: PveConnection, { pace = REAL_PACE, timeoutMs }: PveClientSettings = {}) {
    this.http = new PveHttp(connection, { pace, timeoutMs });
    this.cluster = new ClusterApi(this.http);
    this.nodes = new NodesApi(this.http);
    this.vms = new VmsApi(this.http);
    this.tasks = new TasksApi(this.http, pace, connection.tokenId);
    this.firewall = new FirewallApi(this.http);
  }

  /** Why nothing is asked at the moment: the token is refused, or nobody answers. Null when all is well. */
  get suspended(): PveError | null {
    return this.http.breaker.why;
  }

  /** Ends idle connections. Calls under way go on. */
  close(): void {
    this.http.close();
  }
}
