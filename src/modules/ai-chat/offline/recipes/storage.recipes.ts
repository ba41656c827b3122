import { both } from '../text/language';
import type { Parameter, Recipe } from './recipe';
import { asked, command, content, directory, install, line, literal, mounted, restarted, started, step } from './steps';

const fstab = (what: string, path: string, type: string, options = 'defaults') =>
  line('/etc/fstab', `${what} ${path} ${type} ${options} 0 ${type === 'nfs' ? 0 : 2}`, {
    regexp: `^\\S+\\s+${literal(path)}\\s`,
  });

const WHERE: Parameter = {
  name: 'path',
  kind: 'path',
  ask: both('Where shall it be mounted?', '要掛載在哪個目錄?'),
  cues: 'at|on|under|to|into|掛在|到|於|掛載到',
};
const DEVICE: Parameter = {
  name: 'device',
  kind: 'device',
  ask: both('Which device, such as /dev/sdb?', '哪個裝置?例如 /dev/sdb'),
};

/** A file system on a device that has none yet. */
const formatted = (device: string, type: string) => [
  asked(`look for a file system on ${device}`, `檢查 ${device} 是否已有檔案系統`, ['blkid', device], 'filesystem'),
  command(
    `make a file system on ${device}`,
    `在 ${device} 建立檔案系統`,
    [`mkfs.${type}`, device],
    {},
    { when: 'filesystem.rc != 0' },
  ),
];

export const STORAGE: readonly Recipe[] = [
  {
    id: 'swap',
    name: 'Swap of {size}',
    goal: both('add {size} of swap in a file', '增加 {size} 的 swap'),
    label: both('swap', 'swap'),
    subjects: 'swap swapfile 交換空間 交換',
    words: 'add create more memory ~size 增加 新增 加',
    parameters: [
      { name: 'size', kind: 'size', ask: both('How much?', '要多大?'), default: '2G' },
      { name: 'path', kind: 'path', ask: both('In which file?', '放在哪個檔案?'), default: '/swapfile' },
    ],
    steps: ({ size = '', path = '' }) => [
      command(
        `reserve ${size}`,
        `配置 ${size}`,
        ['fallocate', '-l', size, path],
        { creates: path },
        { register: 'reserved' },
      ),
      step('let only root read it', '限制權限', 'file', { path, owner: 'root', group: 'root', mode: '0600' }),
      command('make it swap', '格式化為 swap', ['mkswap', path], {}, { when: 'reserved is changed' }),
      command('use it', '啟用 swap', ['swapon', path], {}, { when: 'reserved is changed' }),
      line('/etc/fstab', `${path} none swap sw 0 0`, { regexp: `^${literal(path)}\\s` }),
    ],
  },
  {
    id: 'swap-off',
    name: 'No swap',
    goal: both('turn swap off for good', '永久關閉 swap'),
    label: both('no swap', '關閉 swap'),
    subjects: 'swap swapoff 交換空間',
    words: 'off disable turn remove without kubernetes 關閉 停用 關掉 禁用',
    steps: () => [
      command('turn swap off', '關閉 swap', ['swapoff', '-a'], {}, { changed_when: false }),
      step('leave it off after a boot', '開機後保持關閉', 'replace', {
        path: '/etc/fstab',
        regexp: '^([^#\\n]\\S*\\s+\\S+\\s+swap\\s.*)$',
        replace: '# \\1',
      }),
    ],
  },
  {
    id: 'nfs-mount',
    name: 'Mount {share}',
    goal: both('mount {share} at {path}', '將 {share} 掛載到 {path}'),
    label: both('NFS mount', 'NFS 掛載'),
    subjects: 'nfs share mount nas 掛載 掛 ~share',
    words: 'network folder at export 網路 共享 目錄 ~share',
    parameters: [
      { name: 'share', kind: 'share', ask: both('Which share, such as nas:/export?', '哪個分享?例如 nas:/export') },
      WHERE,
    ],
    steps: ({ share = '', path = '' }, family) => [
      ...install(family, 'nfs-common'),
      directory(path),
      fstab(share, path, 'nfs', 'defaults,_netdev'),
      ...mounted(path),
    ],
  },
  {
    id: 'nfs-export',
    name: 'Share {path} over NFS',
    goal: both('share {path} with {network} over NFS', '以 NFS 將 {path} 分享給 {network}'),
    label: both('NFS share', 'NFS 分享'),
    subjects: 'nfs export exports share shared 分享 共享 匯出 ~cidr',
    words: 'server directory network with 伺服器 目錄 網段 ~cidr ~path',
    parameters: [
      { name: 'path', kind: 'path', ask: both('Which directory?', '要分享哪個目錄?') },
      {
        name: 'network',
        kind: 'cidr',
        ask: both('With which network, such as 10.0.0.0/24?', '分享給哪個網段?例如 10.0.0.0/24'),
      },
    ],
    steps: ({ path = '', network = '' }, family) => [
      ...install(family, 'nfs-kernel-server'),
      directory(path),
      line(
        '/etc/exports',
        `${path} ${network}(rw,sync,no_subtree_check)`,
        { create: true, mode: '0644', regexp: `^${literal(path)}\\s` },
        { register: 'exports' },
      ),
      started(family, 'nfs-kernel-server'),
      command('share it', '套用分享設定', ['exportfs', '-ra'], {}, { when: 'exports is changed' }),
    ],
  },
  {
    id: 'lvm',
    name: 'Logical volume on {device}',
    goal: both('make a logical volume on {device} and mount it at {path}', '在 {device} 建立 LVM 並掛載到 {path}'),
    label: both('logical volume', 'LVM 邏輯磁碟'),
    subjects: 'lvm logical volume pvcreate vgcreate lvcreate 邏輯磁碟 邏輯卷 ~device',
    words: 'disk mount make group 磁碟 硬碟 做成 掛在 ~device ~path',
    parameters: [
      DEVICE,
      WHERE,
      {
        name: 'group',
        kind: 'name',
        ask: both('What is the volume group called?', '磁碟群組名稱?'),
        default: 'vg_data',
        cues: 'group|群組',
      },
    ],
    note: both(
      'Everything on the device is lost unless it is part of the group already.',
      '若該裝置尚未屬於此群組,其內容將會清除。',
    ),
    steps: ({ device = '', path = '', group = '' }, family) => [
      ...install(family, 'lvm2'),
      asked(`look for the group ${group}`, `檢查磁碟群組 ${group}`, ['vgs', group], 'volume_group'),
      command(
        `make the group ${group} of ${device}`,
        `以 ${device} 建立磁碟群組 ${group}`,
        ['vgcreate', group, device],
        {},
        { when: 'volume_group.rc != 0' },
      ),
      command(
        'make the logical volume',
        '建立邏輯磁碟',
        ['lvcreate', '--yes', '--name', 'data', '--extents', '100%FREE', group],
        { creates: `/dev/${group}/data` },
      ),
      ...formatted(`/dev/${group}/data`, 'ext4'),
      directory(path),
      fstab(`/dev/${group}/data`, path, 'ext4'),
      ...mounted(path),
    ],
  },
  {
    id: 'lvm-extend',
    name: 'Extend {device}',
    goal: both('extend the logical volume {device} by all that is free', '將邏輯磁碟 {device} 擴充到所有可用空間'),
    label: both('extension of a volume', '擴充磁碟'),
    subjects: 'extend extension grow enlarge resize lvextend 擴充 擴大 擴展 加大 ~device',
    words: 'lvm logical volume disk filesystem space 邏輯磁碟 磁碟 空間',
    parameters: [
      {
        ...DEVICE,
        ask: both('Which logical volume, such as /dev/vg_data/data?', '哪個邏輯磁碟?例如 /dev/vg_data/data'),
      },
    ],
    steps: ({ device = '' }) => [
      command(
        `extend ${device} and its file system`,
        `擴充 ${device} 與檔案系統`,
        ['lvextend', '--resizefs', '--extents', '+100%FREE', device],
        {},
        {
          register: 'extended',
          changed_when: 'extended.rc == 0',
          failed_when: "extended.rc != 0 and 'matches existing size' not in extended.stderr",
        },
      ),
    ],
  },
  {
    id: 'disk-mount',
    name: 'Mount {device}',
    goal: both('format {device} and mount it at {path}', '格式化 {device} 並掛載到 {path}'),
    label: both('mounted disk', '掛載磁碟'),
    subjects: 'disk drive format mount mkfs filesystem ext4 xfs 磁碟 硬碟 格式化 掛載 ~device',
    words: 'new at mount data 新 資料 ~device ~path 新硬碟',
    parameters: [DEVICE, WHERE],
    note: both('A device that has a file system is not formatted.', '已有檔案系統的裝置不會被格式化。'),
    steps: ({ device = '', path = '' }) => [
      ...formatted(device, 'ext4'),
      directory(path),
      fstab(device, path, 'ext4', 'defaults,nofail'),
      ...mounted(path),
    ],
  },
  {
    id: 'samba',
    name: 'Share {path} over SMB',
    goal: both('share {path} with Windows (Samba)', '以 Samba 將 {path} 分享給 Windows'),
    label: both('Samba share', 'Samba 分享'),
    subjects: 'samba smb cifs windows 網芳 網路芳鄰',
    words: 'share directory folder 分享 共享 目錄 ~path',
    parameters: [{ name: 'path', kind: 'path', ask: both('Which directory?', '要分享哪個目錄?') }],
    note: both('Whoever shall use it needs a password of Samba (smbpasswd).', '使用者需另以 smbpasswd 設定密碼。'),
    steps: ({ path = '' }, family) => [
      ...install(family, 'samba'),
      directory(path),
      step(
        'describe the share',
        '設定分享',
        'blockinfile',
        {
          path: '/etc/samba/smb.conf',
          marker: '# {mark} share of VirtFlow',
          block: ['[share]', `   path = ${path}`, '   browseable = yes', '   read only = no', '   guest ok = no'].join(
            '\n',
          ),
        },
        { register: 'share' },
      ),
      started(family, 'smbd'),
      restarted(family, 'smbd', 'share'),
    ],
  },
  {
    id: 'logrotate',
    name: 'Rotate {path}',
    goal: both('rotate {path} every day and keep {days} days', '每天輪替 {path},保留 {days} 天'),
    label: both('log rotation', '日誌輪替'),
    subjects: 'logrotate rotate rotation log logs 輪替 輪轉 日誌 日志 記錄檔 ~log',
    words: 'filling keep week disk size too big 太大 保留 佔用 ~log',
    parameters: [
      {
        name: 'path',
        kind: 'path',
        ask: both('Which files, such as /var/log/app/*.log?', '哪些檔案?例如 /var/log/app/*.log'),
      },
      {
        name: 'days',
        kind: 'number',
        ask: both('For how many days?', '保留幾天?'),
        default: '7',
        bare: false,
        cues: 'keep|保留',
        after: 'days?|天',
      },
    ],
    steps: ({ path = '', days = '' }, family) => [
      ...install(family, 'logrotate'),
      content(`/etc/logrotate.d/virtflow-${path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`, [
        `${path} {`,
        ...['daily', `rotate ${days}`, 'compress', 'delaycompress', 'missingok', 'notifempty', 'copytruncate'].map(
          (word) => `    ${word}`,
        ),
        '}',
      ]),
    ],
  },
];
