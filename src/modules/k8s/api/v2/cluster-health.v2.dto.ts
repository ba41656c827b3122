import {
  BoolField,
  DateField,
  EnumField,
  IntField,
  NameField,
  ObjectsField,
  StringField,
  StringsField,
} from '../../../../core/http/fields';
import {
  type ClusterHealth,
  CONDITION_STATUSES,
  CONDITION_TYPES,
  HEALTH_REASONS,
  HEALTH_STATUSES,
} from '../../kubernetes/cluster-health';
import { MAX_KUBECONFIG_BYTES } from '../../kubernetes/kubeconfig';

const EXAMPLE = `apiVersion: v1
kind: Config
current-context: main
clusters: [{ name: main, cluster: { server: 'https://kubernetes.example.com:6443' } }]
contexts: [{ name: main, context: { cluster: main, user: reader } }]
users: [{ name: reader, user: { token: a-service-account-token } }]
`;

export class KubeconfigV2Body {
  @StringField({
    min: 1,
    max: MAX_KUBECONFIG_BYTES,
    writeOnly: true,
    example: EXAMPLE,
    description: 'YAML with embedded credentials, as of `kubectl config view --raw --flatten --minify`',
  })
  kubeconfig: string;
}

export class NodeConditionV2 {
  @EnumField(CONDITION_TYPES)
  type: string;

  @EnumField(CONDITION_STATUSES)
  status: string;
}

export class NodeHealthV2 {
  @NameField()
  name: string;

  @StringsField({ description: 'From its `node-role.kubernetes.io` labels' })
  roles: string[];

  @BoolField()
  ready: boolean;

  @BoolField({ description: 'False when it was cordoned off' })
  schedulable: boolean;

  @StringField({ nullable: true })
  kubelet_version: string | null;

  @ObjectsField(() => NodeConditionV2)
  conditions: NodeConditionV2[];
}

export class ClusterHealthV2 {
  @EnumField(HEALTH_STATUSES)
  status: string;

  @EnumField(HEALTH_REASONS, { nullable: true, description: 'Why it is not healthy' })
  reason: string | null;

  @StringField({ nullable: true, description: 'The release the API server says it is' })
  k8s_version: string | null;

  @IntField({ nullable: true, description: 'Null when the nodes could not be read' })
  nodes_total: number | null;

  @IntField({ nullable: true })
  nodes_ready: number | null;

  @ObjectsField(() => NodeHealthV2, { max: 5000 })
  nodes: NodeHealthV2[];

  @DateField()
  checked_at: Date;
}

export function toClusterHealthV2({ status, reason, release, nodes, checkedAt }: ClusterHealth): ClusterHealthV2 {
  return {
    status,
    reason,
    k8s_version: release,
    nodes_total: nodes?.length ?? null,
    nodes_ready: nodes?.filter(({ ready }) => ready).length ?? null,
    nodes: (nodes ?? []).map(({ kubeletVersion, ...node }) => ({ ...node, kubelet_version: kubeletVersion })),
    checked_at: checkedAt,
  };
}
