#!/usr/bin/env bash
# What pages cost the server: requests per CPU-second of Java and PostgreSQL together, over HTTP and kept connections, each page warmed first;
# and the giver's form against nginx with the same bytes, where nginx is there.
# usage: benchmarks/pages.sh [SECONDS for each page, twice: 8]     needs: python3
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d); chmod 755 "$work"
pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
await() { for _ in $(seq 900); do curl -fsS -o /dev/null "$1" 2>/dev/null && return; sleep 0.2; done; echo "no answer from $1" >&2; exit 1; }

LINCHPIN_ADDRESS=http://localhost:18080 ./linchpin serve --demo --data "$work/data" --port 18080 >"$work/linchpin.log" 2>&1 & pids+=($!)
server=$!
await http://localhost:18080/demo; sleep 20                          # the demonstration finishes making itself
python3 benchmarks/pages.py http://localhost:18080 "$server" "${1:-8}"
sleep 60
python3 benchmarks/pages.py http://localhost:18080 "$server" idle
