import { stringify } from 'yaml';
import type { FakeKubeApi } from './fake-kube-api';

type Part = Record<string, unknown>;

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A kubeconfig of one context, as `kubectl config view --raw --flatten --minify` prints it. */
export function kubeconfigOf(cluster: Part, user: Part): string {
  return stringify({
    apiVersion: 'v1',
    kind: 'Config',
    preferences: {},
    clusters: [{ name: 'c', cluster }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace: 'default' } }],
    'current-context': 'x',
  });
}

export function kubeconfigFor(api: FakeKubeApi, cluster: Part = {}, user: Part = { token: api.token }): string {
  const server = `https://127.0.0.1:${api.port}`;
  const authority = base64(api.authority.certificate);
  return kubeconfigOf({ server, 'certificate-authority-data': authority, ...cluster }, user);
}
