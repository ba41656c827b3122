import { Lexer, parseDocument } from 'yaml';

/** Lexemes of a text; a key with a value has four. More make the parser slow, which compares keys with each other. */
const MAX_LEXEMES = 5_000;
/** Levels that a text may open on one line or within brackets. The parser recurses, and V8 may not survive its stack. */
const MAX_DEPTH = 50;

/** A text that is not the YAML we take: why, in words that repeat nothing of it. */
export class YamlRefused extends Error {}

/**
 * The only document of a text, with maps and lists as such and every other value as text. Aliases, tags with a meaning,
 * keys that repeat and texts that would cost much are refused: throws {@link YamlRefused}.
 */
export function parseBoundedYaml(text: string): unknown {
  refuseCostly(text);
  try {
    const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, stringKeys: true });
    const [problem] = [...document.errors, ...document.warnings];
    if (problem) throw new YamlRefused(`is not valid YAML (line ${lineAt(text, problem.pos[0])}: ${problem.code})`);
    return document.toJS({ maxAliasCount: 0 }) as unknown;
  } catch (cause) {
    if (cause instanceof YamlRefused) throw cause;
    throw new YamlRefused('must not use aliases', { cause });
  }
}

function refuseCostly(text: string): void {
  let [lexemes, brackets, dashes] = [0, 0, 0];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme === '-' || lexeme === '?') dashes++;
    else if (lexeme === '\n' || lexeme === '\r\n') dashes = 0;
    if (++lexemes > MAX_LEXEMES) throw new YamlRefused('has too many values: keep the current context only');
    if (brackets + dashes > MAX_DEPTH) throw new YamlRefused('is nested too deeply');
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
