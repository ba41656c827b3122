import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { print } from './report';
import { run } from './run';

/*
 * `npm run proof:mutants [-- --only name]`: breaks one promise of the built product after the other and looks whether the
 * proof finds out. A check that never fails proves nothing.
 */

const SECONDS = 45;
const SEED = 11;

interface Mutant {
  name: string;
  /** Below `dist/src`. */
  file: string;
  from: string | RegExp;
  to: string;
  /** Which promise that breaks. */
  breaks: string;
  /** How long it takes to be found: {@link SECONDS}, unless it takes more luck. */
  seconds?: number;
}

const MUTANTS: readonly Mutant[] = [
  {
    name: 'a host does not get back what a machine took',
    file: 'modules/placement/ledger/allocation.repository.js',
    from: 'await this.adjustHost(tx, held.hostId, back, null);',
    to: '',
    breaks: 'I1',
  },
  {
    name: 'a quota is not looked at when it is charged',
    file: 'modules/placement/ledger/allocation.repository.js',
    from: 'AND ($6 <= 0 OR q.vm_quota IS NULL OR q.used_vms + $6 <= q.vm_quota)',
    to: '',
    breaks: 'I2',
  },
  {
    name: 'a machine is called stopped and runs',
    file: 'modules/vms/flows/stop.flow.js',
    from: /if \(sight.running\)[^;]*;\s*await[^;]*strip[^;]*;/,
    to: '',
    breaks: 'I3',
  },
  {
    name: 'a job whose worker is lost begins again',
    file: 'core/jobs/job-store.js',
    from: 'kind = ANY($1) AS resumable',
    to: '(kind = ANY($1) OR true) AS resumable',
    breaks: 'I4',
    seconds: 120,
  },
  {
    name: 'answers are not kept for who asks again',
    file: 'core/http/idempotency.js',
    from: 'async function storeAnswer(tx, ctx, key, hash, answer) {',
    to: 'async function storeAnswer(tx, ctx, key, hash, answer) { return;',
    breaks: 'I6',
  },
  {
    name: 'a change in a hundred is not audited',
    file: 'core/database/unit-of-work.js',
    from: 'this.writes.push({ ...(0, change_writer_1.auditRows)',
    to: 'if (Math.random() > 0.01) this.writes.push({ ...(0, change_writer_1.auditRows)',
    breaks: 'I7',
  },
  {
    name: 'files of a run stay',
    file: 'modules/ansible/runner/job-dirs.js',
    from: 'return (0, promises_1.rm)(this.path',
    to: 'return (0, promises_1.rm)(this.path + "x"',
    breaks: 'I9',
  },
  {
    name: 'everybody sees everything',
    file: 'core/authz/grant-scope.js',
    from: 'return policy.byRank ?',
    to: "return 'all'; return policy.byRank ?",
    breaks: 'I11',
  },
  {
    name: 'a used refresh token stays good',
    file: 'modules/auth/sessions/sessions.service.js',
    from: 'SET used_at = now() WHERE hash',
    to: 'SET used_at = used_at WHERE hash',
    breaks: 'I15',
  },
  {
    name: 'a secret is logged',
    file: 'main.js',
    from: 'const config = (0, config_1.loadConfig)();',
    to: 'const config = (0, config_1.loadConfig)(); console.log(config.JWT_SECRET);',
    breaks: 'I16',
  },
];

/** The built product with one line changed. */
function mutate({ file, from, to }: Mutant, root: string): string {
  const project = mkdtempSync(join(tmpdir(), 'virtflow-mutant-'));
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
  const path = join(project, 'dist/src', file);
  const code = readFileSync(path, 'utf8');
  const mutated = code.replace(from, to);
  if (mutated === code) throw new Error(`${file} does not contain ${String(from)}`);
  writeFileSync(path, mutated);
  return project;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  for (const mutant of MUTANTS.filter(({ name }) => name.includes(values.only))) {
    const project = mutate(mutant, join(__dirname, '../..'));
    try {
      const options = { project, seed: SEED, seconds: mutant.seconds ?? SECONDS };
      const { findings, dir } = await run(options, ({ faults }, signal) => faults.run(signal));
      const found = [...new Set(findings.map(({ invariant }) => invariant))].sort();
      const isFound = found.includes(mutant.breaks);
      print(
        `${isFound ? 'found' : 'MISSED'} ${mutant.breaks} ${mutant.name} (${findings.length}: ${found.join(', ')})`,
      );
      if (!isFound) process.exitCode = 1;
      if (dir && isFound) rmSync(dir, { recursive: true, force: true, maxRetries: 10 });
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
