import type { Readable } from 'node:stream';
import { Connections, type Surroundings } from './connections';
import type { JobDirs } from './job-dirs';
import { clean, redactorOf } from './log-stream';
import { OutputBudget, readText } from './output';
import { SSH_CODES, type SshCode } from './run-events';
import { secretsOf, type Target } from './run-spec';
import { SandboxedProcess } from './sandbox';
import { fingerprintOf } from './ssh-files';

/** Bytes that a host may say. */
const MAX_OUTPUT = 256 * 1024;

/** Whether a host lets somebody in. */
export interface SshTestResult {
  ok: boolean;
  /** null when it does. */
  code: SshCode | null;
  message: string;
  /** What the host identified itself with, to be kept once `ok`; null when it did not get that far. */
  hostKey: string | null;
  fingerprint: string | null;
  elapsedMs: number;
}

export type HostKeyScan = { hostKey: string; fingerprint: string } | { code: SshCode; message: string };

/** One conversation with one host through its relay. */
interface Contact {
  target: Target;
  around: Omit<Surroundings, 'dir'> & { dirs: JobDirs };
  seconds: number;
  signal?: AbortSignal;
}

/** Asks a host for its key. Nothing secret is taken along. */
export async function scanHostKey(contact: Contact): Promise<HostKeyScan> {
  const stranger = { ...contact.target, credentials: { type: 'none' as const }, becomePassword: null, hostKeys: [] };
  const options = [
    'StrictHostKeyChecking=accept-new',
    'UserKnownHostsFile=/tmp/known',
    'PreferredAuthentications=none',
  ];
  const script = 'ssh "$@" true; cat /tmp/known';
  const said = await converse({ ...contact, target: stranger }, (alias) => [
    ...['sh', '-c', script, 'scan'],
    ...options.flatMap((option) => ['-o', option]),
    alias,
  ]);
  const [, key] = /^\S+ (\S+ \S+)$/m.exec(said.stdout) ?? [];
  if (key) return { hostKey: key, fingerprint: fingerprintOf(key) };
  return { code: said.failure, message: SSH_CODES[said.failure] };
}

/**
 * Logs in and out again. A host that was never met is asked for its key first, and gets the credentials only in a
 * conversation that it secures with this same key; one that has another key than before gets none.
 */
export async function sshTest(contact: Contact): Promise<SshTestResult> {
  const began = performance.now();
  const elapsedMs = () => Math.round(performance.now() - began);
  const failed = (code: SshCode, hostKey: string | null = null): SshTestResult => ({
    ...{ ok: false, code, message: SSH_CODES[code], hostKey, elapsedMs: elapsedMs() },
    fingerprint: hostKey && fingerprintOf(hostKey),
  });
  const scanned = await scanHostKey(contact);
  if ('code' in scanned) return failed(scanned.code);
  const { hostKeys } = contact.target;
  const pinned = hostKeys.length > 0 ? hostKeys : [scanned.hostKey];
  const said = await converse({ ...contact, target: { ...contact.target, hostKeys: pinned } }, (alias, target) => [
    ...(target.credentials.type === 'password' ? ['sshpass', '-f', '/job/password'] : []),
    ...['ssh', '-T', '-o', `BatchMode=${target.credentials.type === 'password' ? 'no' : 'yes'}`, alias, 'true'],
  ]);
  if (!said.isIn) return failed(said.failure, scanned.hostKey);
  const hostKey = pinned.includes(scanned.hostKey) ? scanned.hostKey : (pinned[0] ?? scanned.hostKey);
  const fingerprint = fingerprintOf(hostKey);
  return { ok: true, code: null, message: 'The host lets us in', hostKey, fingerprint, elapsedMs: elapsedMs() };
}

interface Said {
  stdout: string;
  /** Whether the host let us in. */
  isIn: boolean;
  failure: SshCode;
}

async function converse(
  { target, around: { dirs, ...around }, seconds, signal }: Contact,
  command: (alias: string, target: Target) => string[],
): Promise<Said> {
  const dir = await dirs.create();
  let connections: Connections | undefined;
  try {
    connections = await Connections.open([target], { ...around, dir }, seconds);
    await dir.write({ 'job/ansible.cfg': '' });
    if (target.credentials.type === 'password') await dir.write({ 'job/password': `${target.credentials.password}\n` });
    const process = SandboxedProcess.start(
      around.identity,
      { jobDir: dir.path },
      command(connections.aliasOf(target.name), target),
    );
    const deadline = AbortSignal.timeout(seconds * 1000);
    const { stdout, stderr, code } = await listen(process, signal ? AbortSignal.any([deadline, signal]) : deadline);
    signal?.throwIfAborted();
    const message = clean(redactorOf(secretsOf({ targets: [target] })), stderr, false);
    const failure = deadline.aborted ? 'SSH_TIMEOUT' : connections.failure(target.name, message);
    return { stdout, isIn: isIn(code, target), failure };
  } finally {
    await connections?.close();
    await dir.remove();
  }
}

/** What a process says until it ends, or until the signal or its own talkativeness ends it. */
async function listen(process: SandboxedProcess, signal: AbortSignal) {
  const kill = () => process.kill();
  signal.addEventListener('abort', kill, { once: true });
  if (signal.aborted) kill();
  const budget = new OutputBudget(MAX_OUTPUT, kill);
  const all = async (stream: Readable) => {
    let said = '';
    await readText(stream, budget, async (piece) => void (said += piece));
    return said;
  };
  const { stdout, stderr, events } = process;
  const [out, err, , { code }] = await Promise.all([all(stdout), all(stderr), all(events), process.ended]);
  signal.removeEventListener('abort', kill);
  return { stdout: out, stderr: err, code };
}

/** 255 is SSH's own failure, 1 to 6 are those of sshpass; any other code is that of the command on the host. */
function isIn(code: number | null, { credentials }: Target): boolean {
  if (code === null || code === 255) return false;
  return credentials.type !== 'password' || code === 0 || code > 6;
}
