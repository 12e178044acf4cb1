package linchpin.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation sees its own, and nobody rewrites what was said and done: the database holds both by itself. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeparationIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;

    @BeforeAll
    void aProposalWithSomethingOfEverything() {
        trust = trusts.trust();
        var proposing = new Proposing(desk, trust);
        var path = proposing.raise(trust.nurse(), "Teenage room");
        proposing.join(trust.nurse(), trust.leader(), path);
        proposing.move(trust.leader(), path, Stage.IDEA, Stage.QUESTION);
        desk.post(trust.leader(), path + "/support", "version", "1");
        desk.post(trust.leader(), path + "/comments", "version", "1", "words", "And a kettle");
        desk.post(
                trust.nurse(),
                path + "/part",
                "what",
                "They drew",
                "on",
                LocalDate.now().toString());
        promised();
        codesigned(path);
    }

    private void codesigned(String path) {
        var session = new Codesigning(desk, trust, path).session(trust.linchpin(), "me", "true");
        desk.post(trust.linchpin(), session + "/moments", "words", "Nobody came", "feeling", "", "strength", "");
        desk.post(trust.linchpin(), session + "/ideas", "words", "A kettle", "giver", "");
        desk.post(trust.linchpin(), session + "/notes", "words", "We drew", "from", "0");
        desk.change(trust.organisation(), """
            insert into proposals.idea_word (idea_id, n, state, words, said_by, said_as, said_on)
            select id, 1, 'parked', 'The kitchen', added_by, added_as, added_on from proposals.idea\
            """);
    }

    private void promised() {
        desk.change(trust.organisation(), """
            with told as (
                insert into proposals.promise (proposal_id, words, told_to, told_by_name, told_on, due, recorded_by, recorded_as, recorded_on)
                select id, 'A door', 'All', 'The director', raised_on, raised_on, raised_by, raised_as, raised_on from proposals.proposal
                returning id, recorded_by, recorded_as, recorded_on)
            insert into proposals.promise_line (promise_id, kind, words, recorded_by, recorded_as, recorded_on)
            select id, 'kept', 'I saw it', recorded_by, recorded_as, recorded_on from told\
            """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numbering",
                "proposal",
                "version",
                "authorship",
                "version_author",
                "stage_change",
                "part_taken",
                "support",
                "comment",
                "promise",
                "promise_line",
                "title",
                "codesign_session",
                "codesign_presence",
                "codesign_notes",
                "touch_point",
                "idea",
                "idea_word"
            })
    void showsAnotherOrganisationNothing(String table) {
        var count = "select count(*) from proposals." + table;
        assertThat(desk.count(trust.organisation(), count)).isPositive();
        assertThat(desk.count(trusts.trust().organisation(), count)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"version", "version_author", "stage_change", "part_taken", "promise", "promise_line", "idea_word"
            })
    void letsNobodyRewriteOrRemoveWhatWasSaidAndDone(String table) {
        for (var deed :
                new String[] {"update proposals." + table + " set org_id = org_id", "delete from proposals." + table}) {
            assertThat(catchThrowable(() -> desk.change(trust.organisation(), deed)))
                    .as(deed)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proposal", "authorship", "comment", "codesign_session", "codesign_notes", "touch_point", "idea"
            })
    void letsNobodyRemoveWhatThereWas(String table) {
        assertThat(catchThrowable(() -> desk.change(trust.organisation(), "delete from proposals." + table)))
                .hasStackTraceContaining("permission denied");
    }
}
