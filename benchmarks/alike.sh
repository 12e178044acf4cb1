#!/usr/bin/env bash
# Proposals that are alike, looked for while a title is typed: p50 and p99 at 100,000, through the product's own query; and whether one that
# nobody may find shows by the clock.
# usage: benchmarks/alike.sh [PROPOSALS]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick package -DskipTests -pl server -am >&2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unzip -q -o server/target/linchpin-server-*.jar 'BOOT-INF/lib/*' -d "$work"
# Only what it needs of the tests: the product looks for its parts on the whole class path, and some tests hold controllers of their own.
mkdir -p "$work/tests/linchpin/proposals/alike" "$work/tests/linchpin/support"
cp server/target/test-classes/linchpin/proposals/alike/AlikeBenchmark*.class "$work/tests/linchpin/proposals/alike"
cp server/target/test-classes/linchpin/support/TestDatabase*.class "$work/tests/linchpin/support"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g --enable-native-access=ALL-UNNAMED \
  -cp "$work/tests:server/target/classes:$work/BOOT-INF/lib/*" \
  linchpin.proposals.alike.AlikeBenchmark "${1:-100000}"
