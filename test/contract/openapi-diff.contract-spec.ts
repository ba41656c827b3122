import type { Json } from '../support/caller';
import { breakingChanges } from '../support/openapi-diff';

const document = (): Json => ({
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        security: [{ bearer: [] }, { api_key: [] }],
        parameters: [
          { in: 'query', name: 'page', schema: { type: 'integer', minimum: 1, maximum: 100 } },
          { in: 'query', name: 'kind', schema: { type: 'string', enum: ['a', 'b'] } },
        ],
        responses: {
          200: {
            headers: { 'X-Total-Count': { schema: { type: 'integer' } } },
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
          state: { type: 'string', enum: ['on', 'off'] },
          owner: { allOf: [{ $ref: '#/components/schemas/Owner' }], nullable: true },
        },
      },
      NewThing: {
        type: 'object',
        required: ['size'],
        properties: {
          size: { type: 'integer', nullable: true },
          note: { type: 'string', maxLength: 10, pattern: '^a' },
          state: { type: 'string', enum: ['on', 'off'], default: 'on' },
          refers_to: { oneOf: [{ type: 'string', format: 'uuid' }, { type: 'integer' }] },
          labels: { type: 'object', additionalProperties: { type: 'string', maxLength: 10 } },
        },
      },
      Owner: { type: 'object', required: ['id'], properties: { id: { type: 'integer' }, name: { type: 'string' } } },
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

const ownerInPlace = (d: Json): Json => ({ ...schemas(d).Owner, nullable: true });

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
    ['an empty list of credentials instead of none', (d) => (things(d).post.security = [])],
    ['another scheme of credentials', (d) => things(d).get.security.push({ cookie: [] })],
    ['no need for credentials any more', (d) => delete things(d).get.security],
    ['a new header', (d) => (things(d).get.responses[200].headers.ETag = { schema: { type: 'string' } })],
    ['a new value in answers', (d) => schemas(d).Thing.properties.state.enum.push('broken')],
    ['a new value in requests', (d) => schemas(d).NewThing.properties.state.enum.push('broken')],
    ['a new alternative in requests', (d) => schemas(d).NewThing.properties.refers_to.oneOf.push({ type: 'boolean' })],
    ['a schema that is told in place', (d) => (schemas(d).Thing.properties.owner = ownerInPlace(d))],
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
    ['POST /things needs credentials now', (d) => (things(d).post.security = [{ bearer: [] }])],
    ['GET /things does not accept api_key any more', (d) => things(d).get.security.pop()],
    ['GET /things is called allThings now', (d) => (things(d).get.operationId = 'allThings')],
    [
      'GET /things is gone',
      (d) => {
        d.paths['/articles'] = things(d);
        delete d.paths['/things'];
      },
    ],
    [
      'POST /things does not answer 201 any more',
      (d) => {
        things(d).post.responses[202] = things(d).post.responses[201];
        delete things(d).post.responses[201];
      },
    ],
    ['POST /things may answer 202 now', (d) => (things(d).post.responses[202] = {})],
    ['GET /things 200: header X-Total-Count is gone', (d) => delete things(d).get.responses[200].headers],
    [
      'GET /things 200 header X-Total-Count was integer and is string',
      (d) => (things(d).get.responses[200].headers['X-Total-Count'].schema.type = 'string'),
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
    ['POST /things body.state does not take off any more', (d) => schemas(d).NewThing.properties.state.enum.pop()],
    [
      'POST /things body.state was "on" by default and is "off"',
      (d) => (schemas(d).NewThing.properties.state.default = 'off'),
    ],
    ['POST /things body.note was string and is integer', (d) => (schemas(d).NewThing.properties.note.type = 'integer')],
    [
      'POST /things body.refers_to may not be integer any more',
      (d) => schemas(d).NewThing.properties.refers_to.oneOf.pop(),
    ],
    [
      'POST /things body.labels has no free keys any more',
      (d) => delete schemas(d).NewThing.properties.labels.additionalProperties,
    ],
    [
      'POST /things body.labels.*: maxLength went down',
      (d) => (schemas(d).NewThing.properties.labels.additionalProperties.maxLength = 5),
    ],
    [
      'POST /things body: title is required now',
      (d) => {
        schemas(d).NewThing.properties.title = { type: 'string' };
        schemas(d).NewThing.required.push('title');
      },
    ],
    [
      'GET /things 200[]: size is gone',
      (d) => {
        schemas(d).Thing.properties.length = schemas(d).Thing.properties.size;
        delete schemas(d).Thing.properties.size;
      },
    ],
    ['GET /things 200[].owner: name is gone', (d) => delete schemas(d).Owner.properties.name],
    ['GET /things 200[].owner: id may be absent now', (d) => (schemas(d).Owner.required = [])],
    ['GET /things 200[].owner.id was integer and is string', (d) => (schemas(d).Owner.properties.id.type = 'string')],
    [
      'GET /things 404 is not application/json any more',
      (d) => (things(d).get.responses[404].content = { 'application/problem+json': {} }),
    ],
  ];
  it.each(removals)('finds that %s', (finding, edit) => {
    expect(after(edit)).toContain(finding);
  });
});
