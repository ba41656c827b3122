import { createHash, createHmac } from 'node:crypto';
import { startApp, type TestApp, TEST_SECRETS } from '../support/app';
import type { Answer, Caller } from '../support/caller';

const PASSWORD = 'a long enough password';
const UNAUTHORIZED = { status: 401, body: { code: 'UNAUTHORIZED' } };

interface Tokens {
  access_token: string;
  refresh_token: string;
}

describe('authentication', () => {
  let app: TestApp;
  let names = 0;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());
  beforeEach(() => app.db.sql('DELETE FROM login_attempts'));

  const account = async (more = {}): Promise<{ id: string; username: string }> => {
    const username = `user-${++names}`;
    const made = await app.admin.post('/api/v1/users', {
      username,
      email: `${username}@example.com`,
      password: PASSWORD,
      role: 'user',
      ...more,
    });
    return made.body;
  };
  const login = (username: string, password = PASSWORD, headers = {}) =>
    app.anonymous.post('/api/v1/auth/login', { username, password }, headers);
  const refresh = (refresh_token: string) => app.anonymous.post('/api/v1/auth/refresh', { refresh_token });
  const bearer = (token: string) => app.anonymous.with({ authorization: `Bearer ${token}` });
  const me = (caller: Caller) => caller.get('/api/v1/auth/me');
  const session = async (): Promise<Tokens & { id: string; username: string; caller: Caller }> => {
    const user = await account();
    const tokens: Tokens = (await login(user.username)).body;
    return { ...user, ...tokens, caller: bearer(tokens.access_token) };
  };
  /** The session is gone: neither token is worth anything. */
  const expectDead = async ({ access_token, refresh_token }: Tokens) => {
    expect(await me(bearer(access_token))).toMatchObject(UNAUTHORIZED);
    expect(await refresh(refresh_token)).toMatchObject(UNAUTHORIZED);
  };

  describe('by password', () => {
    it('opens a session and says who is in it', async () => {
      const { id, username } = await account();
      const first = await login(username);
      expect(first.status).toBe(200);
      expect(first.body).toEqual({
        access_token: expect.any(String),
        token_type: 'Bearer',
        expires_in: 900,
        refresh_token: expect.any(String),
      });
      const second = await app.anonymous.post('/api/v2/auth/login', {
        username: username.toUpperCase(),
        password: PASSWORD,
      });
      expect(second.body.data).toMatchObject({ token_type: 'Bearer' });
      expect((await me(bearer(first.body.access_token))).body).toMatchObject({
        id,
        username,
        email: `${username}@example.com`,
        role: 'user',
      });
      expect((await bearer(first.body.access_token).get('/api/v2/auth/me')).body.data.id).toBe(id);
    });

    it('answers a wrong password, an unknown user and a disabled one alike', async () => {
      const [known, disabled] = [await account(), await account({ status: 'disabled' })];
      const answers = [
        await login(known.username, 'not the right password'),
        await login('nobody-of-that-name'),
        await login(disabled.username),
        await login('x'.repeat(64), 'y'),
      ];
      for (const { status, body } of answers) {
        expect(status).toBe(401);
        expect(body).toEqual({ error: 'Username or password is wrong', code: 'INVALID_CREDENTIALS' });
      }
      const names = await app.db.sql(
        `SELECT actor, resource_id FROM audit_entries WHERE action = 'login' AND outcome = 'failed' ORDER BY id`,
      );
      expect(names).toContainEqual({ actor: known.username, resource_id: known.id });
      expect(names).toContainEqual({ actor: 'unknown user', resource_id: null });
    });

    it('stops guesses by the tenth try, whatever address they claim to come from', async () => {
      const { username } = await account();
      const answers: Answer[] = [];
      for (let i = 0; i < 10; i++) {
        const name = i % 2 ? username : ` ${username.toUpperCase()}`;
        answers.push(
          await login(name, `guess ${i}`, { 'x-forwarded-for': `203.0.113.${i}`, 'x-real-ip': `198.51.100.${i}` }),
        );
      }
      expect(answers[0]).toMatchObject({ status: 401 });
      expect(answers[9]).toMatchObject({ status: 429, body: { code: 'RATE_LIMITED' } });
      expect(Number(answers[9]?.headers['retry-after'])).toBeGreaterThan(0);
      expect((await login(username)).status).toBe(429);
      await app.db.sql(`UPDATE login_attempts SET window_ends_at = now() - interval '1 second'`);
      expect((await login(username)).status).toBe(200);
    });

    it('counts guesses that are made at the same time', async () => {
      const { username } = await account();
      const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => login(username, `guess ${i}`)));
      const refused = answers.filter(({ status }) => status === 429);
      expect(refused.length).toBeGreaterThanOrEqual(11);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(20 - refused.length);
    });

    it('does not lock the owner of an account out because of guesses from elsewhere', async () => {
      const { username } = await account();
      const server = app.app.getHttpAdapter().getInstance();
      const from = async (remoteAddress: string, password: string) =>
        (
          await server.inject({
            method: 'POST',
            url: '/api/v1/auth/login',
            remoteAddress,
            payload: { username, password },
          })
        ).statusCode;
      for (let i = 0; i < 12; i++) await from('192.0.2.66', `guess ${i}`);
      expect(await from('192.0.2.66', PASSWORD)).toBe(429);
      expect(await from('192.0.2.7', PASSWORD)).toBe(200);
    });

    it('forgets earlier mistakes after a right password', async () => {
      const { username } = await account();
      for (let round = 0; round < 3; round++) {
        for (let i = 0; i < 5; i++) await login(username, 'mistyped');
        expect((await login(username)).status).toBe(200);
      }
    });

    it.each([
      ['username', { password: PASSWORD }],
      ['password', { username: 'admin' }],
      ['password', { username: 'admin', password: 12345678 }],
      ['password', { username: 'admin', password: { $ne: '' } }],
      ['username', { username: ['admin'], password: PASSWORD }],
      ['remember', { username: 'admin', password: PASSWORD, remember: true }],
    ])('names a bad %s', async (field, body) => {
      const answer = await app.anonymous.post('/api/v1/auth/login', body);
      expect(answer).toMatchObject({ status: 400, body: { code: 'VALIDATION_ERROR' } });
      expect(answer.body.error).toContain(field);
    });
  });

  describe('by refresh token', () => {
    it('gives a new pair for each token and keeps the session', async () => {
      const { id, access_token, refresh_token } = await session();
      const next = (await refresh(refresh_token)).body;
      expect(next.refresh_token).not.toBe(refresh_token);
      const third = (await refresh(next.refresh_token)).body;
      for (const token of [access_token, next.access_token, third.access_token])
        expect((await me(bearer(token))).body.id).toBe(id);
      expect(await app.db.sql('SELECT 1 FROM sessions WHERE user_id = $1', [id])).toHaveLength(1);
    });

    it('stores only digests of the tokens', async () => {
      const { refresh_token } = await session();
      const next = (await refresh(refresh_token)).body.refresh_token;
      for (const token of [refresh_token, next]) {
        const hash = createHash('sha256').update(token).digest();
        expect(await app.db.sql('SELECT 1 FROM refresh_tokens WHERE hash = $1', [hash])).toHaveLength(1);
      }
    });

    it('closes the whole session when a used token comes back', async () => {
      const { id, access_token, refresh_token } = await session();
      const next: Tokens = (await refresh(refresh_token)).body;
      await app.db.sql(`UPDATE refresh_tokens SET used_at = used_at - interval '11 seconds'`);
      expect(await refresh(refresh_token)).toMatchObject({ status: 401, body: { code: 'TOKEN_REUSED' } });
      await expectDead(next);
      expect(await me(bearer(access_token))).toMatchObject(UNAUTHORIZED);
      expect(
        await app.db.sql(`SELECT action, outcome FROM audit_entries WHERE code = 'TOKEN_REUSED' AND resource_id = $1`, [
          id,
        ]),
      ).toEqual([{ action: 'refresh', outcome: 'denied' }]);
    });

    it('gives a client that lost the answer the same successor again, until that is used', async () => {
      const { refresh_token } = await session();
      const lost: Tokens = (await refresh(refresh_token)).body;
      const again: Tokens = (await refresh(refresh_token)).body;
      expect(again.refresh_token).toBe(lost.refresh_token);
      const third: Tokens = (await refresh(again.refresh_token)).body;
      expect(await refresh(refresh_token)).toMatchObject({ status: 401, body: { code: 'TOKEN_REUSED' } });
      await expectDead(third);
    });

    it('gives parallel requests with one token one successor', async () => {
      const { refresh_token } = await session();
      const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refresh_token)));
      expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
      expect(new Set(answers.map(({ body }) => body.refresh_token)).size).toBe(1);
    });

    it('does not take anything else for one', async () => {
      const { id, access_token, refresh_token } = await session();
      for (const token of ['nonsense', access_token, `${refresh_token}x`, refresh_token.slice(1)])
        expect((await refresh(token)).body.code).toMatch(/^(?:UNAUTHORIZED|VALIDATION_ERROR)$/);
      expect(await me(bearer(refresh_token))).toMatchObject(UNAUTHORIZED);
      await app.db.sql(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [id]);
      expect(await refresh(refresh_token)).toMatchObject(UNAUTHORIZED);
      expect(await me(bearer(access_token))).toMatchObject(UNAUTHORIZED);
    });
  });

  describe('ends at once', () => {
    it('for this session on logout, for no other', async () => {
      const one = await session();
      const other = (await login(one.username)).body;
      expect((await one.caller.post('/api/v1/auth/logout')).status).toBe(204);
      await expectDead(one);
      expect((await me(bearer(other.access_token))).status).toBe(200);
    });

    it('for every session when the password changes', async () => {
      const one = await session();
      const other = (await login(one.username)).body;
      const change = (current_password: string, new_password: string) =>
        one.caller.post('/api/v1/auth/change-password', { current_password, new_password });
      expect(await change('not my password', 'the next password')).toMatchObject({
        status: 401,
        body: { code: 'INVALID_CREDENTIALS' },
      });
      expect((await change(PASSWORD, 'short')).body.error).toContain('new_password');
      expect((await change(PASSWORD, 'the next password')).status).toBe(204);
      await expectDead(one);
      await expectDead(other);
      expect((await login(one.username)).status).toBe(401);
      expect((await login(one.username, 'the next password')).status).toBe(200);
    });

    it('for guesses at the current password too', async () => {
      const { caller } = await session();
      const guess = () =>
        caller.post('/api/v1/auth/change-password', { current_password: 'a guess', new_password: PASSWORD });
      const statuses: number[] = [];
      for (let i = 0; i < 10; i++) statuses.push((await guess()).status);
      expect(statuses[0]).toBe(401);
      expect(statuses[9]).toBe(429);
    });

    it('for sessions and API tokens when the user is disabled', async () => {
      const one = await session();
      const { token } = (await one.caller.post('/api/v1/auth/tokens', { name: 'robot' })).body;
      expect((await me(bearer(token))).status).toBe(200);
      await app.admin.patch(`/api/v1/users/${one.id}`, { status: 'disabled' });
      await expectDead(one);
      expect(await me(bearer(token))).toMatchObject(UNAUTHORIZED);
      await app.admin.patch(`/api/v1/users/${one.id}`, { status: 'active' });
      await expectDead(one);
    });
  });

  describe('refuses', () => {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const forge = (header: object, claims: object, key: string | null, hash = 'sha256') => {
      const signed = `${encode(header)}.${encode(claims)}`;
      return `${signed}.${key === null ? '' : createHmac(hash, key).update(signed).digest('base64url')}`;
    };
    const HS256 = { alg: 'HS256', typ: 'JWT' };
    const secret = TEST_SECRETS.JWT_SECRET;
    let good: Record<string, unknown>;
    let genuine: string;
    beforeAll(async () => {
      genuine = (await session()).access_token;
      good = JSON.parse(Buffer.from(genuine.split('.')[1] ?? '', 'base64url').toString());
    });
    const without = (claim: string) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== claim));

    it('nothing that it signed itself', async () => {
      expect((await me(bearer(genuine))).status).toBe(200);
      expect((await me(bearer(forge(HS256, good, secret)))).status).toBe(200);
      expect(Object.keys(good).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'jti', 'sid', 'sub']);
    });

    it.each<[string, () => string]>([
      ['an unsigned token', () => forge({ alg: 'none', typ: 'JWT' }, good, null)],
      ['an unsigned token in other letters', () => forge({ alg: 'nOnE', typ: 'JWT' }, good, null)],
      ['a stripped signature', () => genuine.replace(/[^.]*$/, '')],
      ['a missing signature', () => genuine.split('.').slice(0, 2).join('.')],
      ['another algorithm with the right secret', () => forge({ alg: 'HS512', typ: 'JWT' }, good, secret, 'sha512')],
      ['HS384', () => forge({ alg: 'HS384', typ: 'JWT' }, good, secret, 'sha384')],
      ['another secret', () => forge(HS256, good, 'x'.repeat(32))],
      ['an empty secret', () => forge(HS256, good, '')],
      ['another algorithm that is only claimed', () => forge({ alg: 'RS256', typ: 'JWT' }, good, secret)],
      ['another issuer', () => forge(HS256, { ...good, iss: 'somebody' }, secret)],
      ['no issuer', () => forge(HS256, without('iss'), secret)],
      ['another audience', () => forge(HS256, { ...good, aud: 'somewhere' }, secret)],
      ['no audience', () => forge(HS256, without('aud'), secret)],
      ['no expiry', () => forge(HS256, without('exp'), secret)],
      ['an expiry in words', () => forge(HS256, { ...good, exp: 'tomorrow' }, secret)],
      ['an expired token', () => forge(HS256, { ...good, exp: Math.floor(Date.now() / 1000) - 60 }, secret)],
      [
        'an old token with a new expiry',
        () => forge(HS256, { ...good, iat: Math.floor(Date.now() / 1000) - 7200 }, secret),
      ],
      ['no session', () => forge(HS256, without('sid'), secret)],
      [
        'a session that never was',
        () => forge(HS256, { ...good, sid: '018f0000-0000-7000-8000-000000000000' }, secret),
      ],
      ['a session that is no id', () => forge(HS256, { ...good, sid: "' OR 1=1 --" }, secret)],
      [
        'changed claims under the old signature',
        () => [genuine.split('.')[0], encode({ ...good, sub: 'admin' }), genuine.split('.')[2]].join('.'),
      ],
      ['no token', () => 'nonsense'],
      ['an empty key id', () => forge({ ...HS256, kid: '../../dev/null' }, good, '')],
    ])('%s', async (_, token) => {
      const answer = await me(bearer(token()));
      expect(answer).toMatchObject(UNAUTHORIZED);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    });

    it('a request without credentials, in the words of its version', async () => {
      expect((await app.anonymous.get('/maintainers')).body).toEqual({
        error: 'Authentication is required',
        code: 'UNAUTHORIZED',
      });
      const second = await app.anonymous.get('/api/v2/maintainers');
      expect(second).toMatchObject({ status: 401, body: { code: 'UNAUTHORIZED', status: 401 } });
      expect(second.headers['content-type']).toContain('application/problem+json');
      const basic = app.anonymous.with({ authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` });
      expect(await basic.get('/maintainers')).toMatchObject(UNAUTHORIZED);
    });
  });
});
