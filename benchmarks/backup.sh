#!/usr/bin/env bash
# A backup of so many comments, each read by the machine, and bringing it back to an empty directory.
# usage: benchmarks/backup.sh [COMMENTS]
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick package -DskipTests -pl server -am >&2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
unzip -q -o server/target/linchpin-server-*.jar 'BOOT-INF/lib/*' -d "$work"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m --enable-native-access=ALL-UNNAMED \
  -cp "server/target/test-classes:server/target/classes:$work/BOOT-INF/lib/*" \
  linchpin.backup.BackupBenchmark "${1:-1000000}"
