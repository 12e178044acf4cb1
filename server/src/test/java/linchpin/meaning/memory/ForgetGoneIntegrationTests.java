package linchpin.meaning.memory;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Register;
import linchpin.feedback.removal.FeedbackGone;
import linchpin.feedback.removal.WorkedWith;
import linchpin.meaning.Alarms;
import linchpin.meaning.AssignThemes;
import linchpin.organisation.Organisation;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** What the module that reads does when feedback is deleted, and what it knows people worked with. */
@LinchpinTest
class ForgetGoneIntegrationTests {

    private static final String FULL = "The car park was full";

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Hearing hearing;

    @Autowired
    Register register;

    @Autowired
    KeptVectors vectors;

    @Autowired
    HeardIndex index;

    @Autowired
    Alarms alarms;

    @Autowired
    AssignThemes themes;

    @Autowired
    List<WorkedWith> worked;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    private Organisation trust;
    private FeedbackId full;
    private KeptVectors.CommentVector kept;

    @BeforeEach
    void somebodySpeaks() {
        trust = world.organisation();
        full = hearing.read(trust, said(FULL).in(register, trust));
        kept = desk.in(trust, () -> vectors.of(List.of(full)).getFirst());
    }

    private List<UUID> near() {
        var own = Set.of(HeardIndex.Group.own(trust.id()));
        return index.nearest(own, Objects.requireNonNull(kept.vector()).floats(), Set.of(), 10).stream()
                .map(near -> near.key())
                .toList();
    }

    private void gone(Organisation where) {
        desk.in(where, () -> {
            events.publishEvent(new FeedbackGone(Set.of(full)));
            return 0;
        });
    }

    private long readings() {
        return desk.count(trust, "select count(*) from meaning.reading");
    }

    @Test
    void forgetsWhatWasReadInWordsThatAreDeletedAndNothingElse() {
        var other = hearing.read(trust, said("There was nowhere to park").in(register, trust));
        assertThat(near()).contains(kept.comment()).hasSize(2);
        gone(trust);
        assertThat(readings()).isOne();
        assertThat(near()).doesNotContain(kept.comment()).hasSize(1);
        assertThat(desk.in(trust, () -> vectors.of(List.of(full, other)))).hasSize(1);
    }

    @Test
    void forgetsNothingWhereNothingIsDeletedInTheEnd() {
        World.in(
                trust.id(),
                () -> transactions.execute(cut -> {
                    events.publishEvent(new FeedbackGone(Set.of(full)));
                    cut.setRollbackOnly();
                    return 0;
                }));
        assertThat(readings()).isOne();
        assertThat(near()).containsExactly(kept.comment());
    }

    @Test
    void forgetsNothingThatAnotherOrganisationNames() {
        gone(world.organisation());
        assertThat(readings()).isOne();
        assertThat(near()).containsExactly(kept.comment());
    }

    /** Another node deleted it, and this one comes upon it. */
    @Test
    void forgetsWhatIsInItsMemoryOnlyWhenSomebodyAsks() {
        desk.change(trust, "delete from meaning.reading");
        assertThat(near()).containsExactly(kept.comment());
        var linchpin = world.person(trust, Role.LINCHPIN);
        assertThat(desk.post(linchpin, "/heard", "words", FULL)).hasStatusOk();
        assertThat(near()).isEmpty();
    }

    @Test
    void endsTheMachinesAlarmsAndLeavesThoseOfPeople() {
        var linchpin = world.person(trust, Role.LINCHPIN);
        ring();
        assertThat(heard()).isOne();
        World.as(linchpin, () -> {
            alarms.raise(full, Alarms.Kind.OTHER, "Somebody fell there", linchpin.account());
            return 0;
        });
        gone(trust);
        assertThat(desk.in(trust, () -> alarms.standing(full)))
                .extracting(Alarms.Alarm::words)
                .containsExactly("Somebody fell there");
        assertThat(heard()).isZero();
        ring();
        assertThat(heard()).as("sent again, they ring again").isOne();
    }

    /** Aloud, or noted only, as the words are old by now. */
    private long heard() {
        return desk.count(trust, "select count(*) from meaning.alarm where raised_by is null and settled_at is null");
    }

    private void ring() {
        desk.in(trust, () -> {
            alarms.raiseByMachine(full, new Alarms.Heard(Alarms.Kind.SAFETY, "a fall", kept.comment(), 0, 3));
            return 0;
        });
    }

    @Test
    void knowsWhatPeopleSaidOfIt() {
        var other = hearing.read(trust, said("There was nowhere to park").in(register, trust), 29);
        var analyst = world.person(trust, Role.ANALYST);
        World.as(analyst, () -> {
            themes.judge(full, 29, false, analyst.account());
            return 0;
        });
        var judged = worked.stream()
                .filter(one -> one.how().equals("People said what it is about"))
                .findFirst()
                .orElseThrow();
        assertThat(desk.in(trust, () -> judged.among(List.of(full, other)))).containsExactly(full);
        assertThat(desk.in(world.organisation(), () -> judged.among(List.of(full, other))))
                .isEmpty();
    }
}
