import { type Document, Lexer, parseDocument } from 'yaml';

/** What a text may cost. */
export interface YamlLimits {
  /** Lexemes of the text; a key with a value has four. */
  lexemes: number;
  /** Levels that a text may open on one line or within brackets. The parser recurses, and V8 may not survive its stack. */
  depth: number;
}

/** Compares keys with each other, which makes it slow: texts must be small. */
const STRICT_LIMITS: YamlLimits = { lexemes: 5_000, depth: 50 };

/** A text that is not the YAML we take: why, in words that repeat nothing of it, and the line where one is to blame. */
export class YamlRefused extends Error {
  constructor(
    message: string,
    readonly line: number | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * The only document of a text, with maps and lists as such and every other value as text. Aliases, tags with a meaning,
 * keys that repeat and texts that would cost much are refused: throws {@link YamlRefused}.
 */
export function parseBoundedYaml(text: string): unknown {
  const document = boundedDocument(text, STRICT_LIMITS, true);
  try {
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch (cause) {
    throw new YamlRefused('must not use aliases', null, { cause });
  }
}

/**
 * The only document of a text as a tree in which every value is text; aliases and tags may be in it. The time it takes
 * is linear in the text unless `uniqueKeys` are asked for. Throws {@link YamlRefused}.
 */
export function boundedDocument(text: string, limits: YamlLimits, uniqueKeys: boolean): Document.Parsed {
  refuseCostly(text, limits);
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, stringKeys: true, uniqueKeys });
  const [problem] = [...document.errors, ...document.warnings];
  if (!problem) return document;
  const line = lineAt(text, problem.pos[0]);
  throw new YamlRefused(`is not valid YAML (line ${line}: ${problem.code})`, line);
}

function refuseCostly(text: string, limits: YamlLimits): void {
  let [lexemes, brackets, dashes] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme === '-' || lexeme === '?') dashes++;
    else if (lexeme === '\n' || lexeme === '\r\n') dashes = 0;
    if (++lexemes > limits.lexemes) throw new YamlRefused('has too many values');
    if (brackets + dashes > limits.depth) throw new YamlRefused('is nested too deeply');
  }
}

/** Number of the line that holds this offset, from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
