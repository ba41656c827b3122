import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { errorsDoc } from '../../scripts/errors-doc';
import { API_VERSIONS, type ApiVersion, openApiDocument } from '../../src/core/http/openapi';
import { startApp, type TestApp } from '../support/app';
import type { Json } from '../support/caller';
import { breakingChanges } from '../support/openapi-diff';
import { documentedName, routesOf } from './suite/routes-of';

const committed = (version: ApiVersion): OpenAPIObject =>
  JSON.parse(readFileSync(`docs/openapi/${version}.json`, 'utf8')) as OpenAPIObject;

describe('the committed documents', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app?.close());

  it('of version 1 have only been added to', () => {
    expect(breakingChanges(committed('v1'), openApiDocument(app.app, 'v1'))).toEqual([]);
  });

  it.each(API_VERSIONS)('say what the code says in %s (else: npm run openapi)', async (version) => {
    const live = JSON.parse(JSON.stringify(openApiDocument(app.app, version))) as OpenAPIObject;
    expect(committed(version)).toEqual(live);
    expect((await app.anonymous.get(`/api/${version}/openapi.json`)).body).toEqual(live);
  });

  it('list every error code (else: npm run openapi)', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsDoc(API_VERSIONS.map(committed)));
  });

  describe.each(API_VERSIONS)('in %s', (version) => {
    const document = committed(version);
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item as Json).map(([method, operation]) => ({ path, method, operation: operation as Json })),
    );

    it('describe every route and nothing else', () => {
      const declared = routesOf(app)
        .filter(({ endpoint }) => `v${endpoint.surface.version}` === version)
        .map(documentedName);
      const documented = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`);
      expect(documented.sort()).toEqual(declared.sort());
    });

    it('give every operation a name of its own, a tag, a summary and its parameters', () => {
      const ids = operations.map(({ operation }) => operation.operationId as string);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      for (const { path, method, operation } of operations) {
        const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        const inPath = (operation.parameters as Json[]).filter((parameter) => parameter.in === 'path');
        const told = [
          method,
          path,
          operation.tags.length,
          operation.summary.length > 3,
          inPath.map(({ name }) => name),
        ];
        expect(told).toEqual([method, path, 1, true, named]);
        const twice = (operation.parameters as Json[]).map((parameter) => `${parameter.in} ${parameter.name}`);
        expect([path, method, twice.length]).toEqual([path, method, new Set(twice).size]);
      }
    });

    it('refer only to what is there, and are OpenAPI 3.0 throughout', () => {
      const text = JSON.stringify(document);
      for (const section of ['schemas', 'responses'] as const) {
        const known = Object.keys(document.components?.[section] ?? {});
        const used = [...text.matchAll(new RegExp(`"#/components/${section}/([^"]*)"`, 'g'))].map(([, name]) => name);
        expect([...new Set(used)].sort()).toEqual(known.sort());
      }
      // Types as lists and `const` are 3.1; `null` as a type is no 3.0 either.
      expect(text).not.toMatch(/"type":\[|"type":"null"|"const":/);
      expect(document.openapi).toBe('3.0.0');
    });

    it('allow answers every length of a text that requests may have', () => {
      const schemas = document.components?.schemas as Json;
      const shorter = Object.entries(schemas).flatMap(([name, body]: [string, Json]) => {
        const thing = /^(.*)(?:Body|Patch|Replace|Replacement)$/.exec(name)?.[1];
        const shown = schemas[`${thing}View`] ?? schemas[thing ?? ''];
        return Object.entries(body.properties ?? {})
          .filter(([key, { maxLength }]: [string, Json]) => maxLength > shown?.properties?.[key]?.maxLength)
          .map(([key]) => `${name}.${key}`);
      });
      expect(shorter).toEqual([]);
    });

    it('ask for credentials wherever the application does', () => {
      const open = operations.filter(({ operation }) => operation.security.length === 0).map(({ path }) => path);
      expect(open).toEqual([`/api/${version}/auth/login`, `/api/${version}/auth/refresh`]);
    });
  });
});
