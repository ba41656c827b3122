import { both } from '../text/language';
import type { Parameter, Recipe } from './recipe';
import { content, directory, install, line, literal, restarted, started, step, scheduled } from './steps';

const PATH: Parameter = { name: 'path', kind: 'path', ask: both('Which path?', '請問路徑?') };
const TEXT: Parameter = {
  name: 'text',
  kind: 'text',
  ask: both('Which text, in quotation marks?', '請問內容(用引號括起來)?'),
};
const SERVICE: Parameter = {
  name: 'service',
  kind: 'service',
  ask: both('Which service?', '哪個服務?'),
  cues: 'service|restart|start|stop|enable|disable|reload|重新啟動|重啟|啟動|停止|關閉|停用',
  after: 'service|服務',
};

export const FILES: readonly Recipe[] = [
  {
    id: 'file-content',
    name: 'Write {path}',
    goal: both('write {path}', '寫入 {path}'),
    label: both('content of a file', '檔案內容'),
    subjects: 'write content file text 寫入 內容 檔案 建立檔',
    words: 'with into copy put create ~path ~text 文字 複製',
    parameters: [PATH, TEXT],
    steps: ({ path = '', text = '' }) => [content(path, [text])],
  },
  {
    id: 'line-in-file',
    name: 'Line in {path}',
    goal: both('put a line into {path}', '在 {path} 加入一行'),
    label: both('line in a file', '檔案中的一行'),
    subjects: 'line lineinfile append config 一行 加一行 加入一行 設定檔',
    words: 'add file setting ~path ~text 檔案 設定',
    parameters: [PATH, TEXT],
    steps: ({ path = '', text = '' }) => [line(path, text, { create: true, mode: '0644' })],
  },
  {
    id: 'replace',
    name: 'Replace in {path}',
    goal: both('replace a text in {path}', '取代 {path} 中的文字'),
    label: both('replacement in a file', '取代檔案內容'),
    subjects: 'replace substitute sed 取代 替換 置換',
    words: 'text file with by ~path ~text 文字 檔案 改成',
    parameters: [
      PATH,
      { ...TEXT, name: 'old', ask: both('Which text is replaced, in quotation marks?', '要取代的文字(用引號括起來)?') },
      { ...TEXT, name: 'new', ask: both('By which text, in quotation marks?', '改成什麼(用引號括起來)?') },
    ],
    steps: ({ path = '', old = '', new: replacement = '' }) => [
      step(`replace the text in ${path}`, `取代 ${path} 的文字`, 'replace', {
        path,
        regexp: literal(old),
        replace: replacement.replaceAll('\\', '\\\\'),
      }),
    ],
  },
  {
    id: 'directory',
    name: 'Directory {path}',
    goal: both('create the directory {path}', '建立目錄 {path}'),
    label: both('directory', '目錄'),
    subjects: 'directory folder mkdir dir create 目錄 資料夾',
    words: 'make new owner owned mode ~path 建立 新增 擁有者',
    parameters: [
      PATH,
      {
        name: 'owner',
        kind: 'user',
        ask: both('Who owns it?', '擁有者?'),
        default: 'root',
        cues: 'owner|owned by|擁有者|屬於|給',
      },
      {
        name: 'mode',
        kind: 'mode',
        ask: both('With which mode?', '權限?'),
        default: '0755',
        cues: 'mode|permissions|權限',
      },
    ],
    steps: ({ path = '', owner = '', mode = '' }) => [directory(path, { owner, mode })],
  },
  {
    id: 'permissions',
    name: 'Permissions of {path}',
    goal: both('give {path} the owner {owner} and the mode {mode}', '將 {path} 的擁有者設為 {owner}、權限設為 {mode}'),
    label: both('permissions', '檔案權限'),
    subjects: 'chmod chown permissions permission owner mode 權限 擁有者 檔案權限',
    words: 'file directory change ~path 檔案 目錄 改 設定',
    parameters: [
      PATH,
      {
        name: 'owner',
        kind: 'user',
        ask: both('Who owns it?', '擁有者?'),
        default: 'root',
        cues: 'owner|owned by|to|擁有者|屬於|給',
      },
      {
        name: 'mode',
        kind: 'mode',
        ask: both('Which mode, such as 0640?', '權限?例如 0640'),
        cues: 'mode|chmod|permissions|to|權限|成|為',
      },
    ],
    steps: ({ path = '', owner = '', mode = '' }) => [
      step(`set owner and mode of ${path}`, `設定 ${path} 的擁有者與權限`, 'file', { path, owner, mode }),
    ],
  },
  {
    id: 'delete-path',
    name: 'Delete {path}',
    goal: both('delete {path}', '刪除 {path}'),
    label: both('deletion of a file', '刪除檔案'),
    subjects: 'delete remove rm file directory folder 刪除 刪掉 移除 檔案 目錄',
    words: 'clean ~path 清除',
    parameters: [PATH],
    note: both('Directories are deleted with all that is in them.', '目錄會連同其內容一起刪除。'),
    steps: ({ path = '' }) => [step(`delete ${path}`, `刪除 ${path}`, 'file', { path, state: 'absent' })],
  },
  {
    id: 'download',
    name: 'Download {url}',
    goal: both('download {url} to {path}', '下載 {url} 到 {path}'),
    label: both('download', '下載檔案'),
    subjects: 'download fetch wget curl get_url 下載',
    words: 'file from url ~url ~path 檔案 網址',
    parameters: [
      { name: 'url', kind: 'url', ask: both('From where?', '下載網址?') },
      { ...PATH, ask: both('To which path?', '存到哪個路徑?') },
    ],
    steps: ({ url = '', path = '' }) => [
      step(`download ${url}`, `下載 ${url}`, 'get_url', { url, dest: path, mode: '0644' }),
    ],
  },
  {
    id: 'unpack',
    name: 'Unpack {url}',
    goal: both('unpack {url} into {path}', '將 {url} 解壓縮到 {path}'),
    label: both('unpacked archive', '解壓縮'),
    subjects: 'unpack extract unarchive untar unzip tarball archive zip 解壓縮 解壓 壓縮檔',
    words: 'into ~url ~path ~archive',
    parameters: [
      { name: 'url', kind: 'url', ask: both('Where is the archive?', '壓縮檔的網址?') },
      { ...PATH, ask: both('Into which directory?', '解壓縮到哪個目錄?') },
    ],
    steps: ({ url = '', path = '' }) => [
      directory(path),
      step('download and unpack', '下載並解壓縮', 'unarchive', { src: url, dest: path, remote_src: true }),
    ],
  },
  {
    id: 'git',
    name: 'Check out {repository}',
    goal: both('check {repository} out to {path}', '將 {repository} 取出到 {path}'),
    label: both('Git checkout', 'Git 取出'),
    subjects: 'git clone checkout repository repo pull github gitlab 程式碼 原始碼 版本庫 ~git',
    words: 'code branch source deploy from to 抓 部署 分支 ~git ~url ~path',
    parameters: [
      { name: 'repository', kind: 'giturl', ask: both('What is the address of the repository?', '版本庫的網址?') },
      { ...PATH, ask: both('To which directory?', '放到哪個目錄?'), cues: 'to|into|in|到' },
      {
        name: 'version',
        kind: 'hostname',
        ask: both('Which branch or tag?', '哪個分支或標籤?'),
        default: 'HEAD',
        cues: 'branch|tag|version|分支|標籤|版本',
      },
    ],
    steps: ({ repository = '', path = '', version = '' }, family) => [
      ...install(family, 'git'),
      step(`check out ${repository}`, `取出 ${repository}`, 'git', { repo: repository, dest: path, version }),
    ],
  },
  {
    id: 'systemd-unit',
    name: 'Service {service}',
    goal: both('run {program} as the service {service}', '將 {program} 設為服務 {service}'),
    label: both('systemd service', 'systemd 服務'),
    subjects: 'systemd unit daemon service boot startup 開機自動 開機啟動 常駐 背景執行 ~program',
    words: 'run program start automatically user as 啟動 自動啟動 程式 使用者 ~program ~path 自動 跑',
    parameters: [
      { name: 'program', kind: 'path', ask: both('Which program, as a path?', '要執行哪個程式(路徑)?') },
      {
        name: 'service',
        kind: 'name',
        ask: both('What is the service called?', '服務名稱?'),
        default: ({ program = '' }) =>
          (
            program
              .split('/')
              .filter((part) => !/^(?:bin|run|start|main|opt|usr|local|sbin|srv)$/.test(part))
              .at(-1) ?? 'app'
          ).replace(/\..*$|[^\w-]/g, '') || 'app',
        cues: 'service called|service named|called|named|服務名稱|命名為|叫做',
      },
      {
        name: 'user',
        kind: 'user',
        ask: both('As which user?', '用哪個使用者執行?'),
        default: 'root',
        cues: 'as user|as the user|as|user|用|以',
        after: '這個使用者|使用者|的身分',
      },
    ],
    steps: ({ program = '', service = '', user = '' }) => [
      content(`/etc/systemd/system/${service}.service`, [
        ...['[Unit]', `Description=${service}`, 'After=network-online.target', 'Wants=network-online.target', ''],
        ...['[Service]', `ExecStart=${program}`, `User=${user}`, 'Restart=on-failure', 'RestartSec=5', ''],
        ...['[Install]', 'WantedBy=multi-user.target'],
      ]),
      step(`start and enable ${service}`, `啟動並啟用 ${service}`, 'systemd', {
        name: service,
        daemon_reload: true,
        enabled: true,
        state: 'started',
      }),
    ],
  },
  {
    id: 'service-restart',
    name: 'Restart {service}',
    goal: both('restart the service {service}', '重新啟動 {service} 服務'),
    label: both('restart of a service', '重新啟動服務'),
    subjects: 'restart service reload bounce 重新啟動 重啟 重新啟 服務',
    words: 'daemon systemctl 服務',
    parameters: [SERVICE],
    steps: ({ service = '' }) => [
      step(`restart ${service}`, `重新啟動 ${service}`, 'service', { name: service, state: 'restarted' }),
    ],
  },
  {
    id: 'service-stop',
    name: 'Stop {service}',
    goal: both('stop and disable the service {service}', '停止並停用 {service} 服務'),
    label: both('stopped service', '停止服務'),
    subjects: 'stop disable service shut 停止 停用 關閉服 服務',
    words: 'daemon systemctl down boot 服務 關閉',
    parameters: [SERVICE],
    steps: ({ service = '' }) => [
      step(`stop and disable ${service}`, `停止並停用 ${service}`, 'service', {
        name: service,
        state: 'stopped',
        enabled: false,
      }),
    ],
  },
  {
    id: 'service-start',
    name: 'Start {service}',
    goal: both('start and enable the service {service}', '啟動並啟用 {service} 服務'),
    label: both('started service', '啟動服務'),
    subjects: 'start enable service 啟動 啟用 服務',
    words: 'daemon systemctl running boot 服務 開機',
    parameters: [SERVICE],
    steps: ({ service = '' }, family) => [started(family, service)],
  },
  {
    id: 'cron',
    name: 'Scheduled {job}',
    goal: both('run {job} on the schedule {schedule}', '依排程 {schedule} 執行 {job}'),
    label: both('scheduled job', '排程工作'),
    subjects:
      'cron crontab schedule scheduled every each daily hourly nightly 排程 定時 定期 每天 每小時 每日 每晚 凌晨 每週 每分 ~schedule',
    words: 'run job script night ~schedule ~program 執行 腳本 跑 ~path',
    parameters: [
      { name: 'job', kind: 'path', ask: both('Which program or script, as a path?', '要執行哪個程式(路徑)?') },
      { name: 'schedule', kind: 'schedule', ask: both('When?', '什麼時候執行?') },
      {
        name: 'user',
        kind: 'user',
        ask: both('As which user?', '用哪個使用者執行?'),
        default: 'root',
        cues: 'as user|as|使用者',
      },
    ],
    steps: ({ job = '', schedule = '', user = '' }) => [
      scheduled(`run ${job}`, `排程執行 ${job}`, schedule, job, user),
    ],
  },
  {
    id: 'environment',
    name: 'Environment variable {variable}',
    goal: both('set the environment variable {variable}', '設定環境變數 {variable}'),
    label: both('environment variable', '環境變數'),
    subjects: 'environment env variable export 環境變數 變數 ~variable',
    words: 'set globally all users ~variable ~text 設定 全域',
    parameters: [
      { name: 'variable', kind: 'variable', ask: both('Which variable?', '變數名稱?'), cues: 'variable|變數' },
      { ...TEXT, ask: both('Which value, in quotation marks?', '變數的值(用引號括起來)?') },
    ],
    steps: ({ variable = '', text = '' }) => [
      line('/etc/environment', `${variable}=${text}`, { regexp: `^${variable}=` }),
    ],
  },
  {
    id: 'motd',
    name: 'Message of the day',
    goal: both('greet whoever logs in with a message', '設定登入時顯示的訊息'),
    label: both('message of the day', '登入訊息'),
    subjects: 'motd banner greeting login message 登入訊息 歡迎 公告 橫幅',
    words: 'see at day warning show everyone text ~text 登入 顯示 訊息',
    parameters: [{ ...TEXT, ask: both('Which message, in quotation marks?', '要顯示的訊息(用引號括起來)?') }],
    steps: ({ text = '' }) => [content('/etc/motd', [text])],
  },
  {
    id: 'rsyslog',
    name: 'Logs to {server}',
    goal: both('send the logs to {server} (rsyslog)', '將日誌送到 {server}(rsyslog)'),
    label: both('central logs', '集中日誌'),
    subjects: 'rsyslog syslog central collect 集中 syslog伺服器 日誌伺服器 遠端日誌',
    words: 'log logs send forward server remote 日誌 送到 收集 伺服器 ~ip ~domain',
    parameters: [
      {
        name: 'server',
        kind: 'server',
        ask: both('To which server?', '日誌伺服器的位址?'),
        cues: 'to|server|at|到|伺服器',
      },
    ],
    steps: ({ server = '' }, family) => [
      ...install(family, 'rsyslog'),
      content(
        '/etc/rsyslog.d/90-virtflow.conf',
        [
          `*.* action(type="omfwd" target="${server}" port="514" protocol="tcp" action.resumeRetryCount="-1" queue.type="linkedList" queue.size="10000")`,
        ],
        {},
        { register: 'settings' },
      ),
      started(family, 'rsyslog'),
      restarted(family, 'rsyslog', 'settings'),
    ],
  },
  {
    id: 'journal',
    name: 'Size of the journal',
    goal: both('let the journal use at most {size}', '限制 journal 最多使用 {size}'),
    label: both('size of the journal', 'journal 大小'),
    subjects: 'journal journald journalctl',
    words: 'limit size big logs ~size 限制 大小 太大 日誌',
    parameters: [{ name: 'size', kind: 'size', ask: both('How much?', '最多多大?'), default: '1G' }],
    steps: ({ size = '' }, family) => [
      directory('/etc/systemd/journald.conf.d'),
      content(
        '/etc/systemd/journald.conf.d/virtflow.conf',
        ['[Journal]', `SystemMaxUse=${size}`],
        {},
        { register: 'settings' },
      ),
      restarted(family, 'systemd-journald', 'settings'),
    ],
  },
];
