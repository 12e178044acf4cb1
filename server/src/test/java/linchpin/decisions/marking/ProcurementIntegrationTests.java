package linchpin.decisions.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.analysis.tally.Outcome;
import linchpin.analysis.tally.exact.Fraction;
import linchpin.chores.Chore;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * A service is bought: three patient leaders hold 20 of 100 of the marks for quality, and one of them cannot come. Two of staff mark, and one of
 * them has an interest in one offer. The figures are invented, and what they come to was worked out elsewhere.
 */
@ModuleTest
class ProcurementIntegrationTests {

    private static final String TALK = "2099-01-05T12:00:00Z";
    private static final String AFTER = "2099-01-11T12:00:00Z";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trusts.Trust trust;
    private Deciding deciding;
    private Person second;
    private Person absent;
    private Person other;
    private String path;

    @BeforeEach
    void aProcurement() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        second = trusts.person(trust, Role.PATIENT_LEADER);
        absent = trusts.person(trust, Role.PATIENT_LEADER);
        other = trusts.person(trust, Role.END_USER);
        var form = deciding.panel();
        form.remove("marks.domains[1].criteria[0].price");
        form.put("votes.patients", ids(trust.leader(), second, absent));
        form.put("votes.staff", ids(trust.nurse(), other));
        form.put("votes.patientsQuorum", "2");
        path = deciding.published(trust.linchpin(), form);
    }

    private static String ids(Person... people) {
        return String.join(
                " ",
                List.of(people).stream()
                        .map(person -> person.account().id().toString())
                        .toList());
    }

    /** @param marks of the offers, by criterion; a dash for none */
    private void marks(Person person, String... marks) {
        var fields = new ArrayList<String>();
        for (int criterion = 1; criterion <= marks.length; criterion++) {
            var each = marks[criterion - 1].split(" ");
            for (int option = 1; option <= each.length; option++) {
                if (!each[option - 1].equals("-")) {
                    fields.addAll(List.of("mark-" + option + "-" + criterion, each[option - 1]));
                }
            }
        }
        assertThat(desk.post(person, path + "/marks", fields.toArray(String[]::new)))
                .hasStatus(302);
    }

    private void everybodyMarks() {
        deciding.ready(trust.leader(), path);
        deciding.ready(second, path);
        deciding.ready(trust.nurse(), path);
        desk.post(other, path + "/ready", "interest", "some", "options", "3", "what", "I worked there");
        marks(trust.leader(), "2 5 4", "3 4 4");
        marks(second, "1 4 5", "3 5 4");
        marks(trust.nurse(), "5 3 4", "4 4 4", "3 4 3");
        marks(other, "5 4 -", "5 4 -", "3 4 -");
        time.at(
                TALK,
                () -> desk.post(trust.nurse(), path + "/talk/1/2/agree", "mark", "4", "why", "Agreed after talking"));
    }

    private void closes() {
        time.at(AFTER, () -> ByHand.does(chore, trust.organisation()));
    }

    @Test
    void patientsHoldAFifthOfQualityThoughOneOfThemIsAbsentAndItChangesWhoWins() {
        everybodyMarks();
        closes();
        assertThat(deciding.page(trust.leader(), path))
                .contains(
                        "Chosen: Tern.",
                        "81.40",
                        "77.60",
                        "74.80",
                        "Without the part of patient leaders: “Northway”",
                        "The part of patient leaders changed who comes first.",
                        "Patient leaders (20 of 100)",
                        "4.00 (agreed)",
                        "1.50");
    }

    @Test
    void theFileComesToTheSameOnAnybodysMachine() {
        everybodyMarks();
        closes();
        var text = Desk.text(desk.get(trust.leader(), path + "/file"));
        var result = PublishedDecision.tally(text);
        assertThat(result.outcome()).isEqualTo(Outcome.DECIDED);
        assertThat(result.winners()).containsExactly("Tern");
        assertThat(result.totals())
                .isEqualTo(Map.of(
                        "Northway", Fraction.of(388, 5),
                        "Tern", Fraction.of(407, 5),
                        "Willowbank", Fraction.of(374, 5)));
        assertThat(result.without().get("patients").winners()).containsExactly("Northway");
        assertThat(result.counted()).isEqualTo(27);
        assertThat(result.refused()).isEmpty();
        assertThat(text).doesNotContain(absent.email(), second.email());
    }

    @Test
    void aMovedMarkStandsInTheFileBesideTheOneThatItReplaced() {
        everybodyMarks();
        time.at(TALK, () -> desk.post(second, path + "/talk/1/1/move", "mark", "5", "why", "They open in May"));
        closes();
        var result = PublishedDecision.tally(Desk.text(desk.get(trust.leader(), path + "/file")));
        assertThat(result.counted()).isEqualTo(27);
        assertThat(result.refused()).hasSize(1);
        assertThat(result.totals().get("Northway")).isEqualTo(Fraction.of(404, 5));
        assertThat(time.at(AFTER, () -> deciding.page(trust.linchpin(), path + "/talk")))
                .contains("moved from 1", "They open in May", "Staff agreed on 4: Agreed after talking");
    }

    @Test
    void anOfferUnderAMinimumCannotBeChosen() {
        deciding.ready(trust.leader(), path);
        deciding.ready(second, path);
        deciding.ready(trust.nurse(), path);
        marks(trust.leader(), "1 5 4", "5 4 4");
        marks(second, "1 4 5", "5 5 4");
        marks(trust.nurse(), "2 3 4", "5 4 4", "5 4 3");
        closes();
        assertThat(deciding.page(trust.leader(), path))
                .contains("Under a minimum, and so not to be chosen: Northway.", "Chosen: Tern.");
    }

    @Test
    void nothingIsDecidedWithFewerPatientsThanWasPromised() {
        deciding.ready(trust.leader(), path);
        deciding.ready(trust.nurse(), path);
        marks(trust.leader(), "2 5 4", "3 4 4");
        marks(trust.nurse(), "5 3 4", "4 4 4", "3 4 3");
        closes();
        assertThat(deciding.page(trust.leader(), path)).contains("too few voted");
    }
}
