package linchpin.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.platform.Id;
import linchpin.platform.Tenancy;
import linchpin.support.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
@Import({
    HistoryIntegrationTests.People.class,
    HistoryIntegrationTests.Words.class,
    HistoryIntegrationTests.Listener.class
})
class HistoryIntegrationTests {

    record KettleId(UUID id) implements Id {}

    record KitchenId(UUID id) implements Id {}

    enum KettleAct implements ActKind {
        BOILED(SeenBy.ALL_GIVERS),
        MENDED(SeenBy.ITS_GIVER),
        INSPECTED(SeenBy.TEAM);

        private final SeenBy seenBy;

        KettleAct(SeenBy seenBy) {
            this.seenBy = seenBy;
        }

        @Override
        public String module() {
            return "kettles";
        }

        @Override
        public SeenBy seenBy() {
            return seenBy;
        }
    }

    record KettleDeed(KettleAct kind, KettleId kettle, KitchenId kitchen, int cups) implements Deed {

        @Override
        public Act act() {
            return Act.of(kind, kettle).within(kitchen).with("cups", cups);
        }
    }

    @TestComponent
    static class People implements Names {

        @Override
        public Map<UUID, String> of(Set<UUID> accounts) {
            return accounts.stream().filter(ADA::equals).collect(Collectors.toMap(id -> id, _ -> "Ada"));
        }
    }

    @TestComponent
    static class Words implements ActWords<KettleAct> {

        @Override
        public Class<KettleAct> kinds() {
            return KettleAct.class;
        }

        @Override
        public String words(KettleAct kind, Recorded act, Reader reader) {
            return switch (kind) {
                case BOILED -> (reader == Reader.GIVER ? "Tea for " : "Boiled it for ") + act.fact("cups");
                case MENDED -> "Mended it";
                case INSPECTED -> act.fact("cups").equals("0") ? "" : "Inspected it";
            };
        }
    }

    @TestComponent
    static class Listener {

        private final List<Deed> heard = new ArrayList<>();

        @EventListener
        void on(KettleDeed deed) {
            heard.add(deed);
        }
    }

    private static final UUID ADA = UUID.randomUUID();

    @Autowired
    History history;

    @Autowired
    ReadHistory reading;

    @Autowired
    Listener listener;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private UUID organisation;
    private KettleId kettle;
    private KitchenId kitchen;

    @BeforeEach
    void aKettle() {
        organisation = UUID.randomUUID();
        kettle = new KettleId(UUID.randomUUID());
        kitchen = new KitchenId(UUID.randomUUID());
    }

    @Test
    void saysWhoDidWhatInWhichRoleWhenAndWhy() {
        did(ada(), KettleAct.BOILED, kettle, "They were cold");
        var line = only(of(kettle));
        assertThat(line.what()).isEqualTo("Boiled it for 2");
        assertThat(line.by()).isEqualTo("Ada");
        assertThat(line.reason()).isEqualTo("They were cold");
        assertThat(line.when()).matches("\\d+ \\w+ \\d{4}, \\d\\d:\\d\\d");
        assertThat(line.act().as()).isEqualTo("LINCHPIN");
        assertThat(line.act().about()).isEqualTo(new Thing("kettle", kettle.id()));
    }

    @Test
    void keepsTheDayOnlyOfAGiversOwnDoings() {
        did(giver(), KettleAct.BOILED, kettle, null);
        var line = only(of(kettle));
        assertThat(line.act().at()).isNull();
        assertThat(line.act().byGiver()).isTrue();
        assertThat(line.by()).isEqualTo("A giver");
        assertThat(line.when()).matches("\\d+ \\w+ \\d{4}");
    }

    @Test
    void neverTellsAGiversHourByWhatStandsAroundIt() {
        did(ada(), KettleAct.BOILED, kettle, "at nine");
        did(giver(), KettleAct.MENDED, kettle, "some time that day");
        did(ada(), KettleAct.BOILED, kettle, "at ten");
        assertThat(of(kettle)).extracting(ActLine::reason).containsExactly("at nine", "at ten", "some time that day");
    }

    @Test
    void beginsWithWhatAGiverBegan() {
        did(giver(), KettleAct.BOILED, kettle, "given");
        did(ada(), KettleAct.BOILED, kettle, "read");
        did(giver(), KettleAct.MENDED, kettle, "said once more");
        assertThat(of(kettle)).extracting(ActLine::reason).containsExactly("given", "said once more", "read");
    }

    @Test
    void saysWhatTheProductDidByItself() {
        did(new Tenancy.Scope(organisation, null, Tenancy.Scope.PRODUCT), KettleAct.BOILED, kettle, null);
        assertThat(only(of(kettle)).by()).isEqualTo("Linchpin, by itself");
    }

    @Test
    void saysThatSomebodyIsNoLongerHere() {
        did(new Tenancy.Scope(organisation, UUID.randomUUID(), "ANALYST"), KettleAct.BOILED, kettle, null);
        assertThat(only(of(kettle)).by()).isEqualTo("Somebody no longer here");
    }

    @Test
    void readsWhatHappenedWithinSomethingLargerInOrder() {
        var other = new KettleId(UUID.randomUUID());
        did(ada(), KettleAct.BOILED, kettle, "first");
        did(ada(), KettleAct.MENDED, other, "second");
        assertThat(of(kitchen)).extracting(ActLine::reason).containsExactly("first", "second");
    }

    @Test
    void tellsAGiverWhatConcernsThemAndNothingElse() {
        var other = new KettleId(UUID.randomUUID());
        did(ada(), KettleAct.BOILED, other, "before it was joined");
        var joined = did(ada(), KettleAct.INSPECTED, other, "joined");
        did(ada(), KettleAct.BOILED, other, "while it was");
        did(ada(), KettleAct.MENDED, other, "another giver's affair");
        did(ada(), KettleAct.MENDED, kettle, "its own");
        did(ada(), KettleAct.INSPECTED, kettle, "the team's affair");
        var left = did(ada(), KettleAct.BOILED, other, "the last");
        did(ada(), KettleAct.BOILED, other, "after it had left");
        var stretch = new Stretch(kitchen.id(), joined.entry(), left.entry());
        assertThat(told(List.of(stretch), Reader.GIVER))
                .extracting(ActLine::reason)
                .containsExactly("while it was", "its own", "the last");
        assertThat(told(List.of(), Reader.GIVER)).extracting(ActLine::reason).containsExactly("its own");
        assertThat(told(List.of(stretch), Reader.TEAM))
                .extracting(ActLine::reason)
                .containsExactly("while it was", "its own", "the team's affair", "the last");
    }

    @Test
    void findsItsWordsForWhoeverReads() {
        did(ada(), KettleAct.BOILED, kettle, null);
        assertThat(only(told(List.of(), Reader.GIVER)).what()).isEqualTo("Tea for 2");
        assertThat(only(told(List.of(), Reader.TEAM)).what()).isEqualTo("Boiled it for 2");
    }

    @Test
    void leavesOutWhatAReaderNeedNotSee() {
        in(ada(), () -> history.did(new KettleDeed(KettleAct.INSPECTED, kettle, kitchen, 0), null));
        assertThat(of(kettle)).isEmpty();
    }

    @Test
    void tellsEachDeedOnceToWhoeverListens() {
        var deed = new KettleDeed(KettleAct.MENDED, kettle, kitchen, 1);
        in(ada(), () -> history.did(deed, "It leaked"));
        assertThat(listener.heard).containsOnlyOnce(deed);
    }

    @Test
    void doesTheRestOfADeedBeforeAnybodyIsTold() {
        var deed = new KettleDeed(KettleAct.MENDED, kettle, kitchen, 1);
        in(
                ada(),
                () -> history.did(deed, deed.act(), null, written -> {
                    assertThat(written.entry()).isPositive();
                    assertThat(listener.heard).doesNotContain(deed);
                }));
        assertThat(listener.heard).contains(deed);
    }

    @Test
    void isWrittenWithTheDeedOrNotAtAll() {
        var deed = new KettleDeed(KettleAct.MENDED, kettle, kitchen, 1);
        assertThatThrownBy(() -> history.did(deed, null)).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> in(ada(), () -> {
                    history.did(deed, null);
                    throw new IllegalStateException("The deed failed");
                }))
                .hasMessage("The deed failed");
        assertThat(of(kettle)).isEmpty();
    }

    @Test
    void canNeitherBeChangedNorRemoved() {
        did(ada(), KettleAct.BOILED, kettle, "so it was");
        for (var change : List.of("update history.act set reason = 'so it was not'", "delete from history.act")) {
            assertThatThrownBy(() -> in(ada(), () -> jdbc.sql(change).update()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThat(only(of(kettle)).reason()).isEqualTo("so it was");
    }

    @Test
    void isSeenByItsOwnOrganisationOnly() {
        did(ada(), KettleAct.BOILED, kettle, null);
        organisation = UUID.randomUUID();
        assertThat(of(kettle)).isEmpty();
    }

    @Test
    void isADecisionWhereAPersonGaveAReason() {
        did(ada(), KettleAct.MENDED, kettle, "It leaked");
        did(ada(), KettleAct.MENDED, kettle, " ");
        did(giver(), KettleAct.MENDED, kettle, "I like it hot");
        assertThat(of(kettle)).extracting(line -> line.act().decision()).containsExactly(true, false, false);
    }

    @Test
    void knowsAnActOnlyAsOneAboutItsOwnThing() {
        var act = did(ada(), KettleAct.MENDED, kettle, "It leaked").id();
        assertThat(in(ada(), () -> history.act(act, kettle))).isPresent();
        assertThat(in(ada(), () -> history.act(act, kitchen))).isEmpty();
    }

    private Tenancy.Scope ada() {
        return new Tenancy.Scope(organisation, ADA, "LINCHPIN");
    }

    private Tenancy.Scope giver() {
        return new Tenancy.Scope(organisation, null, Tenancy.Scope.GIVER);
    }

    private Written did(Tenancy.Scope who, KettleAct kind, KettleId about, String reason) {
        return in(who, () -> history.did(new KettleDeed(kind, about, kitchen, 2), reason));
    }

    private List<ActLine> of(Id thing) {
        return in(ada(), () -> reading.of(thing));
    }

    private List<ActLine> told(List<Stretch> stretches, Reader reader) {
        return in(ada(), () -> reading.of(kettle, stretches, reader));
    }

    private <T> T in(Tenancy.Scope scope, java.util.function.Supplier<T> work) {
        try (var _ = Tenancy.enter(scope)) {
            return transactions.execute(_ -> work.get());
        }
    }

    private static ActLine only(List<ActLine> lines) {
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
