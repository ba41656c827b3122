import { readFileSync } from 'node:fs';
import { postmanCollection } from '../../scripts/postman/collection';
import { postmanFiles } from '../../scripts/postman/files';
import { API_VERSIONS } from '../../src/core/http/openapi';
import type { Json } from '../support/caller';

const uuid = { type: 'string', format: 'uuid' };
const integer = { type: 'integer' };
const answer = (properties: Json) => ({ 'application/json': { schema: { type: 'object', properties } } });

/** An operation of a small document; its body needs every field. */
function operation(tag: string, answers: Json, body?: Json, parameters: Json[] = []): Json {
  const schema = { type: 'object', required: Object.keys((body ?? {}) as object), properties: body };
  return {
    summary: 'Do it',
    tags: [tag],
    security: [{ bearer: [] }],
    parameters,
    responses: { 200: { content: answer(answers) } },
    ...(body ? { requestBody: { content: { 'application/json': { schema } } } } : {}),
  };
}

/** The routes of a resource: create, read, delete. */
function routes(tag: string, path: string, id: Json, body: Json): Json {
  const parameters = [{ name: 'id', in: 'path', schema: id }];
  const one = operation(tag, { id }, undefined, parameters);
  return {
    [`/api/v1/${path}`]: { post: operation(tag, { id }, body) },
    [`/api/v1/${path}/{id}`]: { get: one, delete: { ...one, responses: { 204: {} } } },
  };
}

const login = {
  ...operation('Session', { access_token: { type: 'string' } }, { username: { type: 'string' } }),
  security: [],
};
const logout = { ...operation('Session', {}), responses: { 204: {} } };

const collectionOf = (...paths: Json[]): Json =>
  postmanCollection({
    info: { title: 'Small', description: '' },
    paths: Object.assign({ '/api/v1/auth/login': { post: login }, '/api/v1/auth/logout': { post: logout } }, ...paths),
    components: { schemas: {} },
  });
const orderOf = (collection: Json): string[] =>
  collection.item.flatMap(({ name, item }: Json) => item.map((entry: Json) => `${name}: ${nameOf(entry)}`));
const nameOf = ({ name, request }: Json): string => `${request.method} ${name.replace(/:.*/, '')}`;
const find = (collection: Json, name: string): Json =>
  collection.item.flatMap(({ item }: Json) => item).find((entry: Json) => nameOf(entry) === name);
const bodyOf = (collection: Json, name: string): string => find(collection, name).request.body.raw;

describe('the Postman collections', () => {
  it.each(API_VERSIONS)('of %s are what the OpenAPI file makes them (else: npm run postman)', (version) => {
    for (const [file, content] of Object.entries(postmanFiles(version))) {
      expect(readFileSync(file, 'utf8')).toBe(content);
    }
  });

  it('make what others refer to first, delete it last, and close the session in the end', () => {
    const racks = routes('Racks', 'racks', integer, { room_id: uuid });
    expect(orderOf(collectionOf(racks, routes('Rooms', 'rooms', uuid, {})))).toEqual([
      'Session: POST auth/login',
      'Rooms: POST rooms',
      'Rooms: GET rooms/{id}',
      'Racks: POST racks',
      'Racks: GET racks/{id}',
      'Clean up: DELETE racks/{id}',
      'Clean up: DELETE rooms/{id}',
      'Clean up: POST auth/logout',
    ]);
  });

  it('continue a tag later when another one stands between its requests', () => {
    const networks = routes('Networks', 'networks', uuid, {});
    const ports = routes('Networks', 'ports', uuid, { machine_id: uuid, network_id: uuid });
    const machines = routes('Machines', 'machines', uuid, { network_id: uuid });
    const folders = collectionOf(networks, ports, machines).item.map(({ name }: Json) => name);
    expect(folders).toEqual(['Session', 'Networks', 'Machines', 'Networks (continued)', 'Clean up']);
  });

  it('follow references by name and type of the id: numbers without quotes, lists as lists', () => {
    const factories = routes('A', 'factories', integer, {});
    const groups = routes('A', 'groups', uuid, {});
    const hostGroups = routes('A', 'host-groups', integer, {});
    const hosts = routes('B', 'hosts', uuid, {
      factory_ids: { type: 'array', items: integer },
      group_id: integer,
      owner_type: { type: 'string', enum: ['Group'] },
      owner_id: { oneOf: [uuid, integer] },
      unknown_id: uuid,
    });
    const body = bodyOf(collectionOf(factories, groups, hostGroups, hosts), 'POST hosts');
    expect(body.replace(/\s+/g, ' ')).toBe(
      '{ "factory_ids": [ {{factory_id}} ], "group_id": {{host_group_id}}, "owner_type": "Group", ' +
        '"owner_id": "{{group_id}}", "unknown_id": "00000000-0000-4000-8000-000000000000" }',
    );
  });

  it('take the account from the environment and keep the token there', () => {
    const collection = collectionOf();
    expect(JSON.parse(bodyOf(collection, 'POST auth/login'))).toEqual({ username: '{{username}}' });
    expect(find(collection, 'POST auth/login').event[0].script.exec).toEqual([
      "if (pm.response.code < 300) pm.environment.set('access_token', pm.response.json().access_token);",
    ]);
    expect(collection.variable).toEqual([]);
  });

  it('read one of what others make after listing it', () => {
    const one = { get: operation('Jobs', {}, undefined, [{ name: 'id', in: 'path', schema: uuid }]) };
    const list = { get: operation('Jobs', { jobs: { type: 'array' } }) };
    const collection = collectionOf({ '/api/v1/jobs/{id}': one, '/api/v1/jobs': list });
    expect(find(collection, 'GET jobs').event[0].script.exec[0]).toContain(
      "set('job_id', (pm.response.json().jobs[0] || {}).id)",
    );
    expect(find(collection, 'GET jobs/{id}').request.url.variable).toEqual([
      { key: 'id', value: '{{job_id}}', description: '`job_id` is set by listing one' },
    ]);
  });
});
