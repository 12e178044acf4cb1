package linchpin.feedback.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time that PostgreSQL has spent on the connections of one user to one database: what a busy machine does not blur. */
record BackendTime(String user, String database) {

    private static final double TICK = 10; // milliseconds, as Linux counts

    /** @return milliseconds up to now; 0 where there is no /proc or PostgreSQL runs elsewhere */
    double spent() throws IOException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return 0;
        }
        try (Stream<Path> all = Files.list(Path.of("/proc"))) {
            return TICK
                    * all.filter(process -> process.getFileName().toString().matches("[0-9]+"))
                            .filter(process -> read(process.resolve("cmdline"))
                                    .startsWith("postgres: " + user + " " + database + " "))
                            .mapToLong(process -> ticks(read(process.resolve("stat"))))
                            .sum();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // gone meanwhile
        }
    }

    /** User and system time, fields 14 and 15; the name before them may hold blanks. */
    private static long ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length < 13 ? 0 : Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
