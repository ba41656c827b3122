/** What somebody looks for: at least {@link SHORTEST} characters, composed as names are. */
export const SHORTEST = 2;

/** The term as a LIKE pattern for texts that have it inside; wildcards in it stand for themselves. */
export function patternOf(term: string): string {
  return `%${term.replace(/[\\%_]/g, '\\$&')}%`;
}

/**
 * Whether pg_trgm finds a trigram in the term, so that its index is of use. It pads a word with two blanks before and
 * one behind, but inside a pattern only where the word begins or ends for certain: beside something that is no letter
 * or digit.
 */
export function hasTrigram(term: string): boolean {
  return [...term.matchAll(/[\p{L}\p{N}]+/gu)].some(({ 0: word, index }) => {
    const [before, behind] = [index > 0 ? 2 : 0, index + word.length < term.length ? 1 : 0];
    return before + [...word].length + behind >= 3;
  });
}
