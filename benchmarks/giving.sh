#!/usr/bin/env bash
# The giver's form: its weight on a first visit, and requests per CPU-second of the server against
#   - nginx serving the very same bytes from a file, and
#   - a Spring PetClinic list page, when the path of its fat jar is given.
# usage: benchmarks/giving.sh [PETCLINIC.jar]     needs: curl, wrk, nginx; python3 with brotli or node for the brotli figure
set -euo pipefail
cd "$(dirname "$0")/.."
peer=${1:-}
work=$(mktemp -d); chmod 755 "$work"
pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
tick=$(getconf CLK_TCK)

# CPU ticks of a process and all its descendants, living ones with those they reaped
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
await() { for _ in $(seq 600); do curl -fsS -o /dev/null "$1" 2>/dev/null && return; sleep 0.2; done; echo "no answer from $1" >&2; exit 1; }
# prints requests per CPU-second: URL PID
measure() {
  wrk -t1 -c16 -d8s "$1" >/dev/null                                  # warm
  local before after requests
  before=$(cpu "$2"); requests=$(wrk -t1 -c16 -d10s "$1" | awk '/requests in/{print $1}'); after=$(cpu "$2")
  awk -v r="$requests" -v t=$((after - before)) -v k="$tick" 'BEGIN{printf "%.0f", r / (t / k)}'
}

./linchpin serve --demo --data "$work/data" --port 18080 >"$work/linchpin.log" 2>&1 & pids+=($!)
linchpin=$!
page=http://127.0.0.1:18080/give/DEMOA/willow-ward
await "$page"; sleep 20                                              # the demonstration finishes making itself

mkdir "$work/www"
curl -fsS "$page" -o "$work/www/form.html"
html=$(curl -fsS -H 'Accept-Encoding: gzip' "$page" -w '%{size_download}' -o "$work/form.gz")
total=$html; n=1
printf '%-28s %8s bytes gzip (as sent)\n' form "$html"
for path in $(grep -o '\(href\|src\)="/ui/[^"]*"' "$work/www/form.html" | cut -d'"' -f2 | sort -u); do
  size=$(curl -fsS -H 'Accept-Encoding: gzip' "http://127.0.0.1:18080$path" -w '%{size_download}' -o "$work/asset")
  curl -fsS "http://127.0.0.1:18080$path" -o "$work/www/$n$(basename "$path")"
  printf '%-28s %8s bytes gzip (as sent)\n' "$(basename "$path")" "$size"
  total=$((total + size)); n=$((n + 1))
done
printf '%-28s %8s bytes in %s requests\n' "first visit, as sent" "$total" "$n"
if command -v node >/dev/null; then
  node -e 'const z=require("zlib"),fs=require("fs");let t=0;for(const f of fs.readdirSync(process.argv[1]))t+=z.brotliCompressSync(fs.readFileSync(process.argv[1]+"/"+f)).length;console.log("first visit, brotli         ",String(t).padStart(8),"bytes (bar 35,000)")' "$work/www"
fi

cat >"$work/nginx.conf" <<N
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.err; daemon off;
events { worker_connections 256; }
http { access_log off; gzip on; default_type text/html;
  server { listen 127.0.0.1:18081; root $work/www; } }
N
nginx -c "$work/nginx.conf" & pids+=($!)
nginx=$!
await http://127.0.0.1:18081/form.html
ours=$(measure "$page" "$linchpin")
theirs=$(measure http://127.0.0.1:18081/form.html "$nginx")
printf 'giver form: Linchpin %s, nginx (same bytes, a file) %s requests per CPU-second: ratio %s\n' \
  "$ours" "$theirs" "$(awk -v a="$ours" -v b="$theirs" 'BEGIN{printf "%.3f", a / b}')"
if [ -n "$peer" ]; then
  "$(./linchpin jdk)/bin/java" -Xmx512m -jar "$peer" --server.port=18082 >"$work/peer.log" 2>&1 & pids+=($!)
  petclinic=$!
  await http://127.0.0.1:18082/vets.html
  theirs=$(measure http://127.0.0.1:18082/vets.html "$petclinic")
  printf 'giver form: Linchpin %s, PetClinic list %s requests per CPU-second: ratio %s\n' \
    "$ours" "$theirs" "$(awk -v a="$ours" -v b="$theirs" 'BEGIN{printf "%.2f", a / b}')"
fi
