#!/usr/bin/env bash
# What pages cost the server: requests per CPU-second of Java and PostgreSQL together, over HTTP and kept connections, each page warmed first; a minute of
# nothing; and, asked in the same way, nginx with the bytes of the giver's form and of "you said, we did", where nginx is there, and a page that lists
# something of a Spring PetClinic, where the path of its fat jar is given.
# usage: benchmarks/pages.sh [SECONDS for each page, twice: 8] [PETCLINIC.jar]     needs: python3, curl
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d); chmod 755 "$work"
pids=()
stop() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap stop EXIT
await() { for _ in $(seq 900); do curl -fsS -o /dev/null "$1" 2>/dev/null && return; sleep 0.2; done; echo "no answer from $1" >&2; exit 1; }

LINCHPIN_ADDRESS=http://localhost:18080 ./linchpin serve --demo --data "$work/data" --port 18080 >"$work/linchpin.log" 2>&1 & pids+=($!)
server=$!
await http://localhost:18080/demo; sleep 20                          # the demonstration finishes making itself
python3 benchmarks/pages.py http://localhost:18080 "$server" "${1:-8}"
sleep 60
python3 benchmarks/pages.py http://localhost:18080 "$server" idle

if command -v nginx >/dev/null; then
    mkdir "$work/www"
    form=$(curl -fsS http://localhost:18080/ | grep -o '/give/[A-Z]*/[a-z0-9_-]*' | head -1 || true)
    curl -fsS "http://localhost:18080${form:-/give/DEMOA/_all}" -o "$work/www/form.html"
    curl -fsS "http://localhost:18080$(curl -fsS http://localhost:18080/ | grep -o '/said/[A-Za-z0-9]*' | head -1)" -o "$work/www/said.html"
    cat >"$work/nginx.conf" <<N
worker_processes 1; pid $work/nginx.pid; error_log $work/nginx.err; daemon off;
events { worker_connections 256; }
http { access_log off; gzip on; default_type text/html; keepalive_requests 10000000;
  server { listen 127.0.0.1:18081; root $work/www; } }
N
    nginx -c "$work/nginx.conf" & pids+=($!)
    nginx=$!
    await http://127.0.0.1:18081/form.html
    echo "nginx, the same bytes"
    python3 benchmarks/pages.py http://127.0.0.1:18081 "$nginx" "${1:-8}" /form.html /said.html
fi
if [ -n "${2:-}" ]; then
    "$(./linchpin jdk)/bin/java" -Xmx512m -jar "$2" --server.port=18082 >"$work/peer.log" 2>&1 & pids+=($!)
    peer=$!
    await http://127.0.0.1:18082/vets.html
    echo "PetClinic"
    python3 benchmarks/pages.py http://127.0.0.1:18082 "$peer" "${1:-8}" /vets.html
fi
