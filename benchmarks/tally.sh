#!/usr/bin/env bash
# How many published decisions are worked out in a second, on one core: within a warm process, and by a process of its own.
#   benchmarks/tally.sh [DECISIONS] [BALLOTS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
count=${1:-1000}
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath >&2 ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
one=()
if command -v taskset >/dev/null; then one=(taskset -c 0); else echo "There is no taskset here: more than one core may be used"; fi
java=("${one[@]}" "$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC
    -cp "server/target/classes:server/target/test-classes:analysis/target/classes:$(cat server/target/benchmark.classpath)")
"${java[@]}" linchpin.commands.tally.TallyBenchmark "$count" "${2:-50}" "$work/decisions.jsonl"
# The whole process: Java's start, without what the launcher's cache saves of it, and all of it cold.
begun=$(date +%s%N)
"${java[@]}" linchpin.Linchpin tally "$work/decisions.jsonl" >"$work/results.jsonl"
ended=$(date +%s%N)
[ "$(wc -l <"$work/results.jsonl")" = "$count" ] || { echo "tally.sh: not every decision has a result" >&2; exit 1; }
awk -v n="$count" -v ns=$((ended - begun)) \
    'BEGIN { printf "a process of its own, cold\t%.2f s, %.0f decisions a second\n", ns / 1e9, n / (ns / 1e9) }'
