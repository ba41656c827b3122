import { type Both, both } from '../text/language';
import { isCron, scheduleOf } from './schedule';

/** What a value of a recipe may be. */
export interface Kind {
  /** How one looks in a text; a regular expression without groups. */
  pattern: string;
  /** Whether a text that looks like it is taken for one without any word that says so. */
  bare: boolean;
  /** How it looks when no word announces it, where that is less than {@link pattern}. */
  alone?: string;
  /** The value as recipes get it, or null when it is none. What passes is harmless in files, arguments and expressions. */
  read: (text: string) => string | null;
  /** What is expected, for whoever wrote something else. */
  says: Both;
}

const IPV4 = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}';
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/** Endings of files that look like domains. */
const NO_TOP =
  '(?!(?:js|sh|py|rb|go|md|txt|log|conf|cfg|ini|ya?ml|json|xml|gz|zip|deb|rpm|service|crt|pem|key|pub|csv|sql)(?![A-Za-z]))';
const DOMAIN = `(?:${LABEL}\\.)+${NO_TOP}[A-Za-z]{2,24}`;
const PATH = '/[A-Za-z0-9._/*@+-]{1,200}';
const NAME = '[A-Za-z_][A-Za-z0-9_-]{0,62}';
const PACKAGE = '[a-z0-9][a-z0-9+._-]{1,80}';
const AND = '(?: ?(?:, and |[,、&和跟與及]|還有) ?| and )';

/** Accepts what matches as a whole. */
function whole(pattern: string, more: (text: string) => boolean = () => true): Kind['read'] {
  const expression = new RegExp(`^(?:${pattern})$`);
  return (text) => (expression.test(text) && more(text) ? text : null);
}

/** Names of the language that no one is called by. */
const NO_NAME =
  /^(?:the|an?|it|rid|is|to|in|on|of|for|and|or|with|user|users|account|login|called|named|database|db|owned|own|its|this|that|all|every|new|each|server|servers|host|hosts|me|us|them|him|her|by|from|at|as|be|can|should|without|please|package|packages|named)$/i;
const named = (text: string) => !NO_NAME.test(text);

function kind(pattern: string, bare: boolean, says: Both, more: Partial<Kind> = {}): Kind {
  return { pattern, bare, says, read: whole(pattern), ...more };
}

function packagesOf(text: string): string | null {
  const names = text
    .trim()
    .split(new RegExp(`${AND}|\\s+`))
    .filter((name) => name !== '' && named(name));
  const valid = names.length > 0 && names.length <= 30 && names.every((name) => new RegExp(`^${PACKAGE}$`).test(name));
  return valid ? [...new Set(names)].join(', ') : null;
}

/** A text in a file: one that would be a template is none. */
const plain: Kind['read'] = (text) => {
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.length <= 1000 && !/\{[{%#]|[\u0000-\u0008\u000b-\u001f\u007f]/.test(trimmed)
    ? trimmed
    : null;
};

const sizeOf: Kind['read'] = (text) => {
  const [, count, unit] = /^(\d{1,6})\s*([KMGT])(?:i?B)?$/i.exec(text.trim()) ?? [];
  return count && unit && Number(count) > 0 ? `${Number(count)}${unit.toUpperCase()}` : null;
};

/** Kernel settings that are called by the last part of their names. */
const SHORT_SETTINGS = new Map(
  [
    'vm.swappiness',
    'vm.max_map_count',
    'vm.overcommit_memory',
    'vm.dirty_ratio',
    'net.core.somaxconn',
    'net.core.rmem_max',
    'net.core.wmem_max',
    'fs.file-max',
    'fs.inotify.max_user_watches',
    'kernel.pid_max',
    'kernel.panic',
  ].map((name) => [name.slice(name.lastIndexOf('.') + 1), name]),
);

export const KINDS = {
  port: kind('\\d{2,5}', true, both('a port from 1 to 65535', '1 到 65535 的連接埠'), {
    read: whole('\\d{1,5}', (text) => Number(text) >= 1 && Number(text) <= 65_535),
  }),
  ports: kind(`\\d{2,5}(?:${AND}\\d{2,5})*`, true, both('ports such as 22, 80', '連接埠,例如 22, 80'), {
    read: (text) => {
      const ports = (text.match(/\d+/g) ?? []).map(Number);
      const valid = ports.length > 0 && ports.length <= 20 && ports.every((port) => port >= 1 && port <= 65_535);
      return valid ? [...new Set(ports)].join(', ') : null;
    },
  }),
  number: kind('\\d{1,12}', true, both('a whole number', '整數')),
  user: kind('[A-Za-z_][A-Za-z0-9_-]{0,31}', false, both('a user name in small letters', '小寫英文的使用者名稱'), {
    read: (text) => (/^[a-z_][a-z0-9_-]{0,31}$/i.test(text) && named(text) ? text.toLowerCase() : null),
  }),
  name: kind(NAME, false, both('a name of letters, digits, - and _', '由英文字母、數字、- 與 _ 組成的名稱'), {
    read: whole(NAME, named),
  }),
  variable: kind('[A-Z][A-Z0-9]{0,30}_[A-Z0-9_]{1,60}', true, both('a name such as JAVA_HOME', '名稱,例如 JAVA_HOME'), {
    read: whole('[A-Za-z_][A-Za-z0-9_]{0,62}', named),
  }),
  module: kind('[a-z][a-z0-9_]{1,60}', false, both('the name of a kernel module', '核心模組名稱'), {
    read: whole('[a-z][a-z0-9_-]{1,60}', named),
  }),
  service: kind('[A-Za-z][A-Za-z0-9@._-]{1,60}', false, both('the name of a service', '服務名稱'), {
    read: whole('[A-Za-z][A-Za-z0-9@._-]{1,60}', named),
  }),
  hostname: kind(`${LABEL}(?:\\.${LABEL})*`, false, both('a host name', '主機名稱'), {
    read: whole(`${LABEL}(?:\\.${LABEL})*`, (text) => text.length <= 253 && named(text)),
  }),
  packages: kind(`${PACKAGE}(?:${AND}${PACKAGE})*`, false, both('names of packages', '套件名稱'), { read: packagesOf }),
  path: kind(PATH, true, both('an absolute path', '絕對路徑'), {
    read: whole(PATH, (text) => !text.split('/').includes('..')),
  }),
  device: kind(
    '/dev/[a-z][a-z0-9/_-]{1,60}',
    true,
    both('a block device such as /dev/sdb', '區塊裝置,例如 /dev/sdb'),
    {},
  ),
  giturl: kind(
    '(?:https://[A-Za-z0-9._~:/+-]{3,300}|(?:ssh://)?git@[A-Za-z0-9._~:/+-]{3,300})',
    true,
    both('an https:// or ssh address of a repository', 'https:// 或 ssh 的版本庫網址'),
  ),
  url: kind('https?://[A-Za-z0-9._~:/?=&%+-]{3,500}', true, both('an http(s) address', 'http(s) 網址'), {}),
  email: kind(`[A-Za-z0-9._%+-]{1,64}@${DOMAIN}`, true, both('an e-mail address', '電子郵件地址')),
  cidr: kind(`${IPV4}/(?:3[0-2]|[12]?\\d)`, true, both('a network such as 10.0.0.0/24', '網段,例如 10.0.0.0/24'), {}),
  source: kind(`${IPV4}(?:/(?:3[0-2]|[12]?\\d))?`, true, both('an address or a network', 'IP 位址或網段')),
  ip: kind(IPV4, true, both('an IPv4 address', 'IPv4 位址')),
  servers: kind(
    `(?:${IPV4}|${DOMAIN})(?::\\d{2,5})?(?:${AND}(?:${IPV4}|${DOMAIN})(?::\\d{2,5})?)*`,
    true,
    both('addresses of servers', '伺服器位址'),
    {
      read: (text) => {
        const servers = text.split(new RegExp(`${AND}|\\s+`)).filter((server) => server !== '');
        const valid =
          servers.length > 0 && servers.every((one) => new RegExp(`^(?:${IPV4}|${DOMAIN})(?::\\d{2,5})?$`).test(one));
        return valid && servers.length <= 50 ? servers.join(', ') : null;
      },
    },
  ),
  domain: kind(DOMAIN, true, both('a domain such as www.example.com', '網域,例如 www.example.com'), {}),
  server: kind(
    `(?:${IPV4}|${DOMAIN}|[A-Za-z][A-Za-z0-9-]{1,62})`,
    false,
    both('an address or name of a server', '伺服器的位址或名稱'),
    {
      alone: `${IPV4}|${DOMAIN}`,
      read: whole(`${IPV4}|${DOMAIN}|[A-Za-z][A-Za-z0-9-]{1,62}`, named),
    },
  ),
  share: kind(
    `(?:${IPV4}|${DOMAIN}|[A-Za-z][A-Za-z0-9-]{1,62}):${PATH}`,
    true,
    both('a share such as nas:/export', '分享位置,例如 nas:/export'),
    {},
  ),
  image: kind('[a-z0-9][a-z0-9._/-]{1,200}:[A-Za-z0-9._-]{1,60}', true, both('an image with its tag', '映像與標籤'), {
    read: whole('[a-z0-9][a-z0-9._/-]{1,200}(?::[A-Za-z0-9._-]{1,60})?'),
  }),
  size: kind('\\d{1,6}\\s*[KMGTkmgt](?:i?[Bb])?', true, both('a size such as 4G', '大小,例如 4G'), {
    read: sizeOf,
  }),
  sshkey: kind(
    '(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\\d{3}|sk-ssh-ed25519@openssh\\.com) [A-Za-z0-9+/=]{40,3000}(?: [A-Za-z0-9@._-]{1,100})?',
    true,
    both('a public key as in id_ed25519.pub', '公鑰,如 id_ed25519.pub 的內容'),
  ),
  timezone: kind(
    '[A-Z][A-Za-z]{2,20}/[A-Z][A-Za-z_/-]{2,40}|UTC',
    true,
    both('a time zone such as Asia/Taipei', '時區,例如 Asia/Taipei'),
    {},
  ),
  sysctl: kind(
    `(?:net|vm|kernel|fs)\\.[a-z0-9_.-]{2,80}|${[...SHORT_SETTINGS.keys()].join('|')}`,
    true,
    both('a kernel setting such as vm.swappiness', '核心參數,例如 vm.swappiness'),
    {
      read: (text) =>
        SHORT_SETTINGS.get(text) ?? (/^(?:net|vm|kernel|fs)\.[a-z0-9_.-]{2,80}$/.test(text) ? text : null),
    },
  ),
  mode: kind('0?[0-7]{3}', false, both('a mode such as 0644', '權限,例如 0644'), {
    read: (text) => (/^0?[0-7]{3}$/.test(text) ? text.padStart(4, '0') : null),
  }),
  text: kind('"[^"\\n]{1,1000}"|「[^」]{1,1000}」|“[^”]{1,1000}”|`[^`]{1,1000}`', true, both('a text', '一段文字'), {
    read: (text) => plain(/^["「“`].*["」”`]$/s.test(text.trim()) ? text.trim().slice(1, -1) : text),
  }),
  schedule: kind(
    '',
    false,
    both(
      'how often and when: "every day at 2:30", or five fields of cron',
      '時間,例如「每天凌晨三點」或 cron 的五個欄位',
    ),
    {
      read: (text) => (isCron(text) ? text : scheduleOf(text)),
    },
  ),
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;
