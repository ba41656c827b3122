import fc from 'fast-check';
import { type KindName, KINDS } from './kinds';
import { isCron, scheduleOf } from './schedule';
import { shapesIn, valuesIn } from './extract';
import { both } from '../text/language';

const ask = both('?', '?');

describe('values in a question', () => {
  it('are taken where a word announces them, in either language', () => {
    const parameters = [
      { name: 'port', kind: 'port', ask, cues: 'port|埠', after: '埠' },
      { name: 'user', kind: 'user', ask, cues: 'user|使用者' },
    ] as const;
    expect(valuesIn('for the user Alice on port 8080', parameters)).toEqual({ port: '8080', user: 'alice' });
    expect(valuesIn('使用者是 alice,走 8080 埠', parameters)).toEqual({ port: '8080', user: 'alice' });
  });

  it('are taken alone when they can be nothing else, and none twice', () => {
    const parameters = [
      { name: 'from', kind: 'path', ask },
      { name: 'to', kind: 'path', ask },
    ] as const;
    expect(valuesIn('copy /etc/a to /srv/b', parameters)).toEqual({ from: '/etc/a', to: '/srv/b' });
    expect(valuesIn('copy /etc/a', parameters)).toEqual({ from: '/etc/a' });
  });

  it('are not the words of the language', () =>
    expect(valuesIn('add the user for the server', [{ name: 'user', kind: 'user', ask, cues: 'user|for' }])).toEqual(
      {},
    ));

  it('are not parts of addresses', () =>
    expect(valuesIn('look at 10.0.0.1 and http://example.com:8080/a', [{ name: 'port', kind: 'port', ask }])).toEqual(
      {},
    ));

  it('show what a question is about without its words', () =>
    expect(shapesIn('clone https://git.example.com/a.git to /srv/a').shapes).toEqual(['~url', '~git', '~path']));

  it('are harmless whatever was written', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{ 1 }}', '{% x %}', '$(id)', '`id`', "'; id", 'a\nb', '../..'),
    );
    const kinds = Object.keys(KINDS) as KindName[];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), hostile, hostile, (kind, left, right) => {
        const value = KINDS[kind].read(`${left}${right}`);
        expect(value ?? '').not.toMatch(/\{[{%#]|\r|\0/);
        if (kind !== 'text') expect(value ?? '').not.toMatch(/[\n'"$`;|<>\\]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a schedule', () => {
  it.each([
    ['every day at 2:30', '30 2 * * *'],
    ['each night at 11pm', '0 23 * * *'],
    ['every 5 minutes', '*/5 * * * *'],
    ['every hour', '0 * * * *'],
    ['every monday at 6:15', '15 6 * * 1'],
    ['weekly', '0 2 * * 0'],
    ['monthly at 04:00', '0 4 1 * *'],
    ['15 3 * * 1-5', '15 3 * * 1-5'],
    ['每天凌晨三點', '0 3 * * *'],
    ['每天下午兩點半', '30 14 * * *'],
    ['每 10 分鐘', '*/10 * * * *'],
    ['每週五 18:00', '0 18 * * 5'],
    ['每月', '0 2 1 * *'],
  ])('is understood: %s', (text, cron) => expect(scheduleOf(text)).toBe(cron));

  it.each(['', 'sometime', 'every 99 minutes', 'at 25:00', '99 3 * * *'])('is not made up: %j', (text) =>
    expect(scheduleOf(text)).toBeNull(),
  );

  it.each(['60 1 * * *', '1 24 * * *', '* * * *', '*/0 * * * *', 'a b c d e', '* * * * *; id'])(
    'of cron has bounds: %s',
    (text) => expect(isCron(text)).toBe(false),
  );
});
