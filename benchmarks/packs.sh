#!/usr/bin/env bash
# An evidence pack of some thirty pages printed as PDF/UA in a warm process, against Chromium's print of the same page in the same run.
# usage: benchmarks/packs.sh [FOLDER]     FOLDER keeps the page and both PDFs
set -euo pipefail
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick package -DskipTests -pl server -am >&2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
out=${1:-$work/out}; mkdir -p "$out"
unzip -q -o server/target/linchpin-server-*.jar 'BOOT-INF/lib/*' -d "$work"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -cp "server/target/test-classes:server/target/classes:$work/BOOT-INF/lib/*" \
    linchpin.evidence.pack.PackBenchmark "$out"
command -v chromium >/dev/null || { echo "no chromium here: no peer was run"; exit 0; }
echo '<!doctype html><title>Nothing</title>' > "$work/nothing.html"
print() {
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
        --disable-component-update --disable-sync --user-data-dir="$work/profile" --no-pdf-header-footer \
        --print-to-pdf="$2" "file://$1" >/dev/null 2>&1
}
TIMEFORMAT='%U %S'
print "$work/nothing.html" "$work/nothing.pdf" # makes its profile
spent() { { time print "$1" "$2"; } 2>&1 | awk '{printf "%d\n", 1000 * ($1 + $2)}'; }
empty=$(for _ in 1 2 3; do spent "$work/nothing.html" "$work/nothing.pdf"; done | sort -n | sed -n 2p)
full=$(for _ in 1 2 3; do spent "$(realpath "$out")/pack.html" "$out/chromium.pdf"; done | sort -n | sed -n 2p)
echo "Chromium, processor time of the whole browser, median of 3: $full ms; of an empty page $empty ms; the page itself $((full - empty)) ms"
