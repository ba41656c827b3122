import type { UserName } from './dataset';
import type { Sides } from './lists';
import { compare, type Effort, getJson, type Target } from './load';
import type { Row } from './report';

const SEES: [UserName, string][] = [
  ['narrow', '100'],
  ['wide', '5,000'],
  ['auditor', 'everything'],
];
/** What is looked for, and why it is hard. */
const TERMS: [term: string, kind: string][] = [
  ['host-00042', 'one name'],
  ['0042', 'the end of a few'],
  ['host', 'the beginning of many'],
  ['資料庫', 'inside of many'],
];
const LIST = '/api/v2/hosts?page%5Bsize%5D=50';
const TARGET = 5;
const CONNECTIONS = 8;

/** How much longer a search among 100,000 objects takes than a page of hosts with its total, for the same user. */
export async function measureSearch(
  url: string,
  token: Sides['token'],
  effort: Omit<Effort, 'connections'>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [user, sees] of SEES) {
    for (const [term, kind] of TERMS) {
      const asking = (path: string): Target => ({ url, token: token(user), requests: [{ path }] });
      const search = asking(`/api/v2/search?q=${encodeURIComponent(term)}`);
      if (user === 'auditor') await mustFind(search);
      const { subject, reference } = await compare(search, asking(LIST), { ...effort, connections: CONNECTIONS });
      const factor = reference / subject;
      rows.push({
        work: `search for ${kind}, sees ${sees}, against its page of 50 with total`,
        figures: `${subject.toFixed(0)} of ${reference.toFixed(0)} req/s`,
        value: `${factor.toFixed(2)} ×`,
        target: `< ${TARGET} ×`,
        met: factor < TARGET,
      });
    }
  }
  return rows;
}

async function mustFind(search: Target): Promise<void> {
  const { data } = (await getJson(search)) as { data: unknown[] };
  if (data.length === 0) throw new Error(`${search.requests[0]?.path}: nothing was found`);
}
