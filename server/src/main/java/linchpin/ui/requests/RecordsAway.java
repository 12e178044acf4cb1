package linchpin.ui.requests;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import linchpin.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The database went away, is full, or had no time in time: what can truly be said about what was sent, and what to do next. */
final class RecordsAway extends Refusal {

    private static final String AGAIN = "Go back: your words should still be in the form. Send them again in a minute.";

    private RecordsAway(String title, String detail) {
        super(HttpStatus.SERVICE_UNAVAILABLE, "records-away", title, detail);
    }

    /** @return what to say of this failure; empty where something else went wrong */
    static Optional<RecordsAway> behind(@Nullable Throwable failure, boolean sent) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && kind(sql).isPresent()) {
                return kind(sql).map(kind -> new RecordsAway(kind, detail(sent)));
            }
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof DataAccessResourceFailureException) {
                return Optional.of(new RecordsAway("We cannot reach our records just now", detail(sent)));
            }
        }
        return Optional.empty();
    }

    /** Whether the last of it was kept is not known here: only whoever looks finds out. */
    private static String detail(boolean sent) {
        return sent
                ? "What you sent may not have been saved. " + AGAIN
                : "Nothing is lost by it. Try again in a minute.";
    }

    /** By the classes of SQLSTATE (PostgreSQL's manual, appendix A). */
    private static Optional<String> kind(SQLException failure) {
        var state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("53")) {
            return Optional.of("There is no room for more just now");
        }
        if (state.equals("55P03") || state.equals("57014") || state.equals("25P03")) {
            return Optional.of("This is taking too long just now");
        }
        return state.startsWith("08") || state.startsWith("57P") || failure instanceof SQLTransientConnectionException
                ? Optional.of("We cannot reach our records just now")
                : Optional.empty();
    }
}
