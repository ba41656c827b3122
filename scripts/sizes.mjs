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
const TESTS_PER_SOURCE_LINE = { min: 0.7, max: 1.8 };

/** What only declares is tested by the contract suite, which every resource inherits (docs/adr/0008). */
const isDeclaration = (file) => /\.(dto|entity|resource|face|controller|module|recipes)\.ts$|\/index\.ts$/.test(file);
const isTest = (file) => /\.spec\.ts$|^test\/|\/testing\//.test(file);
/** The simulator is a tool of the tests: its sizes are limited, its own tests are not held against the product. */
const isOfSimulator = (file) => /^simulator\/|^test\/int\/simulator\//.test(file);
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
const tests = [...filesIn('test').filter((file) => !isOfSimulator(file)), ...filesIn('src').filter(isTest)];
const measured = [...source, ...filesIn('simulator').filter((file) => !isTest(file))].flatMap(measure);
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
const [tested, deciding] = [total(tests), total(source.filter((file) => !isDeclaration(file)))];
const ratio = tested / deciding;
const all = `${tested} / ${deciding}; ${total(source)} source lines in all`;
process.stdout.write(`${'tests / deciding lines'.padEnd(24)}${ratio.toFixed(2)} (${all})\n`);
if (ratio < TESTS_PER_SOURCE_LINE.min || ratio > TESTS_PER_SOURCE_LINE.max) {
  const { min, max } = TESTS_PER_SOURCE_LINE;
  failures.push(`tests / deciding lines is ${ratio.toFixed(2)}, wanted ${min} to ${max}`);
}

for (const failure of failures) process.stderr.write(`outside the limits: ${failure}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;
