import { answerOf, type OpenApi, type Schema } from './document';

/** A path with objects below it, and the collection variable that holds the id of one of them. */
export interface Resource {
  path: string;
  /** `host`, `group` of `/host-groups`. */
  words: string[];
  variable: string;
  /** Whether its ids are numbers, which stand in JSON without quotes. */
  integer: boolean;
  /** Script that keeps the id of an answer, and the method whose answer it is. */
  captured?: { by: 'post' | 'get'; script: string };
}

export function resourcesOf(document: OpenApi): Resource[] {
  const found = new Map<string, Resource>();
  for (const [below, item] of Object.entries(document.paths)) {
    const [, path, parameter] = /^(.+)\/\{(\w+)\}$/.exec(below) ?? [];
    if (!path || found.has(path)) continue;
    const schema = Object.values(item)[0]?.parameters.find(({ name }) => name === parameter)?.schema;
    const words = wordsOf(path);
    const resource = { path, words, variable: `${words.join('_')}_id`, integer: schema?.type === 'integer' };
    found.set(path, { ...resource, captured: captureOf(document, resource) });
  }
  return [...found.values()];
}

const SINGULARS: [RegExp, string][] = [
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/s$/, ''],
];

function singular(word: string): string {
  const [plural, one] = SINGULARS.find(([ending]) => ending.test(word)) ?? [/$/, ''];
  return word.replace(plural, one);
}

/** Words that fields shorten. */
const SHORT: Record<string, string[]> = { vm: ['virtual', 'machine'] };

/** `host`, `group`, `member` of `/api/v2/host-groups/{id}/members`. */
function wordsOf(path: string): string[] {
  const segments = path.split('/').filter((segment) => segment && !/^(?:api|v\d+|\{.*\})$/.test(segment));
  return segments.flatMap((segment) => singular(segment).split('-'));
}

function captureOf(document: OpenApi, { path, variable }: Resource): Resource['captured'] {
  const { post, get } = document.paths[path] ?? {};
  const keep = (id: string) => `if (pm.response.code < 300) pm.collectionVariables.set('${variable}', ${id});`;
  if (post) {
    const { schema, accessor } = answerOf(document, post);
    return schema.properties?.['id'] && { by: 'post', script: keep(`pm.response.json()${accessor}.id`) };
  }
  if (!get) return undefined;
  const { schema, accessor } = answerOf(document, get);
  const [plural] = Object.entries(schema.properties ?? {}).find(([, { type }]) => type === 'array') ?? [];
  if (schema.type !== 'array' && !plural) return undefined;
  const rows = `pm.response.json()${accessor}${plural ? `.${plural}` : ''}`;
  return { by: 'get', script: keep(`(${rows}[0] || {}).id`) };
}

/**
 * What a field like `tenant_id` or `host_ids` of a request to `path` names: of the resources not below it whose last words are
 * the field's, one with ids of its type, and of those the one whose path has most in common with `path`.
 */
export function referenced(
  resources: readonly Resource[],
  field: string,
  { type, items }: Schema,
  path: string,
): Resource | undefined {
  const [, name] = /^(.+)_ids?$/.exec(field) ?? [];
  const words = name?.split('_').flatMap((word) => SHORT[word] ?? [word]);
  const idType = type === 'array' ? items?.type : type;
  const own = path.replace(/\/(?:\{\w+\}|bulk|import)$/, '');
  return resources
    .filter((resource) => resource.captured && !`${resource.path}/`.startsWith(`${own}/`))
    .filter((resource) => words && resource.words.slice(-words.length).join() === words.join())
    .filter(({ integer }) => idType === undefined || integer === (idType === 'integer'))
    .sort((a, b) => common(b.path, path) - common(a.path, path) || a.words.length - b.words.length)[0];
}

function common(a: string, b: string): number {
  const end = [...a].findIndex((letter, index) => letter !== b[index]);
  return end < 0 ? a.length : end;
}
