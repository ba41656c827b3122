import type { ChatCompletionTool } from 'openai/resources/chat/completions';
import { z } from 'zod';
import { AppError } from '../../../core/errors/app-error';
import type { AnsibleDocs } from '../assistant/ansible-docs';
import type { Tool } from './tool';

/** Characters of one answer to a model. */
const MAX_RESULT = 8_000;
const MAX_CALLS = 16;
const MAX_PROPOSALS = 3;
const FOUND = 5;

const proposal = z.strictObject({
  name: z.string(),
  label: z.string().optional(),
  hosts: z.string().default('all'),
  become: z.boolean().default(true),
  gather_facts: z.boolean().default(false),
  tasks: z.array(z.string()),
});
const about = z.strictObject({ module: z.string().max(100).optional(), search: z.string().max(200).optional() });

/** The tools of one answer: what may be looked at, the documentation of modules, and the one way to suggest something. */
export class ModelTools {
  /** What was looked at. */
  readonly used: string[] = [];
  private readonly byName: ReadonlyMap<string, Tool>;
  private calls = 0;
  private proposals = 0;

  constructor(
    estate: readonly Tool[],
    private readonly docs: AnsibleDocs,
    private readonly propose: (suggested: unknown) => Promise<string | null>,
  ) {
    this.byName = new Map([...estate, this.documentation(), this.proposing()].map((tool) => [tool.name, tool]));
  }

  get described(): ChatCompletionTool[] {
    return [...this.byName.values()].map(({ name, description, parameters }) => ({
      type: 'function',
      function: { name, description, parameters },
    }));
  }

  /** The answer to a call, whatever a model wrote: mistakes are told to it, never thrown. */
  async call(name: string, args: string): Promise<string> {
    if (++this.calls > MAX_CALLS) return failure('Too many calls: answer now');
    const tool = this.byName.get(name);
    if (!tool) return failure(`There is no tool ${name.slice(0, 100)}`);
    try {
      const result = await tool.run(args.trim() === '' ? {} : JSON.parse(args));
      if (!this.used.includes(name)) this.used.push(name);
      const text = JSON.stringify({ data: result });
      return text.length <= MAX_RESULT
        ? text
        : failure('The result is too long: ask for less', text.slice(0, MAX_RESULT));
    } catch (error) {
      if (error instanceof AppError) return failure(error.message);
      if (error instanceof z.ZodError || error instanceof SyntaxError) return failure('The arguments are not valid');
      throw error;
    }
  }

  private documentation(): Tool {
    return {
      name: 'module_documentation',
      description: 'The documentation of a module of ansible.builtin, or modules that fit a few words',
      parameters: {
        type: 'object',
        properties: { module: { type: 'string' }, search: { type: 'string' } },
        additionalProperties: false,
      },
      run: (args) => {
        const { module = '', search = '' } = about.parse(args);
        const doc = this.docs.current.get(module);
        const found = this.docs.current.search(`${module} ${search}`, FOUND);
        return Promise.resolve(doc ?? found.map(({ name, summary }) => ({ name, summary })));
      },
    };
  }

  private proposing(): Tool {
    return {
      name: 'propose_playbook',
      description: 'Suggests a playbook to the user, who may store it. It is not stored and not run.',
      parameters: {
        type: 'object',
        properties: {
          name: { type: 'string' },
          label: { type: 'string', description: 'Text of the button, in the language of the user' },
          hosts: { type: 'string' },
          become: { type: 'boolean' },
          gather_facts: { type: 'boolean' },
          tasks: { type: 'array', items: { type: 'string', description: 'YAML of one task' } },
        },
        required: ['name', 'tasks'],
        additionalProperties: false,
      },
      run: async (args) => {
        if (++this.proposals > MAX_PROPOSALS) return { accepted: false, reason: 'Too many proposals: answer now' };
        const { name, label = name, hosts, become, gather_facts: facts, tasks } = proposal.parse(args);
        const main = { hosts, gather_facts: facts, become };
        const data = { name, type: 'Machine', main, tasks: tasks.map((content) => ({ enabled: true, content })) };
        const reason = await this.propose({ type: 'create_playbook', label, data });
        return reason === null ? { accepted: true } : { accepted: false, reason };
      },
    };
  }
}

const failure = (error: string, beginning?: string): string =>
  JSON.stringify({ error, ...(beginning === undefined ? {} : { beginning }) });
