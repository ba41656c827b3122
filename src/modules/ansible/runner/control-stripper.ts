const ESC = '\x1b';
/** Kinds of sequences that begin with ESC and have a body, with what ends them. */
const CSI_END = /[\x40-\x7e]/;
const STRING_STARTS = new Set(['P', 'X', ']', '^', '_']);
/** Reorders what is read, or is not seen at all: nothing a log needs. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

type State = 'text' | 'escape' | 'intermediate' | 'csi' | 'string' | 'string-escape';

/**
 * Takes terminal sequences, control characters and directional marks out of a text that arrives in pieces. Every line
 * ending becomes `\n`. What comes out does not depend on where the pieces were cut.
 */
export class ControlStripper {
  private state: State = 'text';
  private afterReturn = false;
  /** The first half of a character that a cut went through. */
  private half = '';

  push(piece: string): string {
    let shown = '';
    const text = this.half + piece;
    this.half = isHighSurrogate(text.at(-1)) ? text.slice(-1) : '';
    for (const char of this.half ? text.slice(0, -1) : text) shown += this.take(char);
    return shown;
  }

  /** Ends the text: an unfinished sequence is dropped. */
  reset(): void {
    this.state = 'text';
    this.afterReturn = false;
    this.half = '';
  }

  static strip(text: string): string {
    return new ControlStripper().push(text);
  }

  private take(char: string): string {
    // A line ends whatever was begun before: no unfinished sequence may swallow the rest of a log.
    if (char === '\n' || char === '\r') return this.endLine(char);
    this.afterReturn = false;
    if (this.state === 'text') return this.shown(char);
    this.state = this.next(char);
    return '';
  }

  private endLine(char: string): string {
    const second = char === '\n' && this.afterReturn;
    this.afterReturn = char === '\r';
    this.state = 'text';
    return second ? '' : '\n';
  }

  private shown(char: string): string {
    if (char === ESC) this.state = 'escape';
    else if (char === '\x9b') this.state = 'csi';
    else if (/[\x90\x98\x9d-\x9f]/.test(char)) this.state = 'string';
    else if (char === '\t') return char;
    else if (/\p{Cs}/u.test(char)) return '\ufffd';
    else if (!/\p{Cc}/u.test(char) && !INVISIBLE.test(char)) return char;
    return '';
  }

  private next(char: string): State {
    switch (this.state) {
      case 'escape':
        if (char === '[') return 'csi';
        if (STRING_STARTS.has(char)) return 'string';
        return /[\x20-\x2f]/.test(char) ? 'intermediate' : 'text';
      case 'intermediate':
        return /[\x20-\x2f]/.test(char) ? 'intermediate' : 'text';
      case 'csi':
        return CSI_END.test(char) ? 'text' : 'csi';
      case 'string':
        if (char === ESC) return 'string-escape';
        return char === '\x07' || char === '\x9c' ? 'text' : 'string';
      case 'string-escape':
        return char === ESC ? 'string-escape' : char === '\\' ? 'text' : 'string';
      case 'text':
        return 'text';
    }
  }
}

function isHighSurrogate(unit: string | undefined): boolean {
  return unit !== undefined && unit >= '\ud800' && unit <= '\udbff';
}
