import { Random } from '../support/random';
import { type Event, linearize } from './linearize';
import { poolModel, type QuotaInput, type QuotaOutput, quotaModel, registerModel } from './models';

type QuotaEvent = Event<QuotaInput, QuotaOutput>;

const create = (start: number, end: number, done: boolean): QuotaEvent => ({
  ...{ start, end },
  input: { do: 'create' },
  output: { done },
});
const lost = (start: number): QuotaEvent => ({ start, end: Infinity, input: { do: 'create' } });
const read = (start: number, end: number, used: number): QuotaEvent => ({
  ...{ start, end },
  input: { do: 'read' },
  output: { used },
});
const limit = (start: number, end: number, to: number): QuotaEvent => ({
  ...{ start, end },
  input: { do: 'limit', limit: to },
  output: { done: true },
});
const isPossible = (...events: QuotaEvent[]) => linearize(quotaModel({ used: 0, limit: 1 }), events).ok;

describe('a history of a quota', () => {
  it('is possible when one of two that contend is refused', () => {
    expect(isPossible(create(0, 5, true), create(1, 4, false))).toBe(true);
    expect(isPossible(create(0, 5, false), create(1, 4, true))).toBe(true);
  });

  it('is impossible when more was given than there is, or less than was asked for', () => {
    expect(isPossible(create(0, 5, true), create(1, 4, true))).toBe(false);
    expect(isPossible(create(0, 5, false))).toBe(false);
  });

  it('respects time: what ended before something else began came first', () => {
    expect(isPossible(create(0, 2, true), read(3, 4, 0))).toBe(false);
    expect(isPossible(create(0, 3, true), read(2, 4, 0))).toBe(true);
    expect(isPossible(limit(0, 1, 2), create(2, 3, true), create(4, 5, true))).toBe(true);
    expect(isPossible(create(2, 3, true), create(4, 5, true), limit(6, 7, 2))).toBe(false);
  });

  it('lets what was never answered happen late, or never, but not before it began', () => {
    expect(isPossible(lost(0), read(5, 6, 0), read(7, 8, 1))).toBe(true);
    expect(isPossible(lost(0), read(5, 6, 0), read(7, 8, 0))).toBe(true);
    expect(isPossible(lost(0), read(5, 6, 1), read(7, 8, 0))).toBe(false);
    expect(isPossible(read(5, 6, 1), lost(7))).toBe(false);
  });

  it('is told apart also when it is long: what a real quota answers is possible, one lie in it is not', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { events, lie } = simulate(new Random(seed));
      const verdict = (history: QuotaEvent[]) => linearize(quotaModel({ used: 0, limit: 3 }), history);
      expect([seed, verdict(events).ok]).toEqual([seed, true]);
      const lied = verdict(events.map((event) => (event === lie ? { ...event, output: { used: 99 } } : event)));
      expect([seed, lied]).toMatchObject([seed, { ok: false, undecided: false }]);
    }
  });
});

/** 400 operations of four clients on a quota that keeps its promise at a moment within each; some answers get lost. */
function simulate(random: Random): { events: QuotaEvent[]; lie: QuotaEvent } {
  const model = quotaModel({ used: 0, limit: 3 });
  let state = { used: 0, limit: 3 };
  const events: QuotaEvent[] = [];
  for (let n = 0; n < 400; n++) {
    const [start, end] = [n * 10 - random.below(25), n * 10 + random.below(25)];
    const wanted = random.of(['create', 'create', 'delete', 'read'] as const);
    const act = wanted === 'delete' && state.used === 0 ? 'create' : wanted;
    if (act === 'read') {
      events.push(read(start, end, state.used));
      continue;
    }
    const after = model.step(state, { do: act }, { done: true });
    const isLost = random.chance(0.02);
    if (isLost && random.chance(0.5)) continue;
    events.push({ start, end: isLost ? Infinity : end, input: { do: act }, output: { done: after !== null } });
    state = after ?? state;
  }
  return { events, lie: random.of(events.slice(200).filter(({ input }) => input.do === 'read')) };
}

describe('a history of devices', () => {
  const event = (action: 'start' | 'stop', machine: string, start: number, end: number) => ({
    ...{ start, end },
    input: { do: action, machine },
    output: { done: true },
  });

  it('is impossible when more machines run than there are devices', () => {
    const model = poolModel(1);
    const [first, second] = [event('start', 'a', 0, 1), event('start', 'b', 2, 3)];
    expect(linearize(model, [first, second]).ok).toBe(false);
    expect(linearize(model, [first, event('stop', 'a', 1, 3), second]).ok).toBe(true);
    expect(linearize(model, [first, second, event('stop', 'a', 4, 5)]).ok).toBe(false);
  });
});

describe('a history of a text', () => {
  const write = (value: string, start: number, end: number) => ({
    ...{ start, end },
    input: { do: 'write' as const, value },
    output: { done: true },
  });
  const seen = (value: string, start: number, end: number) => ({
    ...{ start, end },
    input: { do: 'read' as const },
    output: { value },
  });

  it('is impossible when a reader sees an older text after a newer one', () => {
    const model = registerModel('');
    const writes = [write('a', 0, 10), write('b', 0, 10)];
    expect(linearize(model, [...writes, seen('a', 2, 3), seen('b', 4, 5)]).ok).toBe(true);
    expect(linearize(model, [...writes, seen('a', 2, 3), seen('b', 4, 5), seen('a', 6, 7)]).ok).toBe(false);
    expect(linearize(model, [write('a', 0, 1), write('b', 2, 3), seen('a', 4, 5)]).ok).toBe(false);
  });
});
