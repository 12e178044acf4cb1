#!/usr/bin/env bash
# What many organisations cost the server while nobody asks for anything: CPU-seconds a minute of Java and PostgreSQL together. Each is set up as
# people do it, by a link and its form, two seconds each.
# usage: benchmarks/idle.sh [ORGANISATIONS: 200] [MINUTES: 3]     needs: python3
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d); chmod 755 "$work"
trap 'kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
address=http://localhost:18081
LINCHPIN_ADDRESS=$address ./linchpin serve --data "$work/data" --port 18081 >"$work/linchpin.log" 2>&1 &
server=$!
for _ in $(seq 900); do curl -fsS -o /dev/null "$address/about" 2>/dev/null && break; sleep 0.2; done
grep -o 'http[^ ]*/set-up/[^ ]*' "$work/linchpin.log" | python3 benchmarks/founding.py "$address" 1
for _ in $(seq 2 "${1:-200}"); do
  ./linchpin organisation --data "$work/data" --port 18081 | grep -o 'http[^ ]*/set-up/[^ ]*' | tail -n 1
done | python3 benchmarks/founding.py "$address" 2
sleep 90
for _ in $(seq "${2:-3}"); do python3 benchmarks/pages.py "$address" "$server" idle; done
