/** What messages say beside their subject. */

const END = '[\\s.!?。!?~]*$';
const whole = (words: string) => new RegExp(`^\\s*(?:${words})${END}`, 'i');

const YES = whole(
  'yes|yep|yeah|sure|ok(?:ay)?|please(?: do)?|go ahead|y|yes,? please|是的?|好的?|好啊|可以|要|需要|對|嗯|請|麻煩了?',
);
const NO = whole('no|nope|cancel|stop|never ?mind|n|no,? thanks?|否|不(?:用|要|需要|必|用了|要了)?|取消|算了');
const GREETING = whole(
  'hi|hello|hey|good (?:morning|afternoon|evening)|help|what can you do(?: for me)?|你好|您好|哈囉|嗨|早安|幫助|(?:你|您)(?:會|能|可以)(?:做)?(?:些)?什麼',
);
const THANKS = whole('thanks?(?: you)?(?: very much| a lot| so much)?|thx|謝謝(?:你|您)?|感謝|多謝');
/** Asks to do at once what only the user does. */
const DO_IT =
  /\b(?:run|execute|start) (?:it|this|that|(?:the |my |this )?playbooks?)\b|(?:執行|跑)\s*(?:它|這個|這份|上面的)?\s*playbook|\b(?:delete|remove|destroy|stop|start|reboot)\b.{0,20}\b(?:vms?|virtual machines?)\b|(?:刪除|移除|停止|啟動|重啟).{0,6}(?:虛擬機|虛擬主機)/i;
const CHANGES = /\binstead\b|\brather\b|\bchange\b|\bmake it\b|\bnot\b.*\bbut\b|\buse\b|\bwith\b|改|換|而是|應該是/i;

export type SmallTalk = 'yes' | 'no' | 'greeting' | 'thanks' | 'do-it';

export function smallTalkOf(text: string): SmallTalk | null {
  if (YES.test(text)) return 'yes';
  if (NO.test(text)) return 'no';
  if (GREETING.test(text)) return 'greeting';
  if (THANKS.test(text)) return 'thanks';
  return DO_IT.test(text) ? 'do-it' : null;
}

/** Whether a message changes what was proposed before. */
export const isChange = (text: string): boolean => CHANGES.test(text);

const FAMILIES = [
  ['redhat', /\b(?:centos|rhel|red ?hat|rocky|alma(?:linux)?|fedora|dnf|yum)\b/i],
  ['debian', /\b(?:debian|ubuntu)\b/i],
] as const;

/** Which distribution a message names. */
export function familyIn(text: string): 'redhat' | 'debian' | undefined {
  return FAMILIES.find(([, names]) => names.test(text))?.[0];
}

const CUE =
  '(?:on|for|to|in|only|at|groups?|hosts?|在|對|於|給|到|群組|主機)\\s*(?:the |all |group |hosts? |群組|主機|「|"){0,3}\\s*';

/** The hosts and groups of an inventory that a message names, as a pattern of Ansible. */
export function hostsIn(text: string, targets: readonly string[]): string | undefined {
  const named = targets.filter((name) => {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(name) || name === 'all') return false;
    const escaped = name.replaceAll('.', '\\.');
    // A plain word may mean something else; one with a digit or a sign hardly does.
    const cue = /[\d_.-]/.test(name) ? '' : CUE;
    return new RegExp(`(?<![\\w.@/-])${cue}${escaped}(?![\\w@/-]|\\.\\w)`, 'i').test(text);
  });
  return named.length > 0 ? named.slice(0, 20).join(',') : undefined;
}
