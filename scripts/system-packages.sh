#!/bin/sh
# Installs what running playbooks needs from Debian's packages, and makes the user that playbooks run as. Does nothing
# when all is there. Without root it only says what is missing; everything but automation works without it.
#
#   scripts/system-packages.sh          for running VirtFlow
#   scripts/system-packages.sh tests    also for its tests
set -eu

packages='ansible-core bubblewrap git openssh-client socat sshpass util-linux'
user=vf-runner
programs='ansible-playbook bwrap git ssh ssh-add ssh-agent ssh-keygen socat sshpass prlimit setpriv unshare'
if [ "${1:-}" = tests ]; then
  packages="$packages openssh-server"
  programs="$programs sshd"
fi

# Nothing but what the system itself installed counts: playbooks see nothing else.
PATH=/usr/sbin:/usr/bin:/sbin:/bin
export PATH

missing() {
  for program in $programs; do
    command -v "$program" >/dev/null 2>&1 || printf ' %s' "$program"
  done
}

is_root() { [ "$(id -u)" = 0 ]; }

lacking=$(missing)
if [ -n "$lacking" ]; then
  if ! is_root || ! command -v apt-get >/dev/null 2>&1; then
    echo "Playbooks and deployments cannot run on this machine: these programs are missing:$lacking" >&2
    echo "On Debian, as root: scripts/system-packages.sh${1:+ $1}   (installs: $packages)" >&2
    exit 1
  fi
  echo "Installing:$lacking"
  apt='apt-get -q -o DPkg::Lock::Timeout=300'
  export DEBIAN_FRONTEND=noninteractive
  # Nothing that is installed here has to run as a service.
  policy=/usr/sbin/policy-rc.d
  if [ ! -e "$policy" ]; then
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
    trap 'rm -f "$policy"' EXIT
  fi
  log=$(mktemp)
  # shellcheck disable=SC2086
  if ! { $apt install -y --no-install-recommends $packages || { $apt update && $apt install -y --no-install-recommends $packages; }; } >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    exit 1
  fi
  rm -f "$log"
  lacking=$(missing)
  [ -z "$lacking" ] || { echo "Still missing:$lacking" >&2; exit 1; }
fi

if is_root && ! id -u "$user" >/dev/null 2>&1; then
  useradd --system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin "$user"
fi
