import { both } from '../text/language';
import type { Recipe } from './recipe';
import { command, content, install, line, restarted, started, step } from './steps';

export const MACHINE: readonly Recipe[] = [
  {
    id: 'nvidia-driver',
    name: 'NVIDIA driver',
    goal: both('install the NVIDIA driver ({package})', '安裝 NVIDIA 驅動程式({package})'),
    label: both('NVIDIA driver', 'NVIDIA 驅動程式'),
    subjects: 'nvidia driver drivers cuda gpu graphics card cards 顯示卡 顯卡 驅動 驅動程式',
    words: 'install missing seen 安裝',
    parameters: [
      {
        name: 'package',
        kind: 'packages',
        ask: both('Which package?', '哪個套件?'),
        default: 'nvidia-driver',
        cues: '(?=nvidia-driver)',
      },
    ],
    note: both(
      'Debian has it in non-free; on Ubuntu name the version, such as nvidia-driver-570-server. The hosts need a reboot afterwards.',
      'Debian 需啟用 non-free;Ubuntu 請指定版本,例如 nvidia-driver-570-server。完成後主機需重新開機。',
    ),
    steps: ({ package: name = '' }, family) => [
      content('/etc/modprobe.d/blacklist-nouveau.conf', ['blacklist nouveau', 'options nouveau modeset=0']),
      ...install(family, name),
      command(
        'rebuild the initial RAM disk',
        '重建 initramfs',
        family === 'redhat' ? ['dracut', '--force'] : ['update-initramfs', '-u'],
        {},
        { changed_when: true },
      ),
    ],
  },
  {
    id: 'nvidia-container-toolkit',
    debianOnly: true,
    name: 'NVIDIA container toolkit',
    goal: both('let containers use the GPUs (NVIDIA container toolkit)', '讓容器使用 GPU(NVIDIA container toolkit)'),
    label: both('NVIDIA container toolkit', 'NVIDIA container toolkit'),
    subjects: 'gpu gpus nvidia toolkit cuda',
    words: 'container containers docker see inside 容器 容器裡 用到',
    note: both('Docker and the NVIDIA driver must be installed.', '必須先安裝 Docker 與 NVIDIA 驅動程式。'),
    steps: (_, family) => [
      step('create the directory of keys', '建立金鑰目錄', 'file', {
        path: '/etc/apt/keyrings',
        state: 'directory',
        mode: '0755',
      }),
      step('fetch the key of the repository', '下載套件庫金鑰', 'get_url', {
        url: 'https://nvidia.github.io/libnvidia-container/gpgkey',
        dest: '/etc/apt/keyrings/nvidia-container-toolkit.asc',
        mode: '0644',
      }),
      step('add the repository', '加入套件庫', 'apt_repository', {
        repo: 'deb [signed-by=/etc/apt/keyrings/nvidia-container-toolkit.asc] https://nvidia.github.io/libnvidia-container/stable/deb/amd64 /',
        state: 'present',
        filename: 'nvidia-container-toolkit',
      }),
      ...install('debian', 'nvidia-container-toolkit'),
      command(
        'tell Docker',
        '設定 Docker',
        ['nvidia-ctk', 'runtime', 'configure', '--runtime=docker'],
        {},
        { register: 'runtime', changed_when: true },
      ),
      restarted(family, 'docker', 'runtime'),
    ],
  },
  {
    id: 'infiniband',
    name: 'InfiniBand',
    goal: both('install the InfiniBand tools and load their modules', '安裝 InfiniBand 工具並載入模組'),
    label: both('InfiniBand', 'InfiniBand'),
    subjects: 'infiniband rdma mellanox ib_core ibstat hca',
    words: 'install driver drivers cards network 安裝 驅動 網卡',
    steps: (_, family) => [
      ...install(family, 'rdma-core', 'infiniband-diags'),
      content('/etc/modules-load.d/infiniband.conf', ['ib_core', 'ib_ipoib', 'ib_umad']),
      ...['ib_core', 'ib_ipoib', 'ib_umad'].map((name) =>
        command(`load ${name}`, `載入 ${name}`, ['modprobe', name], {}, { changed_when: false }),
      ),
    ],
  },
  {
    id: 'sysctl',
    name: 'Kernel setting {key}',
    goal: both('set {key} to {value}', '將 {key} 設為 {value}'),
    label: both('kernel setting', '核心參數'),
    subjects: 'sysctl kernel parameter swappiness somaxconn max_map_count 核心參數 內核參數 核心 ~sysctl',
    words: 'set raise lower setting value 設定 設成 調整 參數 ~sysctl',
    parameters: [
      { name: 'key', kind: 'sysctl', ask: both('Which setting?', '哪個核心參數?') },
      { name: 'value', kind: 'number', ask: both('To which value?', '要設為多少?'), cues: 'to|=|成|為' },
    ],
    steps: ({ key = '', value = '' }) => [
      content(`/etc/sysctl.d/90-${key.replaceAll('.', '-')}.conf`, [`${key} = ${value}`], {}, { register: 'settings' }),
      command('load the setting', '載入設定', ['sysctl', '-w', `${key}=${value}`], {}, { when: 'settings is changed' }),
    ],
  },
  {
    id: 'kernel-module',
    name: 'Kernel module {module}',
    goal: both('load the kernel module {module}, also after a boot', '載入核心模組 {module},開機後亦同'),
    label: both('kernel module', '核心模組'),
    subjects: 'module modprobe kernel br_netfilter ip_vs overlay 模組 核心模 模塊',
    words: 'load loaded boot after every 載入 開機 自動載入 加載',
    parameters: [
      {
        name: 'module',
        kind: 'module',
        ask: both('Which module?', '哪個核心模組?'),
        cues: 'module|sure|load|that|載入|模組',
        after: 'is loaded|module|模組',
      },
    ],
    steps: ({ module = '' }) => [
      content(`/etc/modules-load.d/${module}.conf`, [module]),
      command(`load ${module}`, `載入 ${module}`, ['modprobe', module], {}, { changed_when: false }),
    ],
  },
  {
    id: 'hugepages',
    name: 'Huge pages',
    goal: both('reserve {count} huge pages', '保留 {count} 個 huge page'),
    label: both('huge pages', 'huge page'),
    subjects: 'hugepages hugepage huge 大頁 巨頁',
    words: 'pages memory reserve 記憶體 保留',
    parameters: [{ name: 'count', kind: 'number', ask: both('How many pages of 2 MiB?', '要保留幾個 2 MiB 的 page?') }],
    steps: ({ count = '' }) => [
      content('/etc/sysctl.d/90-hugepages.conf', [`vm.nr_hugepages = ${count}`], {}, { register: 'settings' }),
      command(
        'load the setting',
        '載入設定',
        ['sysctl', '-w', `vm.nr_hugepages=${count}`],
        {},
        { when: 'settings is changed' },
      ),
    ],
  },
  {
    id: 'open-files',
    name: 'Limit of open files',
    goal: both('allow {count} open files', '將開檔數上限設為 {count}'),
    label: both('limit of open files', '開檔數上限'),
    subjects: 'nofile ulimit open files descriptors limits 描述符 開檔數 檔案數 檔案描述 上限',
    words: 'too many limit allow raise 調到 調高 太多 限制',
    parameters: [
      {
        name: 'count',
        kind: 'number',
        ask: both('How many?', '要設為多少?'),
        default: '65536',
        cues: 'allow|to|到|成|為',
      },
    ],
    steps: ({ count = '' }) => [
      content('/etc/security/limits.d/90-virtflow.conf', [
        `* soft nofile ${count}`,
        `* hard nofile ${count}`,
        `root soft nofile ${count}`,
        `root hard nofile ${count}`,
      ]),
      step('create the directory of settings', '建立設定目錄', 'file', {
        path: '/etc/systemd/system.conf.d',
        state: 'directory',
        mode: '0755',
      }),
      content('/etc/systemd/system.conf.d/90-virtflow.conf', ['[Manager]', `DefaultLimitNOFILE=${count}`]),
      command('let systemd read it', '重新載入 systemd', ['systemctl', 'daemon-reexec'], {}, { changed_when: false }),
    ],
  },
  {
    id: 'ntp',
    name: 'Time from {server}',
    goal: both('keep the clock right with {server} (chrony)', '以 chrony 向 {server} 校時'),
    label: both('time synchronisation', '時間同步'),
    subjects: 'ntp chrony clock clocks time sync synchronise synchronize drift 校時 對時 時間同步 時間不準 不準 時鐘',
    words: 'server pool wrong ~domain 時間 同步 伺服器',
    parameters: [
      {
        name: 'server',
        kind: 'domain',
        ask: both('Which time server?', '哪個時間伺服器?'),
        default: 'pool.ntp.org',
        cues: 'with|from|server|跟|向|從',
      },
    ],
    steps: ({ server = '' }, family) => [
      ...install(family, 'chrony'),
      ...(family === 'redhat'
        ? []
        : [content('/etc/chrony/sources.d/virtflow.sources', [`pool ${server} iburst`], {}, { register: 'sources' })]),
      ...(family === 'redhat' ? [line('/etc/chrony.conf', `pool ${server} iburst`, {}, { register: 'sources' })] : []),
      started(family, 'chrony'),
      restarted(family, 'chrony', 'sources'),
    ],
  },
  {
    id: 'timezone',
    name: 'Time zone {timezone}',
    goal: both('set the time zone {timezone}', '將時區設為 {timezone}'),
    label: both('time zone', '時區'),
    subjects: 'timezone zone tz 時區 ~timezone',
    words: 'time set change switch 時間 改成 設定 更改 ~timezone',
    parameters: [
      { name: 'timezone', kind: 'timezone', ask: both('Which one, such as Asia/Taipei?', '哪個時區?例如 Asia/Taipei') },
    ],
    steps: ({ timezone = '' }) => [
      command(
        'look at the time zone',
        '查看時區',
        ['timedatectl', 'show', '--property=Timezone', '--value'],
        {},
        { register: 'zone', changed_when: false },
      ),
      command(
        `set the time zone ${timezone}`,
        `設定時區 ${timezone}`,
        ['timedatectl', 'set-timezone', timezone],
        {},
        { when: `zone.stdout != '${timezone}'` },
      ),
    ],
  },
  {
    id: 'locale',
    name: 'Locale {locale}',
    goal: both('make the locale {locale} the default', '將語系設為 {locale}'),
    label: both('locale', '語系'),
    subjects: 'locale locales lang utf-8 utf8 language 語系 語言 編碼',
    words: 'set default generate change 設定 改',
    parameters: [
      {
        name: 'locale',
        kind: 'hostname',
        ask: both('Which one, such as en_US.UTF-8?', '哪個語系?例如 zh_TW.UTF-8'),
        default: 'C.UTF-8',
      },
    ],
    steps: ({ locale = '' }) => [content('/etc/default/locale', [`LANG=${locale}`])],
  },
  {
    id: 'reboot',
    name: 'Reboot',
    goal: both('reboot the hosts and wait until they are back', '重新開機並等待主機恢復'),
    label: both('reboot', '重新開機'),
    subjects: 'reboot restart 重開機 重新開機 重啟主機 開機',
    words: 'hosts machines back 主機 重啟',
    note: both('What runs on the hosts is interrupted.', '主機上的服務會中斷。'),
    steps: () => [step('reboot', '重新開機', 'reboot', { reboot_timeout: 900 })],
  },
  {
    id: 'disk-space',
    name: 'Free disk space',
    goal: both('show the free space of the disks', '查看磁碟剩餘空間'),
    label: both('free disk space', '磁碟空間'),
    subjects: 'space disk free usage full df 磁碟空間 剩餘 空間 容量 使用量',
    words: 'show check how much 查看 檢查 還有多少 還剩 磁碟 剩多少',
    steps: () => [
      command(
        'look at the disks',
        '查看磁碟',
        ['df', '-h', '--exclude-type=tmpfs'],
        {},
        { register: 'disks', changed_when: false },
      ),
      step('show them', '顯示結果', 'debug', { var: 'disks.stdout_lines' }),
    ],
  },
];
