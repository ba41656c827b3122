import { base64, kubeconfigFor, kubeconfigOf } from '../../../support/kubeconfigs';
import type { Stage } from '../stage';

/** Kubeconfigs that work and that do not. */
export async function clusters(stage: Stage): Promise<void> {
  const { kube } = stage.world;
  const { id: tenant_id } = await stage.make('admin', '/api/v2/tenants', { name: 'sweep' });
  const { certificate, key } = kube.clientCertificate();
  stage.book.keep('key of a kubeconfig', key);
  const user = { 'client-certificate-data': base64(certificate), 'client-key-data': base64(key) };
  const kubeconfigs = {
    'cluster by token': kubeconfigFor(kube),
    'cluster by certificate': kubeconfigFor(kube, {}, user),
    'cluster nowhere': kubeconfigOf({}, { token: kube.token }),
    'cluster of a broken file': `broken: [${stage.book.secret('mistaken kubeconfig', 'plain')}`,
  };
  for (const [name, kubeconfig] of Object.entries(kubeconfigs)) {
    const { id } = await stage.make('admin', '/api/v2/k8s-clusters', { name: name.replaceAll(' ', '-'), tenant_id });
    await stage.ask('admin', 'PUT', `/api/v2/k8s-clusters/${id}/kubeconfig`, { kubeconfig });
    stage.ends[name] = (await stage.ask('admin', 'GET', `/api/v2/k8s-clusters/${id}/health`)).data.status;
  }
}

/** Passwords of BGP sessions in both versions. */
export async function networks(stage: Stage): Promise<void> {
  for (const [n, version] of ['v1', 'v2'].entries()) {
    const password = () => ({ password: stage.book.secret(`BGP password of ${version}`, 'plain') });
    const asns = { asn: 4_200_000_001, peer_asn: 4_200_000_002, router_id: `10.0.${n}.5` };
    const session = { ...asns, local_ip: `10.0.${n}.5`, peer_ip: `10.0.${n}.1`, ...password() };
    const { id } = await stage.make('admin', `/api/${version}/bgp-configs`, session);
    await stage.make('admin', `/api/${version}/bgp-configs/${id}`, password(), 'PATCH');
  }
}

/** A hypervisor that refuses the token it is given. */
export async function hypervisors(stage: Stage): Promise<void> {
  const path = '/api/v2/hypervisors';
  const token = () => ({ token_value: stage.book.secret('token of a hypervisor', 'plain') });
  const { hostname: host, port } = new URL(stage.world.site.simulator.url);
  const { id: host_group_id } = await stage.make('admin', '/api/v2/host-groups', { name: 'sweep' });
  const { id: tenant_id } = await stage.make('admin', '/api/v2/tenants', { name: 'sweep of hypervisors' });
  const where = { name: 'other', host, port: Number(port), verify_ssl: false, host_group_id, tenant_id };
  const { id } = await stage.make('admin', path, { ...where, token_name: 'other', ...token() });
  await stage.ask('admin', 'POST', `${path}/${id}/check`);
  await stage.make('admin', `${path}/${id}`, token(), 'PATCH');
  await stage.ask('admin', 'POST', `${path}/${id}/discover`);
}
