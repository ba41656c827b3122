/** `2025-03-09T10:00:00Z`: moments as the documents print them. */
export function seconds(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
