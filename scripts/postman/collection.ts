import type { OpenApi } from './document';
import { ACCOUNT, type Item, type Request, Requests } from './requests';

interface Folder {
  name: string;
  description?: string;
  item: Item[];
}

export interface Collection {
  info: { name: string; description: string; schema: string };
  auth: object;
  variable: { key: string; value: string }[];
  item: Folder[];
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** A folder per tag, in an order in which everything finds what it needs, and one that removes what was made. */
export function postmanCollection(document: OpenApi): Collection {
  const requests = new Requests(document).all();
  const isLast = ({ method, closes }: Request) => method === 'delete' || closes;
  const starts = requests.filter((request) => request.starts);
  const folders = foldersOf(requests.filter((request) => !isLast(request) && !request.starts));
  const ordered = folders.flatMap((folder) => folder.requests);
  const kept = new Set(ordered.flatMap(({ gives }) => gives).filter((name) => !ACCOUNT.includes(name)));
  return {
    info: { name: document.info.title, description: document.info.description, schema: SCHEMA },
    auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{access_token}}', type: 'string' }] },
    variable: [...kept].map((key) => ({ key, value: '' })),
    item: [
      ...(starts.length > 0 ? [{ name: 'By hand', description: BY_HAND, item: starts.map(({ item }) => item) }] : []),
      ...folders.map((folder) => ({ name: folder.name, item: folder.requests.map(({ item }) => item) })),
      { name: 'Clean up', description: CLEAN_UP, item: cleaning(ordered, requests.filter(isLast)) },
    ],
  };
}

const BY_HAND =
  'Starts work that goes on after the answer and holds what it works on. When the collection runs as a whole there is nothing for it yet.';
const CLEAN_UP = 'Deletes what the other folders made, the last made first, and closes the session.';

interface Group {
  name: string;
  requests: Request[];
}

/**
 * A tag comes when everything that its requests need is set. Where tags need each other, one of them is begun and
 * continued later.
 */
function foldersOf(requests: readonly Request[]): Group[] {
  const obtainable = new Set(requests.flatMap(({ gives }) => gives));
  const set = new Set(requests.flatMap(({ needs }) => needs).filter((name) => !obtainable.has(name)));
  const folders: Group[] = [];
  let waiting = requests;
  while (waiting.length > 0) {
    const next = nextGroup(waiting, set);
    const begun = folders.some(({ name }) => name === next.name);
    folders.push({ name: begun ? `${next.name} (continued)` : next.name, requests: next.requests });
    for (const name of next.requests.flatMap(({ gives }) => gives)) set.add(name);
    waiting = waiting.filter((request) => !next.requests.includes(request));
  }
  return folders;
}

function nextGroup(waiting: readonly Request[], set: ReadonlySet<string>): Group {
  const groups = [...new Set(waiting.map(({ tag }) => tag))].map((name) => {
    const own = waiting.filter(({ tag }) => tag === name);
    return { name, own, requests: sendable(own, set) };
  });
  const whole = groups.find(({ own, requests }) => requests.length === own.length);
  const part = groups.find(({ requests }) => requests.some(({ gives }) => gives.length > 0));
  return whole ?? part ?? { name: waiting[0]?.tag ?? '', requests: [...waiting] };
}

/** Those that can be sent when these variables are set, each after what it needs, otherwise as they came. */
function sendable(requests: readonly Request[], before: ReadonlySet<string>): Request[] {
  const set = new Set(before);
  const sent: Request[] = [];
  for (;;) {
    const next = requests.find(
      (request) => !sent.includes(request) && request.needs.every((variable) => set.has(variable)),
    );
    if (!next) return sent;
    sent.push(next);
    for (const variable of next.gives) set.add(variable);
  }
}

/** Deletions in the reverse order of creation, of an object after what lies below it. Closing the session takes the token: every further closing logs in anew. */
function cleaning(ordered: readonly Request[], last: readonly Request[]): Item[] {
  const created = (request: Request) =>
    ordered.findLastIndex(({ gives }) => gives.some((name) => request.needs.includes(name) && name !== 'access_token'));
  const deletions = last
    .filter(({ closes }) => !closes)
    .sort((a, b) => created(b) - created(a) || b.path.length - a.path.length);
  const closings = last.filter(({ closes }) => closes).map(({ item }) => item);
  const login = ordered.find(({ gives }) => gives.includes('access_token'))?.item;
  return [
    ...deletions.map(({ item }) => item),
    ...closings.flatMap((item, index) => (index === 0 || !login ? [item] : [login, item])),
  ];
}

/** What a collection needs to know of the machine and the person it is used on and by. */
export function postmanEnvironment(document: OpenApi): object {
  const value = (key: string, text: string, type = 'default') => ({ key, value: text, type, enabled: true });
  return {
    name: document.info.title,
    values: [
      value('base_url', 'http://localhost:8000'),
      ...ACCOUNT.map((key) => (key === 'username' ? value(key, 'admin') : value(key, '', 'secret'))),
    ],
    _postman_variable_scope: 'environment',
  };
}
