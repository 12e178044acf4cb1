package linchpin.proposals.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.concurrent.atomic.AtomicInteger;
import linchpin.proposals.Proposing;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people edit one proposal, and neither loses a word. */
@ModuleTest
class VersionsIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;
    private String path;

    @BeforeEach
    void aProposalOfTwo() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
        path = proposing.raise(trust.leader(), "Teenage room");
        proposing.join(trust.leader(), trust.nurse(), path);
    }

    @Test
    void keepsEveryVersionWithItsAuthorDayAndWord() {
        assertThat(proposing.change(trust.nurse(), path, 1, Proposing.CHANGE + "\nAnd a kettle."))
                .hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path)).contains("And a kettle.", "Version 2, written by");
        assertThat(proposing.page(trust.linchpin(), path + "/versions"))
                .contains("First version", "Put better", "Version 1", "Version 2");
        assertThat(proposing.count("proposals.version_author where n = 2")).isEqualTo(2);
    }

    @Test
    void showsTwoVersionsSideBySideWithoutColourAlone() {
        proposing.change(trust.nurse(), path, 1, "A room of their own.\nWith a window.\nOpen until ten.");
        assertThat(proposing.page(trust.linchpin(), path + "/versions?from=2&to=1"))
                .contains("[taken out:] </span>door.", "[added:] </span>window.", "<del>", "<ins>");
        assertThat(proposing.page(trust.linchpin(), path + "/versions?from=1&to=1"))
                .contains("They say the same.");
        assertThat(desk.get(trust.linchpin(), path + "/versions?from=1&to=7")).hasStatus(404);
    }

    @Test
    void makesNoVersionWhereNothingChanged() {
        assertThat(desk.post(
                        trust.nurse(),
                        path + "/change",
                        "title",
                        "Teenage room",
                        "change",
                        Proposing.CHANGE.replace("\n", "\r\n"),
                        "whom",
                        "Everybody from 12 to 17",
                        "note",
                        "Nothing",
                        "from",
                        "1",
                        "begun",
                        "1"))
                .hasStatus(302);
        assertThat(proposing.count("proposals.version")).isEqualTo(1);
    }

    @Test
    void givesWhoSavesSecondBothTextsAndTheMerge() {
        proposing.change(trust.leader(), path, 1, "A den of their own.\nWith a door.\nOpen until ten.");
        var answer = proposing.change(trust.nurse(), path, 1, Proposing.CHANGE + "\nAnd a kettle.");
        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Nothing of yours is lost, and nothing is saved yet",
                        "A den of their own.\nWith a door.\nOpen until ten.\nAnd a kettle.",
                        "You changed different lines",
                        "name=\"from\" value=\"2\"",
                        "name=\"begun\" value=\"1\"");
        assertThat(proposing.count("proposals.version")).isEqualTo(2);
    }

    @Test
    void savesWhatCameOfBothAndRemembersThatItDid() {
        proposing.change(trust.leader(), path, 1, "A den of their own.\nWith a door.\nOpen until ten.");
        assertThat(desk.post(
                        trust.nurse(),
                        path + "/change",
                        "title",
                        "Teenage room",
                        "change",
                        "A den of their own.\nWith a door.\nOpen until ten.\nAnd a kettle.",
                        "whom",
                        "Everybody from 12 to 17",
                        "note",
                        "A kettle",
                        "from",
                        "2",
                        "begun",
                        "1"))
                .hasStatus(302);
        assertThat(proposing.page(trust.linchpin(), path + "/versions"))
                .contains("begun from version 1, and put together with version 2");
    }

    @Test
    void showsBothWordingsOfWhatBothChanged() {
        proposing.change(trust.leader(), path, 1, "A room of their own.\nWith a curtain.\nOpen until ten.");
        assertThat(proposing.change(trust.nurse(), path, 1, "A room of their own.\nWith a window.\nOpen until ten."))
                .hasStatus(409)
                .bodyText()
                .contains("You both changed the same lines", "With a curtain.\nWith a window.");
        assertThat(proposing.page(trust.linchpin(), path))
                .contains("With a curtain.")
                .doesNotContain("With a window.");
    }

    /** However many save at the same moment, one version is made, and everybody else is given theirs back with it. */
    @Test
    void letsOneOfSeveralWhoSaveAtOnceSave() throws Exception {
        var who = new AtomicInteger();
        var statuses = Trusts.atOnce(
                3,
                () -> proposing
                        .change(trust.nurse(), path, 1, Proposing.CHANGE + "\nLine " + who.incrementAndGet())
                        .getResponse()
                        .getStatus());
        assertThat(statuses).containsExactlyInAnyOrder(302, 409, 409);
        assertThat(proposing.count("proposals.version")).isEqualTo(2);
    }

    @Test
    void keepsWhatWasTypedWhenTheWordOnItIsMissing() {
        assertThat(desk.post(
                        trust.nurse(),
                        path + "/change",
                        "title",
                        "Teenage room",
                        "change",
                        "Another text",
                        "whom",
                        "Us",
                        "note",
                        "",
                        "from",
                        "1",
                        "begun",
                        "1"))
                .hasStatus(400)
                .bodyText()
                .contains("Enter a word on what you changed", "Another text", "name=\"from\" value=\"1\"");
    }

    @Test
    void isChangedByItsAuthorsOnly() {
        assertThat(proposing.change(trust.linchpin(), path, 1, "Mischief")).hasStatus(403);
        assertThat(desk.get(trust.linchpin(), path + "/change")).hasStatus(403);
        assertThat(proposing.change(trust.nurse(), path, 9, "From nowhere")).hasStatus(404);
        assertThat(proposing.count("proposals.version")).isEqualTo(1);
    }

    /** What was said stays said: the database itself takes no other words for it. */
    @Test
    void cannotBeRewritten() {
        assertThat(catchThrowable(
                        () -> desk.change(trust.organisation(), "update proposals.version set title = 'Other'")))
                .hasStackTraceContaining("permission denied");
    }
}
