#!/usr/bin/env bash
# How long givers wait over HTTP while a large file comes in, and how long the file takes with them and with nobody there: 32 givers, one a second
# each, over kept connections, at a server of its own.
# usage: benchmarks/beside.sh [ROWS] [COMMENTS.csv] [TIMES beside givers]     READING=true to have comments read meanwhile too; needs: python3
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d); chmod 755 "$work"
server=
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
export LINCHPIN_ADDRESS=http://localhost:18080
LINCHPIN_READING=${READING:-false} ./linchpin serve --demo --data "$work/data" --port 18080 >"$work/linchpin.log" 2>&1 & server=$!
for _ in $(seq 900); do curl -fsS -o /dev/null http://localhost:18080/demo 2>/dev/null && break; sleep 0.2; done
sleep 20 # the demonstration finishes making itself
python3 benchmarks/beside.py http://localhost:18080 "$server" "${2:-../shared/data/fft-comments.csv}" "${1:-200000}" "${3:-2}"
