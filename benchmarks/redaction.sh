#!/usr/bin/env bash
# How much of what should be masked is proposed: made-up personal details put into real comments that training never saw, by kind and by
# origin of name, with a third of all names taken off the lists; what must stay; what is proposed in untouched comments; speed.
# usage: benchmarks/redaction.sh [COMMENTS.csv] [missed | flagged | train]
#   missed prints what was missed, flagged what is proposed in untouched comments (to read, not to keep), train makes the names model anew
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
file=${1:-$root/../shared/data/fft-comments.csv}
[ -f "$file" ] || { echo "The comments are not here: $file" >&2; exit 1; }
file=$(realpath "$file")
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile -pl analysis -am >&2
java=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -cp analysis/target/classes:analysis/target/test-classes)
if [ "${2:-}" = train ]; then
  "${java[@]}" linchpin.analysis.text.redaction.names.NameTrainer "$file" \
    analysis/src/main/resources/linchpin/analysis/text/redaction/names/names.weights
else
  "${java[@]}" linchpin.analysis.benchmarks.RedactionBenchmark "$file" "${2:-}"
fi
