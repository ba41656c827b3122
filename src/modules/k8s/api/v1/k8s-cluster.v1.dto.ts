import { PartialType } from '@nestjs/swagger';
import { DateField, EnumField, IdField, IntIdField, NameField, StringField } from '../../../../core/http/fields';
import { seconds } from '../../../../core/http/presenting';
import { K8S_CLUSTER_STATUSES, type K8sCluster, type K8sClusterStatus } from '../../clusters/k8s-cluster.entity';
import type { K8sClusterInput } from '../../clusters/k8s-clusters.service';

export class K8sClusterV1Body {
  @NameField({ example: 'Cluster A' })
  name: string;

  @IntIdField({ example: 1 })
  tenant_id: number;

  @StringField({ max: 2000, optional: true, example: 'k8s 叢集描述' })
  description?: string;

  @EnumField(K8S_CLUSTER_STATUSES, { optional: true, default: 'active' })
  status?: K8sClusterStatus;
}

export class K8sClusterV1Patch extends PartialType(K8sClusterV1Body, { skipNullProperties: false }) {}

export class K8sClusterV1 {
  @IdField()
  id: string;

  @NameField()
  name: string;

  @IntIdField()
  tenant_id: number;

  @StringField({ max: 2000 })
  description: string;

  @EnumField(K8S_CLUSTER_STATUSES)
  status: K8sClusterStatus;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toK8sClusterV1({
  id,
  name,
  tenantId,
  description,
  status,
  createdAt,
  updatedAt,
}: K8sCluster): K8sClusterV1 {
  return {
    id,
    name,
    tenant_id: tenantId,
    description,
    status,
    created_at: seconds(createdAt),
    updated_at: seconds(updatedAt),
  };
}

/** The documented fields only: what this version does not know stays as it is. */
export function changeFromK8sClusterV1({ tenant_id, ...body }: Partial<K8sClusterV1Body>): Partial<K8sClusterInput> {
  return { ...body, tenantId: tenant_id };
}

export function replacementFromK8sClusterV1(body: K8sClusterV1Body): Partial<K8sClusterInput> {
  return changeFromK8sClusterV1({ ...body, description: body.description ?? '', status: body.status ?? 'active' });
}

export function fromK8sClusterV1(body: K8sClusterV1Body): K8sClusterInput {
  return { ...(replacementFromK8sClusterV1(body) as K8sClusterInput), versionLabel: null, schedulingMode: 'default' };
}
