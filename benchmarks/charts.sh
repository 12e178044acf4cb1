#!/usr/bin/env bash
# Limits and point types of 100,000 series of 36 points on two threads; with the folder of NHSRplotthedots' source, beside it.
#   benchmarks/charts.sh [PATH_OF_NHSRplotthedots]
# The peer is given the first 2,000 of the same series in one call, because 100,000 take it very long, and its rate is compared.
# On Debian: apt install r-base-core r-cran-dplyr r-cran-ggplot2 r-cran-pkgload r-cran-rlang r-cran-scales
set -euo pipefail
peer=${1:+$(realpath "$1")}
cd "$(dirname "${BASH_SOURCE[0]}")/.."
JAVA_HOME=$(./linchpin jdk)
export JAVA_HOME
mvn -o -B -ntp -q -Dquick test-compile -pl analysis -am >&2 || mvn -B -ntp -q -Dquick test-compile -pl analysis -am >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$JAVA_HOME/bin/java" -Xmx512m -cp analysis/target/classes:analysis/target/test-classes \
    linchpin.analysis.benchmarks.ChartsBenchmark 100000 "$work/series.csv" 2000 | tee "$work/ours"
if [ -z "$peer" ]; then echo "NHSRplotthedots was not run: its folder was not given"; exit 0; fi
if ! command -v Rscript >/dev/null; then echo "NHSRplotthedots was not run: there is no Rscript here"; exit 0; fi
cat >"$work/peer.R" <<'R'
args <- commandArgs(trailingOnly = TRUE)
if (requireNamespace("pkgload", quietly = TRUE)) pkgload::load_all(args[1], quiet = TRUE) else library(NHSRplotthedots)
rows <- read.csv(args[2])
rows$date <- as.Date(rows$date)
time <- system.time(suppressWarnings(done <- ptd_spc(rows, value_field = value, date_field = date, facet_field = series)))
stopifnot(nrow(done) == nrow(rows))
cat(sprintf("NHSRplotthedots, %d series in one call\t%.3f s\n", length(unique(rows$series)), time[["elapsed"]]))
cat(sprintf("peer's points of special cause\t%.2f %%\n", 100 * mean(done$point_type != "common_cause")))
cat(sprintf("peer's series a second\t%.0f\n", length(unique(rows$series)) / time[["elapsed"]]))
R
Rscript "$work/peer.R" "$peer" "$work/series.csv" | tee "$work/theirs"
awk -F'\t' '/series a second/ { rate[FNR == NR] = $2 } END { printf "ratio: %.0f times the peer'"'"'s series a second\n", rate[1] / rate[0] }' \
    "$work/ours" "$work/theirs"
