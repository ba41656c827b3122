import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { boundedDocument, lineAt, type YamlLimits, YamlRefused } from './bounded-yaml';

/** YAML as data: a tree in which what the text shows is all there is. Offsets are into the text. */
export type PlainNode = PlainScalar | PlainList | PlainMap;

export interface PlainScalar {
  kind: 'scalar';
  value: string | number | boolean | null;
  start: number;
  end: number;
}

export interface PlainList {
  kind: 'list';
  items: PlainNode[];
  start: number;
}

export interface PlainMap {
  kind: 'map';
  entries: Map<string, PlainNode>;
  start: number;
}

/** Levels of a tree. */
const MAX_DEPTH = 30;
const REFUSED_KEYS = new Set(['<<', '__proto__', 'constructor', 'prototype']);

const TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^[-+]?(?:0|[1-9][\d_]*)$/;
const OCTAL = /^[-+]?0[0-7_]+$/;
const BINARY = /^[-+]?0b[01_]+$/;
const HEXADECIMAL = /^[-+]?0x[\da-fA-F_]+$/;
const SEXAGESIMAL = /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/;
const FLOAT = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/**
 * The only document of a text, its plain values read as PyYAML reads them (YAML 1.1: `yes`, `017`, `1:30`), except that
 * dates stay text. Anchors, aliases, tags, merges, keys that repeat or are no text, and numbers that JSON cannot carry
 * are refused. Linear in the text. Throws {@link YamlRefused} with the line.
 */
export function parsePlainYaml(text: string, limits: YamlLimits): PlainNode {
  const { contents } = boundedDocument(text, limits, false);
  return new Reader(text).read(contents, 0, 0);
}

/** The tree as plain values. */
export function plainValue(node: PlainNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.entries].map(([key, value]) => [key, plainValue(value)]));
}

class Reader {
  constructor(private readonly text: string) {}

  read(node: ParsedNode | null, depth: number, at: number): PlainNode {
    if (node === null) return { kind: 'scalar', value: null, start: at, end: at };
    const [start, end] = node.range;
    if (depth > MAX_DEPTH) this.refuse('is nested too deeply', start);
    if ('anchor' in node && node.anchor !== undefined) this.refuse('must not use anchors', start);
    if ('tag' in node && node.tag !== undefined) this.refuse('must not use tags', start);
    if (isScalar(node)) {
      return { kind: 'scalar', value: this.scalar(node.value, node.type === 'PLAIN', start), start, end };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item, depth + 1, start));
      return { kind: 'list', items, start };
    }
    if (isMap(node)) return this.map(node.items, depth, start);
    return this.refuse('must not use aliases', start);
  }

  private map(items: readonly { key: unknown; value: unknown }[], depth: number, start: number): PlainMap {
    const entries = new Map<string, PlainNode>();
    for (const pair of items) {
      const key = this.read(pair.key as ParsedNode | null, depth + 1, start);
      if (key.kind !== 'scalar') return this.refuse('must have texts for keys', key.start);
      const name = isScalar(pair.key) ? String(pair.key.value) : '';
      if (REFUSED_KEYS.has(name)) this.refuse(`must not use the key ${name}`, key.start);
      if (entries.has(name)) this.refuse('must not repeat a key', key.start);
      entries.set(name, this.read(pair.value as ParsedNode | null, depth + 1, key.end));
    }
    return { kind: 'map', entries, start };
  }

  private scalar(value: unknown, plain: boolean, start: number): PlainScalar['value'] {
    const text = String(value);
    if (!plain) return text;
    if (NULL.test(text)) return null;
    if (TRUE.test(text)) return true;
    if (FALSE.test(text)) return false;
    if (NOT_FINITE.test(text)) this.refuse('must not hold numbers that are not finite', start);
    const number = numberOf(text);
    if (number === null) return text;
    const exact = Number.isInteger(number) ? Number.isSafeInteger(number) : Number.isFinite(number);
    return exact ? number : this.refuse('must hold greater numbers in quotes', start);
  }

  private refuse(message: string, offset: number): never {
    const line = lineAt(this.text, offset);
    throw new YamlRefused(`${message} (line ${line})`, line);
  }
}

function numberOf(text: string): number | null {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
  if (OCTAL.test(text)) return sign * parseInt(digits, 8);
  if (INTEGER.test(text) || FLOAT.test(text)) return sign * Number(digits);
  if (BINARY.test(text)) return sign * parseInt(digits.slice(2), 2);
  if (HEXADECIMAL.test(text)) return sign * parseInt(digits.slice(2), 16);
  if (SEXAGESIMAL.test(text)) return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return null;
}
