import { AnsibleRunner, type RunSpec } from '../../src/modules/ansible/runner';
import { settingsFor } from './runner';

/** A runner in a process of its own: `<directory> [<run as JSON>]`. Says "ready", or why not, and runs what it is given. */
async function main([dataDir = '', spec]: string[]): Promise<void> {
  const runner = new AnsibleRunner(settingsFor(dataDir));
  try {
    await runner.ready();
    process.stdout.write('ready\n');
    if (spec) await runner.run(JSON.parse(spec) as RunSpec);
  } catch (error) {
    const { code, details } = error as { code: string; details: unknown };
    process.stdout.write(`${JSON.stringify({ code, details })}\n`);
  }
  await runner.close();
}

void main(process.argv.slice(2));
