package linchpin.decisions.played;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.decisions.Deciding;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.How;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.Rules.Party;
import linchpin.decisions.acting.SetUpDecisions;
import linchpin.decisions.acting.SetUpDecisions.Question;
import linchpin.decisions.acting.TakeDecisions;
import linchpin.decisions.voting.NotTaken;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told of a decision goes by the same rules as what is done at its pages, and is shown there. */
@ModuleTest
class AsToldIntegrationTests {

    private static final int DAYS = 7;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    SetUpDecisions settingUp;

    @Autowired
    TakeDecisions taking;

    @Autowired
    Decisions decisions;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private static <T> T as(Person person, Role role, Function<Viewer, T> deed) {
        return World.as(person, () -> deed.apply(Trusts.viewer(person, role)));
    }

    private void votes(Person person, Role role, DecisionId id, String say) {
        as(person, role, viewer -> {
            taking.answers(viewer, id, say, "Because of the basins");
            return id;
        });
    }

    private static Rules rules(How how, List<String> options, Party... parties) {
        var dots = how == How.DOTS;
        return new Rules(
                how,
                false,
                false,
                false,
                true,
                dots ? null : "50",
                dots ? "4" : null,
                dots ? "2" : null,
                1,
                null,
                List.of(parties),
                options,
                List.of(),
                List.of());
    }

    private DecisionId taps() {
        var asked = new Question(
                "Levered taps on all wards?",
                "Eleven basins a ward.",
                trust.ward(),
                null,
                rules(
                        How.YESNO,
                        List.of("Taps"),
                        new Party(PartyCode.PATIENTS, "60", 1),
                        new Party(PartyCode.STAFF, "40", 0)),
                DAYS);
        return as(
                trust.linchpin(),
                Role.LINCHPIN,
                viewer -> settingUp.publish(
                        viewer,
                        asked,
                        List.of(trust.leader().account()),
                        List.of(trust.nurse().account())));
    }

    private Decision decision(DecisionId id) {
        return as(trust.linchpin(), Role.LINCHPIN, viewer -> decisions.readable(id, viewer));
    }

    private void aWeekLater(Runnable work) {
        time.during(LocalDate.now().plusDays(DAYS + 1) + "T12:00:00Z", work);
    }

    @Test
    void isPublishedVotedOnClosedFollowedAndLookedAtAgain() {
        var id = taps();
        votes(trust.leader(), Role.PATIENT_LEADER, id, "yes");
        votes(trust.nurse(), Role.END_USER, id, "no");
        World.as(trust.linchpin(), () -> {
            taking.closes(id);
            return id;
        });
        assertThat(decision(id).state()).as("its time is not up").isEqualTo(Decision.State.PUBLISHED);
        aWeekLater(() -> as(trust.linchpin(), Role.LINCHPIN, viewer -> {
            taking.closes(id);
            taking.follows(
                    viewer,
                    id,
                    "They are ordered.",
                    trust.nurse().account(),
                    LocalDate.now().plusDays(60));
            taking.kept(viewer, id, "All eleven are in.");
            return id;
        }));
        assertThat(deciding.page(trust.leader(), "/decisions/" + id.id()))
                .contains("It passed, with 60.00 of 100 for yes", "Because of the basins", "They are ordered.")
                .contains("It was done, and stays as it is", "All eleven are in.");
    }

    @Test
    void dotsAreLaidAsAtThePages() {
        var asked = new Question(
                "What first?",
                "One of three.",
                null,
                null,
                rules(How.DOTS, List.of("Taps", "Toast", "Television"), new Party(PartyCode.PATIENTS, "100", 1)),
                DAYS);
        var id = as(
                trust.leader(),
                Role.PATIENT_LEADER,
                viewer ->
                        settingUp.publish(viewer, asked, List.of(trust.leader().account()), List.of()));
        as(trust.leader(), Role.PATIENT_LEADER, viewer -> {
            taking.dots(viewer, id, Map.of(2, 2, 3, 1));
            return id;
        });
        aWeekLater(() -> World.as(trust.linchpin(), () -> {
            taking.closes(id);
            return id;
        }));
        assertThat(deciding.page(trust.leader(), "/decisions/" + id.id())).contains("Chosen: Toast.");
    }

    @Test
    void nobodyVotesWithoutAVoteOrTooLateAndNobodySaysWhatIsNotTheirs() {
        var id = taps();
        assertThatThrownBy(() -> votes(trust.linchpin(), Role.LINCHPIN, id, "yes"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(trust.linchpin(), Role.LINCHPIN, viewer -> {
                    taking.kept(viewer, id, "It is in.");
                    return id;
                }))
                .isInstanceOf(NotFound.class);
        aWeekLater(() -> assertThatThrownBy(() -> votes(trust.leader(), Role.PATIENT_LEADER, id, "yes"))
                .isInstanceOf(NotTaken.class));
        assertThat(deciding.count("ballot")).isZero();
    }
}
