#!/usr/bin/env bash
# How well and how fast comments are read, beside the peer's reader taught the same rows in the same run.
#   benchmarks/reading.sh [--no-peer] [--across] [--model=FOLDER]
# How well: of the reader kept for it (reader/src/test/resources), which is made as the shipped one is but never saw the comments held
# aside; or of the one in FOLDER, by files that analysis/training left. How fast: of the shipped one, made alike.
# The peer is pxtextmining's TF-IDF and support vector machines in scikit-learn; on Debian: apt install python3-sklearn.
# --across tries the peer on one trust after learning from the other as well.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ -e ../shared/data/fft-comments.csv ] || { echo "reading.sh: the real comments, ../shared/data, are not here" >&2; exit 1; }
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mvn -o -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath ||
    mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath
model=()
for word in "$@"; do
    case "$word" in --model=*) model=("${word#--model=}") ;; esac
done
log=$(mktemp)
trap 'rm -f "$log"' EXIT
"$JAVA_HOME/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "analysis/target/classes:analysis/target/test-classes:$(cat analysis/target/benchmark.classpath)" \
    linchpin.analysis.benchmarks.ReadingBenchmark "${model[@]}" | tee "$log"
case " $* " in *" --no-peer "*) exit 0 ;; esac
"${PYTHON:-/usr/bin/python3}" benchmarks/reading_peer.py ../shared/data "$@" | tee -a "$log"
awk -F'\t' '$1 == "speed" && $2 == "held aside, each once" { ours = $4 + 0 } $1 == "peer speed" && !peer { peer = $2 + 0 }
    END { printf "ratio: %.2f of the peer'"'"'s comments per CPU-second (bar 1.5, goal 3)\n", ours / peer }' "$log"
