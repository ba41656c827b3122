/** Pairs of a simplified and a traditional character, of those that questions about servers use. */
const PAIRS =
  '装裝数數据據库庫务務发發启啟动動机機户戶号號码碼钥鑰权權许許网網页頁站站证證书書设設备備份份时時间間区區盘盤挂掛载載' +
  '录錄关關闭閉开開语語错錯误誤删刪创創实實现現连連线線监監测測报報图圖驱驅显顯卡卡内內变變量量标標识識统統计計' +
  '运運执執行行维維护護软軟包包赖賴远遠程程档檔换換轮輪转轉负負载載衡衡缓緩队隊详詳细細请請问問么麼怎怎样樣说說' +
  '让讓给給对對应應该該为為这這个個们們来來过過还還进進组組员員专專业業节節点點级級别別优優压壓缩縮确確认認获獲' +
  '简簡单單复複杂雜触觸邮郵签簽颁頒传傳输輸质質听聽讯訊络絡帐帳账帳宽寬带帶阻阻断斷锁鎖写寫读讀调調试試参參类類' +
  '东東从從并並与與无無术術条條极極项項须須预預领領额額风風饰飾驻駐称稱离離种種积積适適检檢查查热熱虚虛拟擬环環';

const TRADITIONAL = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) TRADITIONAL.set(PAIRS.charAt(at), PAIRS.charAt(at + 1));

/** Words of a question that say nothing of its subject. */
const STOP = new Set(
  (
    'a an the i me my we us our you your it its he his she her they them their this that these those there here is are was ' +
    'be been am do does did can could should would will shall may might must have has had get gets got how what which who ' +
    'when where why to of in on at by for from with without into onto and or but not no if then so as than please want ' +
    'need needs like id d s t m ll ve re let lets make makes give some any all every each only just also more up down out ' +
    'about way best ok okay hi hello hey thanks one now set setup new help going put use using ansible playbook playbooks ' +
    'task tasks server servers host hosts machine machines box boxes node nodes 主機 伺服 服器 機器 所有 全部 每台'
  ).split(' '),
);

/** Chinese words of the same sort; the first group are words that merely contain one. */
const STOP_HAN =
  /(使用|應用|用戶|作用|用量|到期|達到|都擋|想像|對時|在線|要求|重要|主要|憑證|和平|請求|申請|讓渡|中的)|來看看|看看|試試|謝謝|請問|請幫我|幫我|麻煩|請|我們|我想要|我想|我要|想要|需要|怎麼樣|怎麼|怎樣|如何|什麼|可以|能不能|可不可以|一下|一個|一台|這個|那個|裡面|嗎|呢|吧|的|了|在|把|給|要|想|用|跟|和|與|到|讓|都|叫|弄/g;

const spoken = (folded: string) => folded.replace(STOP_HAN, (_, kept?: string) => kept ?? ' ');

const WORD = /~?[a-z0-9][a-z0-9+#_.-]*|\p{Script=Han}+/gu;

/** Words that are the same here, by the one that recipes use. */
const SAME: readonly [RegExp, string][] = [
  [
    /\b(?:get(?:ting)? rid of|throw (?:out|away)|kick out|(?:no longer|not) needed(?: any ?more)?|do(?:es)? not need|wipe|retire)\b/g,
    'remove',
  ],
  [
    /\b(?:stand|bring|spin|fire) up\b|\bget (?=\w+ (?:going|running|up)\b)|\broll out\b|\bset(?:ting)? up\b/g,
    'install ',
  ],
  [/\b(?:log|sign)(?:ging|s)?[ -]?in\b/g, 'login'],
  [/\bname resolution\b|\bresolve names\b/g, 'dns'],
  [/\b(?:admin(?:istrator)?|root|superuser) (?:rights|access|privileges?|permissions?)\b/g, 'sudo'],
  [/\bhosts[ -]?file\b|\/etc\/hosts\b|hosts ?檔案?/g, 'hostsfile'],
  [/\bcap\b|\bat most\b|\bno more than\b/g, 'limit'],
  [/\bport (?:\d+ )?(?:is |seems )?(?:closed|blocked|unreachable)\b/g, 'open port'],
  [/load[ -]?balanc(?:ing|ers?|e)\b/g, 'haproxy'],
  [/(?<![安包])裝(?:一?[個下套])?(?!\p{Script=Han})/gu, '安裝'],
  [/數據庫/g, '資料庫'],
  [/軟件/g, '軟體'],
  [/網絡/g, '網路'],
  [/服務器|服務機/g, '伺服器'],
  [/硬碟|硬盤/g, '磁碟'],
  [/文件夾/g, '資料夾'],
  [/鏡像/g, '映像'],
  [/內存/g, '記憶體'],
  [/端口|通訊埠/g, '連接埠'],
  [/用戶/g, '使用者'],
  [/賬號|帳戶/g, '帳號'],
];

/** Traditional characters and small letters, full-width forms as plain ones. */
export function fold(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const traditional = Array.from(plain, (char) => TRADITIONAL.get(char) ?? char).join('');
  return SAME.reduce((text, [words, word]) => text.replace(words, word), traditional);
}

/** The terms of a text: words without their endings, and every two neighbouring Chinese characters. */
export function termsOf(text: string): string[] {
  return (spoken(fold(text)).match(WORD) ?? []).flatMap((run) => (/^[~a-z0-9]/.test(run) ? latin(run) : bigrams(run)));
}

/** The terms of a question that say what it is about. */
export function subjectTerms(question: string): string[] {
  return [...new Set(termsOf(question).filter((term) => !STOP.has(term)))];
}

function latin(run: string): string[] {
  const word = run.replace(/[._-]+$/, '');
  if (STOP.has(word)) return [word];
  const parts = word.split(/[._-]/).filter((part) => part.length > 1);
  return [...new Set([word, ...(parts.length > 1 ? parts : [])].map(stem))];
}

function bigrams(run: string): string[] {
  if (run.length < 3) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

/** Enough to bring the forms of one word together; what it makes need not be a word. */
function stem(word: string): string {
  if (word.length < 5 || /[^a-z]/.test(word))
    return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(?:ations?|ating|ated|ates?)$/, 'at')
    .replace(/([a-z]{3})(?:ing|ed|ment)$/, '$1');
  return base.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/e$/, '');
}
