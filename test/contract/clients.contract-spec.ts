import { readFileSync } from 'node:fs';
import { clientTypes } from '../../scripts/client-types';
import { API_VERSIONS } from '../../src/core/http/openapi';

const committed = (file: string): string => readFileSync(file, 'utf8');

describe('the committed clients', () => {
  it.each(API_VERSIONS)('of %s are what the OpenAPI file makes them (else: npm run clients)', async (version) => {
    expect(committed(`clients/${version}/schema.ts`)).toBe(await clientTypes(version));
  });

  it('have a README that shows a program which is compiled and run', () => {
    expect(committed('clients/README.md')).toContain(`\`\`\`ts\n${committed('clients/example.ts')}\`\`\``);
  });
});
