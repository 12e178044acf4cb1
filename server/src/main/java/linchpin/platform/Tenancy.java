package linchpin.platform;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows the current thread may touch. Every transaction carries this scope, signed, into PostgreSQL, where row-level security
 * compares it with each row; with no scope a transaction sees nothing at all (decision record 0003).
 */
public final class Tenancy {

    private static final ThreadLocal<Scope> CURRENT = ThreadLocal.withInitial(() -> Scope.NOBODY);

    private Tenancy() {}

    /**
     * An organisation, an account, either or neither.
     *
     * @param organisation whose rows are visible; null for none
     * @param account who is asking; null for a giver, a visitor or the product itself
     */
    public record Scope(
            @Nullable UUID organisation, @Nullable UUID account) {

        /** Sees no row of any organisation. */
        public static final Scope NOBODY = new Scope(null, null);

        static Scope of(UUID organisation) {
            return new Scope(organisation, CURRENT.get().account());
        }
    }

    /** @return the scope of this thread, {@link Scope#NOBODY} when nobody entered one */
    public static Scope current() {
        return CURRENT.get();
    }

    /**
     * Enters a scope until the returned handle is closed. A transaction already under way keeps the scope it began with, so enter
     * before the transaction begins.
     *
     * @param scope whose rows are touched from here on
     * @return closes back to the scope before
     */
    public static Entered enter(Scope scope) {
        var before = CURRENT.get();
        CURRENT.set(scope);
        return () -> CURRENT.set(before);
    }

    /**
     * Does some work for one organisation, on behalf of whoever is asking now.
     *
     * @param organisation whose rows the work may touch
     * @param work begins its own transactions
     * @return what the work returns
     */
    public static <T extends @Nullable Object> T in(UUID organisation, Supplier<T> work) {
        try (var _ = enter(Scope.of(organisation))) {
            return work.get();
        }
    }

    /** Leaves the scope when closed. */
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
