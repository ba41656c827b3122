import { both } from '../text/language';
import type { Parameter, Recipe } from './recipe';
import { command, content, directory, install, line, restarted, step } from './steps';

const WHO: Parameter = {
  name: 'user',
  kind: 'user',
  ask: both('What is the user called?', '請問使用者名稱是?'),
  cues: 'user|login for|login|account for|account|for|let|named|called|add|remove|delete|使用者|用戶|帳號|帳戶|同事|員工|給|讓|替|叫做|叫',
  after: 'should|can|left|may|needs|wants|這個使用者|的帳號|帳號|可以|使用者|用戶',
};

const SSHD = '/etc/ssh/sshd_config.d/00-virtflow.conf';
const sshd = (...lines: string[]) =>
  content(SSHD, lines, { mode: '0600', validate: 'sshd -t -f %s' }, { register: 'settings' });

export const PEOPLE: readonly Recipe[] = [
  {
    id: 'user-add',
    name: 'Create user {user}',
    goal: both('create the user {user}', '建立使用者 {user}'),
    label: both('user account', '使用者帳號'),
    subjects: 'user users account login useradd adduser 使用者 用戶 帳號 帳戶 賬號',
    words: 'create add new employee colleague home 建立 新增 開 加 開一 新同事 新增使 立帳',
    parameters: [WHO, { name: 'shell', kind: 'path', ask: both('Which shell?', '登入 shell?'), default: '/bin/bash' }],
    steps: ({ user = '', shell = '' }) => [
      step(`create the user ${user}`, `建立使用者 ${user}`, 'user', {
        name: user,
        shell,
        create_home: true,
        state: 'present',
      }),
    ],
  },
  {
    id: 'user-remove',
    name: 'Remove user {user}',
    goal: both('remove the user {user} with the home directory', '刪除使用者 {user} 及其家目錄'),
    label: both('removal of a user', '刪除使用者'),
    subjects: 'user users account login userdel deluser 使用者 用戶 帳號 帳戶 賬號',
    words: 'remove delete rid drop left leave company employee former 刪除 刪掉 移除 離職 停用 員工',
    parameters: [WHO],
    note: both('The files in the home directory are lost.', '家目錄內的檔案會一併刪除。'),
    steps: ({ user = '' }) => [
      step(`remove the user ${user}`, `刪除使用者 ${user}`, 'user', { name: user, state: 'absent', remove: true }),
    ],
  },
  {
    id: 'group-add',
    name: 'Create group {group}',
    goal: both('create the group {group} with {user} in it', '建立群組 {group} 並加入 {user}'),
    label: both('group', '群組'),
    subjects: 'group groups groupadd unix 群組 用戶組',
    words: 'create add member membership 建立 新增 成員 加入',
    parameters: [
      {
        name: 'group',
        kind: 'name',
        ask: both('What is the group called?', '群組名稱是?'),
        cues: 'group called|group named|group|群組',
        after: 'group|群組',
      },
      {
        ...WHO,
        ask: both('Who belongs to it?', '要加入哪個使用者?'),
        cues: 'with|add|user|member|加入|成員|使用者',
        after: 'in it|to the group|to it|加入',
      },
    ],
    steps: ({ group = '', user = '' }) => [
      step(`create the group ${group}`, `建立群組 ${group}`, 'group', { name: group, state: 'present' }),
      step(`put ${user} into the group`, `將 ${user} 加入群組`, 'user', { name: user, groups: [group], append: true }),
    ],
  },
  {
    id: 'ssh-key',
    name: 'SSH key of {user}',
    goal: both('let {user} log in with a key', '讓 {user} 以金鑰登入'),
    label: both('SSH key', 'SSH 金鑰'),
    subjects: 'key keys authorized_keys public ed25519 rsa 金鑰 密鑰 公鑰 ~sshkey',
    words: 'ssh log login user authorize let 登入 使用者 免密碼 ~sshkey',
    parameters: [
      { ...WHO, cues: `let|for|of|${WHO.cues ?? ''}` },
      {
        name: 'key',
        kind: 'sshkey',
        ask: both('What is the public key (a line of id_ed25519.pub)?', '請貼上公鑰(id_ed25519.pub 的內容)'),
      },
    ],
    steps: ({ user = '', key = '' }) => [
      step(
        `make sure that ${user} exists`,
        `確認使用者 ${user} 存在`,
        'user',
        { name: user, state: 'present' },
        { register: 'account' },
      ),
      directory('{{ account.home }}/.ssh', { owner: user, mode: '0700' }),
      line('{{ account.home }}/.ssh/authorized_keys', key, { create: true, owner: user, mode: '0600' }),
    ],
  },
  {
    id: 'sudo',
    name: 'Sudo for {user}',
    goal: both('let {user} use sudo without a password', '讓 {user} 使用 sudo 且免輸入密碼'),
    label: both('sudo rights', 'sudo 權限'),
    subjects: 'sudo sudoers root privileges privilege administrator admin 管理員 提權 權限 管理權限',
    words: 'rights without password user nopasswd allow 權限 免密碼 不用 使用者',
    parameters: [WHO],
    steps: ({ user = '' }, family) => [
      ...install(family, 'sudo'),
      content(`/etc/sudoers.d/${user}`, [`${user} ALL=(ALL) NOPASSWD: ALL`], {
        mode: '0440',
        validate: 'visudo -cf %s',
      }),
    ],
  },
  {
    id: 'ssh-no-passwords',
    name: 'SSH with keys only',
    goal: both('accept keys only and no passwords over SSH', 'SSH 只接受金鑰、禁止密碼登入'),
    label: both('SSH without passwords', 'SSH 禁止密碼登入'),
    subjects: 'ssh sshd password passwords passwordauthentication 密碼',
    words: 'disable forbid nobody no more login harden hardening secure 禁止 關閉 不要 不能 登入 遠端 加固 密碼登入',
    note: both('Make sure that a key of yours is in place before you run it.', '執行前請先確認您的金鑰已可登入。'),
    steps: (_, family) => [
      sshd('PasswordAuthentication no', 'KbdInteractiveAuthentication no', 'PubkeyAuthentication yes'),
      restarted(family, 'ssh', 'settings', 'reloaded'),
    ],
  },
  {
    id: 'ssh-no-root',
    name: 'No root over SSH',
    goal: both('forbid root to log in over SSH', '禁止 root 透過 SSH 登入'),
    label: both('SSH without root', 'SSH 禁止 root 登入'),
    subjects: 'root permitrootlogin',
    words: 'ssh sshd login log disable forbid remote directly 禁止 登入 遠端 直接 關閉 遠端登入',
    note: both('Make sure that another user may use sudo before you run it.', '執行前請確認另有使用者可用 sudo。'),
    steps: (_, family) => [sshd('PermitRootLogin no'), restarted(family, 'ssh', 'settings', 'reloaded')],
  },
  {
    id: 'ssh-port',
    name: 'SSH on port {port}',
    goal: both('let SSH listen on port {port}', '讓 SSH 改用 {port} 埠'),
    label: both('port of SSH', 'SSH 連接埠'),
    subjects: 'ssh sshd',
    words: 'port move change listen different 埠 連接埠 端口 改 更改 修改 改成',
    parameters: [
      { name: 'port', kind: 'port', ask: both('Which port?', '要改成哪個連接埠?'), cues: 'port|to|埠|成|連接埠' },
    ],
    note: both(
      'Open the port in the firewall first, and change ansible_port in the inventory afterwards.',
      '請先在防火牆開放該埠,之後並修改 Inventory 的 ansible_port。',
    ),
    steps: ({ port = '' }, family) => [sshd(`Port ${port}`), restarted(family, 'ssh', 'settings')],
  },
  {
    id: 'fail2ban',
    name: 'Fail2ban',
    goal: both('ban addresses that guess passwords (Fail2ban)', '以 Fail2ban 封鎖猜密碼的來源'),
    label: both('Fail2ban', 'Fail2ban'),
    subjects:
      'fail2ban brute force bruteforce guess guessing attempts attack attacks 暴力 暴力破解 猜密碼 試密碼 破解 在試密',
    words: 'ssh login ban block protect against 防護 防止 防 攻擊 一直有 嘗試',
    parameters: [
      {
        name: 'attempts',
        kind: 'number',
        ask: both('After how many attempts?', '幾次失敗後封鎖?'),
        default: '5',
        bare: false,
        cues: 'after|超過',
        after: 'attempts|tries|次',
      },
    ],
    steps: ({ attempts = '' }, family) => [
      ...install(family, 'fail2ban'),
      content(
        '/etc/fail2ban/jail.d/virtflow.conf',
        ['[sshd]', 'enabled = true', 'backend = systemd', `maxretry = ${attempts}`, 'findtime = 10m', 'bantime = 1h'],
        {},
        { register: 'settings' },
      ),
      step('start and enable the service fail2ban', '啟動並啟用 fail2ban 服務', 'service', {
        name: 'fail2ban',
        state: 'started',
        enabled: true,
      }),
      restarted(family, 'fail2ban', 'settings'),
    ],
  },
  {
    id: 'password-age',
    name: 'Ageing of passwords',
    goal: both('let passwords expire after {days} days', '密碼 {days} 天後到期'),
    label: both('ageing of passwords', '密碼到期'),
    subjects: 'expire expiry ageing aging chage 到期 過期 密碼期限',
    words: 'password passwords days policy rotate 密碼 天 政策 更換 定期',
    parameters: [
      WHO,
      { name: 'days', kind: 'number', ask: both('After how many days?', '幾天後到期?'), default: '90' },
    ],
    steps: ({ user = '', days = '' }) => [
      command(
        `let the password of ${user} expire`,
        `設定 ${user} 的密碼期限`,
        ['chage', '--maxdays', days, user],
        {},
        { changed_when: false },
      ),
    ],
  },
];
