import { say } from '../../src/embedded/processes';
import { Cleanup } from '../../bench/stack';
import { type Finding, Fuzzer } from './fuzzer';
import { SURFACES } from './operations';
import { type Memory, Site } from './processes';
import { grown, lines, summary } from './report';

/*
 * Sends made-up requests for every documented operation of both versions to real processes and judges every answer.
 * SEED repeats a run, REQUESTS is how many there are per version.
 */

const MEASURES = 30;
const LOGGED = 40;

async function fuzz(cleanup: Cleanup, seed: number, requests: number): Promise<boolean> {
  const site = await Site.start(cleanup);
  const memory: Memory[] = [];
  const findings: Finding[] = [];
  const every = Math.ceil((requests * SURFACES.length) / MEASURES);
  let sent = 0;
  try {
    for (const surface of SURFACES) {
      say(`Fuzzing ${surface} with SEED=${seed}: ${requests} requests ...`);
      const fuzzer = new Fuzzer(site.target, surface, seed);
      cleanup.add(() => fuzzer.close());
      const { findings: found } = fuzzer.tally();
      await fuzzer.prepare();
      await fuzzer
        .run(0, requests, async () => {
          const dead = site.dead();
          if (dead.length > 0) throw new Error(dead.join(', '));
          if (++sent % every === 0) memory.push(await site.memory());
        })
        .finally(() => findings.push(...found));
      say(summary(surface, fuzzer.tally()));
    }
  } finally {
    say(lines(findings));
    if (findings.length > 0) say(`Logged at last:\n${site.complaints.slice(-LOGGED).join('\n')}`);
  }
  const { text, more } = grown(memory);
  say(text);
  return findings.length === 0 && !more;
}

async function main(): Promise<void> {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const requests = Number(process.env.REQUESTS ?? 10_000);
  const cleanup = new Cleanup();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void cleanup.run().finally(() => process.exit(130)));
  }
  try {
    if (!(await fuzz(cleanup, seed, requests))) process.exitCode = 1;
  } finally {
    await cleanup.run();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
