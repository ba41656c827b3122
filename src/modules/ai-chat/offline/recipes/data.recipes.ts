import { both } from '../text/language';
import type { Recipe } from './recipe';
import { command, content, directory, install, line, restarted, started, scheduled } from './steps';

const asPostgres = { become: true, become_user: 'postgres' };
const INSTALLS = /\b(?:install|deploy|set ?up)\b|安裝|架設|架一|部署/;
const MAKES_DATABASE =
  /\b(?:create|make|add|new|need|have)\b.*\bdatabase\b|\bdatabase (?:called|named|for)\b|(?:建立|新增|開一?個?|加).*資料庫/;
const DATABASE = both('What is the database called?', '資料庫叫什麼名稱?');
const OWNER = both('Which user owns it?', '資料庫的使用者是誰?');
const databaseCues = 'database|db|called|named|資料庫|庫|叫做|叫|名為';
const ownerCues = 'owned by|owner|user|login|role|account|for|使用者|帳號|帳戶|給|用戶';

export const DATA: readonly Recipe[] = [
  {
    id: 'postgresql',
    unlikely: MAKES_DATABASE,
    name: 'Deploy PostgreSQL',
    goal: both('install PostgreSQL', '安裝 PostgreSQL'),
    label: both('PostgreSQL installation', 'PostgreSQL 安裝'),
    subjects: 'postgresql postgres pgsql postgre',
    words: 'install deploy server 安裝 架設 部署 裝',
    steps: (_, family) => [
      ...install(family, 'postgresql'),
      ...(family === 'redhat'
        ? [
            command('make the first cluster', '初始化資料庫', ['postgresql-setup', '--initdb'], {
              creates: '/var/lib/pgsql/data/PG_VERSION',
            }),
          ]
        : []),
      started(family, 'postgresql'),
    ],
  },
  {
    id: 'postgresql-database',
    unlikely: INSTALLS,
    name: 'PostgreSQL database {database}',
    goal: both(
      'create the PostgreSQL database {database} for {owner}',
      '在 PostgreSQL 建立資料庫 {database} 給 {owner} 使用',
    ),
    label: both('PostgreSQL database', 'PostgreSQL 資料庫'),
    subjects: 'postgresql postgres pgsql postgre',
    words: 'create make add database db owned owner user role login called 建立 新增 開 資料庫 使用者 帳號 裡開',
    parameters: [
      { name: 'database', kind: 'name', ask: DATABASE, cues: databaseCues },
      { name: 'owner', kind: 'user', ask: OWNER, cues: ownerCues },
    ],
    note: both(
      'The owner logs in from the host itself (peer); set a password yourself when it must come from elsewhere.',
      '該使用者以本機 peer 方式登入;若要遠端登入,請自行設定密碼。',
    ),
    steps: ({ database = '', owner = '' }) => [
      command(
        `make the role ${owner}`,
        `建立角色 ${owner}`,
        ['createuser', '--no-superuser', owner],
        {},
        {
          ...asPostgres,
          register: 'role',
          changed_when: 'role.rc == 0',
          failed_when: "role.rc != 0 and 'already exists' not in role.stderr",
        },
      ),
      command(
        `make the database ${database}`,
        `建立資料庫 ${database}`,
        ['createdb', '--owner', owner, database],
        {},
        {
          ...asPostgres,
          register: 'database',
          changed_when: 'database.rc == 0',
          failed_when: "database.rc != 0 and 'already exists' not in database.stderr",
        },
      ),
    ],
  },
  {
    id: 'mysql',
    unlikely: MAKES_DATABASE,
    name: 'Deploy MariaDB',
    goal: both('install MariaDB, which speaks like MySQL', '安裝 MariaDB(相容 MySQL)'),
    label: both('MariaDB installation', 'MariaDB 安裝'),
    subjects: 'mysql mariadb',
    words: 'install server deploy 安裝 架設 架 部署 裝',
    steps: (_, family) => [...install(family, 'mariadb-server'), started(family, 'mariadb')],
  },
  {
    id: 'mysql-database',
    unlikely: INSTALLS,
    name: 'MariaDB database {database}',
    goal: both(
      'create the MariaDB database {database} for {owner}',
      '在 MariaDB 建立資料庫 {database} 給 {owner} 使用',
    ),
    label: both('MariaDB database', 'MariaDB 資料庫'),
    subjects: 'mysql mariadb',
    words: 'create make add database db login user account called 建立 新增 開 資料庫 使用者 帳號',
    parameters: [
      { name: 'database', kind: 'name', ask: DATABASE, cues: databaseCues },
      { name: 'owner', kind: 'user', ask: OWNER, cues: ownerCues },
    ],
    note: both(
      'Its password is the variable db_password: give it among the extra variables of the run, not in the playbook.',
      '密碼是變數 db_password:執行時以 extra_vars 提供,不要寫在 playbook 裡。',
    ),
    steps: ({ database = '', owner = '' }) => [
      command(
        `make the database ${database}`,
        `建立資料庫 ${database}`,
        ['mysql', '-e', `CREATE DATABASE IF NOT EXISTS \`${database}\``],
        {},
        {
          changed_when: false,
        },
      ),
      command(
        `let ${owner} use it`,
        `授權 ${owner} 使用`,
        ['mysql'],
        {
          stdin: [
            `CREATE USER IF NOT EXISTS '${owner}'@'localhost' IDENTIFIED BY '{{ db_password | replace("'", "''") }}';`,
            `GRANT ALL PRIVILEGES ON \`${database}\`.* TO '${owner}'@'localhost';`,
          ].join('\n'),
        },
        { no_log: true, changed_when: false },
      ),
    ],
  },
  {
    id: 'redis',
    name: 'Deploy Redis',
    goal: both('install Redis, listening on {bind}', '安裝 Redis,監聽 {bind}'),
    label: both('Redis installation', 'Redis 安裝'),
    subjects: 'redis redis-server',
    words: 'cache install local key value store 快取 安裝 緩存',
    parameters: [{ name: 'bind', kind: 'ip', ask: both('On which address?', '監聽哪個位址?'), default: '127.0.0.1' }],
    steps: ({ bind = '' }, family) => [
      ...install(family, 'redis-server'),
      line(
        family === 'redhat' ? '/etc/redis/redis.conf' : '/etc/redis/redis.conf',
        `bind ${bind}`,
        { regexp: '^bind ' },
        { register: 'settings' },
      ),
      started(family, 'redis-server'),
      restarted(family, 'redis-server', 'settings'),
    ],
  },
  {
    id: 'memcached',
    name: 'Deploy Memcached',
    goal: both('install Memcached with {memory}', '安裝 Memcached,記憶體 {memory}'),
    label: both('Memcached installation', 'Memcached 安裝'),
    subjects: 'memcached memcache',
    words: 'cache install memory 快取 安裝 記憶體',
    parameters: [{ name: 'memory', kind: 'size', ask: both('How much memory?', '要用多少記憶體?'), default: '256M' }],
    steps: ({ memory = '' }, family) => [
      ...install(family, 'memcached'),
      line('/etc/memcached.conf', `-m ${megabytes(memory)}`, { regexp: '^-m ' }, { register: 'settings' }),
      started(family, 'memcached'),
      restarted(family, 'memcached', 'settings'),
    ],
  },
  {
    id: 'rabbitmq',
    name: 'Deploy RabbitMQ',
    goal: both('install RabbitMQ', '安裝 RabbitMQ'),
    label: both('RabbitMQ installation', 'RabbitMQ 安裝'),
    subjects: 'rabbitmq rabbit amqp message queue broker 訊息佇列 消息隊列 訊息 佇列',
    words: 'install 安裝',
    steps: (_, family) => [...install(family, 'rabbitmq-server'), started(family, 'rabbitmq-server')],
  },
  {
    id: 'backup-directory',
    name: 'Back up {source}',
    goal: both('back up {source} to {target} ({schedule})', '備份 {source} 到 {target}({schedule})'),
    label: both('backup of a directory', '目錄備份'),
    subjects: 'backup backups back archive 備份',
    words: '~schedule directory folder daily nightly every day tar 每天 目錄 資料夾 ~path',
    parameters: [
      {
        name: 'source',
        kind: 'path',
        ask: both('Which directory is backed up?', '要備份哪個目錄?'),
        cues: 'back up|backup of|backup|備份|把|將',
      },
      {
        name: 'target',
        kind: 'path',
        ask: both('Where do the backups go?', '備份要放到哪個目錄?'),
        default: '/var/backups/virtflow',
        cues: 'to|into|in|到',
      },
      { name: 'schedule', kind: 'schedule', ask: both('When?', '什麼時候執行?'), default: '0 2 * * *' },
      {
        name: 'days',
        kind: 'number',
        ask: both('For how many days are they kept?', '保留幾天?'),
        default: '14',
        bare: false,
        cues: 'keep|for|保留',
        after: 'days?|天',
      },
    ],
    steps: ({ source = '', target = '', schedule = '', days = '' }) => [
      directory(target, { mode: '0700' }),
      content(
        '/usr/local/sbin/virtflow-backup',
        [
          '#!/bin/sh',
          'set -eu',
          `tar -czf "${target}/$(basename "${source}")-$(date +%Y%m%d-%H%M).tar.gz" -C / ".${source}"`,
          `find "${target}" -name '*.tar.gz' -mtime +${days} -delete`,
        ],
        { mode: '0750' },
      ),
      scheduled('back up a directory', '排程備份', schedule, '/usr/local/sbin/virtflow-backup'),
    ],
  },
  {
    id: 'backup-postgresql',
    name: 'Back up PostgreSQL',
    goal: both(
      'dump all PostgreSQL databases to {target} ({schedule})',
      '將 PostgreSQL 所有資料庫備份到 {target}({schedule})',
    ),
    label: both('backup of PostgreSQL', 'PostgreSQL 備份'),
    subjects: 'pg_dump pg_dumpall dump backup backups back 備份',
    words: '~schedule postgresql postgres database databases db 資料庫 每天',
    parameters: [
      {
        name: 'target',
        kind: 'path',
        ask: both('Where do the dumps go?', '備份要放到哪個目錄?'),
        default: '/var/backups/postgresql',
      },
      { name: 'schedule', kind: 'schedule', ask: both('When?', '什麼時候執行?'), default: '0 2 * * *' },
    ],
    steps: ({ target = '', schedule = '' }) => [
      directory(target, { owner: 'postgres', mode: '0700' }),
      content(
        '/usr/local/sbin/virtflow-pg-backup',
        [
          '#!/bin/sh',
          'set -eu',
          `pg_dumpall | gzip > "${target}/all-$(date +%Y%m%d-%H%M).sql.gz"`,
          `find "${target}" -name '*.sql.gz' -mtime +14 -delete`,
        ],
        { mode: '0755' },
      ),
      scheduled('dump all databases', '排程備份資料庫', schedule, '/usr/local/sbin/virtflow-pg-backup', 'postgres'),
    ],
  },
];

function megabytes(size: string): number {
  const factor = { K: 1 / 1024, M: 1, G: 1024, T: 1_048_576 }[size.slice(-1)] ?? 1;
  return Math.max(1, Math.round(Number(size.slice(0, -1)) * factor));
}
