import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const K8S_CLUSTER_STATUSES = ['creating', 'active', 'maintenance', 'inactive', 'error', 'deleting'] as const;
export type K8sClusterStatus = (typeof K8S_CLUSTER_STATUSES)[number];

export const SCHEDULING_MODES = ['default', 'spread_rack', 'spread_resource', 'balanced'] as const;
export type SchedulingMode = (typeof SCHEDULING_MODES)[number];

/** A Kubernetes cluster of a tenant. */
@Entity('k8s_clusters')
@Index('uq_k8s_clusters_tenant_name', ['tenantId', 'name'], { unique: true })
@Index('ix_k8s_clusters_tenant', ['tenantId', 'id'])
@Index('uq_k8s_clusters_id_tenant', ['id', 'tenantId'], { unique: true })
@Index('ix_k8s_clusters_status', ['status', 'id'])
@Check('ck_k8s_clusters_status', `"status" IN ('creating', 'active', 'maintenance', 'inactive', 'error', 'deleting')`)
@Check(
  'ck_k8s_clusters_scheduling_mode',
  `"scheduling_mode" IN ('default', 'spread_rack', 'spread_resource', 'balanced')`,
)
export class K8sCluster extends UuidEntity {
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'integer' })
  tenantId: number;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'active' })
  status: K8sClusterStatus;

  /** The Kubernetes release it runs, `1.31.2`; `version` is the ETag. */
  @Column({ type: 'text', nullable: true })
  versionLabel: string | null;

  /** How its nodes are spread over hosts. */
  @Column({ type: 'text', default: 'default' })
  schedulingMode: SchedulingMode;

  /** Where its Kubernetes API is, `https://10.0.0.5:6443`; null as long as nobody has given a kubeconfig. */
  @Column({ type: 'text', nullable: true })
  kubeconfigServer: string | null;
}
