#!/usr/bin/env bash
# From process start to the first page with the database: wall and CPU-seconds (user + system, of Java and all its children).
# Warm build, with Java's cache made, the median of five starts; then the same for a peer's fat jar, and the ratio.
# usage: benchmarks/start.sh [PETCLINIC.jar]     PEER_PAGE=/owners?lastName= and STARTS=5 may be set
set -euo pipefail
cd "$(dirname "$0")/.."
peer=${1:-}
starts=${STARTS:-5}
work=$(mktemp -d)
chmod 755 "$work" # entered by the user that PostgreSQL runs as
trap 'rm -rf "$work"' EXIT
tick=$(getconf CLK_TCK)
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# CPU ticks of a process and all below it, with those it has reaped
ticks() {
    local pid=$1 child sum
    sum=$(sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null | awk '{print $12 + $13 + $14 + $15}')
    for child in $(cat /proc/"$pid"/task/*/children 2>/dev/null); do sum=$((sum + $(ticks "$child"))); done
    echo "${sum:-0}"
}

# prints "wall cpu" in seconds: URL COMMAND...
once() {
    local url=$1 pid from to cpu
    shift
    from=$(date +%s%N)
    "$@" >"$work/log" 2>&1 &
    pid=$!
    until curl -fsS -o /dev/null "$url" 2>/dev/null; do
        kill -0 "$pid" 2>/dev/null || { tail -n 20 "$work/log" >&2; exit 1; }
        sleep 0.02
    done
    to=$(date +%s%N)
    cpu=$(ticks "$pid")
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    awk -v ns=$((to - from)) -v t="$cpu" -v k="$tick" 'BEGIN { printf "%.2f %.2f\n", ns / 1e9, t / k }'
}

# prints the median run by CPU: URL COMMAND...
median() {
    for _ in $(seq "$starts"); do once "$@"; done | sort -k2 -n | sed -n "$(((starts + 1) / 2))p"
}

port=$(free_port)
first=http://127.0.0.1:$port/sign-in
once "$first" ./linchpin serve --port "$port" --data "$work/data" >/dev/null # builds, rehearses, makes the database
read -r wall cpu < <(median "$first" ./linchpin serve --port "$port" --data "$work/data")
echo "Linchpin: $wall s wall, $cpu CPU-seconds to the first page, PostgreSQL and launcher included (median of $starts)"
if [ -n "$peer" ]; then
    port=$(free_port)
    java=$(./linchpin jdk)/bin/java
    read -r their_wall their_cpu < <(median "http://127.0.0.1:$port${PEER_PAGE:-/owners?lastName=}" \
        "$java" -Xmx512m -XX:+UseSerialGC -jar "$peer" --server.port="$port")
    echo "peer: $their_wall s wall, $their_cpu CPU-seconds to the first page ($peer)"
    awk -v a="$cpu" -v b="$their_cpu" 'BEGIN { printf "ratio: %.2f of the peer'"'"'s CPU-seconds (bar 0.33)\n", a / b }'
fi
