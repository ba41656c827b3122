import { readFileSync } from 'node:fs';
import type { ApiVersion } from '../../src/core/http/openapi';
import { asFile } from '../../test/support/golden';
import { postmanCollection, postmanEnvironment } from './collection';
import type { OpenApi } from './document';

/** The Postman files of a version by name, made from the committed OpenAPI file. */
export function postmanFiles(version: ApiVersion): Record<string, string> {
  const document = JSON.parse(readFileSync(`docs/openapi/${version}.json`, 'utf8')) as OpenApi;
  return {
    [`postman/${version}.postman_collection.json`]: asFile(postmanCollection(document)),
    [`postman/${version}.postman_environment.json`]: asFile(postmanEnvironment(document)),
  };
}
