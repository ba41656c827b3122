import type { Stage } from '../stage';

/** Secrets where they do not belong, and bodies that nobody can read. */
export async function mistakes(stage: Stage): Promise<void> {
  const wrong = (name: string) => stage.book.secret(`mistaken ${name}`);
  for (const version of ['v1', 'v2']) {
    const login = (body: unknown) => stage.ask('anonymous', 'POST', `/api/${version}/auth/login`, body);
    await login({ username: 'admin', password: wrong('password') });
    await login({ username: 'admin', password: { $ne: wrong('object') } });
    await login({ username: 'admin', password: 'x', pasword: wrong('field') });
    await login(`{"username": "admin", "password": "${wrong('JSON')}`);
    await login(wrong('body'));
    await stage.ask(stage.book.secret('mistaken token', 'plain'), 'GET', `/api/${version}/auth/me`);
    await stage.ask('anonymous', 'POST', `/api/${version}/auth/refresh`, { refresh_token: wrong('refresh token') });
  }
  const add = (body: object, path = '/api/v2/credentials') => stage.ask('operator-v2', 'POST', path, body);
  await add({ name: 'wrong', kind: 'password', password: [wrong('list')] });
  await add({ name: 'wrong', kind: 'password', passwort: wrong('spelling') });
  await add({ name: 'wrong', kind: 'ssh_key', private_key: wrong('key') });
  await add({ name: 'rehearsal', kind: 'password', password: wrong('rehearsal') }, '/api/v2/credentials?dry_run=true');
  const data = { name: 'b', kind: 'none', password: wrong('in bulk') };
  await add({ operations: [{ method: 'create', data }] }, '/api/v2/credentials/bulk');
}
