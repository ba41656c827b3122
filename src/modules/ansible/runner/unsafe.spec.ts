import type { JsonObject } from './json';
import { InvalidRunSpec } from './run-spec';
import { unsafe, unsafeObject } from './unsafe';

describe('the notation for text that is no template', () => {
  it('marks every string at any depth and nothing else', () => {
    expect(unsafe({ a: "{{ lookup('pipe', 'id') }}", b: [1, true, null, 'x', { c: '' }] })).toEqual({
      a: { __ansible_unsafe: "{{ lookup('pipe', 'id') }}" },
      b: [1, true, null, { __ansible_unsafe: 'x' }, { c: { __ansible_unsafe: '' } }],
    });
  });

  it.each<JsonObject>([{ __ansible_vault: 'x' }, { a: [{ b: { __ansible_unsafe: 'x' } }] }])(
    'refuses a key that would be notation itself: %j',
    (value) => expect(() => unsafeObject(value)).toThrow(InvalidRunSpec),
  );
});
