import { type Call, WithTotal } from '../api/call';
import type { Task } from '../clock/tasks';
import { badParams } from '../errors';

const UPID = /^UPID:[a-zA-Z0-9-]+:[0-9A-Fa-f]{8}:[0-9A-Fa-f]{8,9}:[0-9A-Fa-f]{8}:[^:\s/]+:[^:\s/]*:[^:\s/]+:$/;
const DEFAULT_LIMIT = 50;

export const taskHandlers = {
  'GET /cluster/tasks': (call: Call) =>
    call.world.tasks
      .all()
      .filter((task) => mayRead(call, task))
      .map((task) => ({ ...listed(task), ...(task.running ? {} : { saved: '1' }) })),

  'GET /nodes/{node}/tasks': (call: Call) => {
    const source = call.text('source') ?? 'archive';
    const found = call.world.tasks
      .all()
      .filter((task) => task.identity.node === call.nodeName && mayRead(call, task))
      .filter((task) => source === 'all' || (source === 'active') === task.running)
      .filter((task) => wanted(call, task));
    const start = call.int('start') ?? 0;
    const limit = call.int('limit') ?? DEFAULT_LIMIT;
    const page = found.slice(start, limit === 0 ? undefined : start + limit);
    const rows = page.map((task) => ({ ...listed(task), ...(task.running && { status: 'RUNNING' }) }));
    return new WithTotal(rows, found.length);
  },

  'GET /nodes/{node}/tasks/{upid}/status': (call: Call) => {
    const task = find(call);
    return {
      ...identity(task),
      status: task.running ? 'running' : 'stopped',
      ...(!task.running && { exitstatus: task.exitstatus }),
    };
  },

  'GET /nodes/{node}/tasks/{upid}/log': (call: Call) => {
    const { log } = find(call);
    const lines = (log.length > 0 ? log : ['no content']).map((t, index) => ({ n: index + 1, t }));
    const start = call.int('start') ?? 0;
    const limit = call.int('limit') ?? DEFAULT_LIMIT;
    return new WithTotal(lines.slice(start, limit === 0 ? undefined : start + limit), lines.length);
  },

  'DELETE /nodes/{node}/tasks/{upid}': (call: Call) => {
    const task = find(call, 'Sys.Modify');
    task.interrupt();
    return null;
  },
};

/** Tasks belong to whoever started them: another token of the same user is somebody else. */
const mayRead = (call: Call, { identity: { user, node } }: Task) =>
  user === call.caller.id || call.may(`/nodes/${node}`, 'Sys.Audit');

/** Only the node that runs or ran a task knows it. */
function find(call: Call, privilege = 'Sys.Audit'): Task {
  const upid = call.text('upid') ?? '';
  if (!UPID.test(upid)) throw badParams({ upid: 'unable to parse worker upid' });
  const task = call.world.tasks.find(upid);
  if (task?.identity.node !== call.nodeName) throw badParams({ upid: 'no such task' });
  const { user, node } = task.identity;
  if (user !== call.caller.id) call.demand(`/nodes/${node}`, privilege);
  return task;
}

function identity({ identity: { user, ...rest } }: Task): Record<string, unknown> {
  const [name, tokenid] = user.split('!');
  return { ...rest, user: name, ...(tokenid && { tokenid }) };
}

const listed = (task: Task) => ({
  ...identity(task),
  ...(!task.running && { endtime: task.endtime, status: task.exitstatus }),
});

function wanted(call: Call, { identity: { id, type, user, starttime }, exitstatus }: Task): boolean {
  const [vmid, since, until] = [call.int('vmid'), call.int('since'), call.int('until')];
  const types = call.items('typefilter');
  const filter = call.text('userfilter');
  const statuses = call.items('statusfilter');
  return (
    (vmid === undefined || id === String(vmid)) &&
    (since === undefined || starttime >= since) &&
    (until === undefined || starttime <= until) &&
    (types.length === 0 || types.includes(type)) &&
    (filter === undefined || user.toLowerCase().includes(filter.toLowerCase())) &&
    (statuses.length === 0 || statuses.includes(statusType(exitstatus))) &&
    (!call.flag('errors') || statusType(exitstatus) === 'error')
  );
}

function statusType(exitstatus?: string): string {
  if (exitstatus === undefined || exitstatus === 'unexpected status') return 'unknown';
  if (exitstatus === 'OK') return 'ok';
  return exitstatus.startsWith('WARNINGS: ') ? 'warning' : 'error';
}
