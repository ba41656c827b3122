import { PartialType } from '@nestjs/swagger';
import {
  BoolField,
  DateField,
  EnumField,
  IdField,
  IntField,
  IntIdField,
  NameField,
  StringField,
} from '../../../../core/http/fields';
import {
  K8S_CLUSTER_STATUSES,
  type K8sCluster,
  type K8sClusterStatus,
  SCHEDULING_MODES,
  type SchedulingMode,
} from '../../clusters/k8s-cluster.entity';
import type { K8sClusterInput } from '../../clusters/k8s-clusters.service';

/** `1.31.2`, `v1.31.2`, `v1.31.2+rke2r1`. */
const RELEASE = /^v?(?:0|[1-9]\d{0,3})(?:\.(?:0|[1-9]\d{0,3})){2}(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]{0,39})?$/;

export class K8sClusterV2Body {
  @NameField({ example: 'production' })
  name: string;

  @IntIdField()
  tenant_id: number;

  @StringField({ max: 2000, optional: true, default: '' })
  description?: string;

  @EnumField(K8S_CLUSTER_STATUSES, { optional: true, default: 'active' })
  status?: K8sClusterStatus;

  @StringField({
    max: 64,
    optional: true,
    nullable: true,
    default: null,
    example: '1.34.2',
    pattern: RELEASE,
    patternMeans: 'be a release such as 1.31.2 or v1.31.2',
  })
  k8s_version?: string | null;

  @EnumField(SCHEDULING_MODES, {
    optional: true,
    default: 'default',
    description: 'How its nodes are spread over hosts',
  })
  scheduling_mode?: SchedulingMode;
}

export class K8sClusterV2Patch extends PartialType(K8sClusterV2Body, { skipNullProperties: false }) {}

export class K8sClusterV2 {
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

  @StringField({ nullable: true })
  k8s_version: string | null;

  @EnumField(SCHEDULING_MODES)
  scheduling_mode: SchedulingMode;

  @BoolField({ description: 'Whether its health can be asked for' })
  has_kubeconfig: boolean;

  @IntField({ min: 1 })
  version: number;

  @DateField()
  created_at: string;

  @DateField()
  updated_at: string;
}

export function toK8sClusterV2(cluster: K8sCluster): K8sClusterV2 {
  return {
    id: cluster.id,
    name: cluster.name,
    tenant_id: cluster.tenantId,
    description: cluster.description,
    status: cluster.status,
    k8s_version: cluster.versionLabel,
    scheduling_mode: cluster.schedulingMode,
    has_kubeconfig: cluster.kubeconfigServer !== null,
    version: cluster.version,
    created_at: cluster.createdAt.toISOString(),
    updated_at: cluster.updatedAt.toISOString(),
  };
}

export function changeFromK8sClusterV2(body: Partial<K8sClusterV2Body>): Partial<K8sClusterInput> {
  return {
    name: body.name,
    tenantId: body.tenant_id,
    description: body.description,
    status: body.status,
    versionLabel: body.k8s_version,
    schedulingMode: body.scheduling_mode,
  };
}

const DEFAULTS = { description: '', status: 'active', k8s_version: null, scheduling_mode: 'default' } as const;

/** A whole cluster: what a request leaves out has its default. */
export function fromK8sClusterV2(body: K8sClusterV2Body): K8sClusterInput {
  return changeFromK8sClusterV2({ ...DEFAULTS, ...body }) as K8sClusterInput;
}
