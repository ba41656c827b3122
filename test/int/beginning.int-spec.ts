import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { nodeEnvironment } from '../support/job-node';

const PASSWORD = 'a-password-of-the-database';

/** Starts a process that is expected to end by itself. */
async function begin(program: string, env: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const args = ['--require', join(__dirname, '../support/ts-process.cjs'), join(__dirname, `../../src/${program}.ts`)];
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], PORT: '0', ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe.each(['main', 'worker'])('%s, when it cannot begin', (program) => {
  let db: TestDatabase;
  beforeAll(async () => (db = await createTestDatabase()));
  afterAll(() => db?.drop());
  const beginAt = (databaseUrl: string) =>
    begin(program, nodeEnvironment(db, { NODE_ENV: 'production', LOG_LEVEL: 'debug', DATABASE_URL: databaseUrl }));

  it('says in one line which server does not answer, and ends', async () => {
    expect(await beginAt(`postgres://virtflow_app:${PASSWORD}@127.0.0.1:1/virtflow`)).toEqual({
      code: 1,
      said: 'PostgreSQL cannot be used (DATABASE_URL): connect ECONNREFUSED 127.0.0.1:1\n',
    });
  });

  it('says in one line who is refused there, and ends', async () => {
    const url = Object.assign(new URL(db.appUrl), { username: 'nobody_of_that_name', password: PASSWORD });
    const { code, said } = await beginAt(url.href);
    expect([code, said]).toEqual([1, expect.stringMatching(/^PostgreSQL cannot be used \(DATABASE_URL\): .+\n$/)]);
    expect(said).toContain('nobody_of_that_name');
    expect(said).not.toContain(PASSWORD);
  });
});
