#!/bin/sh
# How long the import of many rows takes, beside COPY of the same rows into the same indexed tables.
#   benchmarks/import.sh [ROWS] [FILE OF COMMENTS]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
rows=${1:-1000000}
comments=${2:-../shared/data/fft-comments.csv}
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
# The collector is the one that ./linchpin starts with.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "server/target/classes:server/target/test-classes:analysis/target/classes:$(cat server/target/benchmark.classpath)" \
    linchpin.benchmarks.ImportBenchmark "$comments" "$work" "$rows"
