package linchpin.commands;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param progress how far it is; silent when nobody watches
 * @param outcome what came of it
 * @param problems why it failed
 */
public record Output(PrintStream progress, PrintStream outcome, PrintStream problems) {

    /** @return the usual streams; the launcher knows whether standard error is a terminal, which Java cannot find out */
    static Output standard() {
        var watched = System.getenv("LINCHPIN_QUIET") == null;
        return new Output(
                watched ? System.err : new PrintStream(OutputStream.nullOutputStream()), System.out, System.err);
    }
}
