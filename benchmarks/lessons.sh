#!/usr/bin/env bash
# Corrections and own themes: how long it takes to learn everything again after a correction.
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile -pl analysis >&2 || mvn -B -ntp -q -Dquick test-compile -pl analysis >&2
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -cp "analysis/target/test-classes:analysis/target/classes" \
    linchpin.analysis.benchmarks.LessonsBenchmark
