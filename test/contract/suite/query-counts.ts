import type { Caller } from '../../support/caller';
import { countStatements } from '../../support/statements';
import { Routes } from './routes';
import { peopleFor, type Sample, versionsOf } from './sample';
import type { World } from './world';

const ROWS = 6;

/** Statements per request of one resource. A list must cost the same whatever its length. */
export async function queryCounts(world: World, sample: Sample): Promise<Record<string, number>> {
  for (let i = 0; i < ROWS; i++) await world.share(sample);
  const counts: Record<string, number> = {};
  const readers = (['admin', 'viewer'] as const).filter((who) => peopleFor(sample).includes(who));
  for (const version of versionsOf(sample)) {
    const url = `/api/${version}/${sample.path}`;
    const size = version === 'v1' ? 'page=1&per_page' : 'page[size]';
    for (const who of readers) {
      const caller = world.as(who);
      const [short, long] = [await list(caller, `${url}?${size}=1`), await list(caller, `${url}?${size}=${ROWS}`)];
      expect([sample.path, who, long]).toEqual([sample.path, who, short]);
      counts[`${version} list, ${who}`] = long;
      const { id } = await world.share(sample);
      counts[`${version} detail, ${who}`] = await countStatements(() => ok(caller.get(`${url}/${id}`)));
    }
    const [body, change] = [await sample.body(world, version), await sample.change(world, version)];
    let id = '';
    counts[`${version} create`] = await countStatements(async () => {
      const made = await ok(world.admin.post(url, body));
      id = String(new Routes(sample, version).row(made).id);
    });
    counts[`${version} change`] = await countStatements(() => ok(world.admin.patch(`${url}/${id}`, change)));
    counts[`${version} delete`] = await countStatements(() => ok(world.admin.delete(`${url}/${id}`)));
  }
  return counts;
}

async function ok(answer: ReturnType<Caller['get']>): ReturnType<Caller['get']> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return answer;
}

const list = (caller: Caller, url: string): Promise<number> => countStatements(() => ok(caller.get(url)));
