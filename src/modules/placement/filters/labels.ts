import { CONSTRAINTS, type Filter } from '../model';

export const labels: Filter = {
  constraint: CONSTRAINTS.labels,
  check(host, { labelSelector }) {
    if (!labelSelector) return null;
    const mismatches = [];
    for (const [label, required] of Object.entries(labelSelector)) {
      const actual = Object.hasOwn(host.labels, label) ? (host.labels[label] ?? null) : null;
      if (actual !== required) mismatches.push({ label, required, actual });
    }
    return mismatches.length === 0 ? null : { labels: mismatches };
  },
};
