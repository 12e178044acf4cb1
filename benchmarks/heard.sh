#!/usr/bin/env bash
# "Heard before": the ten nearest of many comments beside an exact scan of the same floats; time of a search, memory, time to add.
# usage: benchmarks/heard.sh [COMMENTS] [VECTORS]     VECTORS: a file of little-endian floats, 384 to a comment, to copy with noise
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
count=${1:-1000000}
mvn -o -B -ntp -q -Dquick test-compile -pl analysis -am >&2 || mvn -B -ntp -q -Dquick test-compile -pl analysis -am >&2
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}") # a file of 384 bytes a comment is made here
trap 'rm -rf "$work"' EXIT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xms3g -Xmx3g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED \
  -cp "analysis/target/test-classes:analysis/target/classes" \
  linchpin.analysis.benchmarks.HeardBenchmark "$count" "$work" ${2:+"$2"}
