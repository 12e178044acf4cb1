package linchpin.feedback.imports.mapping;

/** What stops a row; thrown and caught in this package only. */
final class Stop extends Exception {

    private final String column;

    /** @param column where the trouble is; empty where it is the row as a whole */
    Stop(String column, String reason) {
        super(reason, null, false, false);
        this.column = column;
    }

    String column() {
        return column;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
