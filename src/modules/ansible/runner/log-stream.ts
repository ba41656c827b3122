import { Redactor } from '../../../core/secrets/redactor';
import { ControlStripper } from './control-stripper';

/** A longer line is broken. */
const MAX_LINE = 16 * 1024;

/** For texts out of which control characters were taken: secrets with such characters show without them. */
export const redactorOf = (secrets: readonly string[]): Redactor =>
  new Redactor(secrets.flatMap((secret) => [secret, ControlStripper.strip(secret)]));

/** Makes clean lines out of a text that arrives in pieces: no control characters, no secrets. */
export class LogStream {
  private readonly stripper = new ControlStripper();
  private readonly redactor: Redactor;
  private rest = '';

  constructor(secrets: readonly string[]) {
    this.redactor = redactorOf(secrets);
  }

  /** The lines that are complete by now. */
  push(piece: string): string[] {
    return this.lines(this.redactor.push(this.stripper.push(piece)));
  }

  /** Ends the text; the last line needs no line ending. The stream can be used for another text. */
  end(): string[] {
    this.stripper.reset();
    const lines = this.lines(this.redactor.flush());
    const last = this.rest;
    this.rest = '';
    return last === '' ? lines : [...lines, last];
  }

  private lines(text: string): string[] {
    const lines = (this.rest + text).split('\n');
    this.rest = lines.pop() ?? '';
    const complete = lines.flatMap(broken);
    if (this.rest.length <= MAX_LINE) return complete;
    const pieces = broken(this.rest);
    this.rest = pieces.pop() ?? '';
    return [...complete, ...pieces];
  }
}

function broken(line: string): string[] {
  if (line.length <= MAX_LINE) return [line];
  return line.match(new RegExp(`.{1,${MAX_LINE}}`, 'gsu')) ?? [];
}

/** A text that may have been cut off, with a {@link redactorOf} its secrets: then an end that could be the beginning of a secret is left out. */
export function clean(redactor: Redactor, text: string, cut: boolean): string {
  const shown = redactor.push(ControlStripper.strip(text));
  const rest = redactor.flush();
  return cut ? shown : shown + rest;
}
