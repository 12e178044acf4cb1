package linchpin.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import linchpin.platform.CannotStart;

/** A server that another process runs now, which a command may use beside it. */
final class Running {

    private static final int PORT_LINE = 3;

    private Running() {}

    /**
     * @param directory of the embedded server
     * @return the port it listens on; empty when nobody runs it
     * @throws CannotStart while it is starting or stopping
     */
    static Optional<Integer> portIn(Path directory) {
        var file = directory.resolve("cluster/postmaster.pid");
        try {
            if (!Files.exists(file) || unclaimed(directory)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file);
            if (!lines.getLast().strip().equals("ready")) {
                throw new CannotStart(
                        "Linchpin is just starting or stopping on " + directory + ". Try again in a moment.");
            }
            return Optional.of(Integer.parseInt(lines.get(PORT_LINE).strip()));
        } catch (IOException e) {
            throw new CannotStart("The database in " + directory + " could not be looked at: " + e.getMessage(), e);
        }
    }

    private static boolean unclaimed(Path directory) throws IOException {
        var claim = Claim.on(directory);
        if (claim.isPresent()) {
            claim.get().close();
        }
        return claim.isPresent();
    }
}
