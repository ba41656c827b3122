import { REDACTED } from '../audit/redact';
import { formsOf } from './secret-forms';

const UNDECIDED = -1;

/**
 * Masks secrets in a text that arrives in pieces. What comes out does not depend on where the pieces were cut; only
 * an end that may still become a secret is held back. Overlapping secrets are masked as one. Strip control sequences
 * first: a secret with a colour code inside is not recognised.
 */
export class Redactor {
  /** Forms by their first two characters and by their first one; within each the longest first, for it counts. */
  private readonly byPair = new Map<string, string[]>();
  private readonly byFirst = new Map<string, string[]>();
  private readonly hasSingle: boolean;
  /** Text that was held back; its first `masked` characters are covered by a mask that was given out. */
  private held = '';
  private masked = 0;

  constructor(secrets: Iterable<string>) {
    const forms = [...new Set([...secrets].flatMap(formsOf))].sort((a, b) => b.length - a.length);
    this.hasSingle = forms.at(-1)?.length === 1;
    for (const form of forms) {
      for (const [index, key] of [[this.byPair, form.slice(0, 2)] as const, [this.byFirst, form.charAt(0)] as const]) {
        const sameStart = index.get(key);
        if (sameStart) sameStart.push(form);
        else index.set(key, [form]);
      }
    }
  }

  /** Takes the next piece and returns what can be shown by now. */
  push(piece: string): string {
    return this.mask(this.held + piece, false);
  }

  /** Ends the text and returns the rest of it. */
  flush(): string {
    return this.mask(this.held, true);
  }

  /** Masks a text that is complete. */
  static redact(secrets: Iterable<string>, text: string): string {
    return new Redactor(secrets).mask(text, true);
  }

  private mask(text: string, complete: boolean): string {
    let shown = '';
    let done = this.masked;
    let at = 0;
    for (; at < text.length; at++) {
      const length = this.matchAt(text, at, complete);
      if (length === UNDECIDED) break;
      if (length === 0) continue;
      if (at >= done) shown += text.slice(done, at) + REDACTED;
      done = Math.max(done, at + length);
    }
    if (done < at) shown += text.slice(done, at);
    this.held = text.slice(at);
    this.masked = Math.max(0, done - at);
    return shown;
  }

  /** Length of the longest form that begins here, 0 for none, UNDECIDED when more text could make it a longer one. */
  private matchAt(text: string, at: number, complete: boolean): number {
    const useFirst = this.hasSingle || at === text.length - 1;
    const forms = useFirst ? this.byFirst.get(text.charAt(at)) : this.byPair.get(text.slice(at, at + 2));
    for (const form of forms ?? []) {
      if (text.startsWith(form, at)) return form.length;
      if (!complete && at + form.length > text.length && form.startsWith(text.slice(at))) return UNDECIDED;
    }
    return 0;
  }
}
