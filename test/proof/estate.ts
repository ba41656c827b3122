import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataOf, type ProofClient } from './client';
import { CLUSTER, SENTINELS, type Site } from './site';

/** How many machines the tenant whose quota the history checker follows may have at the beginning. */
export const FIRST_LIMIT = 5;
export const FIRST_TEXT = 'text 0';
/** What each of the hosts of the books has. */
export const HOST_CORES = 32;

/** Ids of what the clients work on; made before the first fault. */
export interface Estate {
  groupId: number;
  hostIds: string[];
  /** Limited by the number of machines. */
  narrow: { tenantId: number; quotaId: string };
  /** Limited by cores and by what the hosts have. */
  wide: { tenantId: number; quotaId: string };
  small: string;
  large: string;
  /** Of one GPU, on the hypervisor. */
  gpuSpecification: string;
  hypervisorTenant: number;
  guestId: string;
  tokens: { admin: string; guest: string };
  credentialId: string;
  inventoryId: number;
  playbookId: number;
  /** Whose text is written and read. */
  registerId: number;
  /** What a deployment says, but for the place. */
  deployment: Json;
  /** Where playbooks leave a mark for each run, by the name of the host. */
  marks: (host: string) => string;
}

type Json = Record<string, unknown>;
type Make = (path: string, body: Json) => Promise<Json>;

export async function makeEstate(site: Site, client: ProofClient): Promise<Estate> {
  const login = { username: 'admin', password: SENTINELS.admin };
  const make: Make = async (path, body) => {
    const op = await client.ask({ kind: 'estate', method: 'POST', path: `/api/v2${path}`, body });
    if (op.outcome !== 'ok') throw new Error(`${path}: ${op.status} ${JSON.stringify(op.body)}`);
    return dataOf(op);
  };
  const tokenOf = async (who: Json) => {
    client.token = String((await make('/auth/login', who))['access_token']);
    return String((await make('/auth/tokens', { name: 'proof', scopes: ['read', 'write'] }))['token']);
  };
  client.token = await tokenOf(login);
  const guest = { username: 'guest', password: SENTINELS.guest };
  const { id: guestId } = await make('/users', { ...guest, email: 'guest@example.com', role: 'user' });
  const admin = client.token;
  const tokens = { admin, guest: await tokenOf(guest) };
  client.token = admin;
  const books = await makeBooks(make);
  const automation = await makeAutomation(site, make);
  const hypervisorTenant = await hypervisorReady(client);
  return { ...books, ...automation, guestId: String(guestId), tokens, hypervisorTenant };
}

async function makeBooks(make: Make) {
  const { id: groupId } = await make('/host-groups', { name: 'books' });
  const sizes = { total_cpu: HOST_CORES, total_memory_mb: 131_072, total_storage_gb: 4_096 };
  const hostIds: string[] = [];
  for (const n of [1, 2, 3]) {
    const host = await make('/hosts', { name: `host-${n}`, status: 'running', group_id: groupId, ...sizes });
    hostIds.push(String(host['id']));
  }
  const tenant = async (name: string, quota: Json) => {
    const { id } = await make('/tenants', { name });
    const made = await make('/host-group-tenant-quotas', { group_id: groupId, tenant_id: id, ...quota });
    return { tenantId: Number(id), quotaId: String(made['id']) };
  };
  const specification = async (name: string, cores: number, more: Json = {}) => {
    const required = { required_cpu: cores, required_memory_mb: cores * 1024, required_storage_gb: 20 };
    return String((await make('/vm-specifications', { name, ...required, ...more }))['id']);
  };
  return {
    groupId: Number(groupId),
    hostIds,
    narrow: await tenant('narrow', { cpu_quota_percentage: 100, vm_quota: FIRST_LIMIT }),
    wide: await tenant('wide', { cpu_quota_percentage: 75 }),
    small: await specification('small', 1),
    large: await specification('large', 8),
    gpuSpecification: await specification('gpu', 1, { gpu_count: 1 }),
  };
}

async function makeAutomation(site: Site, make: Make) {
  const [first, second] = site.hosts;
  await second.authorise(first.key.publicKey);
  const user = userInfo().username;
  const credential = { name: 'hosts', kind: 'ssh_key', username: user, private_key: first.key.privateKey };
  const config = site.hosts.map(({ address, port }, n) => `h${n + 1} ansible_host=${address} ansible_port=${port}`);
  const file = join(site.dir, 'marks-');
  const mark = `name: mark\nansible.builtin.shell: "echo {{ mark }} >> ${file}{{ inventory_hostname }}"`;
  const tasks = [mark, 'name: work\nansible.builtin.command: sleep 0.5'];
  const playbook = {
    ...{ name: 'mark', type: 'Machine', main: { hosts: 'all', gather_facts: false } },
    tasks: tasks.map((content) => ({ enabled: true, content })),
  };
  const auth = { type: 'password', password: site.deployer.password };
  return {
    deployment: {
      ...{ git_repo: site.git.httpsUrl, git_branch: 'main' },
      repository_auth: { type: 'token', token: site.git.token },
      targets: [{ host: first.address, port: first.port, username: site.deployer.name, auth }],
    },
    credentialId: String((await make('/credentials', credential))['id']),
    inventoryId: Number((await make('/inventories', { name: 'hosts', config: config.join('\n') }))['id']),
    playbookId: Number((await make('/playbooks', playbook))['id']),
    registerId: Number((await make('/inventories', { name: 'register', group: FIRST_TEXT, config: 'h1' }))['id']),
    marks: (host: string) => file + host,
  };
}

/** Resolves when the nodes and devices of the cluster are known; answers with the tenant of its machines. */
async function hypervisorReady(client: ProofClient): Promise<number> {
  const get = async (path: string) => dataOf<Json[]>(await client.ask({ kind: 'estate', method: 'GET', path }));
  const all = CLUSTER.nodes * CLUSTER.gpus;
  for (let tries = 0; (await get('/api/v2/gpu-devices?kind=gpu&state=free')).length < all; tries++) {
    if (tries > 300) throw new Error('The devices of the cluster do not become known');
    await sleep(100);
  }
  const [hypervisor] = await get('/api/v2/hypervisors');
  return Number(hypervisor?.['tenant_id']);
}

/** The marks that runs left on a host, one for each time a run came by. */
export async function marksOn(estate: Estate, host: string): Promise<string[]> {
  return (await readFile(estate.marks(host), 'utf8').catch(() => '')).split('\n').filter(Boolean);
}
