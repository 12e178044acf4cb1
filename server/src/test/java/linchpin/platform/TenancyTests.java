package linchpin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import linchpin.platform.Tenancy.Scope;
import org.junit.jupiter.api.Test;

class TenancyTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID ADA = UUID.randomUUID();

    @Test
    void isNobodysUntilSomebodySays() {
        assertThat(Tenancy.current()).isEqualTo(Scope.NOBODY);
        assertThatThrownBy(Tenancy::organisation).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closesBackToTheScopeBefore() {
        try (var _ = Tenancy.enter(Scope.of(ONE, ADA))) {
            try (var _ = Tenancy.enter(Scope.of(OTHER, ADA))) {
                assertThat(Tenancy.organisation()).isEqualTo(OTHER);
            }
            assertThat(Tenancy.organisation()).isEqualTo(ONE);
        }
        assertThat(Tenancy.current()).isEqualTo(Scope.NOBODY);
    }

    @Test
    void closesAlsoWhereTheWorkFails() {
        assertThatThrownBy(() -> Tenancy.in(ONE, (Runnable) () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(Tenancy.current()).isEqualTo(Scope.NOBODY);
    }

    @Test
    void keepsWhoAsksInAnotherOrganisation() {
        try (var _ = Tenancy.enter(new Scope(ONE, ADA, "LINCHPIN"))) {
            assertThat(Tenancy.in(OTHER, Tenancy::current)).isEqualTo(new Scope(OTHER, ADA, "LINCHPIN"));
        }
    }

    /** A thread that is begun in somebody's scope has none: what it does must say for whom. */
    @Test
    void isNotHandedToAnotherThread() throws InterruptedException {
        var seen = new AtomicReference<Scope>();
        try (var _ = Tenancy.enter(Scope.of(ONE, ADA))) {
            var thread = Thread.ofVirtual().start(() -> seen.set(Tenancy.current()));
            thread.join();
        }
        assertThat(seen.get()).isEqualTo(Scope.NOBODY);
    }
}
