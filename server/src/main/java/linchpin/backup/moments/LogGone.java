package linchpin.backup.moments;

import java.io.IOException;

/** The server no longer has a part of its log that was not fetched yet: what follows needs another copy to go on from. */
final class LogGone extends IOException {

    LogGone(IOException cause) {
        super("the server's log was not fetched in time", cause);
    }
}
