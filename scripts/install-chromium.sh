#!/usr/bin/env bash
# Installs Debian's Chromium, in which `npm run test:browser` opens the example page; does nothing if it is there.
set -euo pipefail
command -v chromium > /dev/null && exit
[ "$(id -u)" = 0 ] || exec sudo "$0"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium > /dev/null
