#!/bin/sh
# What a comment takes on the disk once it is imported, looked at, read and counted, by table and index, after VACUUM and with no dead space.
#   benchmarks/disk.sh [ROWS] [FILE OF COMMENTS] [FILES]     FILES: how many the rows come in, each read before the next comes; 1 unless given
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
rows=${1:-50000}
comments=${2:-../shared/data/fft-comments.csv}
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "server/target/classes:server/target/test-classes:analysis/target/classes:$(cat server/target/benchmark.classpath)" \
    linchpin.benchmarks.DiskBenchmark "$comments" "$work" "$rows" "${3:-1}"
