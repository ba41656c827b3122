import fc from 'fast-check';
import { REDACTED } from '../../../core/audit/redact';
import { formsOf } from '../../../core/secrets/secret-forms';
import { clean, LogStream, redactorOf } from './log-stream';

const SECRET = 'hunter2/"Zürich';

function linesOf(text: string, places: number[], secrets: string[] = [SECRET]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  const stream = new LogStream(secrets);
  return [...at.slice(1).flatMap((end, i) => stream.push(text.slice(at[i], end))), ...stream.end()];
}

describe('a log stream', () => {
  it('shows no form of a secret, wherever the pieces are cut and colours are put', () => {
    const around = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\x1b[1m', '\r'), maxLength: 20 });
    fc.assert(
      fc.property(
        fc.constantFrom(...formsOf(SECRET)),
        around,
        around,
        fc.nat(),
        fc.array(fc.nat()),
        (form, a, b, at, cuts) => {
          const place = at % (form.length + 1);
          const shown = linesOf(`${a}${form.slice(0, place)}\x1b[0m${form.slice(place)}${b}`, cuts).join('\n');
          for (const each of formsOf(SECRET).filter(({ length }) => length > REDACTED.length)) {
            expect(shown).not.toContain(each);
          }
          expect(shown).toContain(REDACTED);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows none of several secrets, whatever is invisible in them, one begins with another or the text ends', () => {
    const unit = fc.constantFrom('a', 'b', '1', '"', ' ', '\u200b', '\ufeff', '\x07', '\r', '\x1b[1m', 'ü');
    const secret = fc.string({ unit, minLength: 6, maxLength: 12 }).map((text) => `S${text}E`);
    const secrets = fc.array(secret, { minLength: 1, maxLength: 3 }).map((all) => [...all, `${all[0]}more`]);
    const seen = (text: string) => text.replace(/\x1b\[1m|[\u200b\ufeff\x07]/g, '').replaceAll('\r', '\n');
    fc.assert(
      fc.property(secrets, fc.array(fc.nat(), { maxLength: 10 }), fc.boolean(), (hidden, cuts, isLast) => {
        const text = hidden.join('-') + (isLast ? '' : ' and more');
        const shown = linesOf(text, cuts, hidden).join('\n');
        for (const each of hidden) expect(shown).not.toContain(seen(each));
      }),
      { numRuns: 300 },
    );
  });

  it('cuts lines the same way wherever the pieces are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'hunter'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (whole, cuts) => expect(linesOf(whole, cuts)).toEqual(linesOf(whole, []))),
    );
  });

  it('breaks a line without end, and loses nothing of it', () => {
    const stream = new LogStream([]);
    const lines = Array.from({ length: 100 }, () => stream.push('x'.repeat(1_000))).flat();
    lines.push(...stream.end());
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(16 * 1024);
    expect(lines.join('')).toHaveLength(100_000);
  });

  it('serves for the next text after an end', () => {
    const stream = new LogStream([SECRET]);
    expect([stream.push('first \x1b[3'), stream.end(), stream.push('1mhunter2'), stream.end()]).toEqual([
      [],
      ['first '],
      [],
      ['1mhunter2'],
    ]);
  });
});

describe('an excerpt', () => {
  const redactor = redactorOf(['a-long-password']);

  it('that was cut in the middle of a secret does not show its first half', () => {
    expect(clean(redactor, 'the password is a-long-pas', true)).toBe('the password is ');
    expect(clean(redactor, 'the password is a-long-pas', false)).toBe('the password is a-long-pas');
  });

  it('is not about what was cleaned before', () => {
    clean(redactor, 'a-long-', true);
    expect(clean(redactor, 'password', false)).toBe('password');
  });
});
