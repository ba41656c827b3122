import { type InventoryBuilder, MAX_HOSTS, type Scope } from './inventory-builder';
import { refuseInventory } from './inventory-tree';
import { readLiteral } from './literals';

const SECTION = /^\[([^:\]\s]{1,200})(?::([a-z]{1,20}))?\]\s*(?:[#;].*)?$/;
const RANGE = /\[([^[\]]{0,40})\]/;

/** A word of a line: its text without quotes, and where in the whole text its raw form ends. */
interface Word {
  text: string;
  start: number;
  end: number;
  /** Where the raw value of `name=value` begins; -1 where there is no `=`. */
  valueStart: number;
}

type Section = { kind: 'hosts' | 'vars' | 'children'; group: string };

/** Reads an inventory in Ansible's INI into `builder`. */
export function readIni(text: string, builder: InventoryBuilder): void {
  let section: Section = { kind: 'hosts', group: 'ungrouped' };
  let offset = 0;
  let number = 0;
  for (const raw of text.split('\n')) {
    number++;
    const line = raw.trim();
    const start = offset + raw.indexOf(line);
    offset += raw.length + 1;
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue;
    if (line.startsWith('[')) section = sectionOf(line, number, builder);
    else if (section.kind === 'vars') readVariable(line, start, number, section.group, builder);
    else if (section.kind === 'children') readChild(line, number, section.group, builder);
    else readHosts(line, start, number, section.group, builder);
  }
}

function sectionOf(line: string, number: number, builder: InventoryBuilder): Section {
  const [, name = '', kind = 'hosts'] = SECTION.exec(line) ?? [];
  if (name === '') refuseInventory('a section is written [group], [group:vars] or [group:children]', number);
  if (kind !== 'hosts' && kind !== 'vars' && kind !== 'children')
    return refuseInventory('a section is written [group], [group:vars] or [group:children]', number);
  return { kind, group: builder.group(name, number) };
}

function readChild(line: string, number: number, group: string, builder: InventoryBuilder): void {
  const child = line.replace(/\s*[#;].*$/, '');
  builder.addChild(group, builder.group(child, number), number);
}

/** `name = value`: everything behind the first `=` is the value. */
function readVariable(line: string, start: number, number: number, group: string, builder: InventoryBuilder): void {
  const equals = line.indexOf('=');
  if (equals < 0) refuseInventory('a variable is written name=value', number);
  const name = line.slice(0, equals).trim();
  const text = line.slice(equals + 1).trim();
  const end = start + line.length;
  const value = readLiteral(text, number, name);
  const shown = typeof value === 'string' ? value : text;
  const raw = { text: shown, start: end - text.length, end };
  builder.set({ kind: 'group', name: group }, name, value, raw, number);
}

/** A host or a range of hosts, followed by variables. */
function readHosts(line: string, start: number, number: number, group: string, builder: InventoryBuilder): void {
  const [first, ...assignments] = wordsOf(line, start, number);
  if (!first) return;
  const [pattern, port] = splitPort(first.text);
  for (const name of expand(pattern, number)) {
    const host = builder.host(name, number);
    builder.addHost(builder.group(group, number), host);
    const scope: Scope = { kind: 'host', name: host };
    if (port !== null) builder.set(scope, 'ansible_port', port, { text: String(port), start: 0, end: 0 }, number);
    for (const word of assignments) {
      const equals = word.text.indexOf('=');
      if (equals < 1 || word.valueStart < 0) refuseInventory('variables are written name=value', number);
      const [variable, text] = [word.text.slice(0, equals), word.text.slice(equals + 1)];
      const value = readLiteral(text, number, variable);
      const shown = typeof value === 'string' ? value : text;
      builder.set(scope, variable, value, { text: shown, start: word.valueStart, end: word.end }, number);
    }
  }
}

/** `web:2222`; more than one colon is an IPv6 address. */
function splitPort(text: string): [pattern: string, port: number | null] {
  const [suffix, port] = /:(\d{1,5})$/.exec(text) ?? [];
  if (suffix === undefined) return [text, null];
  const name = text.slice(0, -suffix.length);
  return name.replace(/\[[^\]]*\]/g, '').includes(':') ? [text, null] : [name, Number(port)];
}

/** `web[01:03]` is three hosts. */
function expand(pattern: string, line: number): string[] {
  let names = [pattern];
  for (let ranges = 0; names.some((name) => RANGE.test(name)); ranges++) {
    if (ranges >= 4) refuseInventory('a host has at most four ranges', line);
    names = names.flatMap((name) => {
      const found = RANGE.exec(name);
      if (!found) return [name];
      const [whole, inner = ''] = found;
      return rangeOf(inner, line).map((item) => name.replace(whole, () => item));
    });
    if (names.length > MAX_HOSTS) refuseInventory(`there are more than ${MAX_HOSTS} hosts`, line);
  }
  return names;
}

function rangeOf(inner: string, line: number): string[] {
  const [, from = '', to = '', step = '1'] = /^(\d{1,9}|[a-zA-Z]):(\d{1,9}|[a-zA-Z])(?::(\d{1,4}))?$/.exec(inner) ?? [];
  const letters = /^[a-z]{2}$|^[A-Z]{2}$/.test(from + to);
  const digits = /^\d+$/.test(from) && /^\d+$/.test(to);
  if ((!letters && !digits) || Number(step) < 1) return refuseInventory('a range is written [1:9] or [a:f]', line);
  const [first, last] = letters ? [from.charCodeAt(0), to.charCodeAt(0)] : [Number(from), Number(to)];
  if (last < first) refuseInventory('a range goes from the lower to the higher end', line);
  if ((last - first) / Number(step) >= MAX_HOSTS) refuseInventory(`there are more than ${MAX_HOSTS} hosts`, line);
  const width = from.startsWith('0') ? from.length : 0;
  const items: string[] = [];
  for (let at = first; at <= last; at += Number(step))
    items.push(letters ? String.fromCharCode(at) : String(at).padStart(width, '0'));
  return items;
}

/** The words of a line as a POSIX shell would see them, up to a comment. */
function wordsOf(line: string, start: number, number: number): Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line.charAt(at))) at++;
    else if (line.charAt(at) === '#') break;
    else {
      const word = wordAt(line, at, number);
      words.push({ ...word, start: start + at, end: start + word.end, valueStart: shifted(word.valueStart, start) });
      at = word.end;
      if (line.charAt(at) === '#') break;
    }
  }
  return words;
}

const shifted = (offset: number, by: number): number => (offset < 0 ? offset : offset + by);

function wordAt(line: string, from: number, number: number): Omit<Word, 'start'> {
  let text = '';
  let valueStart = -1;
  let quote = '';
  let at = from;
  for (; at < line.length; at++) {
    const c = line.charAt(at);
    if (quote !== '') {
      if (c === quote) quote = '';
      else if (c === '\\' && quote === '"' && /["\\]/.test(line.charAt(at + 1))) text += line.charAt(++at);
      else text += c;
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '\\' && at + 1 < line.length) text += line.charAt(++at);
    else if (/[\s#]/.test(c)) break;
    else {
      text += c;
      if (c === '=' && valueStart < 0) valueStart = at + 1;
    }
  }
  if (quote !== '') refuseInventory('a quote is not closed', number);
  return { text, end: at, valueStart };
}
