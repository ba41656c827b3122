// Prints how big the pieces of the code are and fails when a limit is passed: `node scripts/sizes.mjs`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const LIMITS = {
  'file lines': { median: 90, p90: 220, max: 400 },
  'function lines': { median: 12, p90: 30, max: 60 },
  'constructor arguments': { max: 7 },
  'decorators per handler': { max: 3 },
};
const TESTS_PER_SOURCE_LINE = { min: 1.0, max: 1.8 };

const isTest = (file) => /\.spec\.ts$|^test\/|\/testing\//.test(file);
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'));
const linesOf = (file) => readFileSync(file, 'utf8').trimEnd().split('\n').length;

/** Every measured thing of one file: [what, size, where]. */
function measure(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found = [['file lines', linesOf(file), file]];
  const visit = (node) => {
    const where = `${file}:${lineAt(node.getStart())}`;
    if (ts.isFunctionLike(node) && node.body && ts.isBlock(node.body)) {
      found.push(['function lines', lineAt(node.end) - lineAt(node.getStart()) + 1, where]);
    }
    if (ts.isConstructorDeclaration(node)) found.push(['constructor arguments', node.parameters.length, where]);
    if (ts.isMethodDeclaration(node) && file.endsWith('.controller.ts')) {
      found.push(['decorators per handler', ts.getDecorators(node)?.length ?? 0, where]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const source = filesIn('src').filter((file) => !isTest(file));
const tests = [...filesIn('test'), ...filesIn('src').filter(isTest)];
const measured = source.flatMap(measure);
const failures = [];

for (const [what, limits] of Object.entries(LIMITS)) {
  const found = measured.filter(([kind]) => kind === what).sort((a, b) => a[1] - b[1]);
  const at = (share) => found[Math.min(found.length - 1, Math.floor(found.length * share))];
  const sizes = { median: at(0.5), p90: at(0.9), max: found.at(-1) };
  const shown = Object.entries(sizes).map(([name, [, size]]) => `${name} ${size}/${limits[name] ?? '-'}`.padEnd(16));
  process.stdout.write(`${what.padEnd(24)}${shown.join('')}\n`);
  for (const [name, limit] of Object.entries(limits)) {
    if (sizes[name][1] > limit)
      failures.push(`${what}: ${name} is ${sizes[name][1]}, limit ${limit} (${sizes[name][2]})`);
  }
}

const total = (files) => files.reduce((sum, file) => sum + linesOf(file), 0);
const ratio = total(tests) / total(source);
process.stdout.write(`${'tests / source lines'.padEnd(24)}${ratio.toFixed(2)} (${total(tests)} / ${total(source)})\n`);
if (ratio < TESTS_PER_SOURCE_LINE.min || ratio > TESTS_PER_SOURCE_LINE.max) {
  failures.push(
    `tests / source lines is ${ratio.toFixed(2)}, wanted ${Object.values(TESTS_PER_SOURCE_LINE).join(' to ')}`,
  );
}

for (const failure of failures) process.stderr.write(`outside the limits: ${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
