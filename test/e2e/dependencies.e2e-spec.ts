import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../src/core/database/migrate';
import { type EmbeddedPostgres, startPostgres } from '../../src/embedded/postgres';
import { startAppOn, type TestApp } from '../support/app';

/** A server of its own, because it is going to be killed. */
describe('a database that goes away', () => {
  let dataDir: string;
  let postgres: EmbeddedPostgres;
  let app: TestApp;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'virtflow-fault-'));
    chmodSync(dataDir, 0o711);
    postgres = await startPostgres({ dataDir });
    await migrate({ DATABASE_OWNER_URL: postgres.ownerUrl, DATABASE_URL: postgres.appUrl });
    app = await startAppOn({ ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl });
  });
  afterAll(async () => {
    await app?.close();
    await postgres?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const settled = async (ready: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200 && !(await ready()); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const status = async (path: string) => (await app.anonymous.get(path)).status;

  it('is answered with 503 by everything but the liveness check, and the same process recovers', async () => {
    const { port } = postgres;
    await postgres.stop();
    const [list, create, ready, live] = await Promise.all([
      app.admin.get('/api/v2/tenants'),
      app.admin.post('/tenants', { name: 'lost' }),
      app.anonymous.get('/health/ready'),
      app.anonymous.get('/health/live'),
    ]);
    expect(list).toMatchObject({ status: 503, body: { code: 'SERVICE_UNAVAILABLE' }, headers: { 'retry-after': '5' } });
    expect(create).toMatchObject({ status: 503, body: { code: 'SERVICE_UNAVAILABLE' } });
    expect(ready).toMatchObject({ status: 503, body: { dependencies: { postgresql: 'unavailable' } } });
    expect(live.status).toBe(200);
    postgres = await startPostgres({ dataDir, port });
    await settled(async () => (await status('/health/ready')) === 200);
    expect((await app.admin.post('/tenants', { name: 'found' })).status).toBe(201);
    expect((await app.admin.get('/tenants')).body.tenants.map(({ name }: { name: string }) => name)).toEqual(['found']);
  });

  it('loses nothing that was accepted when every connection is cut under load', async () => {
    const answers = [];
    for (let round = 0; round < 5; round++) {
      const requests = Array.from({ length: 20 }, (_, i) => app.admin.post('/tenants', { name: `cut ${round}-${i}` }));
      await app.cut();
      answers.push(...(await Promise.all(requests)));
    }
    const statuses = new Set(answers.map((answer) => answer.status));
    expect([...statuses].every((code) => code === 201 || code === 503)).toBe(true);
    const accepted = answers.filter((answer) => answer.status === 201).map((answer) => answer.body.name);
    await settled(async () => (await app.admin.get('/tenants')).status === 200);
    const kept = new Set((await app.admin.get('/tenants')).body.tenants.map(({ name }: { name: string }) => name));
    expect(accepted.filter((name) => !kept.has(name))).toEqual([]);
  });
});
