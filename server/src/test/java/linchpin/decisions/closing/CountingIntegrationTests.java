package linchpin.decisions.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import linchpin.chores.Next;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Deciding;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class CountingIntegrationTests {

    private static final String AFTER = "2099-01-02T12:00:00Z";

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    CloseChore chore;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    private void closes() {
        assertThat(time.at(AFTER, () -> ByHand.does(chore, trust.organisation())))
                .isEqualTo(Next.DONE);
    }

    private String closed(Map<String, String> form, String[] leader, String[] nurse) {
        var path = deciding.published(trust.linchpin(), form);
        deciding.votes(trust.leader(), path, leader);
        deciding.votes(trust.nurse(), path, nurse);
        closes();
        return path;
    }

    private static String[] says(String... fields) {
        return fields;
    }

    @Test
    void closesByItselfAndNotBefore() {
        var path = deciding.published(trust.linchpin(), deciding.dots());
        var next = ByHand.does(chore, trust.organisation());
        assertThat(next.after()).isPositive();
        assertThat(deciding.count("record")).isZero();
        closes();
        assertThat(deciding.page(trust.leader(), path)).contains("Closed on", "too few voted");
        closes();
        assertThat(deciding.count("record")).isEqualTo(1);
    }

    @Test
    void saysHowPatientsVotedBesideTheOutcomeAndWhatTheirPartChanged() {
        var form = deciding.dots();
        form.put("votes.share", "60");
        var path = closed(form, says("option-3", "3"), says("option-1", "3"));
        assertThat(deciding.page(trust.linchpin(), path))
                .contains(
                        "Chosen: Television.",
                        "60.00",
                        "40.00",
                        "Patient leaders by themselves",
                        "Without the part of patient leaders: “Taps”",
                        "Television: 3");
    }

    /** The product says what everybody can work out, to the last digit. */
    @Test
    void publishesAFileThatComesToTheSameAnywhere() {
        var path = closed(deciding.dots(), says("option-3", "3", "option-2", "1"), says("option-1", "2"));
        var file = desk.get(trust.leader(), path + "/file");
        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"decision-1.json\"");
        var text = Desk.text(file);
        assertThat(text)
                .contains("\"patients-01\"", "\"staff-01\"")
                .doesNotContain(trust.leader().email());
        assertThat(Desk.text(desk.get(trust.leader(), path + "/ballots/csv")))
                .contains("\"patients-01\",\"patients\",", "\"online\",\"\",\"1\",\"3\"")
                .doesNotContain(trust.leader().email());
        assertThat(desk.get(trust.leader(), path + "/ballots/pdf")).hasStatus(404);
        assertThat(desk.get(trusts.trust().leader(), path + "/ballots/csv")).hasStatus(404);
        var kept = desk.in(trust.organisation(), () -> PublishedDecision.json(PublishedDecision.tally(text)));
        assertThat(deciding.count("record where result = '" + kept.replace("'", "''") + "'"))
                .isEqualTo(1);
    }

    @Test
    void aSecretFileHasBallotsUnderDrawnNamesAndNobodysInterests() {
        var form = deciding.dots();
        form.put("way.secret", "yes");
        form.put("votes.patientsToo", "Ann\nBob\nCaz");
        form.put("votes.staffToo", "Dee\nEve\nFay");
        form.put("way.papers", "yes");
        var path = deciding.published(trust.linchpin(), form);
        desk.post(trust.leader(), path + "/ready", "interest", "some", "options", "1", "what", "I make taps");
        deciding.vote(trust.leader(), path, "option-2", "2", "reason", "Cold toast");
        deciding.votes(trust.nurse(), path, "option-2", "1");
        time.at(AFTER, () -> deciding.noPapers(trust.linchpin(), path));
        var text = Desk.text(desk.get(trust.leader(), path + "/file"));
        assertThat(text).contains("\"conflicts\" : [ ]");
        assertThat(deciding.page(trust.linchpin(), path))
                .contains("Chosen: Toast", "Reasons that were given", "Cold toast")
                .doesNotContain("Who voted what");
    }

    @Test
    void whatIsEqualIsNotChosenAndGoesToTalk() {
        var path = closed(deciding.dots(), says("option-3", "1"), says("option-1", "1"));
        assertThat(deciding.page(trust.linchpin(), path))
                .contains("Equal, so that none of them is chosen: Taps; Television", "people talk and vote again");
    }

    @Test
    void choosesSeveralAndSaysWhereItIsClose() {
        var form = deciding.dots();
        form.put("way.seats", "2");
        form.put("way.closeWithin", "10");
        form.put("way.most", "10");
        form.put("way.each", "10");
        var path = closed(
                form,
                says("option-1", "5", "option-2", "3", "option-3", "2"),
                says("option-1", "5", "option-2", "3", "option-3", "2"));
        assertThat(deciding.page(trust.linchpin(), path))
                .contains("Chosen: Taps; Toast.", "Only 10.00 points lie between", "vote again");
    }

    /** Nobody could guess why nothing is decided although all voted. */
    @Test
    void saysOfWhichOptionOneSideSaidNothing() {
        var form = deciding.dots();
        form.put("way.how", "score");
        form.put("way.top", "5");
        var path = closed(form, says("option-1", "5", "option-2", "2"), says("option-2", "4", "option-3", "3"));
        assertThat(deciding.page(trust.linchpin(), path))
                .contains(
                        "Nothing is decided",
                        "No patient leader gave “Television” a score.",
                        "No member of staff gave “Taps” a score.")
                .doesNotContain("“Toast” a score");
    }

    @Test
    void yesAndNoAreCountedByParts() {
        var form = deciding.yesNo();
        form.put("votes.share", "20");
        var path = closed(form, says("say", "no"), says("say", "yes"));
        assertThat(deciding.page(trust.leader(), path))
                .contains("It passed, with 80.00 of 100 for yes", "Patient leaders by themselves: 0.00 of 100 for yes");
    }

    @Test
    void whoAbstainsCountsOnlyWhereThatWasSaidBefore() {
        var form = deciding.yesNo();
        form.put("way.abstaining", "no");
        form.put("way.absent", "lapse");
        var path = closed(form, says("say", "abstain"), says("say", "yes"));
        assertThat(deciding.page(trust.leader(), path)).contains("too few voted");
        assertThat(deciding.count("record where abstained = 1")).isEqualTo(1);
    }

    @Test
    void isCalledOffWithAReasonThatEverybodyReads() {
        var path = deciding.published(trust.linchpin(), deciding.yesNo());
        assertThat(desk.get(trusts.person(trust, Role.END_USER), path + "/off")).hasStatus(403);
        assertThat(desk.post(trust.linchpin(), path + "/off", "why", " ")).hasStatus(400);
        assertThat(desk.post(trust.linchpin(), path + "/off", "why", "The money is gone"))
                .hasStatus(302);
        assertThat(deciding.page(trust.nurse(), path)).contains("Called off. The reason: The money is gone");
        assertThat(desk.post(trust.linchpin(), path + "/off", "why", "Again")).hasStatus(404);
        closes();
        assertThat(deciding.count("record")).isZero();
    }

    @Test
    void isReadByWhoeverMayReadAboutItsPlaceAndWhoVotes() {
        var elm = world.ward(trust.organisation(), "Elm");
        var elsewhere = trusts.on(elm, trust, Role.LINCHPIN);
        var path = deciding.published(trust.linchpin(), deciding.dots());
        assertThat(desk.get(elsewhere, path)).hasStatus(404);
        assertThat(desk.get(trusts.trust().linchpin(), path)).hasStatus(404);
        assertThat(deciding.page(trust.nurse(), "/decisions")).contains("1. What first?", "Open");
        assertThat(deciding.page(elsewhere, "/decisions")).doesNotContain("What first?");
    }
}
