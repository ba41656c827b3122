import { startApp, type TestApp } from '../support/app';
import type { Answer, Caller, Json } from '../support/caller';

const MOMENT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string;
const TIME = expect.stringMatching(/^(?:1[0-2]|[1-9]):[0-5]\d [ap]m$/) as string;
const CONVERSATION = expect.stringMatching(/^conv-[0-9a-f-]{36}$/) as string;
const MESSAGE = expect.stringMatching(/^msg-[0-9a-f-]{36}$/) as string;
const NOT_FOUND = { success: false, error: { code: 'CONVERSATION_NOT_FOUND', message: '對話不存在' } };
const STEPS = '1) 更新套件列表 2) 安裝 nginx 3) 啟動並啟用 nginx 服務';

let app: TestApp;
let user: Caller;
let other: Caller;
beforeAll(async () => {
  app = await startApp({ APP_TIMEZONE: 'Asia/Taipei' });
  [user, other] = [await app.user('asker'), await app.user('stranger')];
});
afterAll(() => app?.close());

const ask = (message: unknown, context?: object, who = user): Promise<Answer> =>
  who.post('/api/ai/messages', { message, ...(context ? { context } : {}) });

async function inventory(
  who: Caller,
  name: string,
  config = '[webservers]\nweb-01 ansible_host=192.0.2.1 ansible_ssh_pass=swordfish',
): Promise<number> {
  const { body } = await who.post('/api/inventories', { name, config });
  return body.data.id as number;
}

describe('the assistant of the hub, as documented', () => {
  it('answers a question', async () => {
    const answer = await ask('如何部署 Nginx?');
    expect(answer.status).toBe(200);
    const message = (text: string, isUser: boolean) => ({
      ...{ id: MESSAGE, text, time: TIME, is_user: isUser, created_at: MOMENT },
    });
    expect(answer.body).toEqual({
      success: true,
      data: {
        conversation_id: CONVERSATION,
        user_message: message('如何部署 Nginx?', true),
        ai_response: message(
          `要部署 Nginx,您可以使用 Ansible playbook。我建議建立一個包含以下步驟的 playbook: ${STEPS}。需要我幫您生成 playbook 嗎?`,
          false,
        ),
        quick_replies: ['Yes', 'No'],
        suggested_actions: [
          {
            type: 'create_playbook',
            label: '建立 Nginx 部署 Playbook',
            data: expect.objectContaining({ name: 'Deploy Nginx' }) as unknown,
          },
        ],
      },
    });
    expect(Object.keys(answer.body.data)).toEqual([
      ...['conversation_id', 'user_message', 'ai_response', 'quick_replies', 'suggested_actions'],
    ]);
  });

  it('suggests playbooks that may be created as they are', async () => {
    const { body } = await ask('如何部署 Nginx?');
    const [{ data }] = body.data.suggested_actions as [{ data: object }];
    expect((await user.get('/api/playbooks')).body.data.items).toEqual([]);
    const made = await user.post('/api/playbooks', data);
    expect(made).toMatchObject({ status: 201, body: { data: { name: 'Deploy Nginx', status: 'Not start' } } });
    expect(made.body.data.tasks).toHaveLength(3);
  });

  it('goes on with a conversation, and shows it', async () => {
    const first = await ask('如何部署 Nginx?');
    const id = first.body.data.conversation_id as string;
    const second = await ask('Yes', { conversation_id: id });
    expect(second.body.data.conversation_id).toBe(id);
    expect(second.body.data.ai_response.text).toMatch(/^這是 playbook「Deploy Nginx」的內容/);
    const shown = await user.get(`/api/ai/conversations/${id}`);
    const said = [first, second].flatMap(({ body }) => [body.data.user_message, body.data.ai_response] as Json[]);
    expect(shown.body).toEqual({
      success: true,
      data: { conversation_id: id, messages: said, created_at: MOMENT, updated_at: MOMENT },
    });
  });

  it('begins a conversation with a title', async () => {
    const id = await inventory(user, 'Ansible GUI Inventory');
    const made = await user.post('/api/ai/conversations', { title: '部署 Nginx 諮詢', context: { inventory_id: id } });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      success: true,
      data: { conversation_id: CONVERSATION, title: '部署 Nginx 諮詢', messages: [], created_at: MOMENT },
      message: '新對話已創建',
    });
  });

  it('tells the time of day in the zone of the installation', async () => {
    const { body } = await ask('hello');
    const { created_at: at, time } = body.data.user_message as { created_at: string; time: string };
    const hours = (new Date(at).getUTCHours() + 8) % 24;
    expect(time).toBe(`${hours % 12 || 12}:${at.slice(14, 16)} ${hours < 12 ? 'am' : 'pm'}`);
  });

  it.each([[undefined], [''], ['   '], [7], [null], [['a']], ['x'.repeat(4_001)]])(
    'refuses the message %j',
    async (message) => {
      expect(await ask(message)).toMatchObject({
        status: 422,
        body: { success: false, error: { code: 'INVALID_MESSAGE_FORMAT' } },
      });
    },
  );

  it('refuses what is not in the document', async () => {
    expect(await ask('hello', { surprise: 1 })).toMatchObject({
      status: 422,
      body: { error: { code: 'VALIDATION_ERROR' } },
    });
    expect(await user.post('/api/ai/messages', '{')).toMatchObject({ status: 400, body: { success: false } });
    expect(await app.anonymous.post('/api/ai/messages', { message: 'hello' })).toMatchObject({
      status: 401,
      body: { success: false },
    });
  });
});

describe('the inventory that a question is about', () => {
  it('names the hosts that a playbook is for', async () => {
    const id = await inventory(user, 'farm');
    const { body } = await ask('install redis on the webservers group', { inventory_id: id });
    expect(body.data.suggested_actions[0].data.main).toMatchObject({ hosts: 'webservers' });
    expect(JSON.stringify(body)).not.toContain('swordfish');
  });

  it('stays with the conversation', async () => {
    const id = await inventory(user, 'second farm');
    const made = await user.post('/api/ai/conversations', { context: { inventory_id: id } });
    const { body } = await ask('在 web-01 安裝 redis', { conversation_id: made.body.data.conversation_id as string });
    expect(body.data.suggested_actions[0].data.main).toMatchObject({ hosts: 'web-01' });
  });

  it('does not exist for others, whatever the request', async () => {
    const id = await inventory(other, 'not yours');
    const refused = { status: 404, body: { success: false, error: { code: 'INVENTORY_NOT_FOUND' } } };
    expect(await ask('hello', { inventory_id: id })).toMatchObject(refused);
    expect(await ask('hello', { inventory_id: 2_000_000 })).toMatchObject(refused);
    expect(await user.post('/api/ai/conversations', { context: { inventory_id: id } })).toMatchObject(refused);
  });
});

describe('conversations', () => {
  it('are seen by nobody else, not even an administrator', async () => {
    const { body } = await ask('how do I install redis?');
    const id = body.data.conversation_id as string;
    const callers = [other, app.admin, await app.user('reader', 'auditor')];
    for (const caller of callers) {
      expect(await caller.get(`/api/ai/conversations/${id}`)).toMatchObject({ status: 404, body: NOT_FOUND });
      expect(await ask('hello', { conversation_id: id }, caller)).toMatchObject({ status: 404, body: NOT_FOUND });
      expect(await caller.get(`/api/v2/ai/conversations/${id}`)).toMatchObject({ status: 404 });
      expect(await caller.patch(`/api/v2/ai/conversations/${id}`, { title: 'mine' })).toMatchObject({ status: 404 });
      expect(await caller.delete(`/api/v2/ai/conversations/${id}`)).toMatchObject({ status: 404 });
      expect(await caller.post(`/api/v2/ai/conversations/${id}/messages`, { text: 'hi' })).toMatchObject({
        status: 404,
      });
      expect(await caller.post(`/api/v2/ai/conversations/${id}/messages/stream`, { text: 'hi' })).toMatchObject({
        status: 404,
      });
      expect(JSON.stringify((await caller.get('/api/v2/ai/conversations')).body)).not.toContain(id);
    }
    expect((await user.get(`/api/ai/conversations/${id}`)).body.data.messages).toHaveLength(2);
  });

  it.each([
    'conv-123456',
    'conv-0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10',
    '0192f3a8-7c1d-7e4b-9a55-3f0c2f6d8e10',
    'msg-1',
    '..%2f..',
  ])('that are not there cannot be told from those of others: %s', async (id) => {
    expect(await user.get(`/api/ai/conversations/${id}`)).toMatchObject({ status: 404, body: NOT_FOUND });
    expect(await ask('hello', { conversation_id: decodeURIComponent(id) })).toMatchObject({
      status: 404,
      body: NOT_FOUND,
    });
  });

  it('leave audit rows that say who talked, and nothing of what was said', async () => {
    const before = await app.admin.get('/api/v2/audit-logs?resource_type=Conversation');
    const { body } = await ask('如何部署 Nginx?', undefined, other);
    const id = (body.data.conversation_id as string).slice('conv-'.length);
    const { body: audit } = await app.admin.get(`/api/v2/audit-logs?resource_type=Conversation&resource_id=${id}`);
    expect(audit.data.map((row: Json) => [row.action, row.actor, row.outcome])).toEqual([
      ['chat', 'stranger', 'success'],
      ['chat', 'stranger', 'success'],
      ['create', 'stranger', 'success'],
    ]);
    expect(JSON.stringify([before.body, audit])).not.toMatch(/Nginx|部署/);
  });

  it('end with their user', async () => {
    const leaver = await app.user('leaver');
    await ask('hello', undefined, leaver);
    expect((await app.admin.delete(`/api/v2/users/${leaver.id}`)).status).toBe(204);
    const left = await app.db.sql('SELECT 1 FROM conversations WHERE user_id = $1', [leaver.id]);
    expect(left).toEqual([]);
  });
});
