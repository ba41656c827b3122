import type { Servers } from './servers';

const shared = globalThis as { virtflowServers?: Promise<Servers> };

export default async function teardown(): Promise<void> {
  const servers = await shared.virtflowServers;
  delete shared.virtflowServers;
  await servers?.stop();
}
