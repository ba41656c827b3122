"""Tells what a playbook does as JSON lines on a file descriptor: results of tasks for programs, the usual text for people.

One stream holds both, so their order is the order in which things happened. Names and texts are as Ansible has them;
whoever reads must redact. The reader is not obliged to believe: what runs in the sandbox can write here too.
"""

from __future__ import annotations

import json
import os
import time

from ansible.plugins.callback.default import CallbackModule as Default

DOCUMENTATION = """
    name: virtflow_events
    type: stdout
    short_description: results and text as JSON lines
    description: Writes one JSON object per line to the file descriptor in VIRTFLOW_EVENTS_FD.
    extends_documentation_fragment:
      - default_callback
      - result_format_callback
"""

# Characters in one line; the reader refuses longer ones.
PIECE = 32 * 1024
BANNER_WIDTH = 79


class _Text:
    """Stands in for Ansible's display: what would be printed becomes an event; all else is passed on."""

    def __init__(self, display, write):
        self._real = display
        self._write = write

    def __getattr__(self, name):
        return getattr(self._real, name)

    def display(self, msg, color=None, stderr=False, screen_only=False, log_only=False, newline=True):
        if not log_only:
            self._write(str(msg))

    def banner(self, msg, color=None, cows=True):
        msg = str(msg).strip()
        self._write("\n%s %s" % (msg, "*" * max(3, BANNER_WIDTH - len(msg))))


class CallbackModule(Default):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "virtflow_events"

    def __init__(self):
        super().__init__()
        fd = int(os.environ["VIRTFLOW_EVENTS_FD"])
        self._events = os.fdopen(fd, "w", buffering=1, encoding="utf-8", errors="replace")
        self._host = None
        self._started = {}
        self._display = _Text(self._display, self._write_text)

    def _send(self, event):
        self._events.write(json.dumps(event, ensure_ascii=False) + "\n")

    def _write_text(self, text):
        pieces = [text[at : at + PIECE] for at in range(0, len(text), PIECE)] or [""]
        for piece in pieces[:-1]:
            self._send({"e": "log", "host": self._host, "text": piece, "more": True})
        self._send({"e": "log", "host": self._host, "text": pieces[-1], "more": False})

    def _result(self, result, status, show, **more):
        name, task, data = result._host.get_name(), result._task, result._result
        started = self._started.pop((name, task._uuid), None)
        message = _message(data, status)
        self._send(
            {
                "e": "task",
                "host": name,
                "id": task._uuid,
                "name": task.get_name()[:PIECE],
                "status": status,
                "ms": 0 if started is None else round((time.monotonic() - started) * 1000),
                "msg": message and message[:PIECE],
                "cut": bool(message and len(message) > PIECE),
                "ignored": bool(more.get("ignored")),
            }
        )
        self._host = name
        try:
            show()
        finally:
            self._host = None

    def v2_playbook_on_play_start(self, play):
        self._send({"e": "play", "name": play.get_name().strip()[:PIECE]})
        super().v2_playbook_on_play_start(play)

    def v2_runner_on_start(self, host, task):
        self._started[(host.get_name(), task._uuid)] = time.monotonic()
        super().v2_runner_on_start(host, task)

    def v2_runner_on_ok(self, result):
        status = "changed" if result._result.get("changed") else "ok"
        self._result(result, status, lambda: super(CallbackModule, self).v2_runner_on_ok(result))

    def v2_runner_on_failed(self, result, ignore_errors=False):
        show = lambda: super(CallbackModule, self).v2_runner_on_failed(result, ignore_errors)  # noqa: E731
        self._result(result, "failed", show, ignored=ignore_errors)

    def v2_runner_on_skipped(self, result):
        self._result(result, "skipped", lambda: super(CallbackModule, self).v2_runner_on_skipped(result))

    def v2_runner_on_unreachable(self, result):
        self._result(result, "unreachable", lambda: super(CallbackModule, self).v2_runner_on_unreachable(result))

    def v2_playbook_on_stats(self, stats):
        hosts = {host: stats.summarize(host) for host in sorted(stats.processed)}
        self._send({"e": "recap", "hosts": hosts})
        super().v2_playbook_on_stats(stats)


def _message(data, status):
    """What a person wants to read of a result: the message and, of a failure, what the program complained about."""
    items = data.get("results")
    if status == "failed" and isinstance(items, list):
        failed = [item for item in items if isinstance(item, dict) and item.get("failed")]
        data = failed[0] if failed else data
    parts = [data.get("msg")]
    if status == "failed":
        parts += [data.get("stderr") or data.get("module_stderr")]
    if not any(parts) and status == "skipped":
        parts = [data.get("skip_reason")]
    return "\n".join(part if isinstance(part, str) else json.dumps(part, default=str) for part in parts if part) or None
