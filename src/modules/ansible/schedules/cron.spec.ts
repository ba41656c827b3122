import { nextMoment } from './cron';

const after = new Date('2026-03-08T06:30:30Z');

describe('a cron expression', () => {
  it.each([
    ['*/15 * * * *', 'UTC', '2026-03-08T06:45:00.000Z'],
    ['0 3 * * 1', 'Asia/Taipei', '2026-03-08T19:00:00.000Z'],
    ['0 0 29 2 *', 'UTC', '2028-02-29T00:00:00.000Z'],
    // This hour does not exist in New York on that day.
    ['30 2 8 3 *', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ])('%s in %s is due next at %s', (cron, timezone, expected) =>
    expect(nextMoment(cron, timezone, after).toISOString()).toBe(expected),
  );

  it.each([
    ['61 * * * *', 'UTC'],
    ['* * * *', 'UTC'],
    ['* * * * * *', 'UTC'],
    ['@daily', 'UTC'],
    ['0 0 30 2 *', 'UTC'],
    ['* * * * *', 'Mars/Olympus'],
    [`${'1,'.repeat(5_000)}1 * * * *`, 'UTC'],
    ['a'.repeat(10_000), 'UTC'],
  ])('is refused: %j in %s', (cron, timezone) => expect(() => nextMoment(cron, timezone, after)).toThrow('valid'));
});
