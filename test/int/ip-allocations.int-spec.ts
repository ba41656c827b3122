import '../../src/app.module';
import { systemContext } from '../../src/core/context/request-context';
import { createDataSource } from '../../src/core/database/data-source';
import { Database } from '../../src/core/database/database';
import { UnitOfWork } from '../../src/core/database/unit-of-work';
import { type Span, usableSpans } from '../../src/modules/network/ip-pools/addresses';
import { takeStatement } from '../../src/modules/network/ip-pools/ip-allocations.repository';
import type { IpPool } from '../../src/modules/network/ip-pools/ip-pool.entity';
import { IpPoolsRepository } from '../../src/modules/network/ip-pools/ip-pools.repository';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { rowsTouched } from '../support/plans';

/** The next free address must cost the same, however many are taken and wherever they lie. */
describe('the next free address of 65 534', () => {
  let test: TestDatabase;
  let db: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    db = new Database(await createDataSource({ url: test.appUrl, DATABASE_POOL_SIZE: 2 }).initialize());
  });
  afterAll(async () => {
    await db?.onApplicationShutdown();
    await test?.drop();
  });

  /** A pool of which the addresses number n that satisfy the condition are taken. */
  async function fill(network: string, condition: string): Promise<{ pool: IpPool; spans: Span[] }> {
    const [row] = await test.sql<{ id: number }>(
      `INSERT INTO ip_pools (name, type, start_ip, end_ip, prefix) VALUES ($1::text, 'private', $1::inet, $1::inet + 65535, 16) RETURNING id`,
      [network],
    );
    const id = row?.id ?? 0;
    await test.sql(
      `WITH taken AS (SELECT $2::inet + n AS address FROM generate_series(1, 65534) n WHERE ${condition})
       INSERT INTO ip_allocations (id, pool_id, address, followed)
       SELECT gen_random_uuid(), $1, t.address, EXISTS (SELECT FROM taken f WHERE f.address = t.address + 1) FROM taken t`,
      [id, network],
    );
    await test.sql(
      'UPDATE ip_pools SET used = (SELECT count(*) FROM ip_allocations WHERE pool_id = $1) WHERE id = $1',
      [id],
    );
    await test.sql('VACUUM (ANALYZE) ip_allocations');
    const pool = await new UnitOfWork(db).run(systemContext('system:worker'), (tx) =>
      new IpPoolsRepository(db).lock(tx, id),
    );
    return { pool, spans: usableSpans(pool) };
  }

  it.each([
    ['behind the lower half', '10.3.0.0', 'n <= 32767', '10.3.128.0'],
    ['in an empty pool', '10.2.0.0', 'false', '10.2.0.1'],
    ['among every other one', '10.4.0.0', 'n % 2 = 1', '10.4.0.2'],
    ['in the only gap', '10.5.0.0', 'n <> 54321', '10.5.212.49'],
    ['as the last one', '10.6.0.0', 'n < 65534', '10.6.255.254'],
    ['nowhere in a full pool', '10.7.0.0', 'true', null],
  ])('is found %s without reading what is taken', async (_, network, condition, expected) => {
    const { pool, spans } = await fill(network, condition);
    const statement = takeStatement(pool, spans, { description: 'measured', vmId: null });
    expect(await rowsTouched(db, statement)).toBeLessThanOrEqual(8);
    const taken = await test.sql(`SELECT address FROM ip_allocations WHERE pool_id = $1 AND description = 'measured'`, [
      pool.id,
    ]);
    expect(taken).toEqual(expected === null ? [] : [{ address: expected }]);
  });
});
