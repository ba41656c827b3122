import type { Readable } from 'node:stream';

/** Counts what a run says, and ends it when that is too much. */
export class OutputBudget {
  private used = 0;
  exceeded = false;

  constructor(
    readonly limitBytes: number,
    private readonly onExceeded: () => void,
  ) {}

  /** The part of a piece that is within the limit. */
  take(piece: Buffer): Buffer {
    const left = Math.max(0, this.limitBytes - this.used);
    this.used += piece.length;
    if (piece.length > left && !this.exceeded) {
      this.exceeded = true;
      this.onExceeded();
    }
    return piece.subarray(0, left);
  }
}

/** Reads a stream to its end as text, piece by piece, no faster than the pieces are taken. */
export async function readText(
  stream: Readable,
  budget: OutputBudget,
  take: (text: string) => Promise<void>,
): Promise<void> {
  const decoder = new TextDecoder();
  for await (const piece of stream as AsyncIterable<Buffer>) {
    const text = decoder.decode(budget.take(piece), { stream: true });
    if (text !== '') await take(text);
  }
}
