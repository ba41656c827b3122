import MiniSearch from 'minisearch';
import { COOK_BOOK, recipeOf } from './recipes/cook-book';
import { SAYINGS } from './recipes/sayings';
import type { Parameter, Recipe } from './recipes/recipe';
import { fold, subjectTerms, termsOf } from './text/terms';
import { KINDS, type KindName } from './values/kinds';
import { shapesIn, valuesIn } from './values/extract';

/** A recipe that may be what a question is about, with the values the question gives. */
export interface Find {
  recipe: Recipe;
  score: number;
  values: Record<string, string>;
}

interface Entry {
  id: string;
  subjects: string;
  words: string;
  goal: string;
  sayings: string;
}

/** Of what a question says, the share that a recipe must know; questions that say more of other things are not about it. */
const MIN_SHARE = 0.3;
/** The same for questions that name a product. */
const MIN_SHARE_OF_PRODUCT = 0.15;

/** The same for questions that name no subject, and how many terms the recipe must know of them. */
const MIN_SHARE_UNNAMED = 0.55;
const MIN_TERMS = 2;

/** Names that mean one thing only. */
const PRODUCTS = new Set(
  termsOf(
    'nginx apache haproxy postgresql postgres mysql mariadb redis memcached rabbitmq docker containerd kubernetes k8s ' +
      'kubeadm kvm libvirt grafana prometheus zabbix fail2ban certbot letsencrypt samba nfs lvm nvidia infiniband ' +
      'wireguard postfix auditd journald rsyslog chrony ntp logrotate nodejs npm pip java openjdk php sudo swap memcache',
  ),
);

const MAX_QUESTION = 2_000;
/** Recipes that are looked at closely. */
const MAX_CANDIDATES = 12;

/** Where something is to be done is not what is to be done. */
const PLACES = /\bgpu (?:nodes?|hosts?|servers?|machines?|boxes)\b|gpu ?(?:主機|伺服器|節點|機器)/gi;

/** Kinds of which a value is a word. */
const NAMES: readonly KindName[] = ['user', 'name', 'service', 'packages', 'hostname', 'module'];

const isHan = (term: string) => /\p{Script=Han}/u.test(term);
const isWord = (term: string) => /^[a-z]{5,}$/.test(term);

/** Finds recipes by what people say. */
export class Knowledge {
  private readonly index = new MiniSearch<Entry>({
    fields: ['subjects', 'words', 'goal', 'sayings'],
    tokenize: termsOf,
    processTerm: (term) => term,
  });
  /** In how many recipes a term is. */
  private readonly frequency = new Map<string, number>();
  private readonly byId = new Map<string, Recipe>();

  constructor(recipes: readonly Recipe[] = COOK_BOOK) {
    for (const recipe of recipes) {
      const { id, subjects, words = '', goal, label } = recipe;
      const shown = [goal.en, goal.zh, label.en, label.zh].join(' ');
      const entry = { id, subjects, words, goal: shown, sayings: SAYINGS[id] ?? '' };
      this.index.add(entry);
      this.byId.set(id, recipe);
      for (const term of new Set(termsOf(Object.values(entry).join(' '))))
        this.frequency.set(term, (this.frequency.get(term) ?? 0) + 1);
    }
  }

  /** What the question may be about, the likeliest first; nothing when it is about something else. */
  find(question: string): Find[] {
    const text = question.slice(0, MAX_QUESTION);
    const folded = fold(text);
    const { rest, shapes } = shapesIn(text);
    const terms = [
      ...subjectTerms(rest.replace(PLACES, ' ')),
      ...shapes,
      ...(namesPackages(text) ? ['~packages'] : []),
    ];
    if (terms.length === 0) return [];
    return this.index
      .search(terms.join(' '), {
        tokenize: () => terms,
        boost: { subjects: 3, words: 1.5, sayings: 0.8 },
        fuzzy: (term) => (isWord(term) ? 0.2 : false),
        prefix: (term) => isWord(term),
        weights: { fuzzy: 0.3, prefix: 0.4 },
      })
      .slice(0, MAX_CANDIDATES)
      .flatMap(({ id, score, match, queryTerms }) => {
        const recipe = this.byId.get(String(id));
        const subjects = Object.keys(match).filter((term) => match[term]?.includes('subjects'));
        const product = subjects.some((term) => PRODUCTS.has(term));
        if (!recipe) return [];
        const named = product || subjects.some((term) => terms.includes(term));
        if (!named && queryTerms.length < MIN_TERMS) return [];
        const values = this.valuesFor(recipe, text);
        const share = this.share(terms, new Set(queryTerms), values);
        if (share < (product ? MIN_SHARE_OF_PRODUCT : named ? MIN_SHARE : MIN_SHARE_UNNAMED)) return [];
        const doubts = (recipe.unlikely?.test(folded) ? 2 : 0) + missingOf(recipe, values).length;
        return [{ recipe, values, score: score * (0.5 + share) * (product ? 2 : 1) * 0.75 ** doubts }];
      })
      .sort((a, b) => b.score - a.score);
  }

  /** The values of a question; a foreign word in a Chinese sentence is the name that is missing when it is the only one. */
  private valuesFor(recipe: Recipe, text: string): Record<string, string> {
    const values = valuesIn(text, recipe.parameters ?? []);
    const missing = missingOf(recipe, values).find(({ kind }) => NAMES.includes(kind));
    if (!missing || !isHan(text)) return values;
    const taken = Object.values(values).join(' ');
    const words = (text.match(/[A-Za-z][A-Za-z0-9_.-]*/g) ?? []).filter((word) => !taken.includes(word));
    const foreign = words.filter((word) => termsOf(word).every((term) => !this.frequency.has(term)));
    const names = missing.kind === 'service' ? words.filter((word) => PRODUCTS.has(word.toLowerCase())) : [];
    const [only, ...others] = [...foreign, ...names];
    const value = only !== undefined && others.length === 0 ? KINDS[missing.kind].read(only) : null;
    return value === null ? values : { ...values, [missing.name]: value };
  }

  /** Which share of a question's weight the known terms have; what is a value of the recipe does not count. */
  private share(terms: readonly string[], known: ReadonlySet<string>, values: Record<string, string>): number {
    const given = new Set(termsOf(Object.values(values).join(' ')));
    const characters = new Set([...known].filter(isHan).flatMap((term) => Array.from(term)));
    let [all, matched] = [0, 0];
    for (const term of terms) {
      if (!known.has(term)) {
        // Two characters of which one belongs to a known word stand across the border of that word.
        if (given.has(term) || (isHan(term) && Array.from(term).some((char) => characters.has(char)))) continue;
      }
      const frequency = this.frequency.get(term) ?? 0;
      // A Chinese word that nobody knows is several pairs of characters.
      const pairs = frequency === 0 && isHan(term) ? 0.5 : 1;
      const weight = pairs * Math.log(1 + this.byId.size / (1 + frequency));
      all += weight;
      if (known.has(term)) matched += weight;
    }
    return all === 0 ? 0 : matched / all;
  }
}

/** Parameters that the user has to be asked for. */
export function missingOf(recipe: Recipe, values: Record<string, string>): Parameter[] {
  return (recipe.parameters ?? []).filter(
    ({ name, default: fallback }) => fallback === undefined && values[name] === undefined,
  );
}

/** Whether several packages are named. */
function namesPackages(text: string): boolean {
  const { packages } = valuesIn(text, recipeOf('package-install')?.parameters ?? []);
  return packages?.includes(', ') ?? false;
}
