import type { Parameter } from '../recipes/recipe';
import { type Kind, KINDS } from './kinds';
import { scheduleOf } from './schedule';

/** Characters of a text that are looked at. */
const MAX_READ = 4_000;

/** Words that may stand between a cue and its value. */
const FILLER =
  '(?: ?(?:(?:should be|shall be|will be|must be|is|are|as|to|the|an?|user|account|called|named|name|of|tcp|udp)(?![a-z])|' +
  '叫做|叫|個|名為|名稱|是|為|成|到|在|改|這個|一個|使用者|帳號|[:=「"\'`])){0,4} ?';

/**
 * The values of parameters that a text gives, in the order of the parameters: first those that a word announces, then
 * those that can be nothing else. No piece of the text is taken twice.
 */
export function valuesIn(text: string, parameters: readonly Parameter[]): Record<string, string> {
  const source = new Source(text.slice(0, MAX_READ).replace(/\s+/g, ' '));
  const found: Record<string, string> = {};
  const announced = (parameter: Parameter) => source.take(announcedBy(parameter), KINDS[parameter.kind]);
  const alone = (parameter: Parameter) => {
    const kind: Kind = KINDS[parameter.kind];
    if (!(parameter.bare ?? (kind.bare || kind.alone !== undefined))) return null;
    return source.take([`(?<![\\w@./:~-])(${kind.alone ?? kind.pattern})(?![\\w@]|[.:]\\d)`], kind);
  };
  for (const look of [announced, alone]) {
    for (const parameter of parameters) {
      if (found[parameter.name] !== undefined) continue;
      const value = parameter.kind === 'schedule' ? scheduleOf(text) : look(parameter);
      if (value !== null) found[parameter.name] = value;
    }
  }
  return found;
}

function announcedBy({ kind, cues, after }: Parameter): string[] {
  const { pattern } = KINDS[kind];
  const edge = '(?![\\w@]|[.:]\\d)';
  return [
    ...(cues ? [`(?<![a-z])(?:${anyCase(cues)})${FILLER}(${pattern})${edge}`] : []),
    ...(after ? [`(?<![\\w@./:-])(${pattern}) ?(?:${anyCase(after)})`] : []),
  ];
}

/** Small letters of an expression as small or capital ones. */
const anyCase = (expression: string) =>
  expression.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

const expressions = new Map<string, RegExp>();

/** The patterns are those of recipes, so that there are few. */
function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'g');
  expressions.set(pattern, known);
  return known;
}

/** A text of which pieces are used up. */
class Source {
  constructor(private text: string) {}

  /** The first acceptable piece that a pattern finds in its first group. */
  take(patterns: readonly string[], kind: Kind): string | null {
    for (const pattern of patterns) {
      for (const match of this.text.matchAll(expressionOf(pattern))) {
        const [whole, piece = ''] = match;
        const value = kind.read(piece) ?? kind.read(piece.replace(/[.,;]$/, ''));
        if (value === null) continue;
        const start = match.index + whole.lastIndexOf(piece);
        this.text = `${this.text.slice(0, start)}${' '.repeat(piece.length)}${this.text.slice(start + piece.length)}`;
        return value;
      }
    }
    return null;
  }
}

/** What a text is about beside its words: a term for each thing in it that has a form of its own, and the rest. */
export function shapesIn(text: string): { rest: string; shapes: string[] } {
  const shapes = new Set<string>();
  const quoted: string[] = [];
  let rest = text.replace(QUOTED, (piece) => {
    quoted.push(piece);
    shapes.add('~text');
    return ' ';
  });
  if (scheduleOf(rest) !== null) shapes.add('~schedule');
  for (const { pattern, shape } of SHAPED) {
    rest = rest.replace(pattern, (piece) => {
      shapes.add(shape);
      for (const [looks, named] of PARTS) if (looks.test(piece)) shapes.add(named);
      return ' ';
    });
  }
  if (PORT.test(rest)) shapes.add('~port');
  return { rest: [rest, ...quoted].join(' '), shapes: [...shapes] };
}

const QUOTED = new RegExp(KINDS.text.pattern, 'g');
const PORT =
  /(?:tcp|udp|port|埠)\s*\d{2,5}\b|\b\d{2,5}\s*(?:port|埠)|(?<![\d.:])(?:22|53|80|443|3306|5432|6379|8080|8443|9090|9100)(?![\d.:])/i;
/** What a piece says by a part of it. */
const PARTS: readonly [RegExp, string][] = [
  [/health|status|ping/, 'health'],
  [/\.log|\/log\//, '~log'],
  [/\.git\b/, '~git'],
  [/\.(?:sh|py)\b|\/bin\//, '~program'],
  [/\.(?:tar|tgz|zip)/, '~archive'],
];

/** What may hold another one inside comes first. */
const SHAPED = (
  [
    'sshkey',
    'url',
    'giturl',
    'email',
    'share',
    'cidr',
    'ip',
    'device',
    'path',
    'timezone',
    'sysctl',
    'size',
    'image',
    'variable',
    'domain',
  ] as const
).map((name) => ({
  pattern: new RegExp(`(?<![\\w@./-])(?:${KINDS[name].pattern})(?![\\w@])`, 'g'),
  shape: name === 'giturl' ? '~git' : `~${name}`,
}));
