import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const SCRIPT = 'scripts/new-resource/new-resource.mjs';

describe('npm run new:resource', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'virtflow-scaffold-'));
    mkdirSync(join(root, 'src'));
    symlinkSync(resolve('src/core'), join(root, 'src/core'));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const make = (...options: string[]) =>
    execFileSync(process.execPath, [SCRIPT, '--root', root, ...options]).toString();
  const made = () =>
    ['src/modules', 'migrations'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((file) => join(root, folder, String(file)))
        .filter((file) => file.endsWith('.ts')),
    );

  it('makes a resource that compiles as it is, in the style of the rest', () => {
    make('--module', 'locations', '--type', 'DataCenter', '--path', 'data-centers');
    make('--module', 'locations', '--type', 'Rack', '--path', 'racks', '--id', 'int', '--realm', 'tenancy');
    const { config } = ts.readConfigFile('tsconfig.json', (file) => readFileSync(file, 'utf8'));
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const program = ts.createProgram(made(), { ...options, noEmit: true, typeRoots: [resolve('node_modules/@types')] });
    const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
    expect(problems).toEqual([]);
    const prettier = ['node_modules/prettier/bin/prettier.cjs', '--config', '.prettierrc.json', '--list-different'];
    expect(spawnSync(process.execPath, [...prettier, ...made()]).stdout.toString()).toBe('');
  });

  it('says which lines are left to write', () => {
    const told = make('--module', 'locations', '--type', 'DataCenter', '--path', 'data-centers');
    for (const line of ['LocationsModule in its imports', 'test/contract/suite/samples', "type: 'DataCenter'"]) {
      expect(told).toContain(line);
    }
    expect(
      made()
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n'),
    ).toContain('DATA_CENTER_NAME_DUPLICATE');
  });

  it.each([
    [['--module', 'locations', '--type', 'Rack'], '--path is missing'],
    [['--module', 'locations', '--type', 'rack', '--path', 'racks'], '--type rack does not match'],
    [['--module', '../locations', '--type', 'Rack', '--path', 'racks'], '--module ../locations does not match'],
    [['--colour', 'red'], "Unknown option '--colour'"],
  ])('refuses %j and makes nothing', (options, message) => {
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--root', root, ...options]);
    expect([status, stderr.toString()]).toEqual([1, expect.stringContaining(message)]);
    expect(readdirSync(root).sort()).toEqual(['node_modules', 'src']);
  });

  it('never overwrites', () => {
    make('--module', 'locations', '--type', 'Rack', '--path', 'racks');
    expect(() => make('--module', 'locations', '--type', 'Rack', '--path', 'racks')).toThrow('exists already');
  });
});
