#!/usr/bin/env bash
# The log's first page and two-word searches at a million rows, with row-level security on and off, through the product's own query.
# usage: benchmarks/log.sh [ROWS] [COMMENTS.csv] [explain]     the file has a column "FFT answer"; "explain" prints the plans too
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
file=$(realpath "${2:-$root/../shared/data/fft-comments.csv}")
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick package -DskipTests -pl server -am >&2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unzip -q -o server/target/linchpin-server-*.jar 'BOOT-INF/lib/*' -d "$work"
# Only what it needs of the tests: the product looks for its parts on the whole class path, and some tests hold parts of their own.
mkdir -p "$work/tests/linchpin/feedback/log" "$work/tests/linchpin/support"
cp server/target/test-classes/linchpin/feedback/log/{LogBenchmark,LargeRegister,BackendTime,Unsecured}*.class "$work/tests/linchpin/feedback/log"
cp server/target/test-classes/linchpin/support/TestDatabase*.class "$work/tests/linchpin/support"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g --enable-native-access=ALL-UNNAMED \
  -cp "$work/tests:server/target/classes:$work/BOOT-INF/lib/*" \
  linchpin.feedback.log.LogBenchmark "${1:-1000000}" "$file" "${3:-}"
