import fc from 'fast-check';
import { AppError } from '../../src/core/errors/app-error';
import { ActionGuard } from '../../src/modules/ai-chat/assistant/action-guard';
import { OfflineModel } from '../../src/modules/ai-chat/assistant/offline-model';
import { SyntaxCheck } from '../../src/modules/ai-chat/assistant/syntax-check';
import { shapeOf } from '../../src/modules/ai-chat/assistant/syntax-shape';
import { NO_DOCS } from '../../src/modules/ai-chat/offline/module-docs';
import { playbookOf } from '../../src/modules/ai-chat/offline/playbook';
import { COOK_BOOK, recipeOf } from '../../src/modules/ai-chat/offline/recipes/cook-book';
import type { Family, Recipe } from '../../src/modules/ai-chat/offline/recipes/recipe';
import { sampleOf, samplePlaybooks } from '../../src/modules/ai-chat/offline/recipes/samples';
import { type KindName, KINDS } from '../../src/modules/ai-chat/offline/values/kinds';
import { SAMPLES } from '../../src/modules/ai-chat/offline/values/samples';
import { type JsonObject, judgeMain, parseTask } from '../../src/modules/ansible';
import { TestRunner } from '../support/runner';

let lab: TestRunner;
beforeAll(async () => {
  lab = await TestRunner.create();
});
afterAll(() => lab?.close());

const never = new AbortController().signal;
const playOf = ({ main, tasks }: ReturnType<typeof playbookOf>) => ({
  head: judgeMain(main) as JsonObject,
  tasks: tasks.map(({ content }, at) => parseTask(content, at + 1) as JsonObject),
});

/** What a pattern excludes by a look ahead, which the generator does not know; `read` refuses it anyway. */
const NOT_THESE = /\(\?!\(\?:js\|.*?\)\(\?!\[A-Za-z\]\)\)/g;

/** Texts of all sorts that a kind accepts: made after its own pattern where it has one, and hostile ones for free texts. */
function accepted(kind: KindName): fc.Arbitrary<string> {
  const { pattern, read } = KINDS[kind];
  const hostile = [
    '"',
    "'",
    '\\',
    '`',
    '=',
    '|',
    '#',
    ': ',
    '- x',
    '%',
    '$(id)',
    '!x',
    '&a',
    '*a',
    '\u00a0',
    '你',
    '\n',
    '}',
  ];
  const loose = fc.array(fc.oneof(fc.constantFrom(...hostile), fc.string({ maxLength: 8 })), { maxLength: 6 });
  const shaped =
    kind === 'schedule'
      ? fc.constantFrom('0 3 * * *', '*/5 * * * 1-5')
      : fc.stringMatching(new RegExp(`^(?:${pattern.replaceAll(NOT_THESE, '')})$`));
  return fc
    .oneof(fc.constant(SAMPLES[kind]), shaped, ...(kind === 'text' ? [loose.map((parts) => parts.join(''))] : []))
    .map((text) => read(text) ?? SAMPLES[kind]);
}

/** A recipe with any values that a user could get into it. */
const dish = (recipe: Recipe) =>
  fc
    .record(Object.fromEntries((recipe.parameters ?? []).map(({ name, kind }) => [name, accepted(kind)])))
    .map((values) => ({ recipe, values: { ...sampleOf(recipe).values, ...values } }));

describe('whether Ansible understands a recipe', () => {
  it('does not depend on the values: any that are accepted make playbooks it understands', async () => {
    const plays = COOK_BOOK.flatMap((recipe, at) =>
      fc.sample(dish(recipe), { numRuns: 4, seed: 7_000 + at }).map((each, turn) => {
        const family: Family = turn % 2 === 0 ? 'debian' : 'redhat';
        const { head, tasks } = playOf(playbookOf([each], family, 'zh', 'all'));
        return { ...head, tasks };
      }),
    );
    expect(plays.length).toBe(COOK_BOOK.length * 4);
    expect(await lab.runner.syntaxCheck(plays)).toBeNull();
  });

  it('is said of what it was said of: values change neither keys nor keywords of a task', () => {
    const keysOf = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).map(([key, below]) => [key, keysOf(below)])
        : null;
    const looks = (each: ReturnType<typeof sampleOf>) =>
      playOf(playbookOf([each], 'debian', 'en', 'all')).tasks.map((task) => JSON.stringify(keysOf(task)));
    const known = new Set(COOK_BOOK.flatMap((recipe) => looks(sampleOf(recipe))));
    for (const recipe of COOK_BOOK) {
      const seen = fc.sample(dish(recipe), { numRuns: 25, seed: 11 }).flatMap(looks);
      expect([recipe.id, [...new Set(seen)].filter((look) => !known.has(look))]).toEqual([recipe.id, []]);
    }
  });

  it('is seen by what it does not understand', async () => {
    const bad: JsonObject[] = [
      { name: 'x', 'ansible.builtin.no_such_module': { a: 'b' } },
      { name: 'x', 'ansible.builtin.copy': { dest: '/a' }, 'ansible.builtin.file': { path: '/a' } },
      { name: 'x', 'ansible.builtin.command': "echo 'a" },
      { name: 'x', 'ansible.builtin.file': { path: '/a' }, no_such_keyword: true },
    ];
    for (const task of bad) {
      const check = new SyntaxCheck(lab.runner);
      const good: JsonObject = { name: 'x', 'ansible.builtin.command': 'echo a' };
      expect(await check.byShape({ head: { hosts: 'all' }, tasks: [good] }, never)).toBeNull();
      expect(await check.byShape({ head: { hosts: 'all' }, tasks: [task] }, never)).toEqual(expect.any(String));
    }
  });

  it('is known of the whole cook-book after one look, and of nothing that looks different', async () => {
    const asked: number[] = [];
    const runner = {
      syntaxCheck: (plays: JsonObject[]) => {
        asked.push(plays.length);
        return lab.runner.syntaxCheck(plays);
      },
    };
    const check = new SyntaxCheck(runner as never);
    await check.ahead(samplePlaybooks().map(playOf), never);
    for (const recipe of COOK_BOOK) {
      await check.byShape(playOf(playbookOf([sampleOf(recipe)], 'redhat', 'zh', 'web')), never);
      expect([recipe.id, asked]).toEqual([recipe.id, [COOK_BOOK.length * 2]]);
    }
    const other: JsonObject = { name: 'x', 'ansible.builtin.apt': { name: 'nginx', state: 'present' }, when: 'a is b' };
    await check.byShape({ head: { hosts: 'all' }, tasks: [other] }, never);
    expect(asked).toEqual([COOK_BOOK.length * 2, 1]);
  });
});

describe('the shape of a task', () => {
  const file = (args: JsonObject, more: JsonObject = {}) =>
    shapeOf({ name: 'n', 'ansible.builtin.file': args, ...more });

  it.each([
    [{ path: '/a' }, { path: '/srv/other-place.d' }],
    [{ path: ['a', 'b', 'c'] }, { path: ['x'] }],
  ])('is the same for plain words: %j and %j', (one, other) => expect(file(one)).toBe(file(other)));

  it.each([
    [{ path: '/a' }, { dest: '/a' }],
    [{ path: '/a' }, { path: "/a'" }],
    [{ path: '/a' }, { path: true }],
    [{ path: '{{ a }}' }, { path: '{{ b }}' }],
    [{ path: '/a' }, { path: '/a', mode: '0644' }],
  ])('is another for what Ansible could see: %j and %j', (one, other) => expect(file(one)).not.toBe(file(other)));

  it('keeps the values of keywords, and modules that are a text', () => {
    expect(file({}, { when: 'a' })).not.toBe(file({}, { when: 'b' }));
    expect(shapeOf({ 'ansible.builtin.command': 'a' })).not.toBe(shapeOf({ 'ansible.builtin.command': 'b' }));
  });
});

describe('an answer without a model', () => {
  afterEach(() => jest.restoreAllMocks());
  const logged: unknown[] = [];
  const logger = { warn: (about: unknown) => logged.push(about) };
  const modelOf = (runner: unknown) =>
    new OfflineModel(new ActionGuard(new SyntaxCheck(runner as never)), { current: NO_DOCS } as never, logger as never);
  const ask = async (model: OfflineModel, text: string) => {
    const said: string[] = [];
    const question = { ctx: {} as never, text, before: [], state: null, inventory: null, signal: never };
    const reply = await model.answer(question, (piece) => said.push(piece));
    await model.close();
    expect(said).toEqual([reply.text]);
    return reply;
  };

  it('has what passes', async () => {
    const reply = await ask(modelOf(lab.runner), 'How do I deploy Nginx?');
    expect([reply.actions.length, reply.quickReplies]).toEqual([1, ['Yes', 'No']]);
  });

  it.each([
    ['How do I deploy Nginx?', /does not pass the checks/],
    ['如何部署 Nginx?', /未通過/],
  ])('drops a recipe that Ansible does not understand, and says so: %s', async (text, says) => {
    logged.length = 0;
    const step = { does: { en: 'do it', zh: '執行' }, module: 'ansible.builtin.no_such_module', args: { a: 'b' } };
    jest.spyOn(recipeOf('nginx') as Recipe, 'steps').mockReturnValue([step]);
    const reply = await ask(modelOf(lab.runner), text);
    expect(reply).toMatchObject({ actions: [], quickReplies: [] });
    expect(reply.text).toMatch(says);
    expect(reply.text).not.toMatch(/no_such_module|Shall I|需要我/);
    expect(logged).toContainEqual({
      refusal: expect.stringContaining('no_such_module') as string,
      sources: ['cook-book: nginx'],
    });
  });

  it('suggests nothing where nothing can be checked, and says so', async () => {
    const runner = { syntaxCheck: () => Promise.reject(new AppError('EXECUTION_UNAVAILABLE')) };
    const reply = await ask(modelOf(runner), 'How do I deploy Nginx?');
    expect([reply.actions, reply.text]).toEqual([[], expect.stringContaining('cannot be checked')]);
  });
});
