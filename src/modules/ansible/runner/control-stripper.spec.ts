import fc from 'fast-check';
import { ControlStripper } from './control-stripper';

const piecewise = (text: string, places: number[]) => {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  const stripper = new ControlStripper();
  return at
    .slice(1)
    .map((end, i) => stripper.push(text.slice(at[i], end)))
    .join('');
};

/** Texts that are mostly made of what a stripper has to decide about. */
const wild = fc.string({
  unit: fc.constantFrom(
    '\x1b',
    '[',
    ']',
    '3',
    ';',
    'm',
    '\x07',
    '\\',
    '\r',
    '\n',
    '\x9b',
    '\x9d',
    '😀',
    'a',
    'P',
    '\u202e',
  ),
  maxLength: 60,
});

describe('the control stripper', () => {
  it('gives the same text wherever the pieces are cut', () => {
    fc.assert(
      fc.property(wild, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        expect(piecewise(text, places)).toBe(ControlStripper.strip(text));
      }),
      { numRuns: 500 },
    );
  });

  it('lets no control character but tab and line end through, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(wild, fc.string({ unit: 'binary' })), (text) => {
        expect(ControlStripper.strip(text)).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves text without control characters as it is', () => {
    for (const text of ['ok: [web-1] => {"changed": false}\n\tend', '部署完成 😀\n']) {
      expect(ControlStripper.strip(text)).toBe(text);
    }
  });

  it.each([
    ['colours', '\x1b[0;31mfatal\x1b[0m', 'fatal'],
    ['a title with BEL', '\x1b]0;owned\x07text', 'text'],
    ['a title with ST', '\x1b]0;owned\x1b\\text', 'text'],
    ['8-bit sequences', '\x9b31mred\x9d0;t\x9c!', 'red!'],
    ['charset switches', '\x1b(Btext', 'text'],
    ['line ends of every kind', 'a\r\nb\rc\nd\r\r\n', 'a\nb\nc\nd\n\n'],
    ['an unfinished sequence, up to the end of its line', '\x1b]0;swallow\nnext', '\nnext'],
    ['NUL and backspaces', 'pa\0ss\b\b', 'pass'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
  ])('takes out %s', (_what, text, shown) => expect(ControlStripper.strip(text)).toBe(shown));
});
