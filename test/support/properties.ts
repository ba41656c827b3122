/** How often a property is tried: `runs` times by default, and PROPERTY_RUNS times as often where that is set. */
export function numRuns(runs: number): number {
  return runs * Number(process.env['PROPERTY_RUNS'] ?? 1);
}
