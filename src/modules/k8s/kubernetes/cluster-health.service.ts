import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { K8sClustersService } from '../clusters/k8s-clusters.service';
import { AddressPolicy } from '../../../core/net/address-policy';
import { type ClusterHealth, failed, judge, notConfigured, ProbeFailure } from './cluster-health';
import type { ClusterAccess } from './kubeconfig';
import { KubeconfigsRepository } from './kubeconfigs.repository';
import { KubernetesApi, loadClient } from './kubernetes-api';
import { PinnedConnection } from './pinned-connection';

/** For all questions to a cluster together. */
const TIMEOUT_MS = 5_000;

/** Asks clusters how they are. That a cluster does not answer is an answer; only what is wrong here is an error. */
@Injectable()
export class ClusterHealthService {
  private readonly policy: AddressPolicy;
  /** Questions on their way, by cluster and version: everybody who asks meanwhile gets the same answer. */
  private readonly asked = new Map<string, Promise<ClusterHealth>>();

  constructor(
    private readonly clusters: K8sClustersService,
    private readonly kubeconfigs: KubeconfigsRepository,
    @Inject(CONFIG) config: Config,
  ) {
    this.policy = new AddressPolicy(config.KUBERNETES_ALLOWED_CIDRS);
  }

  async health(ctx: RequestContext, clusterId: string): Promise<ClusterHealth> {
    const { version } = await this.clusters.get(ctx, clusterId);
    const access = await this.kubeconfigs.find(ctx, clusterId);
    if (!access) return notConfigured();
    const key = `${clusterId} ${version}`;
    const running = this.asked.get(key) ?? this.ask(access).finally(() => this.asked.delete(key));
    this.asked.set(key, running);
    return running;
  }

  private async ask(access: ClusterAccess): Promise<ClusterHealth> {
    // Loaded before the clock starts: the first time takes a while.
    await loadClient();
    let connection: PinnedConnection | undefined;
    let release: string | null = null;
    try {
      connection = await PinnedConnection.open(access, this.policy, AbortSignal.timeout(TIMEOUT_MS));
      const api = await KubernetesApi.over(connection, access.server);
      release = await api.release();
      return judge(release, await api.nodes());
    } catch (error) {
      if (error instanceof ProbeFailure) return failed(error, release);
      throw error;
    } finally {
      connection?.close();
    }
  }
}
