package linchpin.platform;

import java.util.Objects;
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
     * @param as the role in which they ask, {@link #GIVER} or {@link #PRODUCT}; it opens nothing, and is written beside what they do
     */
    public record Scope(
            @Nullable UUID organisation, @Nullable UUID account, String as) {

        /** Somebody who comes with a receipt, or to give. */
        public static final String GIVER = "GIVER";
        /** What the product does by itself. */
        public static final String PRODUCT = "PRODUCT";
        /** Sees no row of any organisation. */
        public static final Scope NOBODY = new Scope(null, null, PRODUCT);

        /** @return of somebody who asks in no particular role, as while it is found out which they hold */
        public static Scope of(@Nullable UUID organisation, UUID account) {
            return new Scope(organisation, account, "");
        }

        /** @return whether the same rows are visible in both */
        public boolean seesAs(Scope other) {
            return Objects.equals(organisation, other.organisation) && Objects.equals(account, other.account);
        }

        /** @return the same person in the same role, in this organisation */
        public Scope in(UUID other) {
            return new Scope(other, account, as);
        }
    }

    /** @return the scope of this thread, {@link Scope#NOBODY} when nobody entered one */
    public static Scope current() {
        return CURRENT.get();
    }

    /**
     * Enters a scope until the returned handle is closed. A transaction that writes keeps the scope it began with, so enter before it begins; what
     * is read for a page ({@link OneLook}) is asked in the scope that each question is asked in.
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
        try (var _ = enter(current().in(organisation))) {
            return work.get();
        }
    }

    /** As {@link #in(UUID, Supplier)}, for work that returns nothing. */
    public static void in(UUID organisation, Runnable work) {
        try (var _ = enter(current().in(organisation))) {
            work.run();
        }
    }

    /**
     * @return the organisation in scope
     * @throws IllegalStateException when there is none
     */
    public static UUID organisation() {
        var organisation = current().organisation();
        if (organisation == null) {
            throw new IllegalStateException("No organisation is in scope");
        }
        return organisation;
    }

    /** Leaves the scope when closed. */
    public interface Entered extends AutoCloseable {
        @Override
        void close();
    }
}
