// All gates that need no database: `npm run check`. Runs two at a time and reports every failure, not the first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const code = ['src', 'test', 'migrations', 'bench', 'simulator', 'scripts', 'clients'].filter((folder) =>
  existsSync(folder),
);
const GATES = {
  lint: ['eslint', ...code],
  types: ['tsc', '--noEmit'],
  format: ['prettier', '--check', '--log-level', 'warn', `{${code.join(',')}}/**/*.{ts,js,mjs,cjs}`, '*.{js,mjs,cjs}'],
  imports: ['depcruise', '--config', '.dependency-cruiser.cjs', ...code],
  sizes: ['node', 'scripts/sizes.mjs'],
  openapi: ['node', 'scripts/openapi-lint.mjs'],
};

const queue = Object.entries(GATES);
const failed = [];

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, [command, ...args]] = next;
    const started = Date.now();
    const { code: exit, output } = await run(command, args);
    const verdict = exit === 0 ? 'ok' : 'FAILED';
    process.stdout.write(
      `${name}: ${verdict} (${Math.round((Date.now() - started) / 1000)} s)\n${exit === 0 && name !== 'sizes' ? '' : output}`,
    );
    if (exit !== 0) failed.push(name);
  }
}

function run(command, args) {
  const child = spawn(command === 'node' ? process.execPath : `node_modules/.bin/${command}`, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (exit) => resolve({ code: exit, output })));
}

await Promise.all([work(), work()]);
if (failed.length > 0) {
  process.stdout.write(`\nfailed: ${failed.join(', ')}\n`);
  process.exit(1);
}
