import { JobNode } from './job-node';

/** A worker of its own that starts every `endless` job and never ends it; tests kill it. */
async function main(): Promise<void> {
  const node = await JobNode.create(process.env as Record<string, string>);
  node.handle('endless', () => new Promise(() => undefined));
  node.startRelay().startRunner();
}

void main();
