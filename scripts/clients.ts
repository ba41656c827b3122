// Writes the types of the clients from docs/openapi/*.json: `npm run clients`.
import { writeFileSync } from 'node:fs';
import { API_VERSIONS } from '../src/core/http/openapi';
import { clientTypes } from './client-types';

async function main(): Promise<void> {
  for (const version of API_VERSIONS) writeFileSync(`clients/${version}/schema.ts`, await clientTypes(version));
}

void main();
