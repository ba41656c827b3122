import { EnumField, IdField, IntField, IntIdField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import { type K8sNodePool, MAX_NODES, NODE_ROLES, type NodeRole } from '../node-pools/k8s-node-pool.entity';

export class K8sNodePoolBody {
  @IdField()
  k8s_cluster_id: string;

  @StringField({
    max: 40,
    example: 'workers',
    pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
    patternMeans: 'be lower-case letters, digits and dashes inside',
    description: 'Its nodes are virtual machines called `<cluster>-<name>-<number>`',
  })
  name: string;

  @EnumField(NODE_ROLES)
  role: NodeRole;

  @IntField({ min: 0, max: MAX_NODES, optional: true, default: 0, description: 'All of them are placed, or none' })
  count?: number;

  @IdField({ description: 'Size of its nodes' })
  specification_id: string;

  @IntIdField({ optional: true, nullable: true, default: null, description: "Default: the tenant's only host group" })
  group_id?: number | null;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;
}

export class K8sNodePoolPatch extends PatchOf(K8sNodePoolBody) {}

export class K8sNodePoolView extends UuidRow(K8sNodePoolBody) {}

export function showK8sNodePool(pool: K8sNodePool): K8sNodePoolView {
  return {
    id: pool.id,
    k8s_cluster_id: pool.k8sClusterId,
    name: pool.name,
    role: pool.role,
    count: pool.count,
    specification_id: pool.specificationId,
    group_id: pool.groupId,
    description: pool.description,
    ...managed(pool),
  };
}
