import { Routes } from './routes';

const EVERYWHERE = ['0.0.0.0/0', '::/0'];
const HERE = [...EVERYWHERE, '127.0.0.0/8', '::1/128'];
const REFUSED = { code: 'SSH_ADDRESS_NOT_ALLOWED' };

describe('the routes of a run', () => {
  it.each(['127.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', '0.0.0.0', 'fe80::1', '224.0.0.1'])(
    'do not lead to %s unless it is listed',
    async (address) => expect(await new Routes(EVERYWHERE, []).to({ address, port: 22 })).toEqual(REFUSED),
  );

  it('lead to an address that is allowed, and to no other address of the name', async () => {
    expect(await new Routes(EVERYWHERE, []).to({ address: '192.0.2.10', port: 22 })).toEqual({
      endpoint: { address: '192.0.2.10', port: 22 },
    });
    expect(await new Routes(['127.0.0.0/8'], []).to({ address: 'localhost', port: 22 })).toEqual({
      endpoint: { address: '127.0.0.1', port: 22 },
    });
    expect(await new Routes(['10.0.0.0/8'], []).to({ address: 'localhost', port: 22 })).toEqual(REFUSED);
  });

  it('do not lead to our own servers by any address of this machine', async () => {
    const routes = new Routes(HERE, [{ address: 'localhost', port: 5432 }]);
    for (const address of ['127.0.0.1', '127.9.9.9', '::1', 'localhost'])
      expect(await routes.to({ address, port: 5432 })).toEqual(REFUSED);
    expect(await routes.to({ address: '127.0.0.1', port: 5433 })).toHaveProperty('endpoint');
  });

  it('do not lead to our own servers elsewhere', async () => {
    const routes = new Routes(HERE, [{ address: '10.0.0.7', port: 6379 }]);
    expect(await routes.to({ address: '10.0.0.7', port: 6379 })).toEqual(REFUSED);
    expect(await routes.to({ address: '10.0.0.7', port: 22 })).toHaveProperty('endpoint');
    expect(await routes.to({ address: '10.0.0.8', port: 6379 })).toHaveProperty('endpoint');
  });

  it('end at a name that nobody knows', async () => {
    const { code } = (await new Routes(HERE, []).to({ address: 'nowhere.invalid', port: 22 })) as { code: string };
    expect(code).toBe('SSH_CONNECTION_FAILED');
  });
});
