import { Gate } from '../../../core/concurrency/gate';
import { CircuitBreaker } from './circuit-breaker';
import { PveError, type PveErrorKind } from './pve-error';

describe('the gate of a node', () => {
  /** A piece of work that ends when told to. */
  function works() {
    const started: number[] = [];
    const ends = new Map<number, () => void>();
    const work = (n: number) => () => {
      started.push(n);
      return new Promise<void>((resolve) => ends.set(n, resolve));
    };
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    const end = async (n: number) => {
      ends.get(n)?.();
      await turn();
    };
    return { started, work, end, turn };
  }

  it('lets so many through, the others in the order in which they came; each node has its own', async () => {
    const gate = new Gate(2);
    const { started, work, end, turn } = works();
    for (const n of [1, 2, 3, 4]) void gate.through('a', work(n));
    void gate.through('b', work(9));
    await turn();
    expect(started).toEqual([1, 2, 9]);
    await end(2);
    expect(started).toEqual([1, 2, 9, 3]);
    await end(1);
    await end(3);
    expect(started).toEqual([1, 2, 9, 3, 4]);
  });

  it('forgets those who give up waiting, and goes on after failures', async () => {
    const gate = new Gate(1);
    const { started, work, end, turn } = works();
    const abort = new AbortController();
    void gate.through('a', work(1));
    const second = gate.through('a', work(2), abort.signal);
    void gate.through('a', work(3));
    abort.abort(new Error('enough'));
    await expect(second).rejects.toThrow('enough');
    await end(1);
    await end(3);
    expect(started).toEqual([1, 3]);
    await expect(gate.through('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    void gate.through('a', work(4));
    await turn();
    expect(started).toEqual([1, 3, 4]);
    await expect(gate.through('a', work(5), abort.signal)).rejects.toThrow('enough');
  });
});

describe('the circuit of a hypervisor', () => {
  let now = 0;
  const pace = { now: () => now, sleep: () => Promise.resolve() };
  const error = (kind: PveErrorKind) => new PveError(kind, `because of ${kind}`, { call: 'GET /version' });
  const opened = (breaker: CircuitBreaker) => {
    try {
      breaker.check('GET /nodes');
      return null;
    } catch (refusal) {
      return refusal as PveError;
    }
  };
  beforeEach(() => (now = 0));

  it('opens with the first refusal of the token, and says why', () => {
    const breaker = new CircuitBreaker(pace);
    breaker.failed(error('auth'));
    expect(opened(breaker)).toMatchObject({ kind: 'auth', reason: 'because of auth', notAsked: true });
    expect(breaker.why?.kind).toBe('auth');
  });

  it.each([
    ['node_unreachable', 3],
    ['permission', 10],
  ] as const)('opens after %s happened %d times in a row', (kind, times) => {
    const breaker = new CircuitBreaker(pace);
    breaker.failed(error(kind));
    breaker.succeeded();
    for (let n = 1; n < times; n += 1) breaker.failed(error(kind));
    expect(opened(breaker)).toBeNull();
    breaker.failed(error(kind));
    expect(opened(breaker)).toMatchObject({ kind });
  });

  it('lets one call try after a pause, which doubles while that fails', () => {
    const breaker = new CircuitBreaker(pace);
    breaker.failed(error('auth'));
    now = 5_000;
    expect(opened(breaker)).toBeNull();
    expect(opened(breaker)).toMatchObject({ notAsked: true });
    breaker.failed(error('auth'));
    now = 14_999;
    expect(opened(breaker)).not.toBeNull();
    now = 15_000;
    expect(opened(breaker)).toBeNull();
    breaker.succeeded();
    expect([opened(breaker), opened(breaker), breaker.why]).toEqual([null, null, null]);
  });

  it('lets another one try when the first gave up', () => {
    const breaker = new CircuitBreaker(pace);
    breaker.failed(error('auth'));
    now = 5_000;
    breaker.check('GET /nodes');
    breaker.abandoned();
    expect(opened(breaker)).toBeNull();
  });
});
