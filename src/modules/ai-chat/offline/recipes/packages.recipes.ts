import { both } from '../text/language';
import type { Family, Parameter, Recipe } from './recipe';
import { command, content, directory, install, restarted, started, step } from './steps';

const WHICH: Parameter = {
  name: 'packages',
  kind: 'packages',
  ask: both('Which packages?', '要安裝哪些套件?'),
  cues: 'packages|package|install|installed|put|have|rid of|uninstall|remove|purge|get|need|the tools?|安裝|裝|要有|需要|移除|解除安裝|卸載|套件|軟體',
};
const manager = (family: Family) => (family === 'redhat' ? 'dnf' : 'apt');

export const PACKAGES: readonly Recipe[] = [
  {
    id: 'package-install',
    name: 'Install {packages}',
    goal: both('install {packages}', '安裝 {packages}'),
    label: both('installation of packages', '安裝套件'),
    subjects: 'install package packages software tool tools put apt dnf yum 安裝 裝 套件 軟體 軟件 工具 ~packages',
    words: 'everywhere 程式 ~packages',
    parameters: [WHICH],
    note: both(
      'The distribution of the hosts must have packages of these names.',
      '主機的發行版必須提供這些名稱的套件。',
    ),
    steps: ({ packages = '' }, family) => install(family, ...packages.split(', ')),
  },
  {
    id: 'package-remove',
    name: 'Remove {packages}',
    goal: both('remove {packages}', '移除 {packages}'),
    label: both('removal of packages', '移除套件'),
    subjects: 'uninstall remove purge package packages software 移除 解除安裝 卸載 反安裝 套件 軟體',
    words: 'everywhere from 刪除 不要',
    parameters: [{ ...WHICH, ask: both('Which packages?', '要移除哪些套件?') }],
    steps: ({ packages = '' }, family) => [
      step(`remove ${packages}`, `移除 ${packages}`, manager(family), { name: packages.split(', '), state: 'absent' }),
    ],
  },
  {
    id: 'upgrade',
    name: 'Upgrade all packages',
    goal: both('upgrade all packages', '升級所有套件'),
    label: both('upgrade', '系統升級'),
    subjects: 'upgrade update updates upgrades date patch patches 升級 更新 套件升',
    words: 'system packages everything latest bring 系統 套件 最新',
    note: both('A new kernel needs a reboot to be used.', '若更新了核心,需重新開機才會生效。'),
    steps: (_, family) => [
      family === 'redhat'
        ? step('upgrade all packages', '升級所有套件', 'dnf', { name: '*', state: 'latest' })
        : step('upgrade all packages', '升級所有套件', 'apt', {
            update_cache: true,
            upgrade: 'dist',
            autoremove: true,
          }),
    ],
  },
  {
    id: 'unattended-upgrades',
    name: 'Automatic security updates',
    goal: both('install security updates automatically', '自動安裝安全性更新'),
    label: both('automatic security updates', '自動安全性更新'),
    subjects: 'unattended automatic automatically themselves auto 自動 自動更新 安全性更 自動安裝',
    words: 'security updates upgrades fixes patches nightly install 安全性 更新 修補 安全',
    steps: (_, family) =>
      family === 'redhat'
        ? [
            ...install(family, 'dnf-automatic'),
            content('/etc/dnf/automatic.conf', ['[commands]', 'upgrade_type = security', 'apply_updates = yes']),
            started(family, 'dnf-automatic.timer'),
          ]
        : [
            ...install(family, 'unattended-upgrades'),
            content('/etc/apt/apt.conf.d/20auto-upgrades', [
              'APT::Periodic::Update-Package-Lists "1";',
              'APT::Periodic::Unattended-Upgrade "1";',
            ]),
            started(family, 'unattended-upgrades'),
          ],
  },
  {
    id: 'pip',
    name: 'Python packages in {venv}',
    goal: both('install the Python packages {packages} into {venv}', '在 {venv} 安裝 Python 套件 {packages}'),
    label: both('Python packages', 'Python 套件'),
    subjects: 'python pip pip3 venv virtualenv pypi 虛擬環境',
    words: 'install packages library environment 安裝 套件 環境',
    parameters: [
      {
        ...WHICH,
        cues: `python packages|python package|pip install|virtualenv with|venv with|with|${WHICH.cues ?? ''}`,
      },
      { name: 'venv', kind: 'path', ask: both('Into which directory?', '虛擬環境放在哪裡?'), default: '/opt/venv' },
    ],
    steps: ({ packages = '', venv = '' }, family) => [
      ...install(family, 'python3-venv', 'python3-pip'),
      step(`install ${packages}`, `安裝 ${packages}`, 'pip', {
        name: packages.split(', '),
        virtualenv: venv,
        virtualenv_command: 'python3 -m venv',
      }),
    ],
  },
  {
    id: 'nodejs',
    name: 'Install Node.js',
    goal: both('install Node.js and npm', '安裝 Node.js 與 npm'),
    label: both('Node.js', 'Node.js'),
    subjects: 'nodejs node.js npm javascript',
    words: 'install runtime 安裝 執行環境',
    steps: (_, family) => install(family, 'nodejs', 'npm'),
  },
  {
    id: 'java',
    name: 'Install Java',
    goal: both('install Java', '安裝 Java'),
    label: both('Java', 'Java'),
    subjects: 'java jdk openjdk jre jvm',
    words: 'install runtime 安裝',
    steps: (_, family) => install(family, 'default-jdk-headless'),
  },
  {
    id: 'apt-repository',
    debianOnly: true,
    name: 'Package repository',
    goal: both('add the package repository {url}', '加入套件庫 {url}'),
    label: both('package repository', '套件庫'),
    subjects: 'repository repo source sources apt-repository 套件庫 套件來源 軟體源 來源',
    words: 'add third party packages key ~url 加入 新增 第三方',
    facts: true,
    parameters: [
      { name: 'url', kind: 'url', ask: both('What is its address?', '套件庫的網址?') },
      { name: 'key', kind: 'url', ask: both('Where is its signing key?', '簽章金鑰的網址?'), cues: 'key|金鑰' },
    ],
    steps: ({ url = '', key = '' }) => [
      directory('/etc/apt/keyrings'),
      step('fetch the key', '下載金鑰', 'get_url', {
        url: key,
        dest: '/etc/apt/keyrings/virtflow-added.asc',
        mode: '0644',
      }),
      step('add the repository', '加入套件庫', 'apt_repository', {
        repo: `deb [signed-by=/etc/apt/keyrings/virtflow-added.asc] ${url} {{ ansible_facts.distribution_release }} main`,
        state: 'present',
      }),
    ],
  },
  {
    id: 'node-exporter',
    name: 'Prometheus node exporter',
    goal: both(
      'let Prometheus read the figures of the host (node exporter)',
      '安裝 node exporter 供 Prometheus 收集指標',
    ),
    label: both('node exporter', 'node exporter'),
    subjects: 'exporter node-exporter node_exporter metrics scrape prometheus 指標 收得到 收集',
    words: 'monitoring cpu disk host agent 監控 主機 每台 收',
    steps: (_, family) => [...install(family, 'prometheus-node-exporter'), started(family, 'prometheus-node-exporter')],
  },
  {
    id: 'prometheus',
    name: 'Prometheus server',
    goal: both('install a Prometheus server', '安裝 Prometheus 伺服器'),
    label: both('Prometheus server', 'Prometheus 伺服器'),
    subjects: 'prometheus',
    words: 'install deploy monitoring time series 安裝 架設 部署 監控 伺服器',
    steps: (_, family) => [...install(family, 'prometheus'), started(family, 'prometheus')],
  },
  {
    id: 'grafana',
    debianOnly: true,
    name: 'Grafana',
    goal: both('install Grafana', '安裝 Grafana'),
    label: both('Grafana', 'Grafana'),
    subjects: 'grafana dashboard dashboards 儀表板 儀錶板',
    words: 'install monitoring graphs 安裝 監控 圖表',
    steps: (_, family) => [
      directory('/etc/apt/keyrings'),
      step('fetch the key of the repository', '下載套件庫金鑰', 'get_url', {
        url: 'https://apt.grafana.com/gpg.key',
        dest: '/etc/apt/keyrings/grafana.asc',
        mode: '0644',
      }),
      step('add the repository', '加入套件庫', 'apt_repository', {
        repo: 'deb [signed-by=/etc/apt/keyrings/grafana.asc] https://apt.grafana.com stable main',
        state: 'present',
      }),
      ...install('debian', 'grafana'),
      started(family, 'grafana-server'),
    ],
  },
  {
    id: 'zabbix-agent',
    name: 'Zabbix agent',
    goal: both('install the Zabbix agent for the server {server}', '安裝 Zabbix agent,伺服器為 {server}'),
    label: both('Zabbix agent', 'Zabbix agent'),
    subjects: 'zabbix',
    words: 'agent monitoring server 監控 代理程式 伺服器 ~ip',
    parameters: [
      {
        name: 'server',
        kind: 'server',
        ask: both('Where is the Zabbix server?', 'Zabbix 伺服器的位址?'),
        cues: 'server|at|on|in|伺服器在|伺服器|在',
      },
    ],
    steps: ({ server = '' }, family) => [
      ...install(family, 'zabbix-agent'),
      directory('/etc/zabbix/zabbix_agentd.conf.d'),
      content(
        '/etc/zabbix/zabbix_agentd.conf.d/virtflow.conf',
        [`Server=${server}`, `ServerActive=${server}`],
        {},
        { register: 'settings' },
      ),
      started(family, 'zabbix-agent'),
      restarted(family, 'zabbix-agent', 'settings'),
    ],
  },
  {
    id: 'docker',
    name: 'Install Docker',
    goal: both('install Docker', '安裝 Docker'),
    label: both('Docker installation', 'Docker 安裝'),
    subjects: 'docker dockerd moby',
    words: 'install engine container containers 安裝 容器',
    steps: (_, family) => [...install(family, 'docker.io'), started(family, 'docker')],
  },
  {
    id: 'container',
    name: 'Container {container}',
    goal: both(
      'run {image} as the container {container} on port {port}',
      '以 {image} 執行容器 {container},對外 {port} 埠',
    ),
    label: both('container', '容器'),
    subjects: 'container containers image docker podman 容器 映像 鏡像 ~image',
    words: 'start run from answers port 跑 執行 啟動 對外 ~image 映像跑',
    parameters: [
      {
        name: 'image',
        kind: 'image',
        ask: both('Which image, with its tag?', '請問映像名稱與標籤?'),
        cues: 'image|from|映像|用',
      },
      {
        name: 'port',
        kind: 'port',
        ask: both('On which port of the host?', '主機上的連接埠?'),
        cues: 'port|對外|埠|連接埠',
      },
      {
        name: 'inner_port',
        kind: 'port',
        ask: both('On which port does it listen inside?', '容器內的連接埠?'),
        default: ({ image = '', port = '' }) => (/^(?:nginx|httpd|caddy)\b/.test(image) ? '80' : port),
        bare: false,
        cues: 'inside|容器內',
      },
      {
        name: 'container',
        kind: 'name',
        ask: both('What is it called?', '容器名稱?'),
        default: ({ image = '' }) =>
          image
            .split('/')
            .at(-1)
            ?.split(':')[0]
            ?.replace(/[^\w-]/g, '-') ?? 'app',
        bare: false,
        cues: 'called|named|命名為|名為|叫做',
      },
    ],
    steps: ({ image = '', port = '', inner_port = '', container = '' }, family) => [
      ...install(family, 'docker.io'),
      started(family, 'docker'),
      command(
        'look whether the container is there',
        '檢查容器是否存在',
        ['docker', 'container', 'inspect', container],
        {},
        { register: 'container', changed_when: false, failed_when: false },
      ),
      command(
        `start ${container}`,
        `啟動 ${container}`,
        [
          'docker',
          'run',
          '--detach',
          '--restart',
          'unless-stopped',
          '--name',
          container,
          '--publish',
          `${port}:${inner_port}`,
          image,
        ],
        {},
        { when: 'container.rc != 0' },
      ),
    ],
  },
];
