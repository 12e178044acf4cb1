#!/usr/bin/env bash
# Corrections and own themes: how long learning takes; what corrections do to comments nobody corrected; what twenty examples of an own theme reach on real comments.
# usage: benchmarks/lessons.sh [VECTORS]     VECTORS: a file to write the real comments' vectors to, for benchmarks/heard.sh
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath >&2 ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath >&2
run() {
    "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx2g --enable-native-access=ALL-UNNAMED \
        -cp "analysis/target/test-classes:analysis/target/classes:$(cat analysis/target/benchmark.classpath)" "linchpin.analysis.benchmarks.$@"
}
run LessonsBenchmark
run CorrectionsBenchmark
run OwnThemesBenchmark "$@"
run SharedThemeBenchmark
