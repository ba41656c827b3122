const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const TOKEN = /<(\/?)([a-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<>]+)/gy;
const LEGAL = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** The texts between the tags. Throws unless `xml` is one well-formed element of plain tags, attributes and text. */
export function textsOfXml(xml: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  let end = 0;
  for (const { 0: token, 1: closes, 2: tag = '', 4: empty, 5: text, index } of xml.matchAll(TOKEN)) {
    if (open.length === 0 && index > 0 && token.trim() !== '') throw new Error(`${token} is outside the element`);
    if (text !== undefined) texts.push(decoded(text));
    else if (closes) {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`);
    } else if (!empty) open.push(tag);
    end = index + token.length;
  }
  if (end < xml.length) throw new Error(`not XML from ${xml.slice(end, end + 40)}`);
  if (open.length > 0) throw new Error(`<${open.join('><')}> is never closed`);
  if (!LEGAL.test(xml)) throw new Error('characters that XML cannot hold');
  return texts.filter((text) => text.trim() !== '');
}

function decoded(text: string): string {
  return text.replace(/&([^;&\s]*;?)/g, (_, name: string) => {
    const character = ENTITIES[name.replace(/;$/, '')];
    if (!name.endsWith(';') || character === undefined) throw new Error(`&${name} is no entity`);
    return character;
  });
}
