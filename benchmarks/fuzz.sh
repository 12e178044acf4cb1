#!/bin/sh
# Files changed at random are read as an import reads tables, and as tally reads decisions (lines of JSON): none may crash the reader, hold it longer than a
# second, or ask for more than 256 MB. Four fifths of the time are for tables.
#   benchmarks/fuzz.sh [MINUTES] [SEED]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/benchmark.classpath
seed=${2:-$(date +%s)}
fuzz() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx256m -XX:+UseSerialGC \
        -cp "server/target/classes:server/target/test-classes:analysis/target/classes:$(cat server/target/benchmark.classpath)" "$@"
}
fuzz linchpin.tables.Fuzz $((${1:-10} * 48)) "$seed"
fuzz linchpin.commands.tally.DecisionFuzz $((${1:-10} * 12)) "$seed"
