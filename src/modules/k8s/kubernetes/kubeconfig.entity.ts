import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a cluster is reached, sealed. Beside the clusters, so that lists of them carry no credentials. */
@Entity('k8s_kubeconfigs')
export class Kubeconfig {
  @PrimaryColumn({ type: 'uuid' })
  k8sClusterId: string;

  @Column({ type: 'text' })
  sealed: string;
}
