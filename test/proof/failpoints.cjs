// Preloaded into processes of the product (`node --require`): lets them die at a named moment, without a line in the
// product. The harness arms one by a message; the process kills itself when it gets there, once.
'use strict';
const Module = require('node:module');
const childProcess = require('node:child_process');
const https = require('node:https');

let armed = null;
process.on('message', (message) => (armed = message?.arm ?? armed));
// Listening alone must not keep a process alive.
process.channel?.unref();

function die() {
  armed = null;
  process.kill(process.pid, 'SIGKILL');
}

/** Statements by what they do; `before` dies without sending, `after` when the answer has come. */
const STATEMENTS = {
  before_claim: { before: /UPDATE jobs SET state = CASE WHEN cancel_requested/ },
  after_claim: { after: /UPDATE jobs SET state = CASE WHEN cancel_requested/, ifRows: true },
  after_gpu_reserve: { after: /INTO gpu_leases/ },
  before_settle: { before: /UPDATE jobs SET state = \$3/ },
  after_settle: { after: /UPDATE jobs SET state = \$3/ },
  before_ring: { after: /UPDATE outbox_messages/, ifRows: true },
  after_events_taken: { after: /DELETE FROM outbox_messages/, ifRows: true },
  before_idem_save: { before: /INSERT INTO idempotency_keys/ },
  after_idem_save: { after: /INSERT INTO idempotency_keys/ },
  after_job_insert: { after: /INSERT INTO jobs / },
  after_audit: { after: /INSERT INTO audit_entries/ },
  // The transaction is committed, nobody has been told.
  after_commit: { after: /^COMMIT/i },
};

function watchStatements(Client) {
  const { query } = Client.prototype;
  Client.prototype.query = function (config, ...rest) {
    const point = STATEMENTS[armed];
    const text = typeof config === 'string' ? config : (config?.text ?? '');
    if (point?.before?.test(text)) {
      die();
      return new Promise(() => undefined);
    }
    if (!point?.after?.test(text)) return query.call(this, config, ...rest);
    const ends = (result) => !point.ifRows || result?.rowCount > 0;
    // A pool passes a callback, a transaction waits for a promise.
    const told = rest.at(-1);
    if (typeof told === 'function') {
      const last = (error, result) => (error || !ends(result) ? told(error, result) : die());
      return query.call(this, config, ...rest.slice(0, -1), last);
    }
    return query.call(this, config, ...rest).then((result) => {
      if (!ends(result)) return result;
      die();
      return new Promise(() => undefined);
    });
  };
}

// The driver is found wherever the product loads it from.
const { _load } = Module;
Module._load = function (request, ...rest) {
  const loaded = _load.call(this, request, ...rest);
  if (request === 'pg' && loaded.Client && !loaded.Client.isWatched) {
    loaded.Client.isWatched = true;
    watchStatements(loaded.Client);
  }
  return loaded;
};

/** The hypervisor has answered a call that changes something, and nobody has noted it. */
const { request } = https;
https.request = function (...args) {
  const call = request.apply(this, args);
  call.prependOnceListener('response', () => {
    if (armed === 'after_pve_call' && call.method !== 'GET') die();
  });
  return call;
};

/** A playbook has ended, and its result is not yet written. */
const { spawn } = childProcess;
childProcess.spawn = function (...args) {
  const child = spawn.apply(this, args);
  if (/bwrap|ansible/.test(String(args[0])))
    child.prependOnceListener('exit', () => {
      if (armed === 'after_exec') die();
    });
  return child;
};
