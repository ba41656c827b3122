import type { Stage } from '../stage';

/** Users of both versions, whose passwords are set, replaced and changed, with their sessions and tokens. */
export async function people(stage: Stage): Promise<void> {
  const { settings } = stage.world;
  stage.people['admin'] = (await login(stage, 'v2', 'admin', settings['ADMIN_PASSWORD'] as string)).access_token;
  for (const version of ['v1', 'v2']) {
    for (const role of ['user', 'operator']) {
      const session = await person(stage, version, `${role}-${version}`, role);
      const scopes = { name: 'sweep', scopes: ['read', 'write'] };
      const { token } = await stage.make(session, `/api/${version}/auth/tokens`, scopes, 'POST', 'make-token');
      await stage.ask(session, 'POST', `/api/${version}/auth/tokens`, scopes, 'make-token');
      stage.people[`${role}-${version}`] = token;
    }
    stage.people[`auditor-${version}`] = await person(stage, version, `auditor-${version}`, 'auditor');
  }
}

const login = (stage: Stage, version: string, username: string, password: string) =>
  stage.make('anonymous', `/api/${version}/auth/login`, { username, password });

/** Makes a user, in every way in which a password is said; returns the token of his last session. */
async function person(stage: Stage, version: string, username: string, role: string): Promise<string> {
  const users = `/api/${version}/users`;
  const word = (which: string) => stage.book.secret(`${which} password of ${username}`);
  const body = { username, password: word('first'), role, email: `${username}@example.com` };
  // Version 1 knows no rehearsals: it would make the user.
  if (version === 'v2') await stage.ask('admin', 'POST', `${users}?dry_run=true`, body);
  const { id } = await stage.make('admin', users, body, 'POST', `make-${username}`);
  await stage.ask('admin', 'POST', users, body, `make-${username}`);
  await stage.make('admin', `${users}/${id}`, { ...body, password: word('second') }, 'PUT');
  const patched = word('third');
  await stage.make('admin', `${users}/${id}`, { password: patched }, 'PATCH');
  const { access_token } = await login(stage, version, username, patched);
  const change = { current_password: patched, new_password: word('chosen') };
  await stage.make(access_token, `/api/${version}/auth/change-password`, change);
  const { refresh_token } = await login(stage, version, username, change.new_password);
  const session = await stage.make('anonymous', `/api/${version}/auth/refresh`, { refresh_token });
  await stage.ask('anonymous', 'POST', `/api/${version}/auth/refresh`, { refresh_token });
  return session.access_token;
}
