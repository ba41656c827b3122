import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, loadMigrationConfig, VARIABLES } from '../../src/core/config/config';
import {
  exists,
  makeTargets,
  makeTargetsIn,
  npmScripts,
  npmScriptsIn,
  programsIn,
  read,
  readYaml,
  ROOT,
  sourceOf,
} from './files';

interface Service {
  image?: string;
  build?: string;
  user?: string;
  command?: string[];
  environment?: Record<string, string | number>;
  volumes?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
}
interface Job {
  stage?: string;
  rules?: object[];
  before_script?: string[];
  script?: string[];
  parallel?: { matrix: { NODE_VERSION: string[] }[] };
}

const compose = readYaml<{ services: Record<string, Service>; volumes: Record<string, unknown> }>('docker-compose.yml');
const services = Object.entries(compose.services);
const dockerfile = read('Dockerfile');

/** Values that a careful person could have put into .env. */
const SAMPLE: Record<string, string> = {
  POSTGRES_OWNER_PASSWORD: '6f1d0c2b9a8e7f43',
  POSTGRES_APP_PASSWORD: '1b7e9d3c5a2f8460',
  REDIS_PASSWORD: 'e40a7c91d5b2836f',
  JWT_SECRET: 'Qm8tYxw3RkE5vUzC1oLsDh7gNfJp9aXe2bKi',
  ENCRYPTION_KEY: Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64'),
  ADMIN_PASSWORD: 'kT7vGm2xQz9r',
};

const interpolate = (value: string | number): string =>
  String(value).replaceAll(
    /\$\{(\w+)(?::([-?])(.*?))?\}/g,
    (_all, name: string, _kind, fallback: string) => SAMPLE[name] ?? fallback,
  );

const environmentOf = (name: string) =>
  Object.fromEntries(
    Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [key, interpolate(value)]),
  );

describe('docker-compose.yml', () => {
  it('has database, queue, migration, API and worker', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'redis', 'migrate', 'api', 'worker']),
    );
  });

  it.each(['api', 'worker', 'backup'])('gives %s an environment that passes the check at boot', (name) => {
    expect(loadConfig(environmentOf(name))).toMatchObject({ NODE_ENV: 'production' });
  });

  it('gives the migration what it needs and the application no owner of the database', () => {
    expect(loadMigrationConfig(environmentOf('migrate')).DATABASE_OWNER_URL).toContain('virtflow_owner');
    for (const name of ['api', 'worker']) expect(environmentOf(name)).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  it.each(['api', 'worker', 'migrate', 'backup'])('passes %s only variables that it knows', (name) => {
    expect(VARIABLES).toEqual(expect.arrayContaining(Object.keys(environmentOf(name))));
  });

  it('passes the application every setting but those that the image decides', () => {
    const decided = ['HOST', 'VIRTFLOW_DATA_DIR', 'DATABASE_OWNER_URL'];
    expect(Object.keys(environmentOf('api'))).toEqual(
      expect.arrayContaining(VARIABLES.filter((name) => !decided.includes(name))),
    );
  });

  it('starts programs that exist', () => {
    const programs = programsIn(read('docker-compose.yml'));
    expect(programs.length).toBeGreaterThanOrEqual(4);
    expect(programs.filter((program) => !exists(sourceOf(program)))).toEqual([]);
  });

  it('waits only for services that can say when they are ready', () => {
    for (const [name, { depends_on = {} }] of services) {
      for (const [other, { condition }] of Object.entries(depends_on)) {
        const target = compose.services[other];
        expect({ name, other, found: !!target }).toEqual({ name, other, found: true });
        if (condition === 'service_healthy') expect(target?.healthcheck?.test).toBeDefined();
      }
    }
    for (const name of ['api', 'worker']) {
      expect(compose.services[name]?.depends_on?.migrate?.condition).toBe('service_completed_successfully');
    }
  });

  it('mounts directories that exist and volumes that are declared', () => {
    for (const source of services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(':')[0] ?? ''),
    )) {
      if (source.startsWith('.')) expect({ source, found: exists(source) }).toEqual({ source, found: true });
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it('runs nothing as root', () => {
    const users = services.filter(([, { build }]) => !build).map(([, { user }]) => user);
    expect(users).toEqual(['postgres', 'redis']); // the others are of our image, whose user is checked below
  });

  it('has no secret of its own, and .env.example documents every variable', () => {
    const text = read('docker-compose.yml');
    expect(text).not.toMatch(/(PASSWORD|SECRET|KEY): (?!\$\{\w+:(\?|-\}))/);
    const used = [...text.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = '']) => name);
    const documented = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(documented).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  it('creates the role that the application connects as', () => {
    const script = 'deploy/postgres/10-app-role.sh';
    execFileSync('sh', ['-n', join(ROOT, script)]);
    expect(read(script)).toContain(`CREATE ROLE ${new URL(environmentOf('api').DATABASE_URL ?? '').username} `);
  });
});

describe('make', () => {
  it.each([
    ['up', 'dist/src/embedded/up.js'],
    ['simulator', 'dist/simulator/main.js'],
  ])('%s builds first, and starts its own program alone', (target, program) => {
    const said = execFileSync('make', ['--dry-run', '--always-make', target], { cwd: ROOT, encoding: 'utf8' });
    expect(said).toContain('npm run build\n');
    expect(said.match(/\bdist\/\S+\.js/g)).toEqual([program]);
  });
});

describe('Dockerfile', () => {
  const stages = dockerfile.split(/^(?=FROM )/m).slice(1);
  const names = stages.map((stage) => /^FROM .* AS (\w+)/.exec(stage)?.[1]);

  it('builds in stages and takes over only from stages that exist', () => {
    expect(names.length).toBeGreaterThan(2);
    for (const [, from] of dockerfile.matchAll(/--from=(\w+)/g)) expect(names).toContain(from);
  });

  it('copies files that exist and that .dockerignore lets through', () => {
    const ignored = read('.dockerignore').split('\n');
    const lines = [...dockerfile.matchAll(/^COPY (?!--from)(.*) \S+$/gm)];
    const sources = lines.flatMap(([, list = '']) => list.split(' '));
    expect(sources.length).toBeGreaterThan(5);
    for (const source of sources) {
      expect({ source, found: exists(source), passes: ignored.includes(`!${source.replace('./', '')}`) }).toEqual({
        source,
        found: true,
        passes: true,
      });
    }
  });

  it('runs npm scripts and programs that exist', () => {
    expect(npmScripts()).toEqual(expect.arrayContaining(npmScriptsIn(dockerfile)));
    expect(programsIn(dockerfile).filter((program) => !exists(sourceOf(program)))).toEqual([]);
  });

  it('ends as a user who is not root, with a health check', () => {
    const last = stages.at(-1) ?? '';
    const users = [...last.matchAll(/^USER (\S+)$/gm)].map(([, user]) => user);
    expect(users).toEqual(['virtflow']);
    expect(last.indexOf('USER ')).toBeLessThan(last.indexOf('CMD '));
    expect(last).toMatch(/^HEALTHCHECK /m);
  });

  it('brings along what playbook runs and backups need', () => {
    const [, packages = ''] = /^packages='(.*)'$/m.exec(read('scripts/system-packages.sh')) ?? [];
    expect(packages.split(' ')).toEqual(expect.arrayContaining(['ansible-core', 'bubblewrap', 'socat', 'sshpass']));
    for (const name of [...packages.split(' '), 'postgresql-client-15']) {
      expect(stages.at(-1)).toMatch(new RegExp(`\\s${name}\\s`));
    }
  });

  it('compiles with the files that are not TypeScript', () => {
    const { assets } = JSON.parse(read('nest-cli.json')).compilerOptions as { assets: Record<string, string>[] };
    // They keep their path, `src` included: that is where the compiled files look for them.
    expect(assets).toEqual([{ include: 'modules/ansible/runner/plugins/*.py', outDir: 'dist' }]);
    expect(exists('src/modules/ansible/runner/plugins/virtflow_events.py')).toBe(true);
  });
});

describe('.gitlab-ci.yml', () => {
  const { stages, ...rest } = readYaml<Record<string, Job> & { stages: string[] }>('.gitlab-ci.yml');
  const jobs = Object.entries(rest as Record<string, Job>).filter(([, job]) => job.script);

  it('checks, tests, builds the image and deploys, in this order', () => {
    expect(stages).toEqual(['check', 'test', 'image', 'deploy']);
    expect([...new Set(jobs.map(([, job]) => job.stage))]).toEqual(stages);
  });

  it('proves on a schedule alone what takes hours', () => {
    const proofs = jobs.filter(([, job]) => npmScriptsIn((job.script ?? []).join('\n')).includes('proof'));
    expect(proofs.map(([, { rules }]) => rules)).toEqual([[{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]]);
  });

  it('tests on every Node that is supported', () => {
    expect(jobs.flatMap(([, job]) => job.parallel?.matrix[0]?.NODE_VERSION ?? [])).toEqual(['20', '22', '24']);
  });

  it('runs make targets, npm scripts, compose services and files that exist', () => {
    const script = jobs.flatMap(([, job]) => [...(job.before_script ?? []), ...(job.script ?? [])]).join('\n');
    expect(makeTargets()).toEqual(expect.arrayContaining(makeTargetsIn(script)));
    expect(npmScripts()).toEqual(expect.arrayContaining(npmScriptsIn(script)));
    for (const [file] of script.matchAll(/^\.[\w/.-]+$/gm))
      expect({ file, found: exists(file) }).toEqual({ file, found: true });
    const [, pulled = ''] = / pull (.*)$/m.exec(script) ?? [];
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(pulled.split(' ')));
  });
});

describe('make and .ci/run', () => {
  it('has the targets that the documents name', () => {
    expect(makeTargets()).toEqual(
      expect.arrayContaining(['up', 'test', 'check', 'build', 'backup', 'restore', 'bench', 'clean', 'help']),
    );
  });

  it('names npm scripts and programs that exist', () => {
    const makefile = read('Makefile');
    expect(npmScripts()).toEqual(expect.arrayContaining(npmScriptsIn(makefile)));
    const [, directory] = /node (dist\S+)/.exec(makefile) ?? [];
    const programs = [...makefile.matchAll(/\$\(RUN\)\/(\w+\.js)/g)].map(([, name]) => `${directory}/${name}`);
    expect(programs).toHaveLength(3);
    expect(programs.filter((program) => !exists(sourceOf(program)))).toEqual([]);
  });

  it('can be planned by make on a machine where nothing is installed', () => {
    for (const target of ['up', 'test', 'backup']) {
      const plan = execFileSync('make', ['-n', target, 'INSTALLED=absent/stamp', 'BUILT=absent/built'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(plan).toContain('npm ci');
    }
  });

  it('brings what playbooks need onto a machine where it is not, before up and test', () => {
    execFileSync('sh', ['-n', join(ROOT, 'scripts/system-packages.sh')]);
    const plan = (target: string) =>
      execFileSync('make', ['-n', target, 'INSTALLED=absent/stamp', 'BUILT=absent/built'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(plan('up')).toMatch(/scripts\/system-packages\.sh \|\| true\n.*up\.js/s);
    expect(plan('test')).toMatch(/scripts\/system-packages\.sh tests \|\| true\n.*npm test/s);
  });

  it('says what is missing to whoever cannot install it, and does nothing', () => {
    const none = mkdtempSync(join(tmpdir(), 'virtflow-none-'));
    const script = read('scripts/system-packages.sh')
      .replace(/^PATH=.*$/m, `PATH=${none}`)
      .replace('$(id -u)', '1000');
    const { status, stderr, stdout } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
    rmSync(none, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/missing: ansible-playbook bwrap .* unshare\n.*as root: scripts\/system-packages\.sh/);
  });

  it('is valid, executable and runs the tests', () => {
    execFileSync('bash', ['-n', join(ROOT, '.ci/run')]);
    expect(statSync(join(ROOT, '.ci/run')).mode & 0o111).toBe(0o111);
    expect(makeTargets()).toEqual(expect.arrayContaining(makeTargetsIn(read('.ci/run'))));
    expect(makeTargetsIn(read('.ci/run'))).toContain('test');
  });

  it('names programs in package.json that a build produces', () => {
    expect(programsIn(read('package.json')).filter((program) => !exists(sourceOf(program)))).toEqual([]);
  });
});
