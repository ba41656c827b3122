import fc from 'fast-check';
import { stringify } from 'yaml';
import { YamlRefused } from './bounded-yaml';
import { parsePlainYaml, plainValue } from './plain-yaml';

const LIMITS = { lexemes: 20_000, depth: 50 };
const read = (text: string) => plainValue(parsePlainYaml(text, LIMITS));

function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof YamlRefused) return error.message;
    throw error;
  }
  return 'taken';
}

describe('plain YAML', () => {
  it.each([
    ['yes', true],
    ['Off', false],
    ['y', 'y'],
    ['017', 15],
    ['08', '08'],
    ['0o17', '0o17'],
    ['0x1F', 31],
    ['0b101', 5],
    ['-1_000', -1000],
    ['1:30', 90],
    ['1.5', 1.5],
    ['1e3', '1e3'],
    ['1.5e+3', 1500],
    ['~', null],
    ['2026-01-01', '2026-01-01'],
    ['"017"', '017'],
    ["'yes'", 'yes'],
    ['10.0.0.1', '10.0.0.1'],
  ])('reads %s as PyYAML does', (text, value) => expect(read(`key: ${text}`)).toEqual({ key: value }));

  it.each([
    ['a: &x 1\nb: *x', 'anchors'],
    ['b: *x', 'aliases'],
    ['{debug: {}, <<: {shell: id}}', 'the key <<'],
    ['"<<": {shell: id}', 'the key <<'],
    ['a: 1\na: 2', 'repeat a key (line 2)'],
    ['a: !!str 1', 'tags'],
    ['a: !unsafe x', 'not valid'],
    ['!!map\na: 1', 'tags'],
    ['__proto__: 1', 'the key __proto__'],
    ['? [a]\n: 1', 'not valid'],
    ['a: .inf', 'finite'],
    ['a: 12345678901234567890', 'quotes'],
    ['a: 1\n--- \nb: 2', 'not valid'],
    ['a: [', 'not valid YAML (line'],
    ['%YAML 1.2\n%FOO bar\n---\na: 1', 'not valid'],
  ])('refuses %j', (text, reason) => expect(refusal(text)).toContain(reason));

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['dashes', '- '.repeat(50_000)],
    ['questions', '? '.repeat(50_000)],
    ['braces with keys', '{a: '.repeat(50_000)],
    ['indentation', Array.from({ length: 600 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['values', 'a: 1\n'.repeat(100_000)],
    ['one key again and again', '{a, a}'.repeat(10)],
  ])('refuses hostile %s without running out of stack', (_, text) => expect(refusal(text)).not.toBe('taken'));

  it('gives back every value that JSON can carry', () => {
    const key = fc.string({ maxLength: 8 }).filter((text) => !['__proto__', '<<'].includes(text));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = stringify({ value }, { version: '1.1', defaultStringType: 'QUOTE_DOUBLE' });
        expect(read(text)).toEqual({ value: structuredClone(value) });
      }),
      { numRuns: 300 },
    );
  });
});
