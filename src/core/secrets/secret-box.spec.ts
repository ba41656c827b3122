import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { SecretBox } from './secret-box';

const newKey = () => randomBytes(32).toString('base64');
const PLACE = { table: 'inventories', id: 7, column: 'config' };
const unreadable = expect.objectContaining({ code: 'SECRET_UNREADABLE' }) as unknown;

function openError(box: SecretBox, place: typeof PLACE, sealed: string): unknown {
  try {
    return { opened: box.open(place, sealed) };
  } catch (error) {
    return error;
  }
}

describe('SecretBox', () => {
  const box = new SecretBox(newKey());

  it('opens what it sealed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(box.open(PLACE, box.seal(PLACE, text))).toBe(text);
      }),
    );
  });

  it('seals the same text differently every time', () => {
    expect(box.seal(PLACE, 'x')).not.toBe(box.seal(PLACE, 'x'));
  });

  it.each([
    ['table', { ...PLACE, table: 'playbooks' }],
    ['row', { ...PLACE, id: 8 }],
    ['column', { ...PLACE, column: 'key' }],
  ])('refuses a text that was moved to another %s', (_what, place) => {
    expect(openError(box, place, box.seal(PLACE, 'secret'))).toEqual(unreadable);
  });

  it('takes an id as a number or as its text for the same row', () => {
    expect(box.open({ ...PLACE, id: '7' }, box.seal(PLACE, 'secret'))).toBe('secret');
  });

  it('refuses a text with any character changed, cut off or added', () => {
    const sealed = box.seal(PLACE, 'a secret text');
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '0', '.', '-', ''), (at, other) => {
        fc.pre(sealed[at] !== other);
        const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
        expect(openError(box, PLACE, changed)).toEqual(unreadable);
      }),
      { numRuns: 500 },
    );
    expect(openError(box, PLACE, `${sealed}.x`)).toEqual(unreadable);
    expect(openError(box, PLACE, `${sealed}\n`)).toEqual(unreadable);
  });

  it.each(['', 'plain text', 'box1.', 'box1..', 'box1.000000000000.AAAA', '\u0000'])('refuses %j', (text) => {
    expect(openError(box, PLACE, text)).toEqual(unreadable);
  });

  it('refuses a text sealed with a key it does not have', () => {
    expect(openError(new SecretBox(newKey()), PLACE, box.seal(PLACE, 'secret'))).toEqual(unreadable);
  });

  it('opens with an old key and seals with the new one', () => {
    const [oldKey, key] = [newKey(), newKey()];
    const sealedBefore = new SecretBox(oldKey).seal(PLACE, 'secret');
    const rotated = new SecretBox(key, [oldKey]);
    expect(rotated.open(PLACE, sealedBefore)).toBe('secret');
    expect(new SecretBox(key).open(PLACE, rotated.seal(PLACE, 'secret'))).toBe('secret');
  });

  it('refuses a key that is not 32 bytes', () => {
    expect(() => new SecretBox('c2hvcnQ=')).toThrow('32 bytes');
  });
});
