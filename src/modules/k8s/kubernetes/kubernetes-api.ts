import type * as Client from '@kubernetes/client-node';
import {
  CONDITION_STATUSES,
  CONDITION_TYPES,
  type ConditionStatus,
  type ConditionType,
  type NodeHealth,
  ProbeFailure,
} from './cluster-health';
import type { PinnedConnection } from './pinned-connection';

const PAGE_NODES = 250;
/** Kubernetes itself is built for at most 5,000 nodes. */
const MAX_PAGES = 20;
const MAX_ROLES = 10;
const ROLE_LABEL = 'node-role.kubernetes.io/';
const NAME = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/;
const RELEASE = /^[\w.+-]{1,64}$/;

/** The typed client of Kubernetes over a connection of ours; it opens none itself. */
export class KubernetesApi {
  private constructor(
    private readonly client: typeof Client,
    private readonly configuration: Client.Configuration,
  ) {}

  /** The client is loaded when it is first needed: it knows every type of Kubernetes, which takes a second. */
  static async over(connection: PinnedConnection, server: string): Promise<KubernetesApi> {
    const client = await loadClient();
    const httpApi = client.wrapHttpLibrary({
      send: async (request) => {
        const { headers, body } = await connection.get(request.getUrl());
        return new client.ResponseContext(200, headers, new client.SelfDecodingBody(Promise.resolve(body)));
      },
    });
    const baseServer = new client.ServerConfiguration(server, {});
    return new KubernetesApi(client, client.createConfiguration({ baseServer, httpApi }));
  }

  /** The release of the API server; null when it is no text we would repeat. */
  async release(): Promise<string | null> {
    const { gitVersion } = await understood(() => new this.client.VersionApi(this.configuration).getCode());
    return textLike(RELEASE, gitVersion);
  }

  async nodes(): Promise<NodeHealth[]> {
    const core = new this.client.CoreV1Api(this.configuration);
    const nodes: NodeHealth[] = [];
    let _continue: string | undefined;
    for (let page = 0; page < MAX_PAGES; page++) {
      const list = await understood(() => core.listNode({ limit: PAGE_NODES, _continue }));
      nodes.push(...(await understood(() => list.items.map(healthOf))));
      _continue = list.metadata?._continue;
      if (!_continue) return nodes;
    }
    throw new ProbeFailure('response_too_large');
  }
}

export function loadClient(): Promise<typeof Client> {
  return import('@kubernetes/client-node');
}

/** What the client cannot make sense of is no answer of a Kubernetes API. */
async function understood<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProbeFailure) throw error;
    throw new ProbeFailure('response_invalid', { cause: error });
  }
}

function healthOf({ metadata, spec, status }: Client.V1Node): NodeHealth {
  const name = textLike(NAME, metadata?.name);
  if (name === null) throw new ProbeFailure('response_invalid');
  const conditions = CONDITION_TYPES.flatMap((type) => {
    const found = status?.conditions?.find((condition) => condition.type === type);
    return found ? [{ type, status: statusOf(found.status) }] : [];
  });
  return {
    name,
    roles: rolesOf(metadata?.labels ?? {}),
    ready: isTrue(conditions, 'Ready'),
    schedulable: spec?.unschedulable !== true,
    kubeletVersion: textLike(RELEASE, status?.nodeInfo?.kubeletVersion),
    conditions,
  };
}

function rolesOf(labels: Record<string, string>): string[] {
  const roles = Object.keys(labels).filter((key) => key.startsWith(ROLE_LABEL));
  return roles
    .map((key) => key.slice(ROLE_LABEL.length))
    .filter((role) => NAME.test(role))
    .sort()
    .slice(0, MAX_ROLES);
}

function isTrue(conditions: NodeHealth['conditions'], type: ConditionType): boolean {
  return conditions.some((condition) => condition.type === type && condition.status === 'True');
}

function statusOf(text: unknown): ConditionStatus {
  return CONDITION_STATUSES.find((status) => status === text) ?? 'Unknown';
}

/** The text if it is one of this form: what a cluster says of itself is repeated only when it looks like what it is. */
function textLike(form: RegExp, value: unknown): string | null {
  return typeof value === 'string' && form.test(value) ? value : null;
}
