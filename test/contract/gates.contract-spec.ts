import { ESLint } from 'eslint';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

describe('the lint rules', () => {
  const eslint = new ESLint();
  const rulesBroken = async (file: string, code: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath: file });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  };

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
  it.each(breaches)('%s refuses %s', async (rule, _what, file, code) => {
    expect(await rulesBroken(file, code)).toContain(rule);
  });

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
  it.each(allowed)('allow %s', async (_what, file, code) => {
    expect(await rulesBroken(file, code)).toEqual([]);
  });
});

describe('the import rules', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { forbidden } = require('../../.dependency-cruiser.cjs') as { forbidden: object[] };
  let root: string;
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'virtflow-imports-'))));
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  async function broken(files: Record<string, string>): Promise<string[]> {
    for (const [file, imports] of Object.entries(files)) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, imports ? `import '${imports}';\n` : '');
    }
    const { output } = await cruise(['.'], {
      baseDir: root,
      ruleSet: { forbidden: forbidden as never },
      validate: true,
    });
    return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
  }

  const cases: [rule: string, files: Record<string, string>][] = [
    ['core-knows-no-feature', { 'src/core/a.js': '../modules/tenants/index.js', 'src/modules/tenants/index.js': '' }],
    ['modules-point-down:tenants', { 'src/modules/tenants/a.js': '../vms/index.js', 'src/modules/vms/index.js': '' }],
    ['modules-only-through-index', { 'src/modules/vms/a.js': '../tenants/b.js', 'src/modules/tenants/b.js': '' }],
    ['api-belongs-to-its-module-file', { 'src/modules/vms/a.js': './api/v1/b.js', 'src/modules/vms/api/v1/b.js': '' }],
    ['modules-are-declared', { 'src/modules/nameless/a.js': './b.js', 'src/modules/nameless/b.js': '' }],
    ['planner-is-pure', { 'src/modules/placement/planner.js': '../../core/a.js', 'src/core/a.js': '' }],
    ['simulator-stands-alone', { 'simulator/a.js': '../src/core/a.js', 'src/core/a.js': '' }],
    ['migrations-stand-alone', { 'migrations/a.js': '../src/core/a.js', 'src/core/a.js': '' }],
    ['tests-are-not-shipped', { 'src/core/a.js': '../../test/b.js', 'test/b.js': '' }],
    ['no-circular', { 'src/core/a.js': './b.js', 'src/core/b.js': './a.js' }],
    ['everything-resolves', { 'src/core/a.js': './gone.js' }],
  ];
  it.each(cases)('%s is enforced', async (rule, files) => {
    expect(await broken(files)).toContain(rule);
  });

  it('let a module use what stands below it through its index', async () => {
    const files = { 'src/modules/vms/a.js': '../tenants/index.js', 'src/modules/tenants/index.js': '../../core/a.js' };
    expect(await broken({ ...files, 'src/core/a.js': '' })).toEqual([]);
  });

  it('are read from the project', () => {
    expect(resolve('.dependency-cruiser.cjs')).toBe(require.resolve('../../.dependency-cruiser.cjs'));
  });
});
