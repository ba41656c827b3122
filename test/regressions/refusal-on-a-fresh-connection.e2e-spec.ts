import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAppOn, type TestApp } from '../support/app';
import { createTestDatabase } from '../support/database';
import { makeEstate } from '../support/estate';

/** "Ready for the next one": what PostgreSQL ends the answer to each statement with. */
const END = Buffer.from([0x5a, 0, 0, 0, 5]);

/** A way to a server whose answers come one at a time, although what was asked came at once: as over a slow network. */
async function slowWay(port: number): Promise<Server> {
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.setNoDelay(true).pipe(far);
    for (const socket of [near, far]) socket.on('error', () => socket.destroy());
    void passOn(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

async function passOn(far: Socket, near: Socket): Promise<void> {
  for await (const chunk of far as AsyncIterable<Buffer>)
    for (let at = 0; at < chunk.length;) {
      const end = chunk.indexOf(END, at);
      const next = end < 0 ? chunk.length : Math.min(chunk.length, end + END.length + 1);
      near.write(chunk.subarray(at, next));
      at = next;
      await sleep(5);
    }
  near.end();
}

/** The end of a savepoint was sent twice, and the second time as something that PostgreSQL knew already. */
describe('a refusal on a connection that never refused before', () => {
  let app: TestApp;
  let way: Server;
  beforeAll(async () => {
    const db = await createTestDatabase();
    way = await slowWay(Number(new URL(db.appUrl).port));
    const appUrl = Object.assign(new URL(db.appUrl), { port: String((way.address() as AddressInfo).port) }).href;
    app = await startAppOn({ ownerUrl: db.ownerUrl, appUrl });
  });
  afterAll(async () => {
    await app?.close();
    way?.close();
  });

  it('is told as it is, however slowly the answers of PostgreSQL come', async () => {
    const { tenantId, groupId, specificationId } = await makeEstate(app, { quota: { vm_quota: 1 } });
    const order = (name: string) => {
      const body = { name, tenant_id: tenantId, group_id: groupId, specification_id: specificationId };
      // With a key the whole request is one transaction, and an attempt a savepoint.
      return app.admin.post('/api/v2/virtual-machines', body, { 'idempotency-key': name });
    };
    // All see room, and find out only when they take it.
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => order(`vm-${n}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  });
});
