package linchpin.commands.tally;

import java.io.IOException;

/** A file cannot be read any further. */
final class UnreadableFile extends IOException {

    private final String what;

    UnreadableFile(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
