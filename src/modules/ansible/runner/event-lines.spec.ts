import fc from 'fast-check';
import { LineCutter, MAX_EVENT_LINE, readEvent } from './event-lines';

const TASK = {
  ...{ e: 'task', host: 'web1', id: 'x', name: 'ping', status: 'ok', ms: 3, msg: null, cut: false, ignored: false },
};

describe('what the plugin writes', () => {
  it('is read as events', () => {
    expect(readEvent(JSON.stringify(TASK))).toEqual(TASK);
    expect(readEvent('{"e":"recap","hosts":{"web1":{"ok":2,"changed":"?"}}}')).toEqual({
      e: 'recap',
      hosts: { web1: { ok: 2, changed: 0, failures: 0, unreachable: 0, skipped: 0, rescued: 0, ignored: 0 } },
    });
  });

  it.each([
    ['', 'null', '[]', '{"e":"task"}', '{"e":"quota"}', '{"e":"play","name":1}'],
    [JSON.stringify({ ...TASK, status: 'superb' }), JSON.stringify({ ...TASK, ms: -1 }), '{"e":"log","text":"x"}'],
  ])('is dropped when it is anything else', (...lines) => {
    for (const line of lines) expect(readEvent(line)).toBeNull();
  });

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (line) => void readEvent(line)));
  });
});

describe('the line cutter', () => {
  it('finds the same lines wherever the pieces are cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 9 })), (pieces) => {
        const cutter = new LineCutter();
        const whole = pieces.join('');
        expect(pieces.flatMap((piece) => cutter.push(piece))).toEqual(whole.split('\n').slice(0, -1));
      }),
    );
  });

  it('leaves out a line that does not end, and reads on behind it', () => {
    const cutter = new LineCutter();
    const lines = Array.from({ length: 9 }, () => cutter.push('x'.repeat(MAX_EVENT_LINE / 8)));
    expect(lines.flat()).toEqual([]);
    expect(cutter.push('xx\nnext\n')).toEqual(['next']);
  });
});
