import type { Json } from '../support/caller';
import { breakingChanges } from '../support/openapi-diff';

const document = (): Json => ({
  paths: {
    '/things': {
      get: {
        parameters: [
          { in: 'query', name: 'page', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { in: 'query', name: 'kind', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        responses: {
          200: {
            content: {
              'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
            },
          },
          404: { content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
      post: {
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/NewThing' } } } },
        responses: { 201: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        required: ['id', 'size'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          size: { type: 'integer' },
          part: { $ref: '#/components/schemas/Thing' },
        },
      },
      NewThing: {
        type: 'object',
        required: ['size'],
        properties: {
          size: { type: 'integer', nullable: true },
          note: { type: 'string', maxLength: 10, pattern: '^a' },
        },
      },
    },
  },
});

type Edit = (document: Json) => void;
const after = (edit: Edit): string[] => {
  const changed = document();
  edit(changed);
  return breakingChanges(document(), changed);
};
const things = (d: Json) => d.paths['/things'];
const schemas = (d: Json) => d.components.schemas;

describe('the comparison of OpenAPI documents', () => {
  const additions: [string, Edit][] = [
    ['nothing at all', () => undefined],
    ['a new path', (d) => (d.paths['/more'] = things(d))],
    ['a new optional parameter', (d) => things(d).get.parameters.push({ in: 'query', name: 'sort', schema: {} })],
    ['a new key in answers', (d) => (schemas(d).Thing.properties.colour = { type: 'string' })],
    ['a new optional property of requests', (d) => (schemas(d).NewThing.properties.colour = { type: 'string' })],
    ['a required property that became optional', (d) => (schemas(d).NewThing.required = [])],
    ['a longer text', (d) => (schemas(d).NewThing.properties.note.maxLength = 20)],
    ['another value of a parameter', (d) => things(d).get.parameters[1].schema.enum.push('c')],
    ['an error that is not answered any more', (d) => delete things(d).get.responses[404]],
    ['a new error', (d) => (things(d).post.responses[409] = {})],
  ];
  it.each(additions)('has nothing against %s', (_what, edit) => {
    expect(after(edit)).toEqual([]);
  });

  const removals: [string, Edit][] = [
    ['GET /things is gone', (d) => delete things(d).get],
    ['GET /things: query parameter page is gone', (d) => things(d).get.parameters.shift()],
    ['GET /things: query parameter page is required now', (d) => (things(d).get.parameters[0].required = true)],
    ['GET /things: query parameter page: maximum went down', (d) => (things(d).get.parameters[0].schema.maximum = 50)],
    ['GET /things: query parameter page: minimum went up', (d) => (things(d).get.parameters[0].schema.minimum = 2)],
    [
      'GET /things: query parameter kind does not take b any more',
      (d) => things(d).get.parameters[1].schema.enum.pop(),
    ],
    ['GET /things needs credentials now', (d) => (things(d).get.security = [{ bearer: [] }])],
    [
      'POST /things does not answer 201 any more',
      (d) => {
        things(d).post.responses[202] = things(d).post.responses[201];
        delete things(d).post.responses[201];
      },
    ],
    ['POST /things needs a body now', (d) => (things(d).post.requestBody.required = true)],
    ['POST /things takes no body any more', (d) => delete things(d).post.requestBody],
    ['GET /things 200[].size was integer and is string', (d) => (schemas(d).Thing.properties.size.type = 'string')],
    ['GET /things 200[].id was string (uuid) and is string', (d) => delete schemas(d).Thing.properties.id.format],
    ['GET /things 200[]: size is gone', (d) => delete schemas(d).Thing.properties.size],
    ['GET /things 200[]: size may be absent now', (d) => (schemas(d).Thing.required = ['id'])],
    ['GET /things 200[].size may be null now', (d) => (schemas(d).Thing.properties.size.nullable = true)],
    ['POST /things body.size may not be null any more', (d) => delete schemas(d).NewThing.properties.size.nullable],
    ['POST /things body: note is gone', (d) => delete schemas(d).NewThing.properties.note],
    ['POST /things body: note is required now', (d) => schemas(d).NewThing.required.push('note')],
    ['POST /things body.note: maxLength went down', (d) => (schemas(d).NewThing.properties.note.maxLength = 5)],
    ['POST /things body.note has another pattern', (d) => (schemas(d).NewThing.properties.note.pattern = '^b')],
    ['POST /things body.note takes only x now', (d) => (schemas(d).NewThing.properties.note.enum = ['x'])],
    [
      'GET /things 404 is not application/json any more',
      (d) => (things(d).get.responses[404].content = { 'application/problem+json': {} }),
    ],
  ];
  it.each(removals)('finds that %s', (finding, edit) => {
    expect(after(edit)).toContain(finding);
  });
});
