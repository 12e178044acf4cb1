package linchpin.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whom PostgreSQL runs as: never root, and otherwise whoever runs the product. */
final class Unprivileged {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));
    /** "nobody": owns nothing else on a Debian machine, and needs no entry in the password file. */
    private static final String NOBODY = "65534";

    private Unprivileged() {}

    static void refuseWhereItMayNotEnter(Path directory) throws IOException {
        if (ROOT && run(command("test", "-x", directory.toString())) != 0) {
            throw new IOException("PostgreSQL never runs as root, and the user it runs as instead may not enter "
                    + directory + ". Choose another place with --data, for example /var/lib/linchpin.");
        }
    }

    /** Makes it the owner of these, with all that is in them, and nobody else's. */
    static void owns(Path... paths) throws IOException {
        for (var path : paths) {
            if (ROOT) {
                run(List.of("chown", "-R", NOBODY + ":" + NOBODY, path.toString()));
            }
            run(List.of("chmod", "-R", "u=rwX,go=", path.toString()));
        }
    }

    static List<String> command(String... command) {
        if (!ROOT) {
            return List.of(command);
        }
        var words = new ArrayList<>(List.of("setpriv"));
        words.addAll(dropped());
        words.addAll(List.of(command));
        return words;
    }

    /** @return what setpriv is told */
    static List<String> dropped() {
        return ROOT ? List.of("--reuid", NOBODY, "--regid", NOBODY, "--clear-groups") : List.of();
    }

    static int run(List<String> command) throws IOException {
        return EmbeddedPostgres.waited(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }
}
