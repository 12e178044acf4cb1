package linchpin.commands.chart;

import java.io.PrintStream;

/** What is wrong in a file, told line by line as it is found. */
final class FileProblems {

    private final PrintStream told;
    private long count;

    FileProblems(PrintStream told) {
        this.told = told;
    }

    void at(long line, String what) {
        count++;
        told.println("Line " + line + ": " + what);
    }

    boolean any() {
        return count > 0;
    }

    long count() {
        return count;
    }
}
