const UNITS = ['', 'K', 'M', 'G', 'T'];

/** Bytes of `20G`, `4M` or `1048576`; NaN for anything else. */
export function parseSize(text: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([KMGT]?)(?:iB)?$/.exec(text) ?? [];
  return Math.round(Number(digits) * 1024 ** UNITS.indexOf(unit));
}

/** The largest unit up to G that divides the size, as the server writes it. */
export function formatSize(bytes: number): string {
  const unit = [3, 2, 1].find((power) => bytes % 1024 ** power === 0) ?? 0;
  return `${bytes / 1024 ** unit}${UNITS[unit]}`;
}

export const gib = (bytes: number): number => bytes / 1024 ** 3;
