import { pino } from 'pino';
import { Loop } from './loop';

const NEVER_MS = 3_600_000;

function loggerTo(lines: string[]) {
  return pino(
    { level: 'info' },
    { write: (line: string) => void lines.push((JSON.parse(line) as { msg: string }).msg) },
  );
}

describe('Loop', () => {
  it('works at once and again when it is woken, however long the pause is', async () => {
    let rounds = 0;
    let tell: () => void = () => undefined;
    const round = () => new Promise<void>((resolve) => (tell = resolve));
    let next = round();
    const loop = new Loop('it', NEVER_MS, async () => void (rounds++, tell()), loggerTo([]));
    await next;
    next = round();
    loop.wake();
    await next;
    await loop.stop();
    expect(rounds).toBe(2);
  });

  it('does not forget that it was woken while it worked', async () => {
    let rounds = 0;
    const loop: Loop = new Loop(
      'it',
      NEVER_MS,
      async () => {
        await Promise.resolve();
        if (++rounds === 1) loop.wake();
      },
      loggerTo([]),
    );
    while (rounds < 2) await new Promise((resolve) => setImmediate(resolve));
    await loop.stop();
    expect(rounds).toBe(2);
  });

  it('logs the beginning and the end of a failure, and goes on', async () => {
    const lines: string[] = [];
    let rounds = 0;
    const work = () => (++rounds <= 3 ? Promise.reject(new Error('no')) : Promise.resolve());
    const loop = new Loop('the relay', 1, work, loggerTo(lines));
    while (rounds < 5) await new Promise((resolve) => setImmediate(resolve));
    await loop.stop();
    expect(lines).toEqual(['the relay fails; it will be tried again', 'the relay works again']);
  });

  it('stops after the round in progress', async () => {
    let finish: () => void = () => undefined;
    let finished = false;
    const loop = new Loop(
      'it',
      1,
      () => new Promise<void>((resolve) => (finish = resolve)).then(() => void (finished = true)),
      loggerTo([]),
    );
    const stopped = loop.stop();
    finish();
    await stopped;
    expect(finished).toBe(true);
  });
});
