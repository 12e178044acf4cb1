package linchpin.decisions.setup;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The form of a second vote has what the first was set up with, whatever way was decided in. */
@ModuleTest
class SecondPanelIntegrationTests {

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
    }

    /** @return the form of the second vote, after a first in which nobody said anything */
    private Document second(String path) {
        return time.at("2099-01-12T12:00:00Z", () -> {
            ByHand.does(chore, trust.organisation());
            return Html.of(desk.get(trust.linchpin(), path + "/second"));
        });
    }

    private static String value(Document form, String field) {
        return form.select("[name='" + field + "']").val();
    }

    private static String ticked(Document form, String field) {
        return form.select("[name='" + field + "'][checked]").val();
    }

    @Test
    void ofAPanelAllThatItMarksBy() {
        var form = second(deciding.published(trust.linchpin(), deciding.panel()));
        assertThat(value(form, "template")).isEqualTo("panel");
        assertThat(value(form, "options").lines()).containsExactly("Northway", "Tern", "Willowbank");
        assertThat(value(form, "marks.domains[0].label")).isEqualTo("Quality");
        assertThat(value(form, "marks.domains[0].patients")).isEqualTo("20");
        assertThat(value(form, "marks.domains[0].criteria[0].label")).isEqualTo("Access");
        assertThat(value(form, "marks.domains[0].criteria[0].minimum")).isEqualTo("2");
        assertThat(value(form, "marks.domains[0].criteria[0].tie")).isEqualTo("1");
        assertThat(value(form, "marks.domains[0].criteria[1].weight")).isEqualTo("30");
        assertThat(value(form, "marks.domains[1].criteria[0].label")).isEqualTo("Price");
        assertThat(ticked(form, "marks.domains[1].criteria[0].price")).isEqualTo("yes");
    }

    @Test
    void ofAYesOrNoTheMajorityTheSharesAndThePeople() {
        var first = deciding.yesNo();
        first.put("way.majority", "66.7");
        first.put("way.secret", "yes");
        first.put("votes.share", "33.3");
        var form = second(deciding.published(trust.linchpin(), first));
        assertThat(value(form, "template")).isEqualTo("simple");
        assertThat(value(form, "title")).isEqualTo("Second vote: What first?");
        assertThat(value(form, "way.majority")).isEqualTo("66.7");
        assertThat(ticked(form, "way.secret")).isEqualTo("yes");
        assertThat(ticked(form, "way.absent")).isEqualTo("void");
        assertThat(value(form, "votes.share")).isEqualTo("33.3");
        assertThat(ticked(form, "votes.patients"))
                .isEqualTo(trust.leader().account().id().toString());
        assertThat(ticked(form, "votes.staff"))
                .isEqualTo(trust.nurse().account().id().toString());
        assertThat(value(form, "votes.patientsQuorum")).isEqualTo("1");
    }

    @Test
    void whoIsGoneSinceIsNotTicked() {
        var path = deciding.published(trust.linchpin(), deciding.yesNo());
        desk.change(
                trust.organisation(),
                "update people.role_held set ended_at = now() where account_id = '"
                        + trust.nurse().account().id() + "'");
        var form = second(path);
        assertThat(form.select("[name='votes.staff'][checked]")).isEmpty();
        assertThat(form.select("[name='votes.patients'][checked]")).hasSize(1);
    }

    @Test
    void whoMayNotSetUpDecisionsSetsUpNoSecondVote() {
        var path = deciding.published(trust.linchpin(), deciding.yesNo());
        second(path);
        assertThat(desk.get(trust.nurse(), path + "/second")).hasStatus(403);
        assertThat(desk.get(trust.linchpin(), "/decisions/" + java.util.UUID.randomUUID() + "/second"))
                .hasStatus(404);
    }
}
