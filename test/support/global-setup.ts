import { type Servers, startServers } from './servers';

const shared = globalThis as { virtflowServers?: Promise<Servers> };

/** Jest calls this once per project; the servers are shared. */
export default async function setup(): Promise<void> {
  shared.virtflowServers ??= startServers();
  const { ownerUrl, appUrl, redisUrl } = await shared.virtflowServers;
  Object.assign(process.env, { VF_TEST_OWNER_URL: ownerUrl, VF_TEST_APP_URL: appUrl, VF_TEST_REDIS_URL: redisUrl });
}
