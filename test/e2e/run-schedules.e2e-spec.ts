import { ScheduleJob } from '../../src/modules/ansible/schedules/schedule-job';
import { startApp, type TestApp } from '../support/app';
import type { Caller } from '../support/caller';

let app: TestApp;
let user: Caller;
beforeAll(async () => {
  app = await startApp();
  user = await app.user('planner');
});
afterAll(() => app?.close());

let counter = 0;
async function schedule(): Promise<string> {
  const name = () => `scheduled ${++counter}`;
  const inventory = await user.post('/api/v2/inventories', { name: name(), config: 'a ansible_host=192.0.2.1' });
  const tasks = [{ enabled: true, content: 'ping:' }];
  const playbook = await user.post('/api/v2/playbooks', { name: name(), type: 'Other', main: { hosts: 'all' }, tasks });
  const template = await user.post('/api/v2/run-templates', {
    name: name(),
    inventory_id: inventory.body.data.id,
    playbook_id: playbook.body.data.id,
  });
  const body = { name: name(), template_id: template.body.data.id, cron: '*/5 * * * *' };
  const made = await user.post('/api/v2/run-schedules', body);
  expect(made.body.data).toMatchObject({ enabled: true, runs_as_id: user.id, next_run_at: expect.any(String) });
  return made.body.data.id as string;
}

const due = (id: string) =>
  app.db.sql(`UPDATE run_schedules SET next_run_at = now() - interval '3 hours' WHERE id = $1`, [id]);
const fire = () => app.app.get(ScheduleJob).fireDue();

describe('a schedule', () => {
  it('starts one run for each due moment, however many workers look, and makes up for missed ones once', async () => {
    const id = await schedule();
    expect(await fire()).toEqual({ started: 0 });
    await due(id);
    const all = await Promise.all(Array.from({ length: 6 }, fire));
    expect(all.reduce((sum, { started }) => sum + started, 0)).toBe(1);
    const { body } = await user.get(`/api/v2/run-schedules/${id}/firings`);
    expect(body.data).toEqual([{ due_at: expect.any(String), run_id: expect.any(String), error_code: null }]);
    const run = await user.get(`/api/v2/playbook-runs/${body.data[0].run_id}`);
    expect(run.body.data).toMatchObject({ state: 'queued', requested_by: user.id });
    const after = await user.get(`/api/v2/run-schedules/${id}`);
    expect(Date.parse(after.body.data.next_run_at as string)).toBeGreaterThan(Date.now());
  });

  it('starts nothing with rights that its user has lost, and says so', async () => {
    const id = await schedule();
    await app.db.sql(`DELETE FROM grants WHERE principal_id = $1 AND resource_type = 'Inventory'`, [user.id]);
    await due(id);
    expect(await fire()).toEqual({ started: 0 });
    const { body } = await user.get(`/api/v2/run-schedules/${id}/firings`);
    expect(body.data).toMatchObject([{ run_id: null, error_code: 'INVENTORY_NOT_FOUND' }]);
  });

  it('starts nothing while it is not enabled, and refuses moments that never are', async () => {
    const id = await schedule();
    const off = await user.patch(`/api/v2/run-schedules/${id}`, { enabled: false });
    expect(off.body.data.next_run_at).toBeNull();
    for (const change of [{ cron: '0 0 30 2 *' }, { cron: 'never' }, { timezone: 'Mars/Olympus' }])
      expect((await user.patch(`/api/v2/run-schedules/${id}`, change)).status).toBe(422);
    expect(await fire()).toEqual({ started: 0 });
  });
});
