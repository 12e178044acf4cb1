package linchpin.feedback.imports.batches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.feedback.imports.mapping.Converted;
import linchpin.feedback.imports.mapping.PlaceNames;
import linchpin.platform.waiting.PeopleFirst;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Reads and converts the next batches on a thread of its own while others are being written. Rows go into two lanes, all of one
 * response into the same, so that two writers never touch the same response.
 */
final class BatchPipe implements AutoCloseable {

    static final int LANES = 2;

    private static final long PATIENCE = 100;

    private final List<BlockingQueue<Part>> ready = List.of(new SynchronousQueue<>(), new SynchronousQueue<>());
    private final Rows rows;
    private final Conversion conversion;
    private final long[] skip;
    private final char delimiter;
    private final PeopleFirst people;
    private final Map<List<String>, List<String>> places = new HashMap<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Thread reader;
    private volatile boolean stopped;

    private sealed interface Part {
        record Full(Batch batch) implements Part {}

        record End() implements Part {}

        record Broken(RuntimeException why) implements Part {}
    }

    /** @param skip how many rows of each lane were stored before; they are read again only to count like rows alike */
    BatchPipe(Rows rows, Conversion conversion, long[] skip, Layout layout, PeopleFirst people) {
        this.people = people;
        this.rows = rows;
        this.conversion = conversion;
        this.skip = skip.clone();
        this.delimiter = layout.workbook() ? ',' : layout.delimiter();
        this.reader = Thread.ofPlatform().daemon().name("import-reader").start(this::read);
    }

    private void read() {
        try {
            readAll();
            putAll(new Part.End());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            try {
                putAll(new Part.Broken(e));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void readAll() throws InterruptedException {
        var filling = new Batch[] {fresh(), fresh()};
        for (var line = rows.next(); line != null; line = rows.next()) {
            var converted = conversion.convert(line);
            var lane = lane(converted);
            if (skip[lane]-- > 0) {
                continue;
            }
            if (filling[lane].full(people.there(), converted)) {
                put(lane, filling[lane]);
                filling[lane] = fresh();
            }
            filling[lane].add(converted);
            people.goFirst();
        }
        for (var lane = 0; lane < LANES; lane++) {
            if (filling[lane].size() > 0) {
                put(lane, filling[lane]);
            }
        }
    }

    private Batch fresh() {
        return new Batch(this::spelled, this::first, delimiter);
    }

    /** As it stands first in the file, whichever lane is quicker. */
    private List<String> spelled(List<String> place) {
        return places.computeIfAbsent(place.stream().map(Cells::key).toList(), _ -> place);
    }

    /** Of spellings that people take for one the first in the file names the place, should it be opened. */
    private List<String> first(List<String> place) {
        return spellings.computeIfAbsent(PlaceNames.loose(place), _ -> place);
    }

    /** Depends on nothing but the row: an import that was cut goes on with the same lanes. */
    private static int lane(Converted row) {
        return switch (row) {
            case Converted.Taken taken -> (int) (taken.id().getLeastSignificantBits() & 1);
            case Converted.Refused _ -> 0;
        };
    }

    private void put(int lane, Batch batch) throws InterruptedException {
        batch.seal();
        ready.get(lane).put(new Part.Full(batch));
    }

    private void putAll(Part last) throws InterruptedException {
        for (var lane : ready) {
            lane.put(last);
        }
    }

    /** @return null after the last of this lane */
    @Nullable
    Batch next(int lane) {
        try {
            Part part = null;
            while (part == null) { // looks up now and then: whoever stops the others cannot know who waits already
                part = stopped
                        ? new Part.Broken(new StoreRows.Stopped())
                        : ready.get(lane).poll(PATIENCE, TimeUnit.MILLISECONDS);
            }
            return switch (part) {
                case Part.Full full -> full.batch();
                case Part.End _ -> null;
                case Part.Broken broken -> throw broken.why();
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreRows.Stopped();
        }
    }

    /** Nobody gets another batch. */
    void stop() {
        stopped = true;
        reader.interrupt();
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
