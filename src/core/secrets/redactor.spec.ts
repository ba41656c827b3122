import fc from 'fast-check';
import { REDACTED } from '../audit/redact';
import { Redactor } from './redactor';
import { formsOf } from './secret-forms';

function inPieces(secrets: string[], pieces: string[]): string {
  const redactor = new Redactor(secrets);
  return pieces.map((piece) => redactor.push(piece)).join('') + redactor.flush();
}

function cut(text: string, places: number[]): string[] {
  const at = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

/** Few letters, so that secrets overlap and begin like each other. */
const dense = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
const secret = fc.string({ unit: 'grapheme', minLength: 6, maxLength: 40 }).filter((text) => !text.includes('*'));
const places = fc.array(fc.nat(), { maxLength: 20 });

describe('Redactor', () => {
  it('gives the same text wherever the pieces are cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 80 });
    fc.assert(
      fc.property(fc.array(dense, { maxLength: 4 }), text, places, (secrets, whole, cuts) => {
        expect(inPieces(secrets, cut(whole, cuts))).toBe(Redactor.redact(secrets, whole));
      }),
      { numRuns: 300 },
    );
  });

  it('masks every character that belongs to any occurrence of a secret and no other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(dense, { minLength: 1, maxLength: 4 }), text, (secrets, whole) => {
        const forms = secrets.flatMap(formsOf);
        const covered = [...whole].map(() => false);
        for (let at = 0; at < whole.length; at++) {
          for (const form of forms) if (whole.startsWith(form, at)) covered.fill(true, at, at + form.length);
        }
        const kept = [...whole].filter((_, i) => !covered[i]).join('');
        expect(Redactor.redact(secrets, whole).replaceAll(REDACTED, '')).toBe(kept);
      }),
      { numRuns: 300 },
    );
  });

  it('knows what Python prints of a secret, also when JSON quotes it', () => {
    for (const [hidden, printed] of [
      ['a"b\\c/d+secret', `{'word': 'a"b\\\\c/d+secret'}`],
      ["it's\ta secret", `{'word': "it's\\ta secret"}`],
      [`'"both\x1b secret`, `{'word': '\\'"both\\x1b secret'}`],
    ] as const)
      for (const text of [printed, JSON.stringify(printed)])
        expect(Redactor.redact([hidden], text)).not.toContain('secret');
  });

  it('leaves no form of a secret in the output, however it is cut', () => {
    const around = fc.string({ maxLength: 20 });
    fc.assert(
      fc.property(secret, around, around, fc.nat(), places, (hidden, before, after, pick, cuts) => {
        const forms = formsOf(hidden);
        const form = forms[pick % forms.length] as string;
        const shown = inPieces([hidden], cut(before + form + after, cuts));
        for (const each of forms.filter(({ length }) => length > REDACTED.length)) expect(shown).not.toContain(each);
      }),
      { numRuns: 200 },
    );
  });

  it('finds a secret inside longer base64, at any offset and in both alphabets', () => {
    const bytes = fc.uint8Array({ maxLength: 20 });
    fc.assert(
      fc.property(
        secret,
        bytes,
        bytes,
        fc.constantFrom('base64' as const, 'base64url' as const),
        (hidden, before, after, alphabet) => {
          const encoded = Buffer.concat([before, Buffer.from(hidden), after]).toString(alphabet);
          const shown = Redactor.redact([hidden], encoded);
          // What is left decodes to the neighbours and at most the bits they share a character with.
          expect(shown).toContain(REDACTED);
          expect(shown.length - REDACTED.length).toBeLessThanOrEqual(
            Math.ceil(((before.length + after.length) * 8) / 6) + 6,
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves text without secrets as it is', () => {
    fc.assert(
      fc.property(fc.string(), places, (text, cuts) => {
        expect(inPieces([], cut(text, cuts))).toBe(text);
        expect(inPieces(['s3cret-that-is-not-there'], cut(text, cuts))).toBe(text);
      }),
    );
  });

  it.each([
    ['JSON', JSON.stringify({ password: 'p"a\\s/é\t1' })],
    ['JSON in ASCII', '{"password": "p\\"a\\\\s/\\u00e9\\t1"}'],
    ['JSON inside JSON', JSON.stringify(JSON.stringify({ password: 'p"a\\s/é\t1' }))],
    ['a URL', `https://user:${encodeURIComponent('p"a\\s/é\t1')}@host/`],
    ['a URL with lower-case digits', 'https://user:p%22a%5cs%2f%c3%a9%091@host/'],
    ['hex', Buffer.from('p"a\\s/é\t1').toString('hex')],
    ['an Authorization header', `Basic ${Buffer.from('admin:p"a\\s/é\t1').toString('base64')}`],
  ])('recognises a secret in %s', (_name, text) => {
    expect(Redactor.redact(['p"a\\s/é\t1'], text)).toContain(REDACTED);
  });

  it('masks the lines of a private key one by one, and its base64 in broken lines', () => {
    const lines = [
      '-----BEGIN KEY-----',
      'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC',
      'BKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
      '-----END KEY-----',
    ];
    const key = `${lines.join('\n')}\n`;
    const shown = Redactor.redact([key], lines.map((line) => `> ${line}`).join('\n'));
    expect(shown).not.toContain('MIIEvQ');
    expect(shown).not.toContain('BKcwgg');
    const broken = Buffer.from(key).toString('base64').replace(/.{76}/g, '$&\n');
    expect(Redactor.redact([key], broken).replaceAll(REDACTED, '').trim()).toBe('');
  });

  it('shows what is certain at once and holds back only what may become a secret', () => {
    const redactor = new Redactor(['hunter2-hunter2']);
    expect(redactor.push('the password is hunter')).toBe('the password is ');
    expect(redactor.push('s welcome\n')).toBe('hunters welcome\n');
  });

  it('keeps up with a long log and the secrets of many hosts', () => {
    const secrets = Array.from({ length: 200 }, (_, i) => `passw0rd-of-host-${i}`);
    const line = 'ok: [host-17] => (item=/etc/nginx/nginx.conf) changed=false password=passw0rd-of-host-17\n';
    const redactor = new Redactor(secrets);
    let shown = 0;
    for (let bytes = 0; bytes < 2_000_000; bytes += line.length) shown += redactor.push(line).length;
    expect(shown + redactor.flush().length).toBeLessThan(2_000_000);
  });
});
