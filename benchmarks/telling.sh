#!/bin/sh
# What one giver's "half" costs when ten raised the matter and when very many did, in turn in the same run.
#   benchmarks/telling.sh [MATTERS OF EACH SIZE] [GIVERS OF THE LARGE ONES]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/telling.classpath ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/telling.classpath
cd server
# The collector is the one that ./linchpin starts with.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "target/classes:target/test-classes:../analysis/target/classes:$(cat target/telling.classpath)" \
    linchpin.answers.TellingBenchmark "${1:-100}" "${2:-1000}"
