import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

type Rules = (string | null)[];
interface Asked {
  lint?: { file: string; code: string }[];
  imports?: string[];
}

/** One process for all cases: starting the linters is what takes the time. */
function brokenRules(asked: Asked): { lint: Rules[]; imports: Rules[] } {
  const answer = execFileSync(process.execPath, ['test/support/gates.mjs'], { input: JSON.stringify(asked) });
  return JSON.parse(answer.toString()) as { lint: Rules[]; imports: Rules[] };
}

describe('the lint rules', () => {
  // Files that exist, because typed rules look their types up in the project.
  const service = 'src/modules/tenants/tenants/tenants.service.ts';
  const dto = 'src/modules/tenants/api/v1/tenant.v1.dto.ts';
  const controller = 'src/modules/tenants/api/v1/tenants.v1.controller.ts';
  const breaches: [rule: string, what: string, file: string, code: string][] = [
    ['@typescript-eslint/no-explicit-any', 'any', service, 'export const x = (y: any): unknown => [y];'],
    ['no-console', 'console', service, `console.log('x');`],
    ['no-restricted-properties', 'process.env', service, `export const x = process.env['X'];`],
    [
      'no-restricted-syntax',
      'forwardRef',
      service,
      `import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef(() => null);`,
    ],
    ['no-restricted-syntax', 'a version in a name', service, 'export const toTenantV1 = 1;'],
    ['no-restricted-syntax', 'a version in a text', service, `export const x = '/api/v2/tenants';`],
    [
      'no-restricted-syntax',
      'eight collaborators',
      service,
      'export class X { constructor(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1) { void [a, b, c, d, e, f, g, h]; } }',
    ],
    [
      'no-restricted-imports',
      'a naked validator',
      dto,
      `import { IsString } from 'class-validator';\nexport const x = IsString;`,
    ],
    [
      'no-restricted-imports',
      'a naked ApiProperty',
      dto,
      `import { ApiProperty } from '@nestjs/swagger';\nexport const x = ApiProperty;`,
    ],
    [
      'no-restricted-imports',
      'swagger in a controller',
      controller,
      `import { ApiTags } from '@nestjs/swagger';\nexport const x = ApiTags;`,
    ],
    [
      'no-restricted-imports',
      'an HTTP exception',
      service,
      `import { NotFoundException } from '@nestjs/common';\nexport const x = NotFoundException;`,
    ],
    [
      'no-restricted-imports',
      'TypeORM in a service',
      service,
      `import { DataSource } from 'typeorm';\nexport const x = DataSource;`,
    ],
    ['max-lines-per-function', 'a function of 61 lines', service, `export function x() {\n${'void 0;\n'.repeat(60)}}`],
    ['max-lines', 'a file of 401 lines', service, 'export {};\n'.repeat(401)],
    ['no-warning-comments', 'a note to oneself', service, '// TODO: later\nexport {};'],
    ['@typescript-eslint/no-floating-promises', 'a promise nobody waits for', service, 'async function x() {}\nx();'],
    [
      'no-restricted-syntax',
      'a test that does not run',
      'test/e2e/tenants.e2e-spec.ts',
      `it.skip('x', () => undefined);`,
    ],
  ];

  const allowed: [what: string, file: string, code: string][] = [
    ['versions in api folders', dto, 'export const toTenantV1 = 1;'],
    [
      'ids of the seventh kind',
      service,
      `import { uuidv7 } from '../../../core/database/ids';\nexport const x = uuidv7();`,
    ],
    ['mapped types in bodies', dto, `import { PartialType } from '@nestjs/swagger';\nexport const x = PartialType;`],
    ['the environment in the launcher', 'src/embedded/environment.ts', `export const x = process.env['X'];`],
  ];

  let found: Rules[];
  beforeAll(() => {
    const refused = breaches.map(([, , file, code]) => ({ file, code }));
    found = brokenRules({ lint: [...refused, ...allowed.map(([, file, code]) => ({ file, code }))] }).lint;
  });

  it.each(breaches.map(([rule, what], index) => [rule, what, index] as const))(
    '%s refuses %s',
    (rule, _what, index) => {
      expect(found[index]).toContain(rule);
    },
  );
  it.each(allowed.map(([what], index) => [what, breaches.length + index] as const))('allow %s', (_what, index) => {
    expect(found[index]).toEqual([]);
  });
});

describe('the import rules', () => {
  const cases: [rule: string, files: Record<string, string>][] = [
    ['core-knows-no-feature', { 'src/core/a.ts': '../modules/tenants/index', 'src/modules/tenants/index.ts': '' }],
    ['modules-point-down:tenants', { 'src/modules/tenants/a.ts': '../vms/index', 'src/modules/vms/index.ts': '' }],
    ['modules-only-through-index', { 'src/modules/vms/a.ts': '../tenants/b', 'src/modules/tenants/b.ts': '' }],
    ['api-belongs-to-its-module-file', { 'src/modules/vms/a.ts': './api/v1/b', 'src/modules/vms/api/v1/b.ts': '' }],
    ['modules-are-declared', { 'src/modules/nameless/a.ts': './b', 'src/modules/nameless/b.ts': '' }],
    ['planner-is-pure', { 'src/modules/placement/planner.ts': '../../core/a', 'src/core/a.ts': '' }],
    ['simulator-stands-alone', { 'simulator/a.ts': '../src/core/a', 'src/core/a.ts': '' }],
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
    found = brokenRules({ imports: trees }).imports;
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
