import { EnumField, IdField, JsonField, NameField, StringField } from '../../../core/http/fields';
import { managed, PatchOf, UuidRow } from '../../../core/http/plain-dto';
import { type K8sClusterPlugin, PLUGIN_STATUSES, type PluginStatus } from '../plugins/k8s-cluster-plugin.entity';

export class K8sClusterPluginBody {
  @IdField()
  k8s_cluster_id: string;

  @NameField({ example: 'calico' })
  name: string;

  @StringField({ max: 64, optional: true, nullable: true, default: null, example: 'v3.29.1' })
  plugin_version?: string | null;

  @EnumField(PLUGIN_STATUSES, { optional: true, default: 'installing' })
  status?: PluginStatus;

  @JsonField({ optional: true, default: {}, description: 'Anything else worth knowing, at most 16 KiB' })
  additional_info?: Record<string, unknown>;
}

export class K8sClusterPluginPatch extends PatchOf(K8sClusterPluginBody) {}

export class K8sClusterPluginView extends UuidRow(K8sClusterPluginBody) {}

export function showK8sClusterPlugin(plugin: K8sClusterPlugin): K8sClusterPluginView {
  return {
    id: plugin.id,
    k8s_cluster_id: plugin.k8sClusterId,
    name: plugin.name,
    plugin_version: plugin.pluginVersion,
    status: plugin.status,
    additional_info: plugin.additionalInfo,
    ...managed(plugin),
  };
}
