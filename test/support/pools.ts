import type { TestApp } from './app';
import type { Answer, Caller, Json } from './caller';

let made = 0;

/** A number nobody has had. */
export const another = (): number => ++made;

export const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status).sort();
export const addressIn = ({ body }: Answer): string => body.data.address;

/** IP pools and their allocations, through the API. */
export class Pools {
  constructor(private readonly app: TestApp) {}

  /** A body that has not been sent before. */
  body(range: object): Json {
    return { name: `pool ${another()}`, type: 'private', ...range };
  }

  async make(range: object): Promise<Json> {
    const answer = await this.app.admin.post('/api/v2/ip-pools', this.body(range));
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body.data;
  }

  /** A pool of 50 addresses, .10 to .59, in a network of its own. */
  fifty(): Promise<Json> {
    const network = `10.50.${another()}`;
    return this.make({ start_ip: `${network}.10`, end_ip: `${network}.59`, gateway: `${network}.1`, prefix: 24 });
  }

  allocate(id: number | string, input: object = {}, caller: Caller = this.app.admin): Promise<Answer> {
    return caller.post(`/api/v2/ip-pools/${id}/allocations`, input);
  }

  release(id: number, allocation: string, caller: Caller = this.app.admin): Promise<Answer> {
    return caller.delete(`/api/v2/ip-pools/${id}/allocations/${allocation}`);
  }

  /** Takes the lowest free addresses one after the other. */
  async several(id: number, count: number): Promise<string[]> {
    const taken: string[] = [];
    for (let i = 0; i < count; i++) taken.push(addressIn(await this.allocate(id)));
    return taken;
  }

  async counts(id: number): Promise<Json> {
    const { total, used, free } = (await this.app.admin.get(`/api/v2/ip-pools/${id}`)).body.data;
    return { total, used, free };
  }

  /** What the allocations themselves say: counters and marks that are not what they should be. */
  contradictions(): Promise<Json[]> {
    return this.app.db.sql(`
      SELECT 'used' AS what, p.id::text FROM ip_pools p
        WHERE p.used <> (SELECT count(*) FROM ip_allocations a WHERE a.pool_id = p.id)
      UNION ALL SELECT 'followed', host(a.address) FROM ip_allocations a
        WHERE a.followed <> EXISTS (SELECT FROM ip_allocations b WHERE b.pool_id = a.pool_id AND b.address = a.address + 1)
      UNION ALL SELECT 'outside', host(a.address) FROM ip_allocations a JOIN ip_pools p ON p.id = a.pool_id
        WHERE a.address NOT BETWEEN p.start_ip AND p.end_ip OR a.address = p.gateway`);
  }
}
