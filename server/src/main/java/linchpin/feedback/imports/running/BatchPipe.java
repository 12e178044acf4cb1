package linchpin.feedback.imports.running;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.feedback.imports.reading.Layout;
import linchpin.feedback.imports.reading.Rows;
import org.jspecify.annotations.Nullable;

/** Reads and converts the next batch on a thread of its own while the last one is being written. */
final class BatchPipe implements AutoCloseable {

    private final BlockingQueue<Part> ready = new ArrayBlockingQueue<>(1);
    private final Rows rows;
    private final Conversion conversion;
    private final long skip;
    private final Layout layout;
    private final Thread reader;

    /** The import was cancelled, or another process has taken it over. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    private sealed interface Part {
        record Full(Batch batch) implements Part {}

        record End() implements Part {}

        record Broken(RuntimeException why) implements Part {}
    }

    /** @param skip how many rows were stored before; they are read again only to count like rows alike */
    BatchPipe(Rows rows, Conversion conversion, long skip, Layout layout) {
        this.rows = rows;
        this.conversion = conversion;
        this.skip = skip;
        this.layout = layout;
        this.reader = Thread.ofPlatform().daemon().name("import-reader").start(this::read);
    }

    private void read() {
        try {
            readAll();
            ready.put(new Part.End());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            try {
                ready.put(new Part.Broken(e));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void readAll() throws InterruptedException {
        var delimiter = layout.workbook() ? ',' : layout.delimiter();
        var batch = new Batch(delimiter);
        var seen = 0L;
        for (var line = rows.next(); line != null; line = rows.next()) {
            var converted = conversion.convert(line);
            if (++seen <= skip) {
                continue;
            }
            batch.add(converted);
            if (batch.full()) {
                put(batch);
                batch = new Batch(delimiter);
            }
        }
        if (batch.size() > 0) {
            put(batch);
        }
    }

    private void put(Batch batch) throws InterruptedException {
        batch.seal();
        ready.put(new Part.Full(batch));
    }

    /** @return null after the last */
    @Nullable
    Batch next() {
        try {
            return switch (ready.take()) {
                case Part.Full full -> full.batch();
                case Part.End _ -> null;
                case Part.Broken broken -> throw broken.why();
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /** Waits for the reader, whose file and counts are closed next. */
    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
