import { isDeepStrictEqual } from 'node:util';
import { narrowHostId, type UserName } from './dataset';
import { compare, type Effort, getJson, rate, type Target } from './load';
import { atLeast, type Row } from './report';

const LISTS = {
  'v1 page of 50 with total': '/api/v1/hosts?page=1&per_page=50',
  'v2 page of 50 with total': '/api/v2/hosts?page%5Bsize%5D=50',
  'v2 page of 50': '/api/v2/hosts?page%5Bsize%5D=50&include_total=false',
};
const SEES: [UserName, string][] = [
  ['narrow', '100'],
  ['wide', '5,000'],
];
const DETAILS = { 'v1 detail': '/api/v1/hosts/', 'v2 detail': '/api/v2/hosts/' };
const TARGET = 0.6;
const CONNECTIONS = 8;

export interface Sides {
  api: string;
  bare: string;
  token: (user: UserName) => string;
}

/** Of each side, before each kind of work: until its code is compiled a server is half as fast. */
export const WARM_UP_SECONDS = 5;

/** For lists and details. */
export async function warmUp(urls: string[], token: Sides['token']): Promise<void> {
  const requests = [...Object.values(LISTS), ...Object.values(DETAILS).map((path) => path + narrowHostId(1))];
  for (const url of urls) {
    await rate(
      { url, token: token('narrow'), requests: requests.map((path) => ({ path })) },
      CONNECTIONS,
      WARM_UP_SECONDS,
    );
  }
}

/** Pages of hosts, each with the same answer from both servers. */
export async function measureLists(sides: Sides, effort: Omit<Effort, 'connections'>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [user, sees] of SEES) {
    for (const [list, path] of Object.entries(LISTS)) {
      const figures = await comparePaths(sides, user, [path], effort);
      rows.push(atLeast(TARGET, `${list}, sees ${sees}`, figures));
    }
  }
  return rows;
}

/** Single hosts the caller was granted. */
export async function measureDetail(sides: Sides, effort: Omit<Effort, 'connections'>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [detail, path] of Object.entries(DETAILS)) {
    const paths = Array.from({ length: 70 }, (_, n) => path + narrowHostId(n + 1));
    rows.push(atLeast(TARGET, detail, await comparePaths(sides, 'narrow', paths, effort)));
  }
  return rows;
}

async function comparePaths(
  { api, bare, token }: Sides,
  user: UserName,
  paths: string[],
  effort: Omit<Effort, 'connections'>,
) {
  const target = (url: string): Target => ({ url, token: token(user), requests: paths.map((path) => ({ path })) });
  const [subject, reference] = [target(api), target(bare)];
  if (!isDeepStrictEqual(await getJson(subject), await getJson(reference)))
    throw new Error(`${paths[0]}: the two servers do not answer the same`);
  return compare(subject, reference, { ...effort, connections: CONNECTIONS });
}

/** How much longer the same lists take with ten times the grants: two copies of the API, one on each database. */
export async function measureGrowth(
  [small, big]: [small: string, big: string],
  token: Sides['token'],
  effort: Omit<Effort, 'connections'>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [user, sees] of SEES) {
    const target = (url: string): Target => ({
      url,
      token: token(user),
      requests: [{ path: LISTS['v2 page of 50 with total'] }],
    });
    const { subject, reference } = await compare(target(small), target(big), { ...effort, connections: CONNECTIONS });
    const factor = subject / reference;
    rows.push({
      work: `v2 page of 50 with total, sees ${sees}: ten times the grants`,
      figures: `${subject.toFixed(0)} → ${reference.toFixed(0)} req/s`,
      value: `${factor.toFixed(2)} ×`,
      target: '< 1.3 ×',
      met: factor < 1.3,
    });
  }
  return rows;
}
