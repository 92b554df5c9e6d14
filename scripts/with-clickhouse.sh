#!/usr/bin/env bash
# Runs a command with ClickHouse at hand: CHDB is the file of the package `chdb`, the engine inside a process of Node. It takes
# half a gigabyte, is installed once, beside no other package, and belongs to no dependency of this one.
set -euo pipefail
version=3.4.0
folder=${XDG_CACHE_HOME:-$HOME/.cache}/cchc/chdb-$version
[ -e "$folder/installed" ] || (npm install --prefix "$folder" --no-save --no-audit --no-fund "chdb@$version" && touch "$folder/installed")
CHDB="$folder/node_modules/chdb/index.js" exec "$@"
