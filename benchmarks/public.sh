#!/usr/bin/env bash
# Public pages: requests per CPU-second of the server, Java and PostgreSQL together, over connections that stay open, packed as browsers ask; the same
# pages for somebody with a cookie, for whom each is made anew; and for whoever has them already.
# usage: benchmarks/public.sh [SECONDS]     needs: curl, a JDK 25
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-8}
work=$(mktemp -d); chmod 755 "$work"
server=
stop() { [ -z "$server" ] || kill "$server" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
tick=$(getconf CLK_TCK)

# CPU ticks of a process and all its descendants
cpu() {
  local sum=0 pid todo=("$@")
  while ((${#todo[@]})); do
    pid=${todo[0]}; todo=("${todo[@]:1}")
    [ -r "/proc/$pid/stat" ] || continue
    sum=$((sum + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{print $12 + $13 + $14 + $15}')))
    for child in $(cat "/proc/$pid"/task/*/children 2>/dev/null); do todo+=("$child"); done
  done
  echo "$sum"
}
# WHAT PATH [HEADER...]
measure() {
  local what=$1 path=$2 before after good; shift 2
  "$java" -Xmx128m benchmarks/asking/Asking.java 18080 "$path" "$seconds" 16 "$@" >/dev/null # warm
  before=$(cpu "$server"); good=$("$java" -Xmx128m benchmarks/asking/Asking.java 18080 "$path" "$seconds" 16 "$@"); after=$(cpu "$server")
  awk -v w="$what" -v r="$good" -v t=$((after - before)) -v k="$tick" -v l="$(cut -d' ' -f1 /proc/loadavg)" \
    'BEGIN{printf "%-44s %7.0f a CPU-second (%d answered, load %s)\n", w, r / (t / k), r, l}'
}

./linchpin serve --demo --data "$work/data" --port 18080 >"$work/linchpin.log" 2>&1 & server=$!
java=$(./linchpin jdk)/bin/java
for _ in $(seq 900); do curl -fsS -o /dev/null http://127.0.0.1:18080/said/DEMOA 2>/dev/null && break; sleep 0.2; done
sleep 20 # the demonstration finishes making itself

gzip='Accept-Encoding: gzip, deflate' # over http
br='Accept-Encoding: gzip, deflate, br, zstd' # over https, and on this machine
tag=$(curl -fsS -o /dev/null -D - http://127.0.0.1:18080/said/DEMOA | tr -d '\r' | awk 'tolower($1) == "etag:" {print $2}')
measure "you said, we did" /said/DEMOA "$gzip"
measure "the same, in brotli" /said/DEMOA "$br"
measure "the same, of whoever has it" /said/DEMOA "If-None-Match: $tag"
measure "the same, with a cookie: made anew" /said/DEMOA "$gzip" "Cookie: any=one"
measure "giver's form" /give/DEMOA/willow-ward "$gzip"
measure "the same, in brotli" /give/DEMOA/willow-ward "$br"
measure "the same, not packed" /give/DEMOA/willow-ward
measure "the same, with a cookie: made anew" /give/DEMOA/willow-ward "$gzip" "Cookie: any=one"
