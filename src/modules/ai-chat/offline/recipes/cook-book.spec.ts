import { judgeMain, parseTask } from '../../../ansible';
import { missingOf } from '../knowledge';
import { playbookOf } from '../playbook';
import { type KindName, KINDS } from '../values/kinds';
import { SAMPLES } from '../values/samples';
import { COOK_BOOK } from './cook-book';
import { sampleOf } from './samples';
import type { Family } from './recipe';

describe('the cook-book', () => {
  it('has at least forty recipes, each with an id of its own', () => {
    expect(COOK_BOOK.length).toBeGreaterThanOrEqual(40);
    expect(new Set(COOK_BOOK.map(({ id }) => id)).size).toBe(COOK_BOOK.length);
  });

  it.each(Object.entries(SAMPLES))('takes a sample of %s as it is', (kind, sample) =>
    expect(KINDS[kind as KindName].read(sample)).toBe(sample),
  );

  describe.each(COOK_BOOK.map((recipe) => [recipe.id, recipe] as const))('%s', (_, recipe) => {
    it.each(['debian', 'redhat'] as Family[])('makes a playbook that may be stored, on %s', (family) => {
      const { name, main, tasks } = playbookOf([sampleOf(recipe)], family, 'en', 'all');
      expect(name).not.toMatch(/[{}]/);
      expect(judgeMain(main)).toEqual(main);
      expect(tasks.length).toBeGreaterThan(0);
      for (const [at, { content }] of tasks.entries()) expect(() => parseTask(content, at + 1)).not.toThrow();
    });

    it('is read by Ansible as it was meant', () => {
      const dish = sampleOf(recipe);
      const { tasks } = playbookOf([dish], 'debian', 'zh', 'all');
      const read = tasks.map(({ content }, at) => parseTask(content, at + 1));
      const meant = recipe
        .steps(dish.values, 'debian')
        .map(({ does, module, args, more }) => ({ name: does.zh, [module]: args, ...more }));
      for (const task of read) expect(JSON.parse(JSON.stringify(meant))).toContainEqual(task);
    });

    it('speaks both languages', () => {
      for (const text of [recipe.goal, recipe.label, ...(recipe.parameters ?? []).map(({ ask }) => ask)]) {
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
        expect(text.zh).toBeTruthy();
      }
      for (const { does } of recipe.steps(sampleOf(recipe).values, 'debian'))
        expect(does.zh).toMatch(/\p{Script=Han}/u);
    });

    it('asks only for what nothing can be assumed of, and assumes what it would take', () => {
      const { values } = sampleOf(recipe);
      for (const { name, kind, default: fallback } of recipe.parameters ?? [])
        if (fallback !== undefined) expect([name, KINDS[kind].read(values[name] ?? '')]).toEqual([name, values[name]]);
      expect(missingOf(recipe, values)).toEqual([]);
    });
  });
});
