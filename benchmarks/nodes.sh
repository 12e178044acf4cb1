#!/usr/bin/env bash
# What a second and a third node gain: the same looks and the same words sent in, to one node and then to more, all on one PostgreSQL. Each node has a
# core of its own, and so have PostgreSQL and whoever asks, so it needs two cores more than nodes to say anything; with fewer they share the last.
# usage: benchmarks/nodes.sh [NODES] [SECONDS]     NODES=2 of them at most; needs python3 and taskset
set -euo pipefail
cd "$(dirname "$0")/.."
nodes=${1:-2} seconds=${2:-8}
cores=$(nproc)
[ "$cores" -ge $((nodes + 2)) ] || echo "nodes.sh: $cores cores for $nodes nodes, PostgreSQL and whoever asks: they share, and the gain is not to be believed" >&2
work=$(mktemp -d); chmod 755 "$work"
pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
await() { for _ in $(seq 1500); do curl -fsS -o /dev/null "$1" 2>/dev/null && return; sleep 0.2; done; echo "no answer from $1" >&2; exit 1; }
core() { local at=$1; [ "$at" -lt "$cores" ] || at=$((cores - 1)); printf '%s' "$at"; }

addresses=()
for at in $(seq 1 "$nodes"); do
    port=$((18190 + at))
    LINCHPIN_JOIN=$([ "$at" = 1 ] && echo false || echo true) LINCHPIN_CHORES=$([ "$at" = 1 ] && echo true || echo false) \
        ./linchpin serve --demo --data "$work/data" --port "$port" >"$work/node-$at.log" 2>&1 & pids+=($!)
    await "http://localhost:$port/about"
    if [ "$at" = 1 ]; then
        await "http://localhost:$port/demo"; sleep 20 # the demonstration finishes making itself
        database=$(pgrep -o -P "${pids[0]}" -f postgres || pgrep -o -f "$work/data/postgres")
    fi
    addresses+=("http://localhost:$port")
    taskset -a -c -p "$(core $((at - 1)))" "${pids[-1]}" >/dev/null
done
pin() { taskset -a -c -p "$(core "$nodes")" "$1" >/dev/null; for child in $(pgrep -P "$1"); do pin "$child"; done; }
pin "$database" # connections that are made later are its children and stay there
taskset -c "$(core $((nodes + 1)))" python3 benchmarks/nodes.py "$seconds" "${addresses[@]}"
