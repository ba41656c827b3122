import type { ProposedPlaybook } from './playbook';
import type { ModuleDoc } from './module-docs';
import { type Both, both, type Language } from './text/language';

/** Topics that the assistant names when it says what it can do. */
const TOPICS = both(
  'web servers and proxies, certificates, PostgreSQL, MariaDB and Redis, users, SSH keys and sudo, firewalls, packages and ' +
    'updates, Docker, GPU drivers, kernel settings, disks, LVM, NFS and swap, backups and schedules, time, names, logs, ' +
    'monitoring, services and files',
  '網頁伺服器與反向代理、憑證、PostgreSQL、MariaDB、Redis、使用者、SSH 金鑰與 sudo、防火牆、套件與更新、Docker、GPU 驅動程式、' +
    '核心參數、磁碟、LVM、NFS 與 swap、備份與排程、時間、主機名稱、日誌、監控、服務與檔案',
);

const PHRASES = {
  greeting: both(
    `Hello. I propose Ansible playbooks; I never run them. I know about ${TOPICS.en}. What would you like to have?`,
    `您好。我會建議 Ansible playbook,但不會替您執行。我能協助:${TOPICS.zh}。請問想做什麼?`,
  ),
  thanks: both('You are welcome.', '不客氣。'),
  unknown: both(
    `I do not know how to do this, and I do not make things up. What I know is ${TOPICS.en}. Please say it differently, or tell me what the hosts should be like in the end.`,
    `這個我不知道該怎麼做,也不會憑空編造。我能協助的有:${TOPICS.zh}。請換個說法,或告訴我主機最後應該是什麼樣子。`,
  ),
  neverRuns: both(
    'I only propose playbooks: I do not run them, and I do not change hosts or virtual machines. Create the playbook, then run it yourself with an inventory (POST /playbooks/execute).',
    '我只會建議 playbook,不會執行,也不會更動主機或虛擬機。請建立 playbook 後,自行搭配 Inventory 執行(POST /playbooks/execute)。',
  ),
  nothingPending: both('Yes to what? Tell me what you would like to have.', '請先告訴我您想做什麼。'),
  dropped: both('All right, I leave it. What else would you like to have?', '好的,那就不建立。還需要什麼嗎?'),
  closest: both("The closest that Ansible's own documentation has: ", 'Ansible 文件中最接近的模組:'),
  debianOnly: both('It is for Debian and Ubuntu only.', '僅適用於 Debian 與 Ubuntu。'),
} satisfies Record<string, Both>;

export const phrase = (name: keyof typeof PHRASES, language: Language): string => PHRASES[name][language];

const WITHHELD = {
  refused: both(
    'I have a recipe for this, but the playbook it makes does not pass the checks of this installation, so I do not suggest it. Please tell whoever operates it; the reason is in its log.',
    '我有相關的做法,但產生的 playbook 未通過這套系統的檢查,因此不提出建議。請通知系統管理者,原因記錄在系統日誌中。',
  ),
  unchecked: both(
    'I have a recipe for this, but playbooks cannot be checked on this installation at the moment, and I do not suggest what was not checked. Please try again later, or tell whoever operates it.',
    '我有相關的做法,但這套系統目前無法檢查 playbook,未經檢查的內容我不會提出建議。請稍後再試,或通知系統管理者。',
  ),
} satisfies Record<string, Both>;

/** Said in place of a proposal that may not be made. */
export const withheld = (why: keyof typeof WITHHELD, language: Language): string => WITHHELD[why][language];

/** What the assistant says of a playbook it proposes. */
export interface Proposal {
  goals: readonly string[];
  steps: readonly string[];
  /** Names of values with the values, where the user gave none. */
  assumed: readonly (readonly [question: string, value: string])[];
  notes: readonly string[];
}

export function proposal({ goals, steps, assumed, notes }: Proposal, language: Language): string {
  const numbered = steps.map((step, at) => `${at + 1}) ${step}`).join(' ');
  const values = assumed.map(([question, value]) => `${question} ${value}`).join(language === 'zh' ? '、' : '; ');
  if (language === 'zh') {
    return [
      `要${goals.join('、')},您可以使用 Ansible playbook。我建議建立一個包含以下步驟的 playbook: ${numbered}。`,
      ...(values ? [`未指定的值採用預設:${values};要改的話請直接告訴我。`] : []),
      ...notes.map((note) => `注意:${note}`),
      '需要我幫您生成 playbook 嗎?',
    ].join('');
  }
  return [
    `To ${goals.join(' and ')}, you can use an Ansible playbook. I suggest one with these steps: ${numbered}.`,
    ...(values ? [`What you did not say is assumed: ${values}. Tell me if something should be different.`] : []),
    ...notes.map((note) => `Note: ${note}`),
    'Shall I write the playbook?',
  ].join(' ');
}

export function question(label: string, ask: string, language: Language): string {
  return language === 'zh' ? `關於「${label}」,還需要知道一件事:${ask}` : `For this (${label}) I need to know: ${ask}`;
}

export function refused(value: string, says: string, ask: string, language: Language): string {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return language === 'zh'
    ? `「${shown}」無法使用,這裡需要${says}。${ask}`
    : `“${shown}” cannot be used here: it has to be ${says}. ${ask}`;
}

export function written(playbook: ProposedPlaybook, language: Language): string {
  const tasks = playbook.tasks.map(({ content }) => `- ${content.replaceAll('\n', '\n  ')}`).join('\n');
  return language === 'zh'
    ? `這是 playbook「${playbook.name}」的內容。按下建立按鈕後才會存入,存入後再由您選擇 Inventory 執行:\n${tasks}`
    : `This is the playbook “${playbook.name}”. It is stored when you press the button, and runs when you run it on an inventory:\n${tasks}`;
}

/** Options of a module that are shown. */
const MAX_OPTIONS = 12;

export function documentation(
  { name, summary, options }: ModuleDoc,
  version: string | null,
  language: Language,
): string {
  const shown = [...options].sort((a, b) => Number(b.required) - Number(a.required)).slice(0, MAX_OPTIONS);
  const required = language === 'zh' ? '必填' : 'required';
  const list = shown.map((option) => `${option.name}${option.required ? ` (${required})` : ''}`).join(', ');
  const source = version === null ? '' : ` (ansible-core ${version})`;
  return language === 'zh'
    ? `模組 ansible.builtin.${name}${source}:${summary}。參數:${list}。`
    : `The module ansible.builtin.${name}${source}: ${summary}. Options: ${list}.`;
}

export function createLabel(labels: readonly string[], language: Language): string {
  return language === 'zh' ? `建立 ${labels.join('、')} Playbook` : `Create the playbook: ${labels.join(', ')}`;
}
