package linchpin.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * While a page is put together, what is read for it is read in one transaction, not in one for each question. It begins with the first
 * question, ends before anything is written, and ends when the page has all it shows: whoever takes long to receive it holds nothing.
 * What one reads stays as true as before: each statement sees what is committed when it begins.
 */
public final class OneLook implements AutoCloseable {

    /** Labels a transaction in which the planner is told something; within a look that holds only for what is read by whoever said so. */
    public static final String PLANNED = "planned";

    private static final ThreadLocal<@Nullable OneLook> CURRENT = new ThreadLocal<>();

    private final Map<Object, Answer> known = new HashMap<>();
    private @Nullable Runnable end;

    private OneLook() {}

    /** @return lasts until it is closed; one that is under way goes on, and closing the new one ends both */
    public static OneLook begin() {
        var under = CURRENT.get();
        var look = under == null ? new OneLook() : under;
        CURRENT.set(look);
        return look;
    }

    /** @return the one that this thread is at; null for none */
    public static @Nullable OneLook current() {
        return CURRENT.get();
    }

    /** Ends that of this thread, if it is at one. */
    public static void over() {
        var look = CURRENT.get();
        if (look != null) {
            look.close();
        }
    }

    /** @param how what has begun is ended, once */
    public void endsBy(Runnable how) {
        end = Objects.requireNonNull(how);
    }

    /** An answer that was read. */
    public record Answer(@Nullable Object is) {}

    /** @return what was answered to this question; null where it was not asked yet */
    public @Nullable Answer known(Object question) {
        return known.get(question);
    }

    public void learn(Object question, Answer answer) {
        known.put(question, answer);
    }

    /** Ends what has begun, so that what is read next begins anew. */
    public void pause() {
        known.clear();
        var ending = end;
        end = null;
        if (ending != null) {
            ending.run();
        }
    }

    @Override
    public void close() {
        CURRENT.remove();
        pause();
    }
}
