import MiniSearch from 'minisearch';
import { termsOf, subjectTerms } from './text/terms';

/** What Ansible says of one of its modules. */
export interface ModuleDoc {
  name: string;
  summary: string;
  options: readonly ModuleOption[];
}

export interface ModuleOption {
  name: string;
  required: boolean;
  summary: string;
}

const withoutCollection = (name: string) => name.replace(/^ansible\.(?:builtin|legacy)\./, '');
/** Words in questions that ask for the documentation of a module. */
const ASKS_FOR_MODULE = /\bmodules?\b|模組|模块|\bdocs?\b|documentation|參數|options?\b|文件/i;

/** The documentation of the Ansible that is installed. */
export class ModuleDocs {
  private readonly byName = new Map<string, ModuleDoc>();
  private readonly index = new MiniSearch<{ id: string; name: string; summary: string }>({
    fields: ['name', 'summary'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });

  constructor(
    /** Of Ansible; null when none is installed. */
    readonly version: string | null,
    docs: readonly ModuleDoc[],
  ) {
    for (const doc of docs) {
      this.byName.set(doc.name, doc);
      this.index.add({ id: doc.name, name: doc.name, summary: doc.summary });
    }
  }

  /** By its name, with or without its collection. */
  get(name: string): ModuleDoc | undefined {
    return this.byName.get(withoutCollection(name.toLowerCase()));
  }

  /** The module whose documentation a question asks for; undefined when it asks for something else. */
  asked(question: string): ModuleDoc | undefined {
    if (!ASKS_FOR_MODULE.test(question)) return undefined;
    const words = question.match(/[A-Za-z][A-Za-z0-9_.]{1,60}/g) ?? [];
    return words.map((word) => this.get(word)).find((doc) => doc !== undefined);
  }

  /** Modules whose documentation has the words of a text, the likeliest first. */
  search(text: string, limit: number): ModuleDoc[] {
    const terms = subjectTerms(text);
    if (terms.length === 0) return [];
    return this.index
      .search(terms.join(' '), { tokenize: () => terms, boost: { name: 3 } })
      .filter(({ queryTerms }) => queryTerms.length * 2 >= terms.length)
      .slice(0, limit)
      .flatMap(({ id }) => this.byName.get(String(id)) ?? []);
  }
}

export const NO_DOCS = new ModuleDocs(null, []);
