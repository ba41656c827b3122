import { Check, Column, Entity, Index } from 'typeorm';
import { UuidEntity } from '../../../core/database/resource.entity';

export const NODE_ROLES = ['control-plane', 'worker'] as const;
export type NodeRole = (typeof NODE_ROLES)[number];

export const MAX_NODES = 100;

/** Nodes of a cluster that are alike: so many virtual machines of one specification from one host group. */
@Entity('k8s_node_pools')
@Index('uq_k8s_node_pools_cluster_name', ['k8sClusterId', 'name'], { unique: true })
@Index('uq_k8s_node_pools_id_cluster', ['id', 'k8sClusterId'], { unique: true })
@Index('ix_k8s_node_pools_cluster', ['k8sClusterId', 'id'])
@Index('ix_k8s_node_pools_specification', ['specificationId', 'id'])
@Index('ix_k8s_node_pools_group', ['groupId', 'id'])
@Index('ix_k8s_node_pools_name', ['name', 'id'])
@Index('ix_k8s_node_pools_role', ['role', 'id'])
@Check('ck_k8s_node_pools_role', `"role" IN ('control-plane', 'worker')`)
@Check('ck_k8s_node_pools_count', `"count" BETWEEN 0 AND 100`)
export class K8sNodePool extends UuidEntity {
  @Column({ type: 'uuid' })
  k8sClusterId: string;

  /** Part of the names of its nodes, `<cluster>-<pool>-<number>`. */
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: NodeRole;

  /** Its nodes are numbered from 1 to this. */
  @Column({ type: 'integer', default: 0 })
  count: number;

  @Column({ type: 'uuid' })
  specificationId: string;

  /** Where its nodes are placed. */
  @Column({ type: 'integer' })
  groupId: number;

  @Column({ type: 'text', default: '' })
  description: string;
}
