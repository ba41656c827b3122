// Checks the import rules against folders that a test made up. dependency-cruiser is an ES module, which jest's own
// runtime cannot load: a JSON array of folders on standard input, the names of the broken rules of each on output.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { cruise } from 'dependency-cruiser';

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');
const broken = [];
for (const baseDir of JSON.parse(await text(process.stdin))) {
  const { output } = await cruise(['.'], { baseDir, ruleSet: { forbidden }, validate: true });
  broken.push(output.summary.violations.map(({ rule }) => rule.name));
}
process.stdout.write(JSON.stringify(broken));
