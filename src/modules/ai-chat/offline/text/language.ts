export type Language = 'en' | 'zh';

/** The same in both languages. `{name}` stands for the value of a parameter. */
export type Both = Readonly<Record<Language, string>>;

export const both = (en: string, zh: string): Both => ({ en, zh });

const HAN = /\p{Script=Han}/u;

/** The language a text is written in: Chinese as soon as it has Chinese words; `fallback` when it has no words at all. */
export function languageOf(text: string, fallback: Language = 'en'): Language {
  if (HAN.test(text)) return 'zh';
  return /\p{L}{2}/u.test(text) ? 'en' : fallback;
}

/** A text with the values put in. What has no value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
