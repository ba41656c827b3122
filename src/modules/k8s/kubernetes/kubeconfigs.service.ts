import { Inject, Injectable } from '@nestjs/common';
import { isIP } from 'node:net';
import { type Config, CONFIG } from '../../../core/config/config';
import type { RequestContext } from '../../../core/context/request-context';
import { Database } from '../../../core/database/database';
import { ResourceRepository } from '../../../core/database/resource.repository';
import { UnitOfWork } from '../../../core/database/unit-of-work';
import { AppError } from '../../../core/errors/app-error';
import type { K8sCluster } from '../clusters/k8s-cluster.entity';
import { K8S_CLUSTER } from '../clusters/k8s-cluster.resource';
import { AddressPolicy } from '../../../core/net/address-policy';
import { readKubeconfig } from './kubeconfig';
import { KubeconfigsRepository } from './kubeconfigs.repository';
import { hostOf } from './pinned-connection';

/** Gives clusters their kubeconfig and takes it away. It goes in and never comes out. */
@Injectable()
export class KubeconfigsService {
  private readonly clusters: ResourceRepository<K8sCluster>;
  private readonly policy: AddressPolicy;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly kubeconfigs: KubeconfigsRepository,
    @Inject(CONFIG) config: Config,
    db: Database,
  ) {
    this.clusters = new ResourceRepository(db, K8S_CLUSTER);
    this.policy = new AddressPolicy(config.KUBERNETES_ALLOWED_CIDRS);
  }

  /** VALIDATION_ERROR for what {@link readKubeconfig} refuses, and for a server at an address that is not allowed. */
  put(ctx: RequestContext, clusterId: string, text: string): Promise<K8sCluster> {
    const access = readKubeconfig(text);
    const host = hostOf(access.server);
    if (isIP(host) && !this.policy.allows(host))
      throw AppError.field(
        'kubeconfig',
        'address_not_allowed',
        'kubeconfig names a server whose address is not allowed',
      );
    return this.uow.run(ctx, async (tx) => {
      const cluster = await this.clusters.require(tx, ctx, 'update', clusterId);
      await this.kubeconfigs.put(tx, clusterId, access);
      return this.clusters.save(tx, cluster, { kubeconfigServer: access.server }, 'set_kubeconfig');
    });
  }

  /** Throws KUBECONFIG_NOT_FOUND. */
  remove(ctx: RequestContext, clusterId: string): Promise<void> {
    return this.uow.run(ctx, async (tx) => {
      const cluster = await this.clusters.require(tx, ctx, 'update', clusterId);
      if (cluster.kubeconfigServer === null) throw new AppError('KUBECONFIG_NOT_FOUND');
      await this.kubeconfigs.delete(tx, clusterId);
      await this.clusters.save(tx, cluster, { kubeconfigServer: null }, 'remove_kubeconfig');
    });
  }
}
