package linchpin.feedback.imports.running;

import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.mapping.Conversion;
import linchpin.feedback.imports.mapping.Surveyor;
import linchpin.organisation.Questions;
import linchpin.platform.Refusal;
import linchpin.platform.Tenancy;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import linchpin.tables.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Does the next piece of work that an import needs, in the scope of its organisation: reads its file, or stores its rows. */
@Component
public class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final String OUR_FAULT =
            "Something went wrong on our side. What was stored so far stays, and is not doubled when you send the file again.";

    private final Set<ImportId> here = ConcurrentHashMap.newKeySet();
    private final Imports imports;
    private final ImportFiles files;
    private final ImportPlaces places;
    private final BatchWriter writer;
    private final TransactionOperations transactions;
    private final Questions questions;
    private final Givers givers;
    private final Clock clock;

    ImportWork(
            Imports imports,
            ImportFiles files,
            ImportPlaces places,
            BatchWriter writer,
            TransactionOperations transactions,
            Questions questions,
            Givers givers,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.places = places;
        this.writer = writer;
        this.transactions = transactions;
        this.questions = questions;
        this.givers = givers;
        this.clock = clock;
    }

    /** Told after each batch, with the rows done so far. */
    public interface Watcher {
        void done(long rows);

        /** @return whether to stop after the batch in hand, for others wait */
        default boolean over() {
            return false;
        }
    }

    /**
     * Works on the import until it waits for a person, has ended or is to stop.
     *
     * @return false where somebody else is at it
     * @throws org.springframework.dao.DataAccessException when the database cannot be worked with just now; what was stored stays
     */
    public boolean work(ImportId id, Watcher watcher) {
        if (!here.add(id)) {
            return false;
        }
        try {
            if (!imports.claim(id)) {
                return false;
            }
            goOn(id, watcher);
            return true;
        } finally {
            here.remove(id);
        }
    }

    private void goOn(ImportId id, Watcher watcher) {
        try {
            if (!Files.exists(files.path(id))) {
                throw new BrokenFile("The file is no longer there. Please send it again.");
            }
            var work = imports.with(id);
            if (work.state() == ImportState.SURVEYING) {
                survey(work);
            } else {
                store(work, watcher);
            }
        } catch (Refusal refusal) {
            imports.end(id, ImportState.FAILED, String.valueOf(refusal.getBody().getDetail()));
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException e) {
            throw e; // another try may well succeed
        } catch (BatchPipe.Paused e) {
            imports.release(id);
        } catch (BatchPipe.Stopped e) {
            LOG.info("Import {} was stopped, or taken over by another process", id.id());
        } catch (RuntimeException e) {
            // The message of a database error may quote a row, so only its kind is told.
            LOG.error("Import {} failed: {}", id.id(), e.getClass().getName());
            imports.end(id, ImportState.FAILED, OUR_FAULT);
        }
    }

    private void survey(Import work) {
        var file = files.path(work.id());
        try {
            var layout = work.layout() == null ? Layout.of(file) : work.layout();
            imports.surveyed(work.id(), layout, Surveyor.of(file, layout));
        } catch (BrokenFile e) {
            throw new BrokenFile(e.detail() + " Nothing was taken from the file.");
        }
    }

    /** @return turns rows of this import into what is stored, in the preview as in earnest */
    public Conversion conversion(Import work, boolean preview) {
        var counting = preview ? files.counting(new ImportId(java.util.UUID.randomUUID())) : files.counting(work.id());
        return new Conversion(
                Tenancy.organisation(),
                work.knownMapping(),
                work.knownSurvey(),
                new Conversion.Rules(
                        questions.scale(), LocalDate.now(clock).plusDays(1), givers.recognised(LocalDate.now(clock))),
                counting);
    }

    private void store(Import work, Watcher watcher) {
        var id = work.id();
        var layout = work.knownLayout();
        var done = imports.done(id);
        try (var rows = Rows.of(files.path(id), layout);
                var conversion = conversion(work, false);
                var pipe = new BatchPipe(rows, conversion, done, layout)) {
            new Writers(pipe, (lane, batch) -> {
                        store(work, lane, batch, done[lane]);
                        synchronized (done) {
                            done[lane] += batch.size();
                            watcher.done(LongStream.of(done).sum());
                        }
                        if (watcher.over()) {
                            throw new BatchPipe.Paused();
                        }
                    })
                    .writeAll();
        }
        imports.end(id, ImportState.DONE, null);
        files.forget(id);
    }

    private void store(Import work, int lane, Batch batch, long before) {
        // Apart from the batch, because whoever opens places keeps others from it until the end of the transaction.
        var places = transactions.execute(
                _ -> this.places.resolve(batch.places, work.knownMapping().openPlaces()));
        transactions.executeWithoutResult(_ -> {
            var outcome = writer.write(work.id().id(), batch, places);
            if (!imports.progress(work.id(), lane, before, batch, outcome)) {
                throw new BatchPipe.Stopped();
            }
        });
    }
}
