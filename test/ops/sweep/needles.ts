/** Parts shorter than this are not told from chance. */
const MIN_PART = 16;
/** Needles are looked up by so many first bytes. */
const HEAD = 4;

/** Lines of a key that are its own: the first one after the header is that of every key of its kind. */
function partsOf(value: string): string[] {
  if (!value.includes('\n')) return [value];
  return value.split('\n').filter((line, n) => n > 2 && line.length >= MIN_PART && !line.startsWith('-----'));
}

/** Every form in which a value could be written down. Not the product's own list: what that one lacks has to be found. */
export function needlesOf(value: string): string[] {
  return [...new Set(partsOf(value).flatMap(formsOf))];
}

function formsOf(text: string): string[] {
  const bytes = Buffer.from(text);
  // Inside a longer text base64 has one of three forms; the characters shared with its neighbours are left out.
  const encoded = [0, 1, 2].map((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    return shifted.toString('base64').slice(Math.ceil((offset * 8) / 6), Math.floor((shifted.length * 8) / 6));
  });
  const url = encodeURIComponent(text);
  const json = JSON.stringify(text).slice(1, -1);
  return [
    ...[text, json, JSON.stringify(json).slice(1, -1)],
    ...[url, url.replace(/%../g, (code) => code.toLowerCase()), url.replaceAll('%20', '+')],
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()],
    ...encoded,
    ...encoded.map((each) => each.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/** Finds many needles in one pass. */
export class Finder {
  private readonly byHead = new Map<number, { name: string; needle: Buffer }[]>();
  private readonly seen = new Uint8Array(65_536);

  add(name: string, value: string): void {
    for (const text of needlesOf(value)) {
      const needle = Buffer.from(text);
      if (needle.length < HEAD) throw new Error(`${name} is too short to be told from chance`);
      const head = needle.readUInt32LE(0);
      this.byHead.set(head, [...(this.byHead.get(head) ?? []), { name, needle }]);
      this.seen[head & 0xffff] = 1;
    }
  }

  /** Names of what is in a text. */
  in(text: Buffer | string): string[] {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text;
    const found = new Set<string>();
    for (let at = 0; at + HEAD <= bytes.length; at++) {
      if (!this.seen[(bytes[at] as number) | ((bytes[at + 1] as number) << 8)]) continue;
      for (const { name, needle } of this.byHead.get(bytes.readUInt32LE(at)) ?? [])
        if (bytes.subarray(at, at + needle.length).equals(needle)) found.add(name);
    }
    return [...found];
  }
}
