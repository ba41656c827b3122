import { both } from '../text/language';
import type { Recipe } from './recipe';
import { command, content, directory, install, restarted, started, step } from './steps';

const site = (lines: readonly string[]) => ['server {', '    listen 80;', ...lines.map((text) => `    ${text}`), '}'];
const enabled = (domain: string) =>
  step(`enable the site ${domain}`, `啟用網站 ${domain}`, 'file', {
    src: `/etc/nginx/sites-available/${domain}`,
    dest: `/etc/nginx/sites-enabled/${domain}`,
    state: 'link',
  });
const checked = command(
  'check the configuration of Nginx',
  '檢查 Nginx 設定',
  ['nginx', '-t'],
  {},
  { changed_when: false },
);

export const WEB: readonly Recipe[] = [
  {
    id: 'nginx',
    name: 'Deploy Nginx',
    goal: both('deploy Nginx', '部署 Nginx'),
    label: both('Nginx deployment', 'Nginx 部署'),
    subjects: 'nginx ngnix nginix',
    words: 'install deploy web server website 安裝 部署 架設 網頁伺服器 網站',
    steps: (_, family) => [...install(family, 'nginx'), started(family, 'nginx')],
  },
  {
    id: 'nginx-proxy',
    name: 'Nginx reverse proxy for {domain}',
    goal: both('forward {domain} to {upstream} with Nginx', '以 Nginx 將 {domain} 轉送到 {upstream}'),
    label: both('reverse proxy', '反向代理'),
    subjects: 'reverse proxy forward proxying upstream redirect requests 反向代理 代理 轉發 轉送 轉到 導到 導向',
    words: 'nginx app application port node backend domain 網域 程式 應用 本機 ~domain 連接埠',
    parameters: [
      {
        name: 'domain',
        kind: 'domain',
        ask: both('Which domain do clients ask for?', '請問對外的網域是什麼?'),
        cues: 'domain|for|網域|把|將',
      },
      {
        name: 'port',
        kind: 'port',
        ask: both('On which port does the application listen?', '應用程式在哪個連接埠?'),
        cues: 'port|localhost:|127\\.0\\.0\\.1:|連接埠|通訊埠|埠號|埠|端口',
        after: 'port|埠|連接埠|端口|號',
      },
      {
        name: 'upstream',
        kind: 'server',
        ask: both('Where does it run?', '應用程式在哪台機器?'),
        default: '127.0.0.1',
        cues: 'upstream|backend|後端',
      },
    ],
    steps: ({ domain = '', upstream = '', port = '' }, family) => [
      ...install(family, 'nginx'),
      content(
        `/etc/nginx/sites-available/${domain}`,
        site([
          `server_name ${domain};`,
          'location / {',
          `    proxy_pass http://${upstream}:${port};`,
          '    proxy_http_version 1.1;',
          '    proxy_set_header Host $host;',
          '    proxy_set_header X-Real-IP $remote_addr;',
          '    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;',
          '    proxy_set_header X-Forwarded-Proto $scheme;',
          '}',
        ]),
        {},
        { register: 'site' },
      ),
      enabled(domain),
      checked,
      started(family, 'nginx'),
      restarted(family, 'nginx', 'site', 'reloaded'),
    ],
  },
  {
    id: 'static-site',
    name: 'Static site {domain}',
    goal: both('serve {root} as {domain}', '以 {domain} 提供 {root} 的網站'),
    label: both('static website', '靜態網站'),
    subjects: 'static website site serve html homepage 靜態 網站 靜態網站 首頁',
    words: 'nginx folder directory root domain files 目錄 資料夾 ~domain ~path',
    parameters: [
      { name: 'domain', kind: 'domain', ask: both('Which domain does the site have?', '網站的網域是什麼?') },
      {
        name: 'root',
        kind: 'path',
        ask: both('Where do its files lie?', '檔案放在哪個目錄?'),
        default: ({ domain = 'site' }) => `/var/www/${domain}`,
      },
    ],
    steps: ({ domain = '', root = '' }, family) => [
      ...install(family, 'nginx'),
      directory(root),
      content(
        `/etc/nginx/sites-available/${domain}`,
        site([
          `server_name ${domain};`,
          `root ${root};`,
          'index index.html;',
          'location / {',
          '    try_files $uri $uri/ =404;',
          '}',
        ]),
        {},
        { register: 'site' },
      ),
      enabled(domain),
      checked,
      started(family, 'nginx'),
      restarted(family, 'nginx', 'site', 'reloaded'),
    ],
  },
  {
    id: 'apache',
    name: 'Deploy Apache',
    goal: both('deploy Apache', '部署 Apache'),
    label: both('Apache deployment', 'Apache 部署'),
    subjects: 'apache apache2 httpd',
    words: 'install web server 安裝 網頁伺服器 網站',
    steps: (_, family) => [...install(family, 'apache2'), started(family, 'apache2')],
  },
  {
    id: 'haproxy',
    name: 'Load balancer with HAProxy',
    goal: both('balance load over {backends} with HAProxy', '以 HAProxy 將流量分散到 {backends}'),
    label: both('HAProxy load balancer', 'HAProxy 負載平衡'),
    subjects: 'haproxy balancer loadbalancer distribute 負載 負載平衡 負載均衡 分流',
    words: 'load front behind traffic 後面 流量 ~ip',
    parameters: [
      { name: 'backends', kind: 'servers', ask: both('Which servers are behind it?', '後端有哪些伺服器?') },
      {
        name: 'backend_port',
        kind: 'port',
        ask: both('Which port do they listen on?', '後端的連接埠?'),
        default: '80',
        bare: false,
        cues: 'port|連接埠|埠',
      },
    ],
    steps: ({ backends = '', backend_port = '' }, family) => [
      ...install(family, 'haproxy'),
      step(
        'describe the servers to HAProxy',
        '在 HAProxy 設定後端伺服器',
        'blockinfile',
        {
          path: '/etc/haproxy/haproxy.cfg',
          marker: '# {mark} servers of VirtFlow',
          block: [
            'frontend http_in',
            '    bind *:80',
            '    default_backend http_servers',
            'backend http_servers',
            '    balance roundrobin',
            '    option httpchk GET /',
            ...backends
              .split(', ')
              .map(
                (server, at) =>
                  `    server server${at + 1} ${server.includes(':') ? server : `${server}:${backend_port}`} check`,
              ),
          ].join('\n'),
          validate: 'haproxy -c -f %s',
        },
        { register: 'servers' },
      ),
      started(family, 'haproxy'),
      restarted(family, 'haproxy', 'servers', 'reloaded'),
    ],
  },
  {
    id: 'php',
    name: 'Install PHP',
    goal: both('install PHP with FPM', '安裝 PHP 與 FPM'),
    label: both('PHP installation', 'PHP 安裝'),
    subjects: 'php fpm php-fpm',
    words: 'install website wordpress 安裝 網站',
    steps: (_, family) => install(family, 'php-fpm', 'php-cli', 'php-mysql', 'php-xml'),
  },
  {
    id: 'certbot',
    name: 'Certificate for {domain}',
    goal: both("get a Let's Encrypt certificate for {domain}", "申請 {domain} 的 Let's Encrypt 憑證"),
    label: both("Let's Encrypt certificate", "Let's Encrypt 憑證"),
    subjects: "let's encrypt letsencrypt certbot acme https ssl tls certificate 憑證 證書 加密連線",
    words: 'domain mail free 申請 網域 信箱 免費 ~domain ~email',
    parameters: [
      { name: 'domain', kind: 'domain', ask: both('For which domain?', '請問是哪個網域?'), cues: 'for|domain|網域' },
      {
        name: 'email',
        kind: 'email',
        ask: both('Which e-mail address should get warnings of expiry?', '請問接收到期通知的信箱?'),
      },
    ],
    note: both(
      'Port 80 must be reachable from the Internet, and free while the certificate is issued.',
      '申請時 80 埠必須能從網際網路連入,且未被佔用。',
    ),
    steps: ({ domain = '', email = '' }, family) => [
      ...install(family, 'certbot'),
      command(
        `get the certificate of ${domain}`,
        `申請 ${domain} 的憑證`,
        ['certbot', 'certonly', '--standalone', '--non-interactive', '--agree-tos', '-m', email, '-d', domain],
        { creates: `/etc/letsencrypt/live/${domain}/fullchain.pem` },
      ),
      step('renew it before it expires', '到期前自動更新', 'cron', {
        name: `renew certificates`,
        special_time: 'daily',
        job: 'certbot renew --quiet',
      }),
    ],
  },
  {
    id: 'self-signed',
    name: 'Self-signed certificate for {domain}',
    goal: both('make a self-signed certificate for {domain}', '產生 {domain} 的自簽憑證'),
    label: both('self-signed certificate', '自簽憑證'),
    subjects: 'self-signed selfsigned self signed openssl 自簽 自簽憑證 自簽名',
    words: 'certificate cert ssl tls 憑證 證書 產生 ~domain',
    parameters: [{ name: 'domain', kind: 'domain', ask: both('For which domain?', '請問是哪個網域?') }],
    steps: ({ domain = '' }, family) => [
      ...install(family, 'openssl'),
      directory('/etc/ssl/virtflow', { mode: '0750' }),
      command(
        `make the key and the certificate of ${domain}`,
        `產生 ${domain} 的金鑰與憑證`,
        [
          ...['openssl', 'req', '-x509', '-newkey', 'rsa:4096', '-sha256', '-nodes', '-days', '825'],
          ...['-subj', `/CN=${domain}`, '-addext', `subjectAltName=DNS:${domain}`],
          ...['-keyout', `/etc/ssl/virtflow/${domain}.key`, '-out', `/etc/ssl/virtflow/${domain}.crt`],
        ],
        { creates: `/etc/ssl/virtflow/${domain}.crt` },
      ),
    ],
  },
  {
    id: 'trust-ca',
    name: 'Trust a certificate authority',
    goal: both('trust the certificate authority at {url}', '信任 {url} 的根憑證'),
    label: both('trusted certificate authority', '信任根憑證'),
    subjects: 'ca authority root certificate trust trusted 根憑證 信任 憑證授權',
    words: 'company internal cert crt pem 公司 內部 憑證 ~url',
    parameters: [
      {
        name: 'url',
        kind: 'url',
        ask: both('Where is the certificate (PEM) to be fetched?', '憑證 (PEM) 的下載網址?'),
      },
    ],
    steps: ({ url = '' }, family) => [
      ...install(family, 'ca-certificates'),
      step(
        'fetch the certificate',
        '下載憑證',
        'get_url',
        {
          url,
          dest:
            family === 'redhat'
              ? '/etc/pki/ca-trust/source/anchors/company.crt'
              : '/usr/local/share/ca-certificates/company.crt',
          mode: '0644',
        },
        { register: 'authority' },
      ),
      command(
        'renew the list of authorities',
        '更新信任清單',
        [family === 'redhat' ? 'update-ca-trust' : 'update-ca-certificates'],
        {},
        {
          when: 'authority is changed',
        },
      ),
    ],
  },
];
