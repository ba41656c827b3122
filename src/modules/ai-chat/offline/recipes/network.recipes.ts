import { both } from '../text/language';
import type { Family, Recipe, Step, Tree } from './recipe';
import { command, content, install, line, restarted, started, step } from './steps';

const rule = (en: string, zh: string, args: Tree) => step(en, zh, 'iptables', args);
const accepted = (port: string, protocol = 'tcp') =>
  rule(`let ${protocol} ${port} in`, `允許 ${protocol} ${port} 連入`, {
    chain: 'INPUT',
    protocol,
    destination_port: port,
    jump: 'ACCEPT',
    comment: 'VirtFlow',
  });

/** Rules of the kernel are gone after a boot unless they are saved. */
function kept(family: Family): Step[] {
  if (family === 'redhat') {
    return [
      command(
        'save the rules',
        '儲存規則',
        ['iptables-save', '-f', '/etc/sysconfig/iptables'],
        {},
        { changed_when: false },
      ),
    ];
  }
  return [
    ...install(family, 'iptables-persistent'),
    command('save the rules', '儲存規則', ['netfilter-persistent', 'save'], {}, { changed_when: false }),
  ];
}

export const NETWORK: readonly Recipe[] = [
  {
    id: 'open-port',
    name: 'Open port {port}',
    goal: both('let {protocol} {port} through the firewall', '在防火牆開放 {protocol} {port}'),
    label: both('open port', '開放連接埠'),
    subjects:
      'firewall port ports udp tcp iptables ufw firewalld open ~port 防火牆 防火墻 開放 連接埠 端口 通訊埠 開埠',
    words: 'allow let through tcp udp access inbound 允許 連線 放行 連入',
    parameters: [
      {
        name: 'port',
        kind: 'port',
        ask: both('Which port?', '要開放哪個連接埠?'),
        cues: 'port|tcp|udp|連接埠|埠|開放|端口',
      },
      { name: 'protocol', kind: 'name', ask: both('tcp or udp?', 'tcp 還是 udp?'), default: 'tcp', cues: '(?=udp)' },
    ],
    steps: ({ port = '', protocol = '' }, family) => [
      accepted(port, protocol === 'udp' ? 'udp' : 'tcp'),
      ...kept(family),
    ],
  },
  {
    id: 'basic-firewall',
    name: 'Firewall for {ports}',
    goal: both('let only the ports {ports} in', '只允許 {ports} 埠連入'),
    label: both('basic firewall', '基本防火牆'),
    subjects: 'firewall iptables ufw only deny everything 防火牆 防火墻 只允許 只開 擋掉 其他都擋',
    words: 'basic default allow through ssh web http https rest block 基本 預設 其他 其餘 連進來 阻擋 都擋',
    parameters: [
      {
        name: 'ports',
        kind: 'ports',
        ask: both('Which ports are let in?', '要允許哪些連接埠?'),
        default: '22, 80, 443',
      },
    ],
    note: both(
      'The port of SSH must be among them: you would lock yourself out.',
      '其中必須包含 SSH 的埠,否則會無法再登入。',
    ),
    steps: ({ ports = '' }, family) => [
      rule('let answers in', '允許既有連線', { chain: 'INPUT', ctstate: ['ESTABLISHED', 'RELATED'], jump: 'ACCEPT' }),
      rule('let the host talk to itself', '允許本機連線', { chain: 'INPUT', in_interface: 'lo', jump: 'ACCEPT' }),
      ...ports.split(', ').map((port) => accepted(port)),
      rule('drop the rest', '其餘一律丟棄', { chain: 'INPUT', policy: 'DROP' }),
      ...kept(family),
    ],
  },
  {
    id: 'block-address',
    name: 'Block {address}',
    goal: both('drop everything that comes from {address}', '封鎖來自 {address} 的連線'),
    label: both('blocked address', '封鎖位址'),
    subjects: 'block drop ban deny blacklist 封鎖 阻擋 擋 黑名單',
    words: 'ip address attacking traffic somebody from 位址 攻擊 來源 流量 ~ip ~cidr',
    parameters: [{ name: 'address', kind: 'source', ask: both('Which address?', '要封鎖哪個 IP?') }],
    steps: ({ address = '' }, family) => [
      rule(`drop what comes from ${address}`, `丟棄來自 ${address} 的封包`, {
        chain: 'INPUT',
        source: address,
        jump: 'DROP',
        action: 'insert',
      }),
      ...kept(family),
    ],
  },
  {
    id: 'hostname',
    name: 'Host name {hostname}',
    goal: both('call the host {hostname}', '將主機名稱改為 {hostname}'),
    label: both('host name', '主機名稱'),
    subjects: 'hostname host-name rename name call 主機名 主機名稱 名稱 機名 改名',
    words: 'change host machine set ~domain 改 設定 更改',
    parameters: [
      {
        name: 'hostname',
        kind: 'hostname',
        ask: both('What shall it be called?', '主機名稱要改成?'),
        cues: 'machine|hostname|to|it|改成|改為|設為|叫做|叫|成',
      },
    ],
    note: both('Run it for one host at a time.', '一次只對一台主機執行。'),
    steps: ({ hostname = '' }) => [
      step(`call the host ${hostname}`, `設定主機名稱 ${hostname}`, 'hostname', { name: hostname }),
      line('/etc/hosts', `127.0.1.1 ${hostname} ${hostname.split('.')[0] ?? hostname}`, {
        regexp: '^127\\.0\\.1\\.1\\s',
      }),
    ],
  },
  {
    id: 'hosts-entry',
    name: 'Hosts entry {hostname}',
    goal: both('resolve {hostname} as {address} in /etc/hosts', '在 /etc/hosts 將 {hostname} 指向 {address}'),
    label: both('entry of /etc/hosts', '/etc/hosts 項目'),
    subjects: 'resolve resolves hostsfile entry 解析 對應 指向',
    words: 'dns name address without touching ip ~ip ~domain 名稱 位址',
    parameters: [
      { name: 'address', kind: 'ip', ask: both('Which address?', 'IP 位址是?') },
      { name: 'hostname', kind: 'domain', ask: both('Which name?', '名稱是?'), cues: 'as|name|名稱|叫' },
    ],
    steps: ({ address = '', hostname = '' }) => [
      line('/etc/hosts', `${address} ${hostname}`, { regexp: `\\s${hostname.replaceAll('.', '\\.')}$` }),
    ],
  },
  {
    id: 'dns',
    name: 'DNS server {address}',
    goal: both('ask the DNS server {address}', '使用 DNS 伺服器 {address}'),
    label: both('DNS server', 'DNS 伺服器'),
    subjects: 'dns resolver nameserver resolv.conf resolved 名稱伺服器 域名',
    words: 'change server use lookup ~ip 設定 改 解析',
    parameters: [{ name: 'address', kind: 'ip', ask: both('Which server?', 'DNS 伺服器的 IP?') }],
    steps: ({ address = '' }, family) => [
      ...(family === 'debian' ? install(family, 'systemd-resolved') : []),
      step('create the directory of settings', '建立設定目錄', 'file', {
        path: '/etc/systemd/resolved.conf.d',
        state: 'directory',
        mode: '0755',
      }),
      content(
        '/etc/systemd/resolved.conf.d/virtflow.conf',
        ['[Resolve]', `DNS=${address}`],
        {},
        { register: 'settings' },
      ),
      started(family, 'systemd-resolved'),
      restarted(family, 'systemd-resolved', 'settings'),
    ],
  },
  {
    id: 'ip-forward',
    name: 'IP forwarding',
    goal: both('forward IPv4 packets between interfaces', '啟用 IPv4 封包轉送'),
    label: both('IP forwarding', 'IP 轉送'),
    subjects: 'forwarding router routing gateway 封包轉 轉送 路由',
    words: 'ip ipv4 packets enable net 封包 啟用',
    steps: () => [
      content('/etc/sysctl.d/60-virtflow-forward.conf', ['net.ipv4.ip_forward = 1'], {}, { register: 'settings' }),
      command('load the settings', '載入設定', ['sysctl', '--system'], {}, { when: 'settings is changed' }),
    ],
  },
  {
    id: 'ping',
    name: 'Check the connection',
    goal: both('check that Ansible reaches the hosts', '檢查 Ansible 是否連得上主機'),
    label: both('check of the connection', '連線檢查'),
    subjects: 'ping reachable connectivity connect reach alive 連線 連得上 通不通 連通',
    words: 'check test hosts up 檢查 測試',
    steps: () => [step('reach the host and its Python', '測試連線', 'ping', {})],
  },
  {
    id: 'wait-port',
    name: 'Wait for port {port}',
    goal: both('wait until port {port} answers', '等待 {port} 埠可以連線'),
    label: both('wait for a port', '等待連接埠'),
    subjects: 'wait until waiting 等待 等到 等',
    words: 'port open answer service up 連接埠 埠 啟動 可以連',
    parameters: [{ name: 'port', kind: 'port', ask: both('Which port?', '哪個連接埠?'), cues: 'port|埠|連接埠' }],
    steps: ({ port = '' }) => [
      step(`wait for port ${port}`, `等待 ${port} 埠`, 'wait_for', { port: Number(port), timeout: 300 }),
    ],
  },
  {
    id: 'http-check',
    name: 'Check {url}',
    goal: both('check that {url} answers with 200', '檢查 {url} 是否回應 200'),
    label: both('check of a web address', '網址檢查'),
    subjects: 'health healthcheck check url answers responds respond status 健康 檢查 回應 正常',
    words: 'http https endpoint website 200 ~url 網址 網站 有沒有',
    parameters: [{ name: 'url', kind: 'url', ask: both('Which address?', '哪個網址?') }],
    steps: ({ url = '' }) => [
      step(
        `ask ${url}`,
        `請求 ${url}`,
        'uri',
        { url, status_code: 200, timeout: 10 },
        { register: 'answer', until: 'answer.status == 200', retries: 5, delay: 5 },
      ),
    ],
  },
];
