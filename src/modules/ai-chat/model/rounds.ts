import type { ChatCompletionChunk, ChatCompletionMessageParam } from 'openai/resources/chat/completions';

/** A call of a tool as a model wrote it. */
export interface WrittenCall {
  id: string;
  name: string;
  args: string;
}

export interface Round {
  text: string;
  calls: WrittenCall[];
}

const MAX_TEXT = 16_000;
const MAX_CALLS = 8;
const MAX_ARGS = 64_000;

/** Puts the pieces of one round together. Throws for what no sensible answer is: too much of anything. */
export async function readRound(
  chunks: AsyncIterable<ChatCompletionChunk>,
  said: (piece: string) => void,
): Promise<Round> {
  let text = '';
  const calls = new Map<number, WrittenCall>();
  for await (const { choices } of chunks) {
    const delta = choices[0]?.delta;
    if (typeof delta?.content === 'string' && delta.content !== '') {
      text += delta.content;
      if (text.length > MAX_TEXT) throw new Error('The answer is too long');
      said(delta.content);
    }
    for (const { index, id, function: written } of delta?.tool_calls ?? []) {
      const call = calls.get(index) ?? { id: '', name: '', args: '' };
      calls.set(index, call);
      if (calls.size > MAX_CALLS) throw new Error('There are too many calls');
      call.id ||= String(id ?? '');
      call.name += written?.name ?? '';
      call.args += written?.arguments ?? '';
      if (call.args.length > MAX_ARGS || call.name.length > 100) throw new Error('A call is too long');
    }
  }
  return { text, calls: [...calls.values()].map((call, at) => ({ ...call, id: call.id || `call-${at}` })) };
}

/** What a model wrote, as it is shown to it in the next round. */
export function asMessage({ text, calls }: Round): ChatCompletionMessageParam {
  return {
    role: 'assistant',
    content: text,
    tool_calls: calls.map(({ id, name, args }) => ({ id, type: 'function', function: { name, arguments: args } })),
  };
}
