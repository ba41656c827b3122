import type { Redactor } from '../../../core/secrets/redactor';
import type { PluginEvent } from './event-lines';
import { clean, LogStream, redactorOf } from './log-stream';
import type { RunEvent, SshCode, TargetResult, TaskStatus } from './run-events';

/** Characters of what a task said that go with its result; the log has all of it. */
const EXCERPT = 4_000;
/** Where the plugin cuts names off. */
const PLUGIN_LIMIT = 32 * 1024;
/** Characters of a name. */
const MAX_NAME = 300;

type Said = { host: string; status: TaskStatus; ignored: boolean; message: string };

/** Translates what the plugin says into events without secrets, and keeps the account of every host. */
export class RunReport {
  private readonly redactor: Redactor;
  private readonly log: LogStream;
  private readonly accounts: Map<string, Account>;
  /** Whether anything was said about a play or a task: if not, the playbook did not start. */
  started = false;

  constructor(
    hosts: readonly string[],
    secrets: readonly string[],
    private readonly failureOf: (host: string, message: string) => SshCode,
  ) {
    this.redactor = redactorOf(secrets);
    this.log = new LogStream(secrets);
    this.accounts = new Map(hosts.map((host) => [host, new Account()]));
  }

  take(event: PluginEvent): RunEvent[] {
    switch (event.e) {
      case 'play':
        this.started = true;
        return [{ type: 'play', name: this.name(event.name) }];
      case 'task':
        return this.task(event);
      case 'log':
        return this.logged(event.host, event.text, event.more);
      case 'recap': {
        const ours = Object.entries(event.hosts).filter(([host]) => this.accounts.has(host));
        return [{ type: 'recap', hosts: Object.fromEntries(ours) }];
      }
    }
  }

  results(): TargetResult[] {
    return [...this.accounts].map(([host, account]) => account.result(host));
  }

  private task(event: Extract<PluginEvent, { e: 'task' }>): RunEvent[] {
    const { host, status, ignored, ms: elapsedMs } = event;
    const account = this.accounts.get(host);
    const shown = event.msg === null ? null : clean(this.redactor, event.msg, event.cut).slice(0, EXCERPT);
    const code = status === 'unreachable' && account ? this.failureOf(host, shown ?? '') : null;
    const task = this.name(event.name);
    account?.add(
      { host, status, ignored, message: shown || `${task}: it failed and does not say why` },
      elapsedMs,
      code,
    );
    // Only of hosts that the run is about: the sandbox itself is "localhost" to a playbook.
    if (!account) return [];
    return [{ type: 'task', host, taskId: event.id, task, status, ignored, elapsedMs, message: shown }];
  }

  private logged(host: string | null, text: string, more: boolean): RunEvent[] {
    const lines = this.log.push(more ? text : `${text}\n`);
    const about = host !== null && this.accounts.has(host) ? host : null;
    return [...lines, ...(more ? [] : this.log.end())].map((line) => ({ type: 'log', host: about, line }));
  }

  private name(text: string): string {
    const shown = clean(this.redactor, text, text.length >= PLUGIN_LIMIT);
    return shown.replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
  }
}

/** What happened on one host. */
class Account {
  private first = Infinity;
  private last = 0;
  private changed = false;
  private isSeen = false;
  private failure: { status: 'failed' | 'unreachable'; error: string | null; code: SshCode | null } | null = null;

  add({ status, ignored, message }: Said, elapsedMs: number, code: SshCode | null): void {
    const now = performance.now();
    this.isSeen = true;
    this.first = Math.min(this.first, now - elapsedMs);
    this.last = now;
    if (status === 'changed') this.changed = true;
    if ((status === 'failed' || status === 'unreachable') && !ignored)
      this.failure ??= { status, error: message, code };
  }

  result(host: string): TargetResult {
    const { status, error, code } = this.failure ?? { status: null, error: null, code: null };
    return {
      host,
      status: status ?? (this.isSeen ? 'ok' : 'not_run'),
      changed: this.changed,
      elapsedMs: this.isSeen ? Math.max(0, Math.round(this.last - this.first)) : 0,
      code,
      error,
    };
  }
}
