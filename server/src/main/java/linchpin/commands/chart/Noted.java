package linchpin.commands.chart;

import java.io.PrintStream;
import linchpin.analysis.charts.Chart;

/** Tells what must be known to read the charts rightly, of each by its name; of very many only of the first. */
final class Noted {

    private static final int MOST = 200;

    private final PrintStream told;
    private long series;

    Noted(PrintStream told) {
        this.told = told;
    }

    void of(String name, Chart chart) {
        var notes = chart.notes();
        if (notes.isEmpty() || ++series > MOST) {
            return;
        }
        for (var note : notes) {
            told.println("Series " + ChartColumns.quoted(name) + ": " + note.words());
        }
    }

    /** Says how many it did not tell of. */
    void rest() {
        if (series > MOST) {
            told.printf("%,d more series have such notes; each stands below its drawing (--svg).%n", series - MOST);
        }
    }
}
