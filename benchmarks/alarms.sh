#!/usr/bin/env bash
# How many sentences of harm raise an alarm, and how many real comments and stories of the demonstration do that nothing was learnt from.
# usage: benchmarks/alarms.sh [COMMENTS.csv] [rung | train]
#   rung prints the real comments that rang (to read, not to keep), train makes the heads of harm anew for the reader that is shipped
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
file=${1:-$root/../shared/data/fft-comments.csv}
[ -f "$file" ] || { echo "The comments are not here: $file" >&2; exit 1; }
file=$(realpath "$file")
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath >&2
java=("$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Xmx1g
  -cp "analysis/target/classes:analysis/target/test-classes:$(cat analysis/target/benchmark.classpath)")
if [ "${2:-}" = train ]; then
  work=$(mktemp -d)
  python=${PYTHON:-/usr/bin/python3} # with numpy and scikit-learn
  "$python" analysis/training/harm.py sentences "$file" "$work/sentences.tsv"
  "${java[@]}" linchpin.analysis.text.HarmVectors "$work/sentences.tsv" "$work/vectors"
  "$python" analysis/training/harm.py fit "$work/vectors" analysis/src/main/resources/linchpin/analysis/text/harm/heads.bin
  rm -r "$work"
else
  "${java[@]}" linchpin.analysis.text.HarmFigures "$file" server/src/main/resources/demo/words.txt "${2:-}"
fi
