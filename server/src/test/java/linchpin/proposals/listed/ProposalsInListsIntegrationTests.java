package linchpin.proposals.listed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.matters.MatterId;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where proposals show: their list, the thread of their matter, the navigation and homes. */
@LinchpinTest
class ProposalsInListsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private MatterId matter;

    @BeforeEach
    void aMatter() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        matter = trusts.matter(trust, "Too old for the playroom", trusts.saidOnTheWard(trust, "Nothing to do"));
    }

    private String thread() {
        return proposing.page(trust.linchpin(), "/matters/" + matter.id());
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        assertThat(proposing.page(trust.leader(), "/proposals")).contains("There is none yet", "/proposals/new");
    }

    @Test
    void standsInTheListUnderItsStageWithTheStamp() {
        proposing.raise(trust.leader(), "Teenage room");
        assertThat(proposing.page(trust.linchpin(), "/proposals"))
                .contains("Idea (1)", "1 proposal,", "1. Teenage room", "Patients took part from the first day");
    }

    @Test
    void standsInTheNavigation() {
        assertThat(proposing.page(trust.nurse(), "/home")).contains("href=\"/proposals\"");
    }

    @Test
    void standsOnTheThreadOfItsMatter() {
        assertThat(thread()).contains("None raised yet.", "/proposals/new?matter=" + matter.id());
        var path = proposing.raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
        assertThat(thread())
                .contains(
                        "href=\"" + path + "\"",
                        "Patients took part from the first day",
                        "Raised the proposal ‘Teenage room’")
                .doesNotContain("None raised yet.");
    }

    /** What was promised and done in the matter may be what became of it. */
    @Test
    void showsOnTheThreadHowWhatPatientsWereToldStandsAndLinksToWhatWasDoneThere() {
        var path = proposing.raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
        var today = LocalDate.now().toString();
        var nurse = trust.nurse().account().id().toString();
        var due = LocalDate.now().plusDays(3).toString();
        var matterPath = "/matters/" + matter.id();
        assertThat(desk.post(trust.linchpin(), matterPath + "/promise", "what", "A kettle", "owner", nurse, "due", due))
                .hasStatus(302);
        var action = proposing.page(trust.nurse(), matterPath).replaceAll("(?s).*?(/actions/[0-9a-f-]{36}).*", "$1");
        desk.post(trust.nurse(), action + "/accept");
        desk.post(trust.nurse(), action + "/start");
        assertThat(desk.post(trust.nurse(), action + "/done", "doneOn", today, "doneWhat", "It boils"))
                .hasStatus(302);
        assertThat(desk.post(
                        trust.leader(),
                        path + "/promises",
                        "words",
                        "Tea at any hour",
                        "toldTo",
                        "Them",
                        "by",
                        nurse,
                        "on",
                        today,
                        "due",
                        today))
                .hasStatus(302);
        assertThat(thread())
                .contains(
                        "1 promise to patients: 1 not yet",
                        "Wrote down what patients were told in the proposal ‘Teenage room’");
        var promise =
                proposing.page(trust.leader(), path).replaceAll("(?s).*?(" + path + "/promises/[0-9a-f-]{36}).*", "$1");
        assertThat(proposing.page(trust.leader(), promise)).contains("Done: A kettle (");
        assertThat(desk.post(
                        trust.leader(), promise, "kind", "happened", "came", action.replace("/actions/", "action-")))
                .hasStatus(302);
        assertThat(proposing.page(trust.leader(), path)).contains("href=\"" + action + "\">Done: A kettle</a>");
        assertThat(thread()).contains("1 promise to patients: 1 happened, not judged yet");
    }

    @Test
    void isShownAsSkippedWhereTheMatterWentOnWithoutOne() {
        assertThat(desk.post(trust.linchpin(), "/matters/" + matter.id() + "/close", "reason", "The ward is gone"))
                .hasStatus(302);
        assertThat(thread())
                .contains("Skipped: this matter went on without one.")
                .doesNotContain("/proposals/new?matter=");
        assertThat(desk.get(trust.leader(), "/proposals/new?matter=" + matter.id()))
                .hasStatus(409);
    }

    @Test
    void goesAlongWithAMatterThatBecomesPartOfAnother() {
        var path = proposing.raiseFrom(matter.id().toString(), trust.leader(), "Teenage room");
        var whole = trusts.matter(trust, "Bored at fifteen", trusts.saidOnTheWard(trust, "Bored"));
        assertThat(desk.post(trust.linchpin(), "/matters/" + matter.id() + "/merge/" + whole.id()))
                .hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), "/matters/" + whole.id())).contains("href=\"" + path + "\"");
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("Bored at fifteen", "/matters/" + whole.id() + "#feedback");
        assertThat(desk.post(trust.leader(), path + "/withdraw", "why", "The ward moves"))
                .hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), "/matters/" + whole.id()))
                .contains("Withdrew the proposal ‘Teenage room’");
    }

    @Test
    void waitsOnTheHomeOfWhoIsAsked() {
        var path = proposing.raise(trust.nurse(), "Teenage room");
        proposing.ask(trust.nurse(), trust.leader(), path);
        assertThat(proposing.page(trust.leader(), "/home")).contains("You are asked to be a co-author", path);
    }

    @Test
    void isDoneOnceHoweverOftenTheButtonIsPressed() {
        var press = UUID.randomUUID().toString();
        for (var time = 0; time < 2; time++) {
            assertThat(desk.post(
                            trust.leader(),
                            "/proposals",
                            "_press",
                            press,
                            "title",
                            "Teenage room",
                            "change",
                            "A door",
                            "whom",
                            "Us",
                            "place",
                            trust.ward().id().toString()))
                    .hasStatus(302);
        }
        assertThat(proposing.count("proposals.proposal")).isEqualTo(1);
    }
}
