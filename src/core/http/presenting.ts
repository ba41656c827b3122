/** `2025-03-09T10:00:00Z`: moments as the documents print them. Written out: every row of a list has two, and `toISOString` takes twice as long. */
export function seconds(moment: Date): string {
  const day = `${moment.getUTCFullYear()}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
  return `${day}T${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}Z`;
}

const two = (figure: number): string => (figure < 10 ? `0${figure}` : String(figure));
