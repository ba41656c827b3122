"""Tries from inside the sandbox what must be impossible there, and what must work. Prints one JSON object.

Arguments: a file of the host, a port that listens on the host's loopback address, a socket that the relay serves.
"""

import json
import os
import socket
import subprocess
import sys


def possible(attempt):
    try:
        attempt()
        return True
    except Exception:
        return False


def connect(family, address):
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(2)
        connection.connect(address)
        return connection.recv(64)


def succeeds(*command):
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60).returncode == 0


def status():
    with open("/proc/self/status") as lines:
        return dict(line.rstrip("\n").split(":\t", 1) for line in lines if ":\t" in line)


canary, port, relay = sys.argv[1:4]
own = status()
others = [pid for pid in os.listdir("/proc") if pid.isdigit()]
print(
    json.dumps(
        {
            "reads_host_files": possible(lambda: open(canary).read()),
            "writes_host_files": possible(lambda: open(canary, "a").write("x")),
            "reaches_loopback": possible(lambda: connect(socket.AF_INET, ("127.0.0.1", int(port)))),
            "makes_namespaces": succeeds("unshare", "--user", "--map-root-user", "true"),
            "gains_privileges": own.get("NoNewPrivs") != "1",
            "has_capabilities": any(int(own.get(name, "1"), 16) for name in ("CapInh", "CapPrm", "CapEff", "CapBnd")),
            "is_root": os.getuid() == 0,
            "sees_host_processes": len(others) > 8,
            "relay": possible(lambda: connect(socket.AF_UNIX, relay)),
            "ansible": succeeds("ansible-playbook", "--version"),
        }
    )
)
