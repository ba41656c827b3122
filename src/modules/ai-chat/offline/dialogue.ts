import { familyIn, hostsIn, isChange, smallTalkOf } from './intents';
import { type Find, Knowledge, missingOf } from './knowledge';
import { type ModuleDocs, NO_DOCS } from './module-docs';
import { createLabel, documentation, phrase, proposal, question, refused, written } from './phrases';
import { type Dish, playbookOf, type ProposedPlaybook, stepsOf } from './playbook';
import { recipeOf } from './recipes/cook-book';
import type { Family, Parameter, Recipe } from './recipes/recipe';
import { fill, type Language, languageOf } from './text/language';
import { KINDS } from './values/kinds';
import { valuesIn } from './values/extract';

type Given = Record<string, string>;

/** What the assistant remembers of a conversation from one message to the next; JSON. */
export interface DialogueState {
  language: Language;
  family: Family;
  hosts: string;
  /** What was asked for, with the values that the user gave. */
  dishes: { recipe: string; given: Given }[];
  /** Which value it has asked for. */
  asking: { dish: number; parameter: string } | null;
}

export interface DialogueInput {
  text: string;
  /** Of the answer before, or null in a new conversation. */
  state: DialogueState | null;
  /** Names of hosts and groups that a playbook may be for. */
  targets?: readonly string[];
}

export interface DialogueReply {
  text: string;
  quickReplies: string[];
  actions: { label: string; playbook: ProposedPlaybook }[];
  /** What the answer stands on. */
  sources: string[];
  state: DialogueState;
}

interface Order {
  recipe: Recipe;
  given: Given;
}

const NEW: DialogueState = { language: 'en', family: 'debian', hosts: 'all', dishes: [], asking: null };
/** As the documents show them, in either language. */
const QUICK_REPLIES = ['Yes', 'No'];
const CLAUSES = /[,;,;。]|\band\b|\bthen\b|並且|並|然後|接著|以及|再/i;
const MAX_CLAUSES = 6;
/** Values that one part of a question may take from another. */
const SHARED = ['user', 'domain'];
/** Words of an answer that is nothing but the value that was asked for. */
const FEW_WORDS = 4;

/** The assistant that needs nobody: it knows recipes, asks for what they lack, and says so when it knows none. */
export class Dialogue {
  constructor(
    private readonly knowledge: Knowledge = new Knowledge(),
    private readonly docs: () => ModuleDocs = () => NO_DOCS,
  ) {}

  reply({ text, state: before, targets = [] }: DialogueInput): DialogueReply {
    const known = before ?? NEW;
    const state = {
      ...known,
      family: familyIn(text) ?? known.family,
      hosts: hostsIn(text, targets) ?? known.hosts,
    };
    const spoken = { ...state, language: languageOf(text, state.language) };
    return (
      this.smallTalk(text, state) ??
      this.answered(text, state) ??
      (isChange(text) ? this.changed(text, state) : null) ??
      this.fresh(text, spoken) ??
      this.changed(text, state) ??
      this.unsure(text, spoken)
    );
  }

  private smallTalk(text: string, state: DialogueState): DialogueReply | null {
    const language = state.dishes.length > 0 ? state.language : languageOf(text, state.language);
    const now = { ...state, language };
    switch (smallTalkOf(text)) {
      case 'yes':
        if (state.asking) return null;
        return state.dishes.length > 0 ? this.write(now) : said(phrase('nothingPending', language), now);
      case 'no':
        return said(phrase('dropped', language), { ...now, dishes: [], asking: null });
      case 'greeting':
        return said(phrase('greeting', language), now);
      case 'thanks':
        return said(phrase('thanks', language), now);
      case 'do-it':
        return said(phrase('neverRuns', languageOf(text, language)), now);
      default:
        return null;
    }
  }

  /** The value that was asked for; null when the message is something else. */
  private answered(text: string, state: DialogueState): DialogueReply | null {
    const { asking, dishes } = state;
    const order = asking && ordersOf(dishes)[asking.dish];
    const parameter = order?.recipe.parameters?.find(({ name }) => name === asking?.parameter);
    if (!asking || !order || !parameter) return null;
    const value = answerOf(text, parameter);
    if (value !== null) {
      const others = valuesIn(
        text,
        (order.recipe.parameters ?? []).filter(({ bare }) => bare !== false),
      );
      const given = { ...others, ...order.given, [parameter.name]: value };
      return this.serve(
        ordersOf(dishes).map((each, at) => (at === asking.dish ? { ...each, given } : each)),
        state,
      );
    }
    if (this.knowledge.find(text).length > 0) return null;
    const { says, ask } = { says: KINDS[parameter.kind].says, ask: parameter.ask };
    return said(refused(text.trim(), says[state.language], ask[state.language], state.language), state);
  }

  /** Other values for what was proposed. */
  private changed(text: string, state: DialogueState): DialogueReply | null {
    const orders = ordersOf(state.dishes).map(({ recipe, given }) => {
      const changes = valuesIn(text, recipe.parameters ?? []);
      return { recipe, given: { ...given, ...changes }, changes: Object.keys(changes).length };
    });
    return orders.some(({ changes }) => changes > 0) ? this.serve(orders, state) : null;
  }

  /** A question of its own. */
  private fresh(text: string, state: DialogueState): DialogueReply | null {
    const doc = this.docs().asked(text);
    if (doc) {
      const { version } = this.docs();
      return {
        ...said(documentation(doc, version, state.language), state),
        sources: [`ansible-core ${version}: ${doc.name}`],
      };
    }
    const orders = this.ordersIn(text);
    return orders.length > 0 ? this.serve(orders, state) : null;
  }

  /** What a question asks for: one thing, or one for each of its clauses when each is complete. */
  private ordersIn(text: string): Order[] {
    const [best] = this.knowledge.find(text);
    if (!best) return [];
    const single = [{ recipe: best.recipe, given: best.values }];
    const clauses = text.split(CLAUSES).filter((clause) => clause.trim() !== '');
    if (clauses.length < 2 || clauses.length > MAX_CLAUSES) return single;
    const parts = clauses.flatMap((clause) => this.knowledge.find(clause).slice(0, 1));
    const shared = Object.fromEntries(
      parts.flatMap(({ values }) => Object.entries(values).filter(([name]) => SHARED.includes(name))),
    );
    const bestAt = parts.findIndex(({ recipe }) => recipe === best.recipe);
    const complete = parts.flatMap(({ recipe, values }, at) => {
      const given = recipe === best.recipe ? best.values : withShared(recipe, shared, values);
      // What follows may be a detail of what was said: `run /opt/app as a service, with the user app`.
      const detail = at > bestAt && recipe !== best.recipe && isPartOf(values, best);
      return detail || missingOf(recipe, given).length > 0 ? [] : [{ recipe, given }];
    });
    const distinct = [...new Map(complete.map((order) => [order.recipe.id, order])).values()];
    return distinct.some(({ recipe }) => recipe === best.recipe) ? distinct : single;
  }

  /** Asks for the first value that is missing, or proposes. */
  private serve(orders: readonly Order[], state: DialogueState): DialogueReply {
    const { language } = state;
    const dishes = orders.map(({ recipe, given }) => ({ recipe: recipe.id, given }));
    for (const [at, { recipe, given }] of orders.entries()) {
      const [missing] = missingOf(recipe, given);
      if (!missing) continue;
      const text = question(recipe.label[language], missing.ask[language], language);
      return said(text, { ...state, dishes, asking: { dish: at, parameter: missing.name } }, sourcesOf(orders));
    }
    return this.propose({ ...state, dishes, asking: null });
  }

  private propose(state: DialogueState): DialogueReply {
    const { language, family } = state;
    const orders = ordersOf(state.dishes);
    const cooked = orders.map(cook);
    const text = proposal(
      {
        goals: cooked.map(({ recipe, values }) => fill(recipe.goal[language], values)),
        steps: stepsOf(cooked, family).map(({ does }) => does[language]),
        assumed: orders.flatMap(({ recipe, given }, at) =>
          (recipe.parameters ?? []).flatMap(({ name, ask }) => {
            const value = cooked[at]?.values[name];
            return given[name] === undefined && value ? [[ask[language], value] as const] : [];
          }),
        ),
        notes: cooked.flatMap(({ recipe }) => [
          ...(recipe.note ? [recipe.note[language]] : []),
          ...(recipe.debianOnly && family !== 'debian' ? [phrase('debianOnly', language)] : []),
        ]),
      },
      language,
    );
    return {
      text,
      quickReplies: [...QUICK_REPLIES],
      actions: [actionOf(cooked, state)],
      sources: sourcesOf(orders),
      state,
    };
  }

  private write(state: DialogueState): DialogueReply {
    const orders = ordersOf(state.dishes);
    const action = actionOf(orders.map(cook), state);
    return { ...said(written(action.playbook, state.language), state, sourcesOf(orders)), actions: [action] };
  }

  private unsure(text: string, state: DialogueState): DialogueReply {
    const docs = this.docs();
    const found = docs.search(text, 2);
    const closest = found.map(({ name, summary }) => `${name} — ${summary}`).join('; ');
    const unknown = phrase('unknown', state.language);
    const answer = closest ? `${unknown} ${phrase('closest', state.language)}${closest}` : unknown;
    return said(
      answer,
      state,
      found.map(({ name }) => `ansible-core ${docs.version}: ${name}`),
    );
  }
}

function said(text: string, state: DialogueState, sources: string[] = []): DialogueReply {
  return { text, quickReplies: [], actions: [], sources, state };
}

function ordersOf(dishes: DialogueState['dishes']): Order[] {
  return dishes.flatMap(({ recipe: id, given }) => {
    const recipe = recipeOf(id);
    return recipe ? [{ recipe, given }] : [];
  });
}

/** With what the recipe assumes where the user said nothing. */
function cook({ recipe, given }: Order): Dish {
  const values: Given = {};
  for (const { name, default: fallback = '' } of recipe.parameters ?? [])
    values[name] = given[name] ?? (typeof fallback === 'string' ? fallback : fallback(values));
  return { recipe, values };
}

function actionOf(dishes: readonly Dish[], { family, language, hosts }: DialogueState) {
  const label = createLabel(
    dishes.map(({ recipe }) => recipe.label[language]),
    language,
  );
  return { label, playbook: playbookOf(dishes, family, language, hosts) };
}

const sourcesOf = (orders: readonly Order[]) => orders.map(({ recipe }) => `cook-book: ${recipe.id}`);

function withShared(recipe: Recipe, shared: Given, values: Given): Given {
  const taken = (recipe.parameters ?? []).flatMap(({ name }) =>
    shared[name] === undefined ? [] : [[name, shared[name]] as const],
  );
  return { ...Object.fromEntries(taken), ...values };
}

/** Whether all that a clause says is said of the whole question already. */
function isPartOf(values: Given, { values: all }: Find): boolean {
  const own = Object.values(values);
  return own.length > 0 && own.every((value) => Object.values(all).includes(value));
}

/** A value in an answer: announced in a sentence, or the whole of it. */
function answerOf(text: string, parameter: Parameter): string | null {
  const { kind, name } = parameter;
  const alone = text.trim().replace(/[.。!]$/, '');
  const isShort = kind === 'text' || kind === 'sshkey' || alone.split(/\s+/).length <= FEW_WORDS;
  const read = isShort ? KINDS[kind].read(alone) : null;
  return read ?? valuesIn(text, [{ ...parameter, bare: parameter.bare ?? KINDS[kind].bare }])[name] ?? null;
}
