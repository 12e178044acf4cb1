package linchpin.platform.transactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.organisation.Places;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnly;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a page reads in one transaction, and what it does not. */
@LinchpinTest
class PageTransactionsTests {

    private static final String WHICH = "select pg_backend_pid() || ' ' || transaction_timestamp()";
    private static final String COUNT = "select count(*) from organisation.place where valid_from <= current_date";

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReadOnly reading;

    @Autowired
    TransactionOperations writing;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    Places places;

    @Autowired
    Organisations organisations;

    @Autowired
    Statements statements;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void twoOrganisations() {
        ours = world.organisation();
        theirs = world.organisation();
        world.ward(ours, "Nightingale");
    }

    @AfterEach
    void leave() {
        OneLook.over();
    }

    private <T> T asOurs(Supplier<T> work) {
        return Tenancy.in(ours.id().id(), work);
    }

    private String which() {
        return reading.of(() -> jdbc.sql(WHICH).query(String.class).single());
    }

    private long count() {
        return reading.of(() -> jdbc.sql(COUNT).query(Long.class).single());
    }

    @Test
    void aLookReadsInOneTransactionAndLeavesNoneBehind() {
        try (var _ = OneLook.begin()) {
            assertThat(asOurs(this::which)).isEqualTo(asOurs(this::which));
        }
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        assertThat(asOurs(this::which)).isNotEqualTo(asOurs(this::which));
    }

    @Test
    void aLookIsToldOnceWhoseRowsItSees() {
        try (var _ = OneLook.begin()) {
            assertThat(asOurs(() -> statements.during(() -> {
                        count();
                        count();
                    })))
                    .isEqualTo(3);
        }
    }

    @Test
    void whoeverElseIsAskedForSeesTheirOwnRowsAndTheFirstGoOnWithTheirs() {
        try (var _ = OneLook.begin()) {
            assertThat(asOurs(this::count)).isOne();
            assertThat(Tenancy.in(theirs.id().id(), this::count)).isZero();
            assertThat(asOurs(() -> reading.of(() -> {
                        var within = Tenancy.in(theirs.id().id(), this::count);
                        return within + " " + jdbc.sql(COUNT).query(Long.class).single();
                    })))
                    .isEqualTo("0 1");
            assertThat(count()).isZero();
        }
    }

    @Test
    void whatIsWrittenWithinALookIsWrittenByItselfAndSeenByWhatIsReadNext() {
        try (var _ = OneLook.begin()) {
            asOurs(() -> {
                var before = which();
                assertThat(places.all()).hasSize(1);
                places.open(null, "Seacole", "ward", null);
                assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                        .isFalse();
                assertThat(places.all()).hasSize(2);
                assertThat(which()).isNotEqualTo(before);
                return before;
            });
        }
    }

    @Test
    void whatWritesIsNotJoinedByALook() {
        try (var _ = OneLook.begin()) {
            asOurs(() -> writing.execute(_ -> {
                jdbc.sql("update organisation.place set name = 'Seacole'").update();
                return places.all(); // within what writes
            }));
            assertThat(asOurs(() -> places.all().getFirst().name())).isEqualTo("Seacole");
        }
    }

    @Test
    void oneQuestionThatFailsSpoilsNoOther() {
        try (var _ = OneLook.begin()) {
            asOurs(() -> {
                count();
                assertThatThrownBy(() -> reading.of(
                                () -> jdbc.sql("select 1 / 0").query(Long.class).single()))
                        .isInstanceOf(DataAccessException.class);
                assertThat(count()).isOne();
                return count();
            });
        }
    }

    /** Whose rows it would see next nobody could say. */
    @Test
    void aQuestionDoesNotGoOnAfterOneWithinItFailed() {
        try (var _ = OneLook.begin()) {
            assertThatThrownBy(() -> asOurs(() -> reading.of(() -> {
                        assertThatThrownBy(() -> Tenancy.in(
                                        theirs.id().id(),
                                        () -> reading.of(() -> {
                                            throw new IllegalStateException("not there");
                                        })))
                                .isInstanceOf(IllegalStateException.class);
                        return "went on";
                    })))
                    .isInstanceOf(UnexpectedRollbackException.class);
            assertThat(asOurs(this::count)).isOne();
        }
    }

    @Test
    void nothingReadWhileSomethingIsWrittenIsSaidAgain() {
        try (var _ = OneLook.begin()) {
            asOurs(() -> writing.execute(_ -> {
                places.all();
                return jdbc.sql("update organisation.place set name = 'Seacole'")
                        .update();
            }));
            assertThat(asOurs(() -> places.all().getFirst().name())).isEqualTo("Seacole");
        }
    }

    @Test
    void nothingIsWrittenByWhatReads() {
        try (var _ = OneLook.begin()) {
            assertThatThrownBy(() ->
                            asOurs(() -> reading.of(() -> jdbc.sql("update organisation.place set name = 'Seacole'")
                                    .update())))
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whatThePlannerIsToldHoldsForWhoeverSaidItAlone() {
        try (var _ = OneLook.begin()) {
            var usual = asOurs(this::plans);
            asOurs(() -> reading.of(this::search));
            assertThat(asOurs(this::plans)).isEqualTo(usual).isEqualTo("on");
        }
    }

    @Test
    void whatThePlannerIsToldHoldsForWhatASearchAsksAndNotForWhoeverAskedForIt() {
        try (var _ = OneLook.begin()) {
            asOurs(() -> reading.of(() -> {
                reading.of(() -> {
                    search();
                    assertThat(plans()).isEqualTo("off");
                    return true;
                });
                assertThat(plans()).isEqualTo("on");
                return true;
            }));
        }
    }

    @Test
    void wherePlannersAreToldNothingNothingIsTakenBack() {
        try (var _ = OneLook.begin()) {
            var told = statements.of(() -> asOurs(() -> {
                reading.of(this::search);
                return plans() + plans();
            }));
            assertThat(told)
                    .filteredOn(one -> one.contains("reset enable_seqscan"))
                    .hasSize(1);
        }
    }

    private boolean search() {
        OneLook.tellsPlanner();
        return jdbc.sql("select set_config('enable_seqscan', 'off', true)")
                .query((_, _) -> true)
                .single();
    }

    private String plans() {
        return reading.of(
                () -> jdbc.sql("show enable_seqscan").query(String.class).single());
    }

    private Map<String, Long> lengths(Map<String, Long> read, String... words) {
        return OneLook.each(this, "lengths", List.of(words), missing -> {
            var found = missing.stream().filter(word -> !word.isEmpty()).collect(Collectors.toMap(word -> word, word ->
                    (long) word.length()));
            missing.forEach(word -> read.merge(word, 1L, Long::sum));
            return found;
        });
    }

    @Test
    void eachOfSeveralThingsIsReadOnceWhateverElseItWasAskedForWith() {
        var read = new TreeMap<String, Long>();
        try (var _ = OneLook.begin()) {
            asOurs(() -> {
                assertThat(lengths(read, "ward", "")).isEqualTo(Map.of("ward", 4L));
                assertThat(lengths(read, "site", "ward", "").keySet()).containsExactly("site", "ward");
                return lengths(read);
            });
            assertThat(read).isEqualTo(Map.of("ward", 1L, "", 1L, "site", 1L));
            Tenancy.in(theirs.id().id(), () -> lengths(read, "ward"));
        }
        assertThat(read).containsEntry("ward", 2L);
        lengths(read, "ward");
        lengths(read, "ward");
        assertThat(read).containsEntry("ward", 4L);
    }

    @Test
    void nothingIsRememberedWhileSomethingIsWritten() {
        var read = new TreeMap<String, Long>();
        try (var _ = OneLook.begin()) {
            asOurs(() -> lengths(read, "ward"));
            asOurs(() -> writing.execute(_ -> {
                lengths(read, "ward");
                OneLook.once(this, "once", () -> read.merge("once", 1L, Long::sum));
                return OneLook.once(this, "once", () -> read.merge("once", 1L, Long::sum));
            }));
            asOurs(() -> lengths(read, "ward"));
        }
        assertThat(read).isEqualTo(Map.of("ward", 3L, "once", 2L));
    }

    @Test
    void whatManyPartsOfAPageAskIsReadOnceForEachOrganisation() {
        try (var _ = OneLook.begin()) {
            asOurs(places::all);
            assertThat(asOurs(() -> statements.during(() -> {
                        places.all();
                        places.open();
                    })))
                    .isZero();
            assertThat(Tenancy.in(theirs.id().id(), places::all)).isEmpty();
        }
        assertThat(asOurs(() -> statements.during(places::all))).isPositive();
    }

    @Test
    void nothingThatWasReadBeforeSomethingWasWrittenIsSaidAgain() {
        try (var _ = OneLook.begin()) {
            assertThat(organisations.with(ours.id())).isPresent();
            world.organisation();
            asOurs(() -> writing.execute(
                    _ -> jdbc.sql("update organisation.organisation set name = 'Renamed' where id = :id")
                            .param("id", ours.id().id())
                            .update()));
            assertThat(organisations.with(ours.id()).orElseThrow().name()).isEqualTo("Renamed");
        }
    }

    /** Or each call would look for an annotation that names another. */
    @Test
    void whatBeginsTransactionsKnowsThatThereIsOneManager() {
        assertThat(((Advised) places).getAdvisors())
                .extracting(Advisor::getAdvice)
                .filteredOn(TransactionInterceptor.class::isInstance)
                .hasSize(1)
                .noneMatch(advice -> advice.getClass() == TransactionInterceptor.class);
    }
}
