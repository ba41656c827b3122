import { EndpointCheck } from '../../../src/core/http/endpoint-check';
import { listFields } from '../../../src/core/http/query-parameters';
import type { Json } from '../../support/caller';
import { noId, notFound, Routes } from './routes';
import { resourceFor, type Sample } from './sample';
import type { World } from './world';

export function promisesRoutes(sample: Sample, routes: Routes, world: () => World): void {
  it('has the routes of a plain resource', () => {
    const declared = world()
      .app.app.get(EndpointCheck)
      .routes()
      .filter(({ endpoint }) => endpoint.resource?.type === sample.type)
      .filter(({ endpoint }) => `v${endpoint.surface.version}` === routes.version)
      .map(({ endpoint }) => `${endpoint.method} ${endpoint.path ?? ''}`.trim());
    const plain = ['GET', 'GET :id', 'POST', 'PUT :id', 'PATCH :id', 'DELETE :id'];
    expect(declared).toEqual(
      expect.arrayContaining(routes.version === 'v2' ? [...plain, 'POST bulk', 'POST import'] : plain),
    );
  });
}

export function promisesDocumentedShape(sample: Sample, world: () => World): void {
  const routes = new Routes(sample, 'v1');

  it('answers with exactly the documented keys, in their order', async () => {
    const made = await world().admin.post(routes.url, await sample.body(world(), 'v1'));
    const { id } = routes.row(made);
    const read = await world().admin.get(routes.of(id));
    const changed = await world().admin.patch(routes.of(id), {});
    const list = await world().admin.get(`${routes.url}?page=1&per_page=1`);
    for (const row of [made, read, changed]) expect(Object.keys(routes.row(row) as object)).toEqual(sample.keys);
    expect(made.headers['location']).toBe(routes.of(id));
    const removed = await world().admin.delete(routes.of(id));
    if (sample.surface === 'hub') {
      expect(Object.keys(list.body.data.items[0] as object)).toEqual(sample.listKeys ?? sample.keys);
      expect(Object.keys(list.body.data.pagination as object)).toEqual(['page', 'per_page', 'total', 'total_pages']);
      expect(removed.body).toEqual({ success: true, message: `${resourceFor(sample).label} 刪除成功` });
      return;
    }
    const [first] = sample.plural ? list.body[sample.plural] : list.body;
    expect(Object.keys(first as object)).toEqual(sample.keys);
    if (sample.plural) expect(Object.keys(list.body as object)).toEqual([sample.plural]);
    expect(list.headers['link']).toContain('rel="first"');
    expect(removed.body).toEqual({ message: `${resourceFor(sample).label} deleted successfully` });
  });
}

/** What version 2 adds for every resource. */
export function promisesConventions(sample: Sample, world: () => World): void {
  const routes = new Routes(sample, 'v2');

  it('can be filtered and sorted by each of its fields and by nothing else', async () => {
    const { id } = await world().share(sample);
    for (const caller of [world().admin, world().as('stranger')]) {
      for (const [name, { comparison }] of Object.entries(listFields(resourceFor(sample)))) {
        expect((await caller.get(`${routes.url}?${name}__isnull=false`)).status).toBe(200);
        if (comparison) continue;
        const { body: page } = await caller.get(`${routes.url}?sort=-${name}&page[size]=2`);
        if (!page.page.next_cursor) continue;
        const next = await caller.get(`${routes.url}?sort=-${name}&page[size]=2&cursor=${page.page.next_cursor}`);
        expect(next.status).toBe(200);
        const ids = (rows: Json[]) => rows.map((row) => row.id as unknown);
        expect(ids(next.body.data)).not.toEqual(expect.arrayContaining([ids(page.data)[1]]));
      }
    }
    for (const wrong of [
      'colour=red',
      'sort=colour',
      'sort=constructor',
      'constructor=1',
      'id__like=1',
      'fields=hue',
    ]) {
      expect([wrong, (await world().admin.get(`${routes.url}?id=${id}&${wrong}`)).status]).toEqual([wrong, 422]);
    }
  });

  it('rehearses without effect', async () => {
    const { id, body } = await world().make(sample);
    const fresh = await sample.body(world(), 'v2');
    const before = await routes.list(world().admin);
    const made = await world().admin.post(`${routes.url}?dry_run=true`, fresh);
    expect([made.status, made.headers['x-dry-run']]).toEqual([201, 'true']);
    const shown = (await world().admin.get(routes.of(id))).body;
    const change = await sample.change(world(), 'v2');
    expect((await world().admin.patch(`${routes.of(id)}?dry_run=true`, change)).status).toBe(200);
    expect((await world().admin.put(`${routes.of(id)}?dry_run=true`, { ...body, ...change })).status).toBe(200);
    expect((await world().admin.delete(`${routes.of(id)}?dry_run=true`)).status).toBe(204);
    expect((await world().admin.get(routes.of(id))).body).toEqual(shown);
    expect((await routes.list(world().admin)).total).toBe(before.total);
  });

  it('is exported as CSV and imported from a file, rows with an id as updates', async () => {
    const { id } = await world().make(sample);
    const csv = await world().admin.get(`${routes.url}?format=csv&id=${id}&fields=id`);
    expect(csv).toMatchObject({ status: 200, body: `id\n${id}\n` });
    expect((await world().as('stranger').get(`${routes.url}?format=csv&id=${id}&fields=id`)).body).toBe('id\n');
    const rows = [await sample.body(world(), 'v2'), { id, ...(await sample.change(world(), 'v2')) }];
    const { total } = await routes.list(world().admin);
    const rehearsed = await world().admin.post(`${routes.url}/import?dry_run=true`, rows);
    expect([rehearsed.status, (await routes.list(world().admin)).total]).toEqual([200, total]);
    const imported = await world().admin.post(`${routes.url}/import`, rows);
    expect(imported.body.data.outcomes).toMatchObject([
      { row: 1, action: 'create', outcome: 'success' },
      { row: 2, action: 'update', outcome: 'success', id },
    ]);
    expect((await routes.list(world().admin)).total).toBe(total + 1);
  });

  it('makes, changes and deletes many at once, all or none', async () => {
    const [changed, deleted] = [await world().make(sample), await world().make(sample)];
    const operations = [
      { action: 'create', data: await sample.body(world(), 'v2') },
      { action: 'update', id: changed.id, data: await sample.change(world(), 'v2') },
      { action: 'delete', id: deleted.id },
      { action: 'delete', id: noId(sample) },
    ];
    const outcomes = (rows: Json[]) => rows.map(({ outcome }) => outcome as string);
    const expected = ['success', 'success', 'success', 'failed'];
    const { total } = await routes.list(world().admin);
    const none = await world().admin.post(`${routes.url}/bulk`, { operations });
    expect(none).toMatchObject({ status: 422, body: { code: 'BULK_REJECTED' } });
    expect(outcomes(none.body.details.outcomes)).toEqual(expected);
    expect((await routes.list(world().admin)).total).toBe(total);
    const some = await world().admin.post(`${routes.url}/bulk`, { operations, atomic: false });
    expect(outcomes(some.body.data.outcomes)).toEqual(expected);
    expect(some.body.data.outcomes[3].error.code).toBe(notFound(sample));
    expect((await world().admin.get(routes.of(deleted.id))).status).toBe(404);
    expect((await routes.list(world().admin)).total).toBe(total);
  });
}
