import { createServer } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { z } from 'zod';
import type { JobDirs } from './job-dirs';
import { Relay } from './relay';
import { INSIDE, SandboxedProcess } from './sandbox';
import { etcFiles } from './ssh-files';
import { type Identity, missingTools } from './tools';
import { unavailable } from './unavailable';

const PLUGINS = join(__dirname, 'plugins');
const TIMEOUT_MS = 60_000;
/** What must be impossible inside, and what an operator should know when it is not. */
const ESCAPES = {
  reads_host_files: 'files of the host can be read',
  writes_host_files: 'files of the host can be written',
  reaches_loopback: "the host's own network can be reached",
  makes_namespaces: 'namespaces can be made',
  gains_privileges: 'privileges can be gained',
  has_capabilities: 'there are capabilities',
  is_root: 'the user is root',
  sees_host_processes: 'processes of the host can be seen',
} as const;
const NECESSARY = {
  relay: 'the relay cannot be reached',
  ansible: 'ansible-playbook does not run',
} as const;

const answers = [...Object.keys(ESCAPES), ...Object.keys(NECESSARY)];
const reportShape = z.record(z.enum(answers as [string, ...string[]]), z.boolean());

/** The sources of a file that is shipped beside this one. */
export const pluginFile = (name: string): Promise<string> => readFile(join(PLUGINS, name), 'utf8');

/**
 * Finds out whether playbooks can be run here and stay where they are put: tries from inside what must be impossible.
 * Throws EXECUTION_UNAVAILABLE with every reason.
 */
export async function probeSandbox(dirs: JobDirs, identity: Identity | null): Promise<void> {
  const missing = await missingTools();
  if (missing.length > 0) throw unavailable(missing.map((tool) => `${tool} is missing`));
  const reasons = await tryEscapes(dirs, identity).catch((error: NodeJS.ErrnoException) => {
    throw unavailable([`the sandbox cannot be prepared: ${error.code ?? error.name}`], error);
  });
  if (reasons.length > 0) throw unavailable(reasons);
}

async function tryEscapes(dirs: JobDirs, identity: Identity | null): Promise<string[]> {
  const dir = await dirs.create();
  const listener = createServer((socket) => socket.end('reached'));
  let relay: Relay | undefined;
  try {
    await new Promise<void>((done, fail) => listener.once('error', fail).listen(0, '127.0.0.1', done));
    const { port } = listener.address() as { port: number };
    relay = new Relay(await dir.makeDir('relay'), (path) => dir.give(path));
    await relay.open('probe', { address: '127.0.0.1', port });
    const script = await pluginFile('virtflow_probe.py');
    await dir.write({ ...etcFiles([]), 'job/probe.py': script, 'job/ansible.cfg': '' });
    const canary = await dirs.publicFile('canary', 'of the host');
    const command = ['python3', '-I', '/job/probe.py', canary, String(port), `${INSIDE.relay}/probe`];
    return await judge(SandboxedProcess.start(identity, { jobDir: dir.path }, command));
  } finally {
    await relay?.close();
    listener.close();
    await dir.remove();
  }
}

async function judge(process: SandboxedProcess): Promise<string[]> {
  const timer = setTimeout(() => process.kill(), TIMEOUT_MS);
  const [said, complaint, , { code }] = await Promise.all([
    text(process.stdout),
    text(process.stderr),
    buffer(process.events),
    process.ended,
  ]).finally(() => clearTimeout(timer));
  if (code !== 0) return [`the sandbox does not start: ${complaint.trim().slice(-500)}`];
  const report = reportShape.safeParse(JSON.parse(said));
  if (!report.success) return ['the sandbox does not answer as it should'];
  const is = (name: string) => report.data[name];
  return [
    ...Object.entries(ESCAPES).flatMap(([name, reason]) =>
      is(name) === false ? [] : [`inside the sandbox ${reason}`],
    ),
    ...Object.entries(NECESSARY).flatMap(([name, reason]) =>
      is(name) === true ? [] : [`inside the sandbox ${reason}`],
    ),
  ];
}
