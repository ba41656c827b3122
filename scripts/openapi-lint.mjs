// Fails when a committed OpenAPI file breaks a rule of redocly.yaml: `node scripts/openapi-lint.mjs`.
import { readdirSync } from 'node:fs';
import { formatProblems, getTotals, lint, loadConfig } from '@redocly/openapi-core';

const config = await loadConfig({ configPath: 'redocly.yaml' });
let errors = 0;

for (const file of readdirSync('docs/openapi')) {
  const problems = await lint({ ref: `docs/openapi/${file}`, config });
  const totals = getTotals(problems);
  errors += totals.errors;
  formatProblems(problems, { totals, color: false });
}
process.exitCode = errors > 0 ? 1 : 0;
