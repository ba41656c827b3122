import { JobNode } from './job-node';

/** A worker of its own that starts every `endless` job and never ends it, and every `brief` and `patient` one; SIGTERM stops it. */
async function main(): Promise<void> {
  const node = await JobNode.create(process.env as Record<string, string>);
  node.handle('endless', () => new Promise(() => undefined));
  node.handle('brief', async () => undefined);
  node.handle('patient', async () => undefined, { waiting: true });
  process.once('SIGTERM', () => void node.close().then(() => process.exit(0)));
  node.startRelay().startRunner();
}

void main();
