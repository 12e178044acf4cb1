package linchpin.commands.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.analysis.text.CommentReader;
import linchpin.commands.Output;
import linchpin.commands.files.GivenFile;
import linchpin.tables.writing.CsvRows;

/**
 * Reads rows and writes them, two threads reading while one writes, never more than a few thousand rows at a time in memory. The
 * rows go to a file beside the one asked for, which takes that name when all are written; after an interruption the same command
 * goes on from there.
 */
final class RowReader {

    private static final int THREADS = 2;
    private static final int TOGETHER = 128;
    private static final int AHEAD = 8;

    private final ReadOrder order;
    private final CommentReader reader;
    private final Output output;
    private long written;

    RowReader(ReadOrder order, CommentReader reader, Output output) {
        this.order = order;
        this.reader = reader;
        this.output = output;
    }

    /** @return how many rows the file has */
    long written() throws IOException {
        var file = GivenFile.of(order.file(), order.said());
        try (var grid = new Grid(order.file().toString(), file)) {
            var columns = new Columns(order, grid, reader);
            var begun = new EarlierRun(order, reader.card());
            written = begun.kept(grid, columns.header());
            if (written > 0) {
                output.progress().printf("Going on after %,d rows that were read before%n", written);
            }
            try (var out = appending(begun.file())) {
                if (written == 0 && Files.size(begun.file()) == 0) {
                    out.write(columns.header());
                }
                readAll(grid, columns, out);
            }
            Files.move(begun.file(), order.out(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            grid.words().forEach(output.outcome()::println);
        }
        return written;
    }

    static CsvRows appending(Path file) throws IOException {
        return CsvRows.forPrograms(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private void readAll(Grid grid, Columns columns, CsvRows out) throws IOException {
        var waiting = new ArrayDeque<Future<List<List<String>>>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            try {
                for (var some = some(grid); !some.isEmpty(); some = some(grid)) {
                    waiting.add(read(some, columns, threads));
                    if (waiting.size() >= AHEAD) {
                        write(waiting.remove(), out);
                    }
                }
                while (!waiting.isEmpty()) {
                    write(waiting.remove(), out);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static Future<List<List<String>>> read(List<List<String>> rows, Columns columns, ExecutorService threads) {
        return threads.submit(() -> rows.stream().map(columns::read).toList());
    }

    private static List<List<String>> some(Grid grid) {
        var some = new ArrayList<List<String>>(TOGETHER);
        while (some.size() < TOGETHER) {
            var row = grid.next();
            if (row == null) {
                break;
            }
            some.add(row);
        }
        return some;
    }

    private void write(Future<List<List<String>>> read, CsvRows out) throws IOException {
        try {
            for (var row : read.get()) {
                out.write(row);
                written++;
            }
            out.flush();
            if (written % (TOGETHER * 16) == 0) {
                output.progress().printf("\r%,d rows", written);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Row " + (written + 1) + " and those after it could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted after " + written + " rows; the same command goes on from there", e);
        }
    }
}
