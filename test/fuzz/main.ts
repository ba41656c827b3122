import { say } from '../../src/embedded/processes';
import { Cleanup } from '../../bench/stack';
import { Fuzzer } from './fuzzer';
import { SURFACES } from './operations';
import { Pool } from './pool';
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
  const pool = new Pool();
  const fuzzers = SURFACES.map((surface) => new Fuzzer(site.target, surface, seed, pool));
  const findings = () => fuzzers.flatMap((fuzzer) => fuzzer.tally().findings);
  const memory: Memory[] = [];
  say(`Fuzzing ${SURFACES.join(' and ')} with SEED=${seed}: ${requests} requests each ...`);
  try {
    for (const fuzzer of fuzzers) {
      cleanup.add(() => fuzzer.close());
      await fuzzer.prepare();
    }
    // In turns: otherwise what one version needs for the first time would look like growth.
    for (let turn = 0; turn < MEASURES; turn++) {
      const bound = (n: number) => Math.round((n * requests) / MEASURES);
      for (const fuzzer of fuzzers) await fuzzer.run(bound(turn), bound(turn + 1), () => site.alive());
      memory.push(await site.memory());
    }
  } finally {
    for (const [n, fuzzer] of fuzzers.entries()) say(summary(SURFACES[n] ?? '', fuzzer.tally()));
    say(lines(findings()));
    if (findings().length > 0) say(`Logged at last:\n${site.complaints.slice(-LOGGED).join('\n')}`);
  }
  const { text, more } = grown(memory);
  say(text);
  return findings().length === 0 && !more;
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
