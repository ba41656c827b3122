import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Rules = (string | null)[];

/** The names of the rules that each folder breaks. */
function brokenRules(folders: string[]): Rules[] {
  const answer = execFileSync(process.execPath, ['test/support/gates.mjs'], { input: JSON.stringify(folders) });
  return JSON.parse(answer.toString()) as Rules[];
}

describe('the import rules', () => {
  const cases: [rule: string, files: Record<string, string>][] = [
    ['core-knows-no-feature', { 'src/core/a.ts': '../modules/tenants/index', 'src/modules/tenants/index.ts': '' }],
    ['modules-point-down:tenants', { 'src/modules/tenants/a.ts': '../vms/index', 'src/modules/vms/index.ts': '' }],
    ['modules-only-through-index', { 'src/modules/vms/a.ts': '../tenants/b', 'src/modules/tenants/b.ts': '' }],
    ['api-belongs-to-its-module-file', { 'src/modules/vms/a.ts': './api/v1/b', 'src/modules/vms/api/v1/b.ts': '' }],
    ['modules-are-declared', { 'src/modules/nameless/a.ts': './b', 'src/modules/nameless/b.ts': '' }],
    ['planner-is-pure', { 'src/modules/placement/planner.ts': '../../core/a', 'src/core/a.ts': '' }],
    ['simulator-stands-alone', { 'simulator/a.ts': '../src/core/a', 'src/core/a.ts': '' }],
    ['simulator-is-not-shipped-code', { 'src/core/a.ts': '../../simulator/b', 'simulator/b.ts': '' }],
    ['migrations-stand-alone', { 'migrations/a.ts': '../src/core/a', 'src/core/a.ts': '' }],
    ['tests-are-not-shipped', { 'src/core/a.ts': '../../test/b', 'test/b.ts': '' }],
    ['no-circular', { 'src/core/a.ts': './b', 'src/core/b.ts': './a' }],
    ['everything-resolves', { 'src/core/a.ts': './gone' }],
  ];
  const allowed = {
    'src/modules/vms/a.ts': '../tenants/index',
    'src/modules/tenants/index.ts': '../../core/a',
    'src/core/a.ts': '',
  };

  let root: string;
  let found: Rules[];
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'virtflow-imports-'));
    const trees = [...cases.map(([, files]) => files), allowed].map((files, index) => plant(files, String(index)));
    found = brokenRules(trees);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** Writes files that import one another; returns their folder. */
  function plant(files: Record<string, string>, name: string): string {
    for (const [file, imports] of Object.entries(files)) {
      const path = join(root, name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, imports ? `import '${imports}';\n` : '');
    }
    return join(root, name);
  }

  it.each(cases.map(([rule], index) => [rule, index] as const))('%s is enforced', (rule, index) => {
    expect(found[index]).toContain(rule);
  });

  it('let a module use what stands below it through its index', () => {
    expect(found.at(-1)).toEqual([]);
  });
});
