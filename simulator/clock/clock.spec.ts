import { Clock } from './clock';
import { Flocks } from './flocks';

describe('the time of the cluster', () => {
  it('stands still until somebody advances it, and lives through everything that is due', async () => {
    const clock = new Clock(0, 0);
    const seen: string[] = [];
    const worker = async (name: string, ...steps: number[]) => {
      for (const step of steps) {
        await clock.sleep(step);
        seen.push(`${name}@${clock.seconds}`);
      }
    };
    void worker('a', 2, 3);
    void worker('b', 4, 2);
    await clock.advance(5);
    expect(seen).toEqual(['a@2', 'b@4', 'a@5']);
    expect(clock.seconds).toBe(5);
    await clock.advance(1);
    expect(seen.at(-1)).toBe('b@6');
  });

  it('never passes a moment for which something is planned before that happened', async () => {
    const clock = new Clock(0, 1_000_000);
    const planned = new Promise<number>((resolve) => clock.in(10, () => resolve(clock.now)));
    const waste = () => {
      const until = Date.now() + 20;
      while (Date.now() < until);
      return clock.now;
    };
    const moment = waste();
    expect(waste()).toBe(moment);
    expect(await planned).toBe(moment);
    clock.stop();
  });

  it('forgets what was called off', async () => {
    const clock = new Clock(0, 0);
    const forget = clock.in(1, () => {
      throw new Error('was called');
    });
    forget();
    await clock.advance(2);
    expect(clock.seconds).toBe(2);
  });
});

describe('lock files', () => {
  const text = "can't lock file '/var/lock/qemu-server/lock-100.conf' - got timeout";
  let clock: Clock;
  let flocks: Flocks;
  beforeEach(() => {
    clock = new Clock(0, 0);
    flocks = new Flocks(clock);
  });

  it('are given in the order in which they were asked for', async () => {
    const order: string[] = [];
    const release = await flocks.vm('pve1', 100);
    const waiting = ['first', 'second'].map((name) =>
      flocks.vm('pve1', 100).then((done) => {
        order.push(name);
        done();
      }),
    );
    release();
    await Promise.all(waiting);
    expect(order).toEqual(['first', 'second']);
  });

  it('are refused with the text of the server after ten seconds', async () => {
    await flocks.vm('pve1', 100);
    let refused = '';
    flocks.vm('pve1', 100).catch((error: Error) => (refused = error.message));
    await clock.advance(9.9);
    expect(refused).toBe('');
    await clock.advance(0.1);
    expect(refused).toBe(text);
  });

  it('let readers in together and a writer alone', async () => {
    const readers = await Promise.all([flocks.vm('pve1', 100, 1, true), flocks.vm('pve1', 100, 1, true)]);
    const writer = flocks.vm('pve1', 100, 5);
    const late = flocks.vm('pve1', 100, 1, true).catch((error: Error) => error.message);
    await clock.advance(1);
    expect(await late).toBe(text);
    readers.forEach((release) => release());
    await expect(writer).resolves.toBeInstanceOf(Function);
  });

  it('belong to a node and end with it', async () => {
    await flocks.vm('pve1', 100);
    await expect(flocks.vm('pve2', 100)).resolves.toBeInstanceOf(Function);
    flocks.forget('pve1');
    await expect(flocks.vm('pve1', 100)).resolves.toBeInstanceOf(Function);
  });
});
