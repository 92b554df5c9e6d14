#!/usr/bin/env bash
# Runs a command beside a PostgreSQL and a MariaDB of its own, from Debian's packages, on free ports of this
# machine: POSTGRESQL_PORT and MARIADB_PORT. Both end with it, and nothing is left.
set -euo pipefail
[ "$(id -u)" = 0 ] || exec sudo -E env "PATH=$PATH" bash "$0" "$@"

programs=(/usr/lib/postgresql/*/bin/postgres)
if [ ! -x "${programs[0]}" ] || ! command -v mariadbd >/dev/null; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -qq --no-install-recommends postgresql mariadb-server >/dev/null
fi
folder=$(mktemp -d)
running=()
trap 'kill "${running[@]}" 2>/dev/null || true; wait || true; rm -rf "$folder"' EXIT
chmod 755 "$folder"

free_port() {
  node -e "const s = require('node:net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close() })"
}
POSTGRESQL_PORT=$(free_port)
MARIADB_PORT=$(free_port)
export POSTGRESQL_PORT MARIADB_PORT

# PostgreSQL refuses to run as root.
bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/postgres | tail -1)")
install -d -o postgres "$folder/postgresql"
as_postgres() { setpriv --reuid=postgres --regid=postgres --clear-groups "$@"; }
as_postgres "$bin/initdb" -D "$folder/postgresql" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
as_postgres "$bin/postgres" -D "$folder/postgresql" -h 127.0.0.1 -p "$POSTGRESQL_PORT" -k '' -c fsync=off >"$folder/postgresql.log" 2>&1 &
running+=($!)

install -d -o mysql "$folder/mariadb"
mariadb-install-db --no-defaults --user=mysql --datadir="$folder/mariadb" --auth-root-authentication-method=normal >/dev/null
printf '%s\n' "CREATE USER cchc@127.0.0.1;" "GRANT ALL ON *.* TO cchc@127.0.0.1;" >"$folder/users.sql"
mariadbd --no-defaults --user=mysql --datadir="$folder/mariadb" --socket="$folder/mariadb/socket" --bind-address=127.0.0.1 --skip-name-resolve \
  --port="$MARIADB_PORT" --init-file="$folder/users.sql" >"$folder/mariadb.log" 2>&1 &
running+=($!)

for port in "$POSTGRESQL_PORT" "$MARIADB_PORT"; do
  for _ in $(seq 120); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && continue 2
    sleep 0.5
  done
  cat "$folder"/*.log >&2
  exit 1
done
sleep 1
"$@"
