import type { Answer } from '../../support/caller';
import type { Routes, Verb } from './routes';
import type { Sample } from './sample';
import type { Made, World } from './world';

const WRONG_TYPES = { string: [7, {}, ['a']], number: ['7', {}, [7]], boolean: ['true', 1], object: ['text', 7] };
const NOT_CLIENTS = ['id', 'created_at', 'updated_at', 'version', 'owner_id', 'is_admin', '__proto__', 'constructor'];

export function promisesInput(sample: Sample, routes: Routes, world: () => World): void {
  const { version } = routes;
  let made: Made;
  beforeAll(async () => (made = await world().make(sample, version)));

  const refuses = (answer: Answer, field: string) => {
    expect(routes.refusal(answer)).toEqual([routes.invalid, 'VALIDATION_ERROR']);
    expect(JSON.stringify(answer.body)).toContain(field);
  };

  it.each(['surprise', ...NOT_CLIENTS])('refuses a body with the property %s and names it', async (property) => {
    const extra = `${JSON.stringify(await sample.body(world(), version)).slice(0, -1)},"${property}":1}`;
    refuses(await world().admin.post(routes.url, extra), property);
    refuses(await world().admin.put(routes.of(made.id), extra), property);
    refuses(await world().admin.patch(routes.of(made.id), `{"${property}":1}`), property);
  });

  it('refuses values of the wrong type and names the field', async () => {
    for (const [field, value] of Object.entries(made.body as object)) {
      for (const wrong of WRONG_TYPES[typeof value as keyof typeof WRONG_TYPES]) {
        const answer = await world().admin.patch(routes.of(made.id), { [field]: wrong });
        expect([field, wrong, answer.status]).toEqual([field, wrong, routes.invalid]);
        refuses(answer, field);
      }
    }
  });

  it('refuses to create when a field is missing that has no default, and names it', async () => {
    const required: string[] = [];
    for (const field of Object.keys(made.body)) {
      const { [field]: _missing, ...rest } = await sample.body(world(), version);
      const answer = await world().admin.post(routes.url, rest);
      if (answer.status === 201) continue;
      refuses(answer, field);
      required.push(field);
    }
    expect(required).not.toEqual([]);
  });

  it.each(['[]', 'null', '"text"', '7', '', '{"a":', '{"a":1}}'])('refuses the body %s', async (text) => {
    const answer = await world().admin.post(routes.url, text, { 'content-type': 'application/json' });
    expect([400, routes.invalid]).toContain(answer.status);
    expect(['VALIDATION_ERROR', 'INVALID_JSON']).toContain(routes.code(answer));
  });

  it('refuses a change against an older version and makes none', async () => {
    const target = await world().make(sample, version);
    const { headers } = await world().admin.get(routes.of(target.id));
    const first = String(headers['etag']);
    const send = (verb: Verb, tag: string) => routes.send(world().admin, verb, target, world(), { 'if-match': tag });
    expect(first).toMatch(/^"\d+"$/);
    expect((await send('patch', first)).status).toBe(200);
    const after = (await world().admin.get(routes.of(target.id))).body;
    for (const verb of ['patch', 'put', 'delete'] as const) {
      for (const stale of [first, '"nonsense"', 'W/"0"']) {
        expect(routes.refusal(await send(verb, stale))).toEqual([412, 'VERSION_MISMATCH']);
      }
    }
    expect((await world().admin.get(routes.of(target.id))).body).toEqual(after);
  });
}
