import type { BaremetalStatus } from '../baremetals/baremetal.entity';
import type { Block, Elevation, UnitRange } from './elevation';

/** Pixels. */
const UNIT = 22;
const [LEFT, TOP, RACK_WIDTH, SIDE_WIDTH] = [48, 48, 320, 150];
const WIDTH = LEFT + RACK_WIDTH + SIDE_WIDTH;
/** Letters that fit into the width of the rack, in the heading and in a unit. */
const [HEADING, LABEL] = [26, 38];

const FILLS: Record<BaremetalStatus, string> = {
  running: '#bfe3c6',
  pending: '#d5e3f5',
  maintenance: '#fbe3a6',
  stopped: '#e2e2e2',
  error: '#f5c1bd',
  retired: '#e2e2e2',
};
const HIDDEN_FILL = '#c8c8c8';

/** A drawing of the front of a rack. Attributes only: no style, no script, nothing to load. */
export function elevationSvg({ rack, blocks, free, unitsUsed, unitsFree }: Elevation): string {
  const y = ({ unitStart, unitHeight }: UnitRange) => TOP + (rack.heightUnits - unitStart - unitHeight + 1) * UNIT;
  const height = TOP + rack.heightUnits * UNIT + 16;
  const numbers = Array.from({ length: rack.heightUnits }, (_, below) =>
    text(LEFT - 8, y({ unitStart: below + 1, unitHeight: 1 }) + 15, String(below + 1), 'text-anchor="end" fill="#666"'),
  );
  const totals = [`${rack.heightUnits} U`, `${unitsUsed} used`, `${unitsFree} free`];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(rack.name)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    text(LEFT, 30, fitted(rack.name, HEADING), 'font-size="18" font-weight="bold"'),
    ...numbers,
    rect(TOP, rack.heightUnits * UNIT, 'fill="#fafafa" stroke="#333" stroke-width="2"'),
    ...blocks.map((block) => drawn(block, y(block))),
    ...free.map((range) => side(y(range) + (range.unitHeight * UNIT) / 2 + 4, `${range.unitHeight} U free`, '#888')),
    ...totals.map((line, index) => side(14 + index * 15, line, '#333')),
    '</svg>\n',
  ].join('\n');
}

function drawn({ host, unitHeight }: Block, top: number): string {
  const height = unitHeight * UNIT;
  const name = host ? `${host.name} (${host.status})` : 'occupied';
  const fill = host ? FILLS[host.status] : HIDDEN_FILL;
  const label = text(LEFT + 10, top + height / 2 + 4, fitted(name, LABEL), 'fill="#111"');
  return `<g><title>${escaped(name)}</title>${rect(top, height, `fill="${fill}" stroke="#555"`)}${label}</g>`;
}

function rect(top: number, height: number, attributes: string): string {
  return `<rect x="${LEFT}" y="${top}" width="${RACK_WIDTH}" height="${height}" ${attributes}/>`;
}

function side(y: number, content: string, fill: string): string {
  return text(LEFT + RACK_WIDTH + 12, y, content, `fill="${fill}"`);
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;
}

/** The beginning of a text, with an ellipsis when it is too long. Ideographs are as wide as two letters. */
function fitted(content: string, letters: number): string {
  let width = 0;
  let shown = '';
  for (const character of content) {
    width += character > '\u1100' ? 2 : 1;
    if (width > letters) return `${shown}…`;
    shown += character;
  }
  return shown;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as XML holds it; characters that XML cannot hold become U+FFFD. */
function escaped(content: string): string {
  return content
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
