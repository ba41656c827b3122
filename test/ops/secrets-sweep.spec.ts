import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SECRET_SETTINGS } from '../../src/core/config/config';
import { compileProject, remove } from './project';
import { needlesOf } from './sweep/needles';
import { filesBelow, filesOf, ProcessWatch, redisTexts, search } from './sweep/places';
import { Reader } from './sweep/reads';
import { Stage } from './sweep/stage';
import { play } from './sweep/story';
import { World } from './sweep/world';

/** What the test itself keeps secrets in: servers to log in to, and their users' own files. */
const OWN_PLACES = /^(virtflow-(sshd|git|key|ops)-|vfp-|jest)|\/(\.ssh|\.gitconfig)/;

/** How what is told of ends: what works, and what fails with a secret in hand. */
const ENDS = {
  ...{ 'cluster by certificate': 'healthy', 'cluster by token': 'healthy' },
  ...{ 'cluster nowhere': 'not_configured', 'cluster of a broken file': 'not_configured' },
  ...{ 'deployment by token': 'succeeded', 'deployment by key': 'succeeded', 'deployment as root': 'succeeded' },
  ...{ 'deployment by a wrong token': 'failed DEPLOYMENT_FAILED', 'deployment of v1': 'SUCCESS' },
  'deployment of v1 by key': 'FAILED',
  // One of its two hosts lets nobody in.
  ...{ 'run by key': 'failed PLAYBOOK_EXECUTION_FAILED', 'run by password': 'succeeded', 'run of v1': 'completed' },
  ...{ machine: 'created', 'machine whose password is said again': 'failed' },
  ...{ docs: '200', metrics: '200', model: 'true', stranger: '200' },
};
/** Of what there is only while cluster and books differ. */
const UNREAD = ['/api/v2/drift/{id}'];
/** At least so many people see what is asked for, on average. */
const LEAST_READERS = 2;

describe('secrets', () => {
  let project: string;
  let world: World;
  let stage: Stage;
  let cut: string[];
  let watch: ProcessWatch;
  let before: Set<string>;
  beforeAll(async () => {
    project = await compileProject();
    before = new Set(readdirSync(tmpdir()));
    world = await World.start(project);
    watch = new ProcessWatch(world.site);
    watch.start();
    stage = new Stage(world);
    cut = await play(stage);
    await watch.stop();
  }, 300_000);
  afterAll(async () => {
    await world?.stop();
    remove(project);
  });

  it('are really used', () => {
    expect(cut).toEqual([]);
    expect(stage.ends).toEqual(ENDS);
  });

  it('have a sentinel for each field of the documents that is one', () => {
    expect(world.book.fields.all().filter((field) => !world.book.covered.has(field))).toEqual([]);
  });

  it('have a sentinel for each setting that is one', () => {
    const pid = world.site.programs[0]?.pid as number;
    const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
    const given = environment.filter((line) => world.book.finder.in(line).length > 0).map((line) => line.split('=')[0]);
    // What migrates takes that one with it; the programs do not get it.
    const expected = SECRET_SETTINGS.filter((name) => name !== 'DATABASE_OWNER_URL');
    expect(expected.filter((name) => !given.includes(name))).toEqual([]);
  });

  it('are in no answer but the one that issues them', () => {
    expect(world.book.echoes).toEqual([]);
  });

  it('are in no answer to a GET, whoever asks', async () => {
    const reader = new Reader(world.book, world.site.urls[0] as string, stage.people);
    const { hits, operations, shown, unread } = await reader.all();
    expect(hits).toEqual([]);
    expect(unread.filter((path) => !UNREAD.includes(path))).toEqual([]);
    expect(shown).toBeGreaterThan(operations * LEAST_READERS);
  }, 120_000);

  it('are in no dump, log, file of the servers or data directory', async () => {
    const files = await filesOf(world.site);
    expect(files.filter((file) => /\.(log|sql)$/.test(file)).length).toBeGreaterThanOrEqual(5);
    expect(search(world.book, files)).toEqual([]);
  });

  it('are not in Redis', async () => {
    const texts = await redisTexts(world.site);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => world.book.finder.in(text).map((name) => [name, text.slice(0, 200)]))).toEqual([]);
  });

  it('are in no temporary directory afterwards', () => {
    const fresh = readdirSync(tmpdir()).filter((name) => !before.has(name) && !OWN_PLACES.test(name));
    const files = fresh.flatMap((name) => filesBelow(join(tmpdir(), name))).filter((file) => !OWN_PLACES.test(file));
    expect(search(world.book, files)).toEqual([]);
  });

  it('are in no command line and no environment of what a worker starts', () => {
    expect([...watch.seen].filter((text) => text.includes('ansible')).length).toBeGreaterThan(0);
    expect([...watch.seen].filter((text) => world.book.finder.in(text).length > 0)).toEqual([]);
  });

  it('would be found, in every form', () => {
    const value = world.book.secret('planted');
    const core = value.slice(value.indexOf('sw'));
    const log = readFileSync(join(world.site.dir, 'worker1.log'), 'utf8');
    expect(world.book.finder.in(log)).not.toContain('planted');
    for (const needle of needlesOf(core)) expect(world.book.finder.in(`${log}x${needle}y`)).toContain('planted');
    const basic = Buffer.from(`admin:${value}`).toString('base64');
    expect(world.book.finder.in(`${log}${basic}`)).toContain('planted');
  });
});
