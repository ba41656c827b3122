import { fold } from '../text/terms';

const HAN_NUMBERS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
  十五: 15,
  二十: 20,
  三十: 30,
};
const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const HAN_DAYS = ['日', '一', '二', '三', '四', '五', '六'];
const NUMBER = '(\\d{1,2}|十[一二五]?|二十|三十|[零〇一二兩三四五六七八九])';
const CRON = /(?:^|\s)((?:[\d*][\d*,/-]*\s+){4}[\d*][\d*,/-]*)(?=$|[\s.,。])/;

interface Time {
  hour: number;
  minute: number;
}

/** How often and when, as the five fields of cron: `每天凌晨三點`, `every 5 minutes`; null when the text does not say. */
export function scheduleOf(question: string): string | null {
  const text = fold(question);
  const written = CRON.exec(text)?.[1];
  if (written) return isCron(written) ? written.trim().replace(/\s+/g, ' ') : null;
  return interval(text) ?? daily(text);
}

/** Whether a text is five fields of cron within their bounds. */
export function isCron(text: string): boolean {
  const bounds = [59, 23, 31, 12, 7];
  const fields = text.trim().split(/\s+/);
  return (
    fields.length === 5 &&
    fields.every((field, at) => {
      const inBounds = (field.match(/\d+/g) ?? []).every((number) => Number(number) <= (bounds[at] ?? 0));
      return inBounds && /^(?:\*|\d+(?:-\d+)?)(?:\/[1-9]\d*)?(?:,(?:\d+(?:-\d+)?)(?:\/[1-9]\d*)?)*$/.test(field);
    })
  );
}

function interval(text: string): string | null {
  const every = new RegExp(`(?:every|each)\\s+(\\d{1,2})\\s*(minute|hour)|每隔?\\s*${NUMBER}\\s*個?\\s*(分|小時)`).exec(
    text,
  );
  if (every) {
    const count = numberOf(every[1] ?? every[3] ?? '');
    const minutes = /minute|分/.test(every[2] ?? every[4] ?? '');
    if (count === null || count < 1 || count > (minutes ? 59 : 23)) return null;
    return minutes ? `*/${count} * * * *` : `0 */${count} * * *`;
  }
  if (/every minute|每分鐘/.test(text)) return '* * * * *';
  if (/hourly|every hour|each hour|每個?小時/.test(text)) return '0 * * * *';
  return null;
}

function daily(text: string): string | null {
  const time = timeOf(text);
  const { hour, minute } = time ?? { hour: 2, minute: 0 };
  const day = DAYS.findIndex((name) => new RegExp(`(?:every|each|on)\\s+${name}`).test(text));
  const hanDay = HAN_DAYS.findIndex((name) => new RegExp(`(?:每週|每周|星期|禮拜)${name}`).test(text));
  const weekday = Math.max(day, hanDay);
  if (weekday >= 0) return `${minute} ${hour} * * ${weekday}`;
  if (/weekly|every week|each week|每週|每周|每星期/.test(text)) return `${minute} ${hour} * * 0`;
  if (/monthly|every month|each month|每個?月/.test(text)) return `${minute} ${hour} 1 * *`;
  if (time || /daily|every (?:day|night|morning|evening)|each (?:day|night|morning)|nightly|每天|每日|每晚/.test(text))
    return `${minute} ${hour} * * *`;
  return null;
}

function timeOf(text: string): Time | null {
  const clock = /(\d{1,2}):(\d{2})\s*(am|pm)?/.exec(text) ?? /(?:at|@)\s*(\d{1,2})()\s*(am|pm)?\b/.exec(text);
  if (clock) return within(Number(clock[1]), Number(clock[2] ?? 0), clock[3] === 'pm');
  const spoken = new RegExp(
    `(凌晨|早上|上午|中午|下午|晚上|半夜)?\\s*${NUMBER}\\s*點(?:\\s*(半|${NUMBER}\\s*分))?`,
  ).exec(text);
  if (!spoken)
    return /midnight|半夜|午夜/.test(text)
      ? { hour: 0, minute: 0 }
      : /noon|中午/.test(text)
        ? { hour: 12, minute: 0 }
        : null;
  const minute = spoken[3] === '半' ? 30 : (numberOf(spoken[4] ?? '零') ?? 0);
  return within(numberOf(spoken[2] ?? '') ?? -1, minute, /下午|晚上/.test(spoken[1] ?? ''));
}

function within(hour: number, minute: number, afternoon: boolean): Time | null {
  const on = afternoon && hour < 12 ? hour + 12 : hour;
  return on >= 0 && on < 24 && minute < 60 ? { hour: on, minute } : null;
}

function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return HAN_NUMBERS[text] ?? null;
}
