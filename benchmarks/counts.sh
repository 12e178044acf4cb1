#!/bin/sh
# What a dashboard asks for at many feedback, from the counts that are kept, which are proved right first; and a question nobody counted
# for, beside DuckDB over the same rows.
#   benchmarks/counts.sh [ROWS]
# What keeping the counts costs an import, in pairs of imports with and without:
#   benchmarks/counts.sh upkeep [ROWS] [PAIRS] [WARDS OF EACH SERVICE] [FILE OF COMMENTS]
set -eu
cd "$(dirname "$0")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick -Dpeers test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/counts.classpath ||
    mvn -B -ntp -q -Dquick -Dpeers test-compile dependency:build-classpath -pl server -am -Dmdep.outputFile=target/counts.classpath
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
main=CountsBenchmark
if [ "${1:-}" = upkeep ]; then
    main=UpkeepBenchmark
    shift
    set -- "${1:-200000}" "$work" "${4:-../shared/data/fft-comments.csv}" "${2:-5}" "${3:-1}"
else
    set -- "${1:-10000000}" "$work"
fi
# The collector is the one that ./linchpin starts with.
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -cp "server/target/classes:server/target/test-classes:analysis/target/classes:$(cat server/target/counts.classpath)" \
    "linchpin.figures.$main" "$@"
