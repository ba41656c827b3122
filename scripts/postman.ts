// Writes the Postman collections and environments from docs/openapi/*.json: `npm run postman`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { API_VERSIONS } from '../src/core/http/openapi';
import { postmanFiles } from './postman/files';

mkdirSync('postman', { recursive: true });
for (const version of API_VERSIONS) {
  for (const [file, content] of Object.entries(postmanFiles(version))) writeFileSync(file, content);
}
