import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const PLUGIN_STATUSES = ['installing', 'active', 'inactive', 'error'] as const;
export type PluginStatus = (typeof PLUGIN_STATUSES)[number];

/** What is installed in a cluster beside Kubernetes itself: a network plugin, an ingress controller, storage. */
@Entity('k8s_cluster_plugins')
@Index('uq_k8s_cluster_plugins_cluster_name', ['k8sClusterId', 'name'], { unique: true })
@Index('ix_k8s_cluster_plugins_cluster', ['k8sClusterId', 'id'])
@Index('ix_k8s_cluster_plugins_name', ['name', 'id'])
@Index('ix_k8s_cluster_plugins_status', ['status', 'id'])
@Check('ck_k8s_cluster_plugins_status', `"status" IN ('installing', 'active', 'inactive', 'error')`)
@Check('ck_k8s_cluster_plugins_additional_info', `jsonb_typeof("additional_info") = 'object'`)
export class K8sClusterPlugin extends UuidEntity {
  @Column({ type: 'uuid' })
  k8sClusterId: string;

  @Column({ type: 'text' })
  name: string;

  /** The release that is installed; `version` is the ETag. */
  @Column({ type: 'text', nullable: true })
  pluginVersion: string | null;

  @Column({ type: 'text', default: 'installing' })
  status: PluginStatus;

  @Column({ type: 'jsonb', default: {} })
  additionalInfo: Record<string, unknown>;
}
