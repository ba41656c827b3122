/** The entity tag of a row version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

const NO_VERSION = -1;

/** The version an If-Match header demands; null for none or `*`; a tag that is not ours matches no row. */
export function versionOf(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '*') return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(ifMatch.trim())?.[1];
  return version ? Number(version) : NO_VERSION;
}
