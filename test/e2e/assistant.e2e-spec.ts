import { Client } from 'pg';
import { JobHandlers, type JobRun } from '../../src/core/jobs';
import { HOUSEKEEPING } from '../../src/core/jobs/housekeeping';
import { AnsibleDocs } from '../../src/modules/ai-chat/assistant/ansible-docs';
import { startApp, type TestApp } from '../support/app';
import type { Caller, Json } from '../support/caller';

const BASE = '/api/v2/ai/conversations';

let app: TestApp;
let user: Caller;
beforeAll(async () => {
  app = await startApp({ AI_MESSAGES_PER_HOUR: '8', AI_CHARACTERS_PER_HOUR: '1000' });
});
beforeEach(async () => {
  user = await app.user(`user-${Math.random().toString(36).slice(2, 10)}`);
});
afterAll(() => app?.close());

async function conversation(body: object = {}): Promise<string> {
  return (await user.post(BASE, body)).body.data.id as string;
}

/** Name and data of each event. */
function eventsOf(text: string): [string, Json][] {
  return text
    .split('\n\n')
    .filter((event) => event !== '')
    .map((event) => [/^event: (.*)$/m.exec(event)?.[1] ?? '', JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? 'null')]);
}

describe('conversations in version 2', () => {
  it('are listed, read, renamed and deleted', async () => {
    const made = await user.post(BASE, { title: 'Web servers' });
    expect(made).toMatchObject({
      status: 201,
      body: { data: { title: 'Web servers', inventory_id: null, version: 1, messages: [] } },
    });
    const { id } = made.body.data as { id: string };
    expect(made.headers['location']).toBe(`${BASE}/${id}`);
    const renamed = await user.patch(`${BASE}/${id}`, { title: 'Proxies' }, { 'if-match': '"1"' });
    expect(renamed).toMatchObject({ status: 200, body: { data: { id, title: 'Proxies', version: 2 } } });
    expect(renamed.headers['etag']).toBe('"2"');
    expect(await user.patch(`${BASE}/${id}`, { title: 'late' }, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect((await user.get(BASE)).body).toMatchObject({ data: [{ id, title: 'Proxies' }], page: { total: 1 } });
    expect((await user.get(`${BASE}?title__ic=prox`)).body.data).toHaveLength(1);
    expect((await user.get(`${BASE}?title__ic=other`)).body.data).toEqual([]);
    expect((await user.delete(`${BASE}/${id}`)).status).toBe(204);
    expect(await user.get(`${BASE}/${id}`)).toMatchObject({ status: 404, body: { code: 'CONVERSATION_NOT_FOUND' } });
  });

  it('are listed page by page', async () => {
    for (const title of ['a', 'b', 'c']) await conversation({ title });
    const first = await user.get(`${BASE}?page[size]=2&sort=title`);
    expect(first.body.data.map((row: Json) => row.title)).toEqual(['a', 'b']);
    const { next_cursor: cursor } = first.body.page as { next_cursor: string };
    const second = await user.get(`${BASE}?page[size]=2&sort=title&cursor=${encodeURIComponent(cursor)}`);
    expect(second.body.data.map((row: Json) => row.title)).toEqual(['c']);
  });

  it('say which engine answered and what it stands on', async () => {
    const id = await conversation();
    const { status, body } = await user.post(`${BASE}/${id}/messages`, { text: 'How do I deploy Nginx?' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({
      conversation_id: id,
      message: { author: 'user', text: 'How do I deploy Nginx?', engine: null, suggested_actions: [] },
      answer: { author: 'assistant', engine: 'offline', sources: ['cook-book: nginx'], quick_replies: ['Yes', 'No'] },
    });
    expect((await user.get(`${BASE}/${id}`)).body.data.messages).toEqual([body.data.message, body.data.answer]);
  });

  it('quote the documentation of the Ansible that is installed', async () => {
    await app.app.get(AnsibleDocs, { strict: false }).load();
    const id = await conversation();
    const { body } = await user.post(`${BASE}/${id}/messages`, {
      text: 'which options does the lineinfile module have?',
    });
    const { text, sources } = body.data.answer as { text: string; sources: string[] };
    expect(text).toMatch(
      /^The module ansible\.builtin\.lineinfile \(ansible-core 2\.\d+\.\d+\): .+ Options: path \(required\)/,
    );
    expect(sources).toEqual([expect.stringMatching(/^ansible-core 2\.\d+\.\d+: lineinfile$/)]);
  });

  it('remember what was asked for', async () => {
    const id = await conversation();
    const say = async (text: string) => (await user.post(`${BASE}/${id}/messages`, { text })).body.data.answer;
    expect((await say('幫新同事開一個帳號')).text).toContain('請問使用者名稱是?');
    expect((await say('xiaoming')).suggested_actions[0].data.name).toBe('Create user xiaoming');
    expect((await say('No')).suggested_actions).toEqual([]);
  });

  it('can be watched while they are answered', async () => {
    const id = await conversation();
    const { status, headers, body } = await user.post(`${BASE}/${id}/messages/stream`, { text: 'install redis' });
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const events = eventsOf(body as string);
    expect(events.map(([name]) => name)).toEqual(['message', 'delta', 'answer']);
    const [, [, delta], [, answer]] = events as [[string, Json], [string, Json], [string, Json]];
    expect(answer).toMatchObject({
      text: delta.text,
      engine: 'offline',
      suggested_actions: [{ type: 'create_playbook' }],
    });
    expect((await user.get(`${BASE}/${id}`)).body.data.messages.at(-1)).toEqual(answer);
  });

  it('can be rehearsed: nothing is kept', async () => {
    const id = await conversation();
    const rehearsed = await user.post(`${BASE}/${id}/messages?dry_run=true`, { text: 'install redis' });
    expect(rehearsed.body.data.answer.suggested_actions).toHaveLength(1);
    expect((await user.get(`${BASE}/${id}`)).body.data.messages).toEqual([]);
  });

  it.each([{}, { text: '' }, { text: 1 }, { text: 'a', more: 1 }])('refuse %j', async (body) => {
    expect(await user.post(`${BASE}/${await conversation()}/messages`, body)).toMatchObject({
      status: 422,
      body: { code: 'VALIDATION_ERROR' },
    });
  });
});

describe('what a user may ask in an hour', () => {
  it('is a number of messages, also when he asks for them at once', async () => {
    const id = await conversation();
    const answers = await Promise.all(
      Array.from({ length: 11 }, () => user.post(`${BASE}/${id}/messages`, { text: 'hello' })),
    );
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(3);
    expect(refused[0]?.body).toMatchObject({ code: 'RATE_LIMITED' });
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused[0]?.headers['retry-after'])).toBeLessThanOrEqual(3600);
    expect((await user.get(`${BASE}/${id}`)).body.data.messages).toHaveLength(16);
  });

  it('is a number of characters', async () => {
    const id = await conversation();
    const say = (length: number) => user.post(`${BASE}/${id}/messages`, { text: 'x'.repeat(length) });
    expect(await say(1_001)).toMatchObject({ status: 429 });
    expect(await say(900)).toMatchObject({ status: 201 });
    expect(await say(101)).toMatchObject({ status: 429 });
    expect(await say(100)).toMatchObject({ status: 201 });
  });

  it('is not won back by deleting conversations, and is nobody else’s', async () => {
    const id = await conversation();
    await Promise.all(Array.from({ length: 8 }, () => user.post(`${BASE}/${id}/messages`, { text: 'hello' })));
    await user.delete(`${BASE}/${id}`);
    expect(await user.post('/api/ai/messages', { message: 'hello' })).toMatchObject({
      status: 429,
      body: { success: false, error: { code: 'RATE_LIMITED' } },
    });
    expect((await app.admin.post('/api/ai/messages', { message: 'hello' })).status).toBe(200);
  });

  it('begins anew with the hour', async () => {
    const id = await conversation();
    await Promise.all(Array.from({ length: 8 }, () => user.post(`${BASE}/${id}/messages`, { text: 'hello' })));
    await app.db.sql(`UPDATE assistant_usages SET hour = hour - interval '1 hour' WHERE user_id = $1`, [user.id]);
    expect((await user.post(`${BASE}/${id}/messages`, { text: 'hello' })).status).toBe(201);
  });
});

describe('how long conversations are kept', () => {
  const uuidOf = (id: string) => id.slice('conv-'.length);
  const keepHouse = () =>
    app.app.get(JobHandlers).get(HOUSEKEEPING)({ signal: new AbortController().signal } as JobRun);
  const age = (id: string, days: number) =>
    app.db.sql(`UPDATE conversations SET updated_at = now() - make_interval(days => $2) WHERE id = $1`, [
      uuidOf(id),
      days,
    ]);
  const left = async (table: string, column: string, ids: string[]) =>
    (
      await app.db.sql<{ id: string }>(`SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} = ANY($1)`, [
        ids.map(uuidOf),
      ])
    )
      .map(({ id }) => `conv-${id}`)
      .sort();

  it('is for so many days after the last message, with all that was said', async () => {
    const [old, young] = [await conversation({ title: 'old' }), await conversation()];
    for (const id of [old, young]) await user.post(`${BASE}/${id}/messages`, { text: 'hello' });
    await age(old, 91);
    await age(young, 89);
    expect(await keepHouse()).toMatchObject({ 'quiet conversations': 1 });
    expect(await user.get(`${BASE}/${old}`)).toMatchObject({ status: 404, body: { code: 'CONVERSATION_NOT_FOUND' } });
    expect((await user.get(`${BASE}/${young}`)).body.data.messages).toHaveLength(2);
    expect(await left('conversations', 'id', [old, young])).toEqual([young]);
    expect(await left('conversation_messages', 'conversation_id', [old, young])).toEqual([young]);
    expect(await keepHouse()).toMatchObject({ 'quiet conversations': 0 });
  });

  it('begins anew with each message, and what was done in them stays in the audit log', async () => {
    const [quiet, revived] = [await conversation(), await conversation()];
    for (const id of [quiet, revived]) await age(id, 200);
    await user.post(`${BASE}/${revived}/messages`, { text: 'hello again' });
    await keepHouse();
    expect(await left('conversations', 'id', [quiet, revived])).toEqual([revived]);
    const { body } = await app.admin.get(`/api/v2/audit-logs?resource_type=Conversation&resource_id=${uuidOf(quiet)}`);
    expect(body.data.map((row: Json) => row.action)).toEqual(['create']);
  });

  it('takes as many batches as it needs, and leaves one alone in which something is being said', async () => {
    const busy = await conversation();
    await app.db.sql(
      `INSERT INTO conversations (id, user_id) SELECT gen_random_uuid(), $1 FROM generate_series(1, 2500)`,
      [user.id],
    );
    await app.db.sql(`UPDATE conversations SET updated_at = now() - interval '100 days' WHERE user_id = $1`, [user.id]);
    const speaker = new Client({ connectionString: app.db.ownerUrl });
    await speaker.connect();
    try {
      await speaker.query('BEGIN');
      await speaker.query('SELECT 1 FROM conversations WHERE id = $1 FOR UPDATE', [uuidOf(busy)]);
      expect(await keepHouse()).toMatchObject({ 'quiet conversations': 2500 });
    } finally {
      await speaker.end();
    }
    expect((await user.get(BASE)).body.data.map((row: Json) => row.id)).toEqual([busy]);
  });
});
