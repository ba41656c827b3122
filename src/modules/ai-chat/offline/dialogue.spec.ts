import { parseTask } from '../../ansible';
import { Dialogue, type DialogueReply, type DialogueState } from './dialogue';
import { ModuleDocs } from './module-docs';

const docs = new ModuleDocs('2.14.18', [
  {
    name: 'lineinfile',
    summary: 'Manage lines in text files',
    options: [
      { name: 'path', required: true, summary: '' },
      { name: 'line', required: false, summary: '' },
    ],
  },
  { name: 'subversion', summary: 'Deploys a subversion repository', options: [] },
]);
const dialogue = new Dialogue(undefined, () => docs);

/** A conversation: each message with the state that the answer before left. */
function talk(...messages: string[]): DialogueReply {
  let [state, reply]: [DialogueState | null, DialogueReply | null] = [null, null];
  for (const text of messages) {
    reply = dialogue.reply({ text, state, targets: ['webservers', 'db', 'web-01'] });
    state = JSON.parse(JSON.stringify(reply.state)) as DialogueState;
  }
  if (!reply) throw new Error('nothing was said');
  return reply;
}
const tasksOf = ({ actions }: DialogueReply) =>
  actions[0]?.playbook.tasks.map(({ content }, at) => parseTask(content, at + 1)) ?? [];

describe('the offline assistant', () => {
  it('answers the question of the document in its words', () => {
    const { text, quickReplies, actions } = talk('如何部署 Nginx?');
    expect(text).toBe(
      '要部署 Nginx,您可以使用 Ansible playbook。我建議建立一個包含以下步驟的 playbook: 1) 更新套件列表 2) 安裝 nginx 3) 啟動並啟用 nginx 服務。需要我幫您生成 playbook 嗎?',
    );
    expect(quickReplies).toEqual(['Yes', 'No']);
    expect(actions).toEqual([
      {
        label: '建立 Nginx 部署 Playbook',
        playbook: {
          name: 'Deploy Nginx',
          type: 'Machine',
          main: { hosts: 'all', gather_facts: false, become: true },
          tasks: [
            {
              enabled: true,
              content: 'name: 更新套件列表\nansible.builtin.apt:\n  update_cache: true\n  cache_valid_time: 3600',
            },
            { enabled: true, content: 'name: 安裝 nginx\nansible.builtin.apt:\n  name: nginx\n  state: present' },
            {
              enabled: true,
              content:
                'name: 啟動並啟用 nginx 服務\nansible.builtin.service:\n  name: nginx\n  state: started\n  enabled: true',
            },
          ],
        },
      },
    ]);
  });

  it('answers in the language of the question', () => {
    expect(talk('How do I deploy Nginx?').text).toBe(
      'To deploy Nginx, you can use an Ansible playbook. I suggest one with these steps: 1) update the package list 2) install nginx 3) start and enable the service nginx. Shall I write the playbook?',
    );
    expect(talk('如何部署 Nginx?', 'How do I install redis?').text).toMatch(/^To install Redis/);
    expect(talk('数据库用 postgresql,怎么装').text).toMatch(/^要安裝 PostgreSQL/);
  });

  it.each(['Yes', 'yes please', '是', '好的'])(
    'writes the playbook out after %s, in the language of the conversation',
    (yes) => {
      const { text, actions, quickReplies } = talk('如何部署 Nginx?', yes);
      expect(text).toMatch(/^這是 playbook「Deploy Nginx」的內容/);
      expect(text).toContain('- name: 安裝 nginx\n  ansible.builtin.apt:\n    name: nginx');
      expect(actions[0]?.playbook.name).toBe('Deploy Nginx');
      expect(quickReplies).toEqual([]);
    },
  );

  it.each(['No', '否', '不用了', 'cancel'])('leaves it after %s', (no) => {
    expect(talk('How do I deploy Nginx?', no)).toMatchObject({ actions: [], state: { dishes: [] } });
    expect(talk('How do I deploy Nginx?', no, 'yes').text).toMatch(/^Yes to what/);
  });

  it('asks for what it cannot assume, one thing at a time, and goes on with the answers', () => {
    const first = talk('make a postgres database for me');
    expect(first).toMatchObject({
      text: expect.stringContaining('What is the database called?') as string,
      actions: [],
    });
    expect(talk('make a postgres database for me', 'orders').text).toContain('Which user owns it?');
    const last = talk('make a postgres database for me', 'orders', 'shop');
    expect(tasksOf(last).at(-1)).toMatchObject({
      'ansible.builtin.command': { argv: ['createdb', '--owner', 'shop', 'orders'] },
    });
  });

  it('takes answers in sentences, several at once', () => {
    expect(tasksOf(talk('建立 mysql 資料庫', '資料庫叫 wiki,使用者是 wikiuser')).at(0)).toMatchObject({
      'ansible.builtin.command': { argv: ['mysql', '-e', 'CREATE DATABASE IF NOT EXISTS `wiki`'] },
    });
  });

  it('says what a value has to be when it cannot take it', () => {
    const reply = talk('幫新同事開一個帳號', '123 !');
    expect(reply.text).toBe('「123 !」無法使用,這裡需要小寫英文的使用者名稱。請問使用者名稱是?');
    expect(talk('幫新同事開一個帳號', '123 !', 'xiaoming').actions[0]?.playbook.name).toBe('Create user xiaoming');
  });

  it('turns to another question while it waits for an answer', () =>
    expect(talk('幫新同事開一個帳號', '算了,先部署 Nginx').actions[0]?.playbook.name).toBe('Deploy Nginx'));

  it('takes other values for what it proposed', () => {
    const reply = talk('start a container from ghcr.io/acme/api:1.4 on port 8080', 'use port 9090 instead');
    expect(tasksOf(reply).at(-1)).toMatchObject({
      'ansible.builtin.command': { argv: expect.arrayContaining(['9090:9090']) as string[] },
    });
  });

  it('says what it assumed', () => expect(talk('add swap').text).toContain('How much? 2G; In which file? /swapfile'));

  it('is for the hosts of the inventory that a message names', () => {
    expect(talk('install redis on the webservers group').actions[0]?.playbook.main).toMatchObject({
      hosts: 'webservers',
    });
    expect(talk('在 web-01 和 db 安裝 redis').actions[0]?.playbook.main).toMatchObject({ hosts: 'web-01' });
    expect(talk('how do I install redis').actions[0]?.playbook.main).toMatchObject({ hosts: 'all' });
  });

  it('uses the packages of the distribution that a message names', () =>
    expect(tasksOf(talk('install apache on our rocky linux machines'))).toMatchObject([
      { 'ansible.builtin.dnf': { name: 'httpd' } },
      { 'ansible.builtin.service': { name: 'httpd' } },
    ]));

  it('does several things in one playbook', () => {
    const { actions } = talk('install nginx and open port 443');
    expect(actions[0]?.playbook.name).toBe('Deploy Nginx, Open port 443');
    expect(talk('create a user alice and give her sudo').actions[0]?.playbook.name).toBe(
      'Create user alice, Sudo for alice',
    );
  });

  it.each(['how do I bake a chocolate cake', '今天天氣如何', 'deploy SAP HANA on my mainframe'])(
    'does not make up an answer: %s',
    (text) => {
      const reply = talk(text);
      expect(reply).toMatchObject({ actions: [], quickReplies: [], sources: [] });
      expect(reply.text).toMatch(/I do not know|我不知道/);
    },
  );

  it.each(['execute playbook 3', 'delete virtual machine 42', '執行 playbook 3', '刪除虛擬機 42'])(
    'never does it itself: %s',
    (text) => {
      const reply = talk(text);
      expect(reply.actions).toEqual([]);
      expect(reply.text).toMatch(/I only propose|我只會建議/);
    },
  );

  it('quotes the documentation of the Ansible that is installed', () => {
    const reply = talk('what options does the lineinfile module have?');
    expect(reply.text).toBe(
      'The module ansible.builtin.lineinfile (ansible-core 2.14.18): Manage lines in text files. Options: path (required), line.',
    );
    expect(reply.sources).toEqual(['ansible-core 2.14.18: lineinfile']);
  });

  it('points to modules when it has no recipe', () => {
    const reply = talk('deploys subversion');
    expect(reply).toMatchObject({ actions: [], sources: ['ansible-core 2.14.18: subversion'] });
    expect(reply.text).toContain('I do not know');
  });

  it('says what it knows when it is greeted', () => {
    expect(talk('你好').text).toMatch(/^您好/);
    expect(talk('what can you do?').text).toMatch(/PostgreSQL/);
  });

  it('does not stumble over a state that is not its own any more', () => {
    const state = {
      language: 'en',
      family: 'debian',
      hosts: 'all',
      dishes: [{ recipe: 'gone', given: {} }],
      asking: { dish: 4, parameter: 'x' },
    } as const;
    expect(
      dialogue.reply({ text: 'redis please', state: { ...state, dishes: [...state.dishes] } }).actions,
    ).toHaveLength(1);
  });
});
