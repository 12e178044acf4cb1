#!/usr/bin/env bash
# The pages that grow, when they have grown: p50 and p99 of a proposal with 50 versions and 500 comments, and of registers with 5,000 decisions,
# through all filters and templates in one process, warm. usage: benchmarks/large-pages.sh
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -Dspotless.check.skip -Dsurefire.failIfNoSpecifiedTests=false -Dtest=LargePagesBenchmark test -pl server -am | grep -E ' kB, p50|ERROR'
