package linchpin.feedback.imports.batches;

import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.platform.waiting.PeopleFirst;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Stores what is left of a file, batch by batch. */
@Component
public class StoreRows {

    private final ImportPlaces places;
    private final BatchWriter writer;
    private final TransactionOperations transactions;
    private final PeopleFirst people;

    StoreRows(ImportPlaces places, BatchWriter writer, TransactionOperations transactions, PeopleFirst people) {
        this.people = people;
        this.places = places;
        this.writer = writer;
        this.transactions = transactions;
    }

    /**
     * The rows of an import.
     *
     * @param opensPlaces whether places that nobody knows are opened
     * @param meant as in the mapping
     * @param done how many rows of each lane were stored before
     */
    public record Source(
            UUID importId,
            Rows rows,
            Layout layout,
            Conversion conversion,
            boolean opensPlaces,
            Map<String, UUID> meant,
            long[] done) {}

    /** Where it is written down how far an import is. */
    public interface Book {

        /**
         * Writes a batch down, in the transaction that stores it.
         *
         * @param before how many rows of its lane were stored before it
         * @return false where this process is not to store it: it was cancelled, or another has taken over
         */
        boolean enter(int lane, long before, BatchReport report);

        /** Told after each batch, with the rows done so far; what it throws ends the work. */
        void stored(long rows);
    }

    /** The import was cancelled, or another process has taken it over. */
    public static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** @throws Stopped when the book will not have a batch; those before it stay */
    public void all(Source source, Book book) {
        var done = source.done().clone();
        try (var pipe = new BatchPipe(source.rows(), source.conversion(), done, source.layout(), people)) {
            new Writers(pipe, (lane, batch) -> {
                        store(source, batch, report -> book.enter(lane, done[lane], report));
                        synchronized (done) {
                            done[lane] += batch.size();
                            book.stored(LongStream.of(done).sum());
                        }
                    })
                    .writeAll();
        }
    }

    private void store(Source source, Batch batch, Predicate<BatchReport> entered) {
        // Apart from the batch, because whoever opens places keeps others from it until the end of the transaction.
        var found = transactions.execute(_ -> places.resolve(source, batch.places, batch.opens));
        transactions.executeWithoutResult(_ -> {
            if (!entered.test(writer.write(source.importId(), batch, found))) {
                throw new Stopped();
            }
        });
    }
}
