#!/bin/sh
# Puts a build on the air without a pause, on a machine without containers:
#
#   .deploy/update.sh /srv/steppingstone/2026-11-29
#
# The folder holds the project as it shall be; each build has a folder of its own. Two servers start beside those that
# run. When both are whole, nginx turns to them and the old ones end. When one is not whole in time, the new ones end and
# nothing else has happened. To go back later, give the old folder: its build is still there.
#
# Run it as a user of its own who owns the folder of nginx, not as root. For that user to use the ports 80 and 443:
# setcap cap_net_bind_service=+ep "$(command -v nginx)"
set -eu

release=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
# Where nginx lives, with its cache and settings, and the pid of each server.
home=${STEPPINGSTONE_HOME:-/srv/steppingstone}
# The port of nginx for this machine alone.
inside=${INSIDE_PORT:-8081}
patience=${HEALTH_SECONDS:-120}

say() { echo "update: $*"; }
nginx() { command nginx -p "$home" -c "$home/nginx.conf" "$@"; }
# The ports in use: what nginx was last told.
old=$(sed -n 's/.*server 127\.0\.0\.1:\([0-9]*\).*/\1/p' "$home/upstream.conf" 2>/dev/null || true)

free_ports() {
  node -e '
    const { createServer } = require("node:net");
    for (let count = 0; count < 2; count += 1) {
      const server = createServer().listen(0, () => { console.log(server.address().port); setTimeout(() => server.close(), 200); });
    }'
}

is_healthy() { node -e 'fetch(process.argv[1]).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))' "http://127.0.0.1:$1/healthz"; }

is_taken() { node -e 'require("node:net").connect(process.argv[1], "127.0.0.1").on("connect", () => process.exit(0)).on("error", () => process.exit(1))' "$1"; }

# Whether a process is what we think: after a restart of the machine its number may be that of another.
runs() { tr '\0' ' ' 2>/dev/null <"/proc/$1/cmdline" | grep -q "$2"; }
server_pid() { pid=$(cat "$home/run/$1.pid" 2>/dev/null) && runs "$pid" 'lib/cli/run.mjs start' && echo "$pid"; }
folder_of() { pid=$(server_pid "$1") && readlink "/proc/$pid/cwd"; }
nginx_runs() { pid=$(cat "$home/nginx.pid" 2>/dev/null) && runs "$pid" nginx; }

# Starts a server and starts it again when it dies, until its pid file is gone or it ends because it was asked to. Only
# this machine can ask it: others ask nginx.
start_server() {
  cd "$release"
  export PORT="$1" HOST=127.0.0.1 DRAIN_SECONDS="${DRAIN_SECONDS:-5}"
  if [ -n "$2" ]; then export METRICS_PORT="$2"; else unset METRICS_PORT; fi
  setsid sh -c '
    : >"$0"
    while [ -f "$0" ]; do
      node lib/cli/run.mjs start --as-built & echo $! >"$0"
      if wait $!; then exit; fi
      sleep 1
    done' "$home/run/$1.pid" >>"$home/run/$1.log" 2>&1 </dev/null &
}

end_server() {
  pid=$(server_pid "$1" || true)
  rm -f "$home/run/$1.pid"
  [ -z "$pid" ] || kill -TERM "$pid"
}

write_upstream() {
  echo "# Written by update.sh for $release."
  echo 'upstream site {'
  echo '  zone site 64k;'
  for port in $1; do echo "  server 127.0.0.1:$port max_fails=0;"; done
  echo '  keepalive 32;'
  # Shorter than the servers keep theirs (75 s): an idle connection must never end under a new request.
  echo '  keepalive_timeout 60s;'
  echo '}'
}

# Asks nginx for everything a page of the running build may name, in each form, so that it can still give it when the
# servers that have it are gone.
keep_assets() {
  for port in $old; do
    folder=$(folder_of "$port") || continue
    (cd "$folder/.next/static" && find . -type f) | node -e '
      const files = require("node:fs").readFileSync(0, "utf8").split("\n").filter(Boolean);
      const ask = async (file) => {
        for (const coding of ["br", "gzip", "identity"]) {
          for (const proto of ["http", "https"]) {
            const headers = { "accept-encoding": coding, "x-forwarded-proto": proto };
            await fetch(new URL(file, process.argv[1]), { headers }).then((answer) => answer.arrayBuffer());
          }
        }
      };
      (async () => { for (const file of files) await ask(file); })();' "http://127.0.0.1:$inside/_next/static/"
    return
  done
}

turn_nginx() {
  nginx -t -q || return 1
  if nginx_runs; then nginx -s reload; else nginx; fi
}

give_up() {
  say "$1; nothing has changed. What the new servers say is in $home/run/"
  for port in $new; do end_server "$port"; done
  exit 1
}

until_healthy() {
  end=$(($(date +%s) + patience))
  until is_healthy "$1"; do
    [ "$(date +%s)" -lt "$end" ] || return 1
    sleep 0.5
  done
}

mkdir -p "$home/run"
find "$home/run" -name '*.log' -mtime +30 -delete
# Copied once, then yours to change.
for file in nginx.conf site.conf; do [ -f "$home/$file" ] || cp "$here/$file" "$home/$file"; done
if ! (cd "$release" && node lib/cli/run.mjs is-built); then
  for port in $old; do
    [ "$(folder_of "$port" || true)" != "$release" ] || {
      say "files in $release have changed, and servers run from it: put what is new into a folder of its own"
      exit 1
    }
  done
  say "building $release"
  (cd "$release" && npm run build)
fi
[ -n "${SITE_URL:-}" ] || say 'SITE_URL is not given: the site names the address that the build was given'

new=$(free_ports)
say "starting $release on ports" $new
# Each server tells its counts at a port of its own: METRICS_PORT and the one above, or the next two after an update.
metrics=${METRICS_PORT:-}
[ -z "$metrics" ] || ! is_taken "$metrics" || metrics=$((metrics + 2))
for port in $new; do
  (start_server "$port" "$metrics")
  [ -z "$metrics" ] || metrics=$((metrics + 1))
done

for port in $new; do until_healthy "$port" || give_up "port $port was not healthy within $patience s"; done

if nginx_runs; then keep_assets || say 'could not fetch all files of the old build; going on'; fi
[ ! -f "$home/upstream.conf" ] || cp "$home/upstream.conf" "$home/upstream.before"
write_upstream "$new" >"$home/upstream.conf"
if ! turn_nginx; then
  [ ! -f "$home/upstream.before" ] || mv "$home/upstream.before" "$home/upstream.conf"
  give_up 'nginx refuses'
fi
say "nginx asks $release"

# They go on answering for DRAIN_SECONDS, in which nginx finishes what it asked them.
for port in $old; do end_server "$port"; done
[ -z "$old" ] || say 'the old servers end'
