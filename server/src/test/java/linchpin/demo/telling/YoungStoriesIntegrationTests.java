package linchpin.demo.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import linchpin.demo.DemoTest;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisations;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The room for teenagers and the taps are told as they could have happened: by whom, in which order, and no word of it twice. */
@DemoTest
class YoungStoriesIntegrationTests {

    private static final String WHO = "(select a.name from people.account a where a.org_id = x.org_id and a.id = x.%s)";

    /** Every text that somebody wrote for the room, each once. */
    private static final List<String> TEXTS = List.of(
            "select note from proposals.version where n > 1",
            "select change from proposals.version",
            "select words from proposals.comment",
            "select why from proposals.stage_change",
            "select words from proposals.promise",
            "select words from proposals.promise_line",
            "select what from actions.action",
            "select done_what from actions.action where done_what is not null");

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Clock clock;

    private <T> T here(Supplier<T> work) {
        var trust = organisations.withCode(FictionalTrust.ALL.getFirst().code()).orElseThrow();
        return World.in(trust.id(), () -> transactions.execute(_ -> work.get()));
    }

    private <T> List<T> asked(Class<T> type, String sql) {
        return here(() -> jdbc.sql(sql).query(type).list());
    }

    private record Moved(String fromStage, String toStage, LocalDate movedOn, String who) {}

    private List<Moved> moves() {
        return asked(
                Moved.class,
                "select from_stage, to_stage, moved_on, " + WHO.formatted("moved_by")
                        + " as who from proposals.stage_change x order by n");
    }

    @Test
    void cameThroughEachStageInTurnOnDaysOfItsOwn() {
        var moves = moves();
        assertThat(moves)
                .extracting(Moved::toStage)
                .extracting(stage -> stage.toLowerCase(Locale.ROOT))
                .containsExactly("question", "design", "decision", "delivery");
        assertThat(moves).extracting(Moved::movedOn).isSorted().doesNotHaveDuplicates();
        for (var n = 1; n < moves.size(); n++) {
            assertThat(moves.get(n).fromStage()).isEqualTo(moves.get(n - 1).toStage());
        }
        assertThat(asked(LocalDate.class, "select raised_on from proposals.proposal where number = 1")
                        .getFirst())
                .isBefore(moves.getFirst().movedOn());
        assertThat(asked(LocalDate.class, "select stands_since from proposals.proposal where number = 1"))
                .containsExactly(moves.getLast().movedOn());
    }

    /** She is as old as the story says, and holds her role on her ward alone. */
    @Test
    void isRaisedBySomebodyOfSeventeenWhoSpeaksForHerWard() {
        assertThat(DemoPeople.YOUNG.about()).startsWith("Seventeen");
        assertThat(asked(
                        String.class,
                        "select " + WHO.formatted("raised_by") + " from proposals.proposal x where number = 1"))
                .containsExactly(DemoPeople.YOUNG.name());
        assertThat(asked(String.class, """
                        select p.name from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                        join organisation.place p on p.org_id = h.org_id and p.id = h.place_id
                        where a.name = '%s'""".formatted(DemoPeople.YOUNG.name()))).containsExactly("Ash ward");
        assertThat(asked(String.class, """
                        select v.whom from proposals.version v join proposals.proposal p on p.org_id = v.org_id and p.id = v.proposal_id
                        where p.number = 1""")).allMatch(whom -> whom.contains("12 to 17"));
        assertThat(moves().stream().filter(move -> move.who().equals(DemoPeople.YOUNG.name())))
                .as("most of its way is hers")
                .hasSize(3);
    }

    @Test
    void isWrittenByNobodyBeforeTheyBecameItsAuthor() {
        assertThat(asked(Long.class, """
                        select count(*) from proposals.version v where v.n > 1 and not exists (
                            select 1 from proposals.authorship a where a.org_id = v.org_id and a.proposal_id = v.proposal_id
                              and a.account_id = v.written_by and a.accepted_on <= v.written_on)""")).containsExactly(0L);
        assertThat(asked(Long.class, "select count(*) from proposals.authorship where accepted_on < invited_on"))
                .containsExactly(0L);
        assertThat(asked(Long.class, """
                        select count(*) from proposals.support s join proposals.authorship a
                          on a.org_id = s.org_id and a.proposal_id = s.proposal_id and a.account_id = s.account_id""")).containsExactly(0L);
    }

    private record Line(
            String kind,
            @Nullable LocalDate onDay,
            LocalDate recordedOn,
            String who,
            LocalDate toldOn,
            LocalDate due,
            String teller) {}

    private List<Line> lines() {
        return asked(Line.class, """
                select x.kind, x.on_day, x.recorded_on, %s as who, p.told_on, p.due,
                    (select a.name from people.account a where a.org_id = p.org_id and a.id = p.told_by) as teller
                from proposals.promise_line x join proposals.promise p on p.org_id = x.org_id and p.id = x.promise_id order by x.id\
                """.formatted(WHO.formatted("recorded_by")));
    }

    private Line line(String kind) {
        return lines().stream()
                .filter(line -> line.kind().equals(kind))
                .reduce((one, another) -> {
                    throw new AssertionError("two are " + kind);
                })
                .orElseThrow();
    }

    @Test
    void keptOnePromiseInTimeAsSomebodySawWhoHadNoHandInIt() {
        var happened = line("happened");
        var kept = line("kept");
        assertThat(happened.onDay()).isBetween(happened.toldOn(), happened.due());
        assertThat(happened.who()).isEqualTo(happened.teller());
        assertThat(kept.recordedOn()).isAfter(happened.recordedOn());
        assertThat(kept.who()).isEqualTo(DemoPeople.YOUNG.name()).isNotEqualTo(kept.teller());
    }

    @Test
    void saidOfTheOtherAsSoonAsItWasLateThatItComesOnADayStillToCome() {
        var late = line("not_yet");
        assertThat(late.recordedOn()).isBetween(late.due(), late.due().plusDays(7));
        assertThat(late.onDay()).isAfter(late.due()).isAfter(LocalDate.now(clock));
    }

    private static String heard(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    @Test
    void saysNothingTwice() {
        var texts = TEXTS.stream()
                .flatMap(sql -> asked(String.class, sql).stream())
                .map(YoungStoriesIntegrationTests::heard)
                .toList();
        assertThat(texts).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(asked(String.class, "select words from feedback.shown").stream()
                        .map(YoungStoriesIntegrationTests::heard)
                        .filter(texts::contains))
                .as("what people said comes in no text of those who answered")
                .isEmpty();
    }

    private record Small(LocalDate promisedOn, LocalDate due, LocalDate doneOn, String doneWhat) {}

    @Test
    void fittedTheTapsWithinAWeekAndInTime() {
        var taps = asked(
                        Small.class,
                        "select promised_on, due, done_on, done_what from actions.action where small and state = 'done'")
                .getFirst();
        assertThat(taps.due()).isBetween(taps.promisedOn(), taps.promisedOn().plusDays(7));
        assertThat(taps.doneOn()).isBetween(taps.promisedOn(), taps.due());
        assertThat(Stream.of("levers", "twelve pounds each")).allMatch(taps.doneWhat()::contains);
    }
}
