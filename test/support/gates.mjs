// Runs the linters on what a test made up. They are ES modules, which jest's own runtime cannot load:
// JSON on standard input and output. `lint`: [{ file, code }] → rule names each; `imports`: [folder] → rule names each.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';

const { lint = [], imports = [] } = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const linted = [];
for (const { file, code } of lint) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  linted.push(messages.map(({ ruleId }) => ruleId));
}
const cruised = [];
for (const baseDir of imports) {
  const { output } = await cruise(['.'], { baseDir, ruleSet: { forbidden }, validate: true });
  cruised.push(output.summary.violations.map(({ rule }) => rule.name));
}
process.stdout.write(JSON.stringify({ lint: linted, imports: cruised }));
