import type { PluginEvent } from './event-lines';
import { RunReport } from './run-report';

const task = (more: Partial<Extract<PluginEvent, { e: 'task' }>>): PluginEvent => ({
  ...{ e: 'task', host: 'a', id: '1', name: 'install', status: 'ok', ms: 5, msg: null, cut: false, ignored: false },
  ...more,
});
const newReport = () => new RunReport(['a', 'b'], ['s3cret-word'], () => 'SSH_TIMEOUT');

describe('the report of a run', () => {
  it('keeps the account of every host', () => {
    const report = newReport();
    report.take(task({ status: 'changed' }));
    report.take(task({ status: 'failed', msg: 'no space' }));
    report.take(task({ status: 'failed', msg: 'later' }));
    expect(report.results()).toMatchObject([
      { host: 'a', status: 'failed', changed: true, code: null, error: 'no space' },
      { host: 'b', status: 'not_run', changed: false, code: null, error: null, elapsedMs: 0 },
    ]);
  });

  it('does not count a failure that is ignored', () => {
    const report = newReport();
    report.take(task({ status: 'failed', ignored: true }));
    expect(report.results()[0]).toMatchObject({ status: 'ok', error: null });
  });

  it('names the task where it does not say why it failed', () => {
    const report = newReport();
    report.take(task({ status: 'failed' }));
    expect(report.results()[0]).toMatchObject({ error: 'install: it failed and does not say why' });
  });

  it('says why a host could not be reached', () => {
    const report = newReport();
    report.take(task({ status: 'unreachable', msg: 'Failed to connect' }));
    expect(report.results()[0]).toMatchObject({
      status: 'unreachable',
      code: 'SSH_TIMEOUT',
      error: 'Failed to connect',
    });
  });

  it('masks secrets in names, messages and lines, also across the pieces of a line', () => {
    const report = newReport();
    const events = [
      task({ name: 'use s3cret-word', msg: 'got s3cret-word' }),
      { e: 'log', host: 'a', text: 'it is s3cret', more: true },
      { e: 'log', host: 'a', text: '-word indeed', more: false },
    ] as PluginEvent[];
    expect(events.flatMap((event) => report.take(event))).toMatchObject([
      { type: 'task', task: 'use ********', message: 'got ********' },
      { type: 'log', host: 'a', line: 'it is ******** indeed' },
    ]);
  });

  it('believes nothing about hosts that the run is not about', () => {
    const report = newReport();
    expect(report.take(task({ host: 'localhost' }))).toEqual([]);
    expect(report.take({ e: 'log', host: 'evil', text: 'x', more: false })).toEqual([
      { type: 'log', host: null, line: 'x' },
    ]);
    expect(report.results().map(({ host }) => host)).toEqual(['a', 'b']);
  });

  it('takes a text apart into lines and keeps empty ones', () => {
    expect(newReport().take({ e: 'log', host: null, text: '\nPLAY [all] ***', more: false })).toEqual([
      { type: 'log', host: null, line: '' },
      { type: 'log', host: null, line: 'PLAY [all] ***' },
    ]);
  });
});
