package linchpin.commands.chart;

/** The file cannot be charted at all; says what is wrong. */
final class CannotChart extends RuntimeException {

    CannotChart(String reason) {
        super(reason);
    }
}
