/** Derived forms shorter than this would mask ordinary text. */
const MIN_DERIVED = 4;
/** Lines of a secret (of a private key, say) that are long enough to be secret by themselves. */
const MIN_LINE = 16;
/** Where tools break lines of base64: MIME and PEM. */
const BASE64_LINES = [76, 64];

/**
 * The texts under which a secret can show in a program's output: itself and its long lines; inside JSON, YAML, Python
 * and shell strings; in URLs; in hex; and in base64, also as a part of something longer.
 */
export function formsOf(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).filter((line) => line.length >= MIN_LINE);
  const plain = [secret, secret.trim(), secret.replace(/\r?\n/g, '\r\n'), ...lines].filter((text) => text !== '');
  const derived = [secret, ...lines].flatMap((text) => [
    ...quoted(text),
    ...urlEncoded(text),
    ...hex(text),
    ...base64(text),
  ]);
  return [...new Set([...plain, ...derived.filter((text) => text.length >= MIN_DERIVED)])];
}

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const ascii = (text: string) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const pythonEscape = (char: string) =>
  ({ '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' })[char] ?? `\\x${hexByte(char.charCodeAt(0))}`;
/** What `repr` prints between its quotes, which are double ones if the text has single ones only. */
const python = (text: string) => text.replace(/[\\\x00-\x1f\x7f]/g, pythonEscape);

/** Inside string literals, and inside those of a JSON document that quotes them. */
function quoted(text: string): string[] {
  const once = [json(text), ascii(json(text)), json(text).replaceAll('/', '\\/')];
  const literals = [...once, python(text), python(text).replaceAll("'", "\\'")];
  return [...literals, ...literals.map(json), text.replaceAll("'", "''"), text.replaceAll("'", `'"'"'`)];
}

const percent = (text: string, safe: RegExp) =>
  [...Buffer.from(text)]
    .map((byte) =>
      safe.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${hexByte(byte).toUpperCase()}`,
    )
    .join('');

/** Encoders differ in what they leave as it is and in the case of their digits. */
function urlEncoded(text: string): string[] {
  const sets = [/[\w.!~*'()-]/, /[\w.~-]/, /[\w.~/-]/, /[\w.*-]/];
  const upper = sets.map((safe) => percent(text, safe));
  const form = upper.map((encoded) => encoded.replaceAll('%20', '+'));
  return [...upper, ...form].flatMap((encoded) => [encoded, encoded.replace(/%../g, (code) => code.toLowerCase())]);
}

const hexByte = (byte: number) => byte.toString(16).padStart(2, '0');

function hex(text: string): string[] {
  const lower = Buffer.from(text).toString('hex');
  return [lower, lower.toUpperCase()];
}

/**
 * Three bytes become four characters, so inside a longer text the secret shows in one of three ways, by its offset.
 * Characters that mix with its neighbours are left out: they tell a few bits at most.
 */
function base64(text: string): string[] {
  const bytes = Buffer.from(text);
  const alone = bytes.toString('base64');
  const inside = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    return shifted.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
  const broken = BASE64_LINES.flatMap((width) =>
    alone.length > width ? (alone.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : [],
  );
  const standard = [alone, alone.replace(/=+$/, ''), ...inside, ...broken.filter((line) => line.length >= MIN_LINE)];
  return standard.flatMap((encoded) => [encoded, encoded.replaceAll('+', '-').replaceAll('/', '_')]);
}
