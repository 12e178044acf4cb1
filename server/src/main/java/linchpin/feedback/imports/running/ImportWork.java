package linchpin.feedback.imports.running;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import linchpin.feedback.imports.batches.BatchReport;
import linchpin.feedback.imports.batches.StoreRows;
import linchpin.platform.Refusal;
import linchpin.tables.BrokenFile;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Does the next piece of work that an import needs, in the scope of its organisation: reads its file, or stores its rows. */
@Component
public class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final String OUR_FAULT =
            "Something went wrong on our side. What was stored so far stays, and is not doubled when you send the file again.";

    static final String KILLS =
            "The product stopped twice while it was at this file, so it was set aside. What was stored so far stays. Save the file again as CSV,"
                    + " send it in smaller parts, or show it to whoever runs this service.";

    private final Set<ImportId> here = ConcurrentHashMap.newKeySet();
    private final Imports imports;
    private final SurveyFile surveying;
    private final Conversions conversions;
    private final StoreRows storing;

    ImportWork(Imports imports, SurveyFile surveying, Conversions conversions, StoreRows storing) {
        this.imports = imports;
        this.surveying = surveying;
        this.conversions = conversions;
        this.storing = storing;
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
        return work(id, Layout.Said.NOTHING, null, watcher);
    }

    /**
     * The same, where somebody says how a file is written that has not been read yet.
     *
     * @param profile the name of what is remembered of it; null where nobody said so
     */
    public boolean work(ImportId id, Layout.Said said, @Nullable String profile, Watcher watcher) {
        if (!here.add(id)) {
            return false;
        }
        try {
            if (!imports.claim(id)) {
                return false;
            }
            goOn(id, said, profile, watcher);
            return true;
        } finally {
            here.remove(id);
        }
    }

    private void goOn(ImportId id, Layout.Said said, @Nullable String profile, Watcher watcher) {
        try {
            if (!conversions.hasFile(id)) {
                throw new BrokenFile("The file is no longer there. Please send it again.");
            }
            var work = imports.with(id);
            if (work.state() == ImportState.SURVEYING) {
                surveying.survey(work, said, profile);
            } else {
                store(work, watcher);
            }
        } catch (Refusal refusal) {
            imports.end(id, ImportState.FAILED, String.valueOf(refusal.getBody().getDetail()));
        } catch (TransientDataAccessException
                | DataAccessResourceFailureException
                | CannotCreateTransactionException e) {
            throw e; // another try may well succeed
        } catch (Paused e) {
            imports.release(id);
        } catch (StoreRows.Stopped e) {
            LOG.info("Import {} was stopped, or taken over by another process", id.id());
        } catch (RuntimeException e) {
            // The message of a database error may quote a row, so only its kind is told.
            LOG.error("Import {} failed: {}", id.id(), e.getClass().getName());
            imports.end(id, ImportState.FAILED, OUR_FAULT);
        }
    }

    private void store(Import work, Watcher watcher) {
        var id = work.id();
        try (var rows = conversions.rows(work);
                var conversion = conversions.earnest(work)) {
            storing.all(
                    new StoreRows.Source(
                            id.id(),
                            rows,
                            work.knownLayout(),
                            conversion,
                            work.knownMapping().openPlaces(),
                            work.knownMapping().meant(),
                            imports.done(id)),
                    new Watched(id, watcher));
        }
        imports.end(id, ImportState.DONE, null);
        conversions.forget(work);
    }

    /** Others have their turn; it goes on afterwards. */
    private static final class Paused extends RuntimeException {
        Paused() {
            super("paused", null, false, false);
        }
    }

    /** Writes down how far an import is, and lets its watcher know. */
    private final class Watched implements StoreRows.Book {

        private final ImportId id;
        private final Watcher watcher;

        Watched(ImportId id, Watcher watcher) {
            this.id = id;
            this.watcher = watcher;
        }

        @Override
        public boolean enter(int lane, long before, BatchReport report) {
            return imports.progress(id, lane, before, report);
        }

        @Override
        public void stored(long rows) {
            watcher.done(rows);
            if (watcher.over()) {
                throw new Paused();
            }
        }
    }
}
