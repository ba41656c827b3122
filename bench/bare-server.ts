import { createSecretKey } from 'node:crypto';
import { JwtService } from '@nestjs/jwt';
import Fastify, { type FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { claim, type BareClaim } from './bare-claim';
import { detailSql, listSql, MACHINE_SQL } from './bare-sql';

/*
 * What the API is compared with: the same answers from Fastify and pg alone, with nothing in between. Access tokens
 * are verified with the library the API uses, the pool has the same size, statements are prepared and planned once.
 */

const { DATABASE_URL, DATABASE_POOL_SIZE, HOST, JWT_SECRET = '', PORT } = process.env;
const pool = new Pool({
  connectionString: DATABASE_URL,
  max: Number(DATABASE_POOL_SIZE),
  options: '-c plan_cache_mode=force_generic_plan',
});
const jwt = new JwtService({
  // A text would be tried as a public key first, which takes longer than everything else here.
  secret: createSecretKey(Buffer.from(JWT_SECRET)),
  verifyOptions: { algorithms: ['HS256'], issuer: 'virtflow', audience: 'virtflow-api', maxAge: 900 },
});
const server = Fastify();

/** The session of the caller. Throws when the token is not one of ours. */
function sessionOf({ headers }: FastifyRequest): string {
  return jwt.verify<{ sid: string }>((headers.authorization ?? '').slice('Bearer '.length)).sid;
}

type Rows = Record<string, unknown>[];

async function run(name: string, text: string, values: unknown[]): Promise<Rows> {
  return (await pool.query<Rows[number]>({ name, text, values })).rows;
}

server.get('/ready', () => ({ status: 'ok' }));

const V1_LIST = listSql('v1', true);
server.get<{ Querystring: { page: string; per_page: string } }>('/api/v1/hosts', async (request, reply) => {
  const size = Number(request.query.per_page);
  const rows = await run('v1-list', V1_LIST, [sessionOf(request), size]);
  const total = rows[0]?.total as number;
  for (const row of rows) delete row.total;
  void reply.header('x-total-count', total);
  return { hosts: rows };
});

const V2_LIST = { true: listSql('v2', true), false: listSql('v2', false) };
type V2Query = { 'page[size]': string; include_total?: 'false' };
server.get<{ Querystring: V2Query }>('/api/v2/hosts', async (request) => {
  const size = Number(request.query['page[size]']);
  const counted = request.query.include_total ?? 'true';
  const found = await run(`v2-list-${counted}`, V2_LIST[counted], [sessionOf(request), size + 1]);
  const rows = found.slice(0, size);
  const last = found.length > size ? rows.at(-1)?.id : undefined;
  const total = rows[0]?.total as number | undefined;
  if (counted === 'true') for (const row of rows) delete row.total;
  const cursor = last === undefined ? null : Buffer.from(JSON.stringify([['id'], [last]])).toString('base64url');
  return { data: rows, page: { number: 1, size, total, next_cursor: cursor } };
});

for (const version of ['v1', 'v2'] as const) {
  const sql = detailSql(version);
  server.get<{ Params: { id: string } }>(`/api/${version}/hosts/:id`, async (request, reply) => {
    const [host] = await run(`${version}-detail`, sql, [sessionOf(request), request.params.id]);
    if (!host) return reply.status(404).send({ error: 'not found' });
    return version === 'v1' ? host : { data: host };
  });
}

server.get<{ Params: { id: string } }>('/api/v2/virtual-machines/:id', async (request, reply) => {
  const [machine] = await run('machine', MACHINE_SQL, [sessionOf(request), request.params.id]);
  return machine ? { data: machine } : reply.status(404).send({ error: 'not found' });
});

server.post<{ Body: BareClaim }>('/claims', async (request, reply) => {
  sessionOf(request);
  return reply.status(201).send(await claim(pool, request.body));
});

process.on('disconnect', () => process.exit(0));
process.on(
  'SIGTERM',
  () =>
    void server
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
);
server.listen({ host: HOST, port: Number(PORT) }).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
