package linchpin.proposals.listed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.people.Role;
import linchpin.proposals.Proposing;
import linchpin.proposals.Stage;
import linchpin.support.Desk;
import linchpin.support.ModuleTest;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of proposals when there are many: a page at a time, without scripts. */
@ModuleTest
class ProposalListIntegrationTests {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Autowired
    World world;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Trust trust;
    private Proposing proposing;

    @BeforeEach
    void aTrust() {
        trust = trusts.trust();
        proposing = new Proposing(desk, trust);
    }

    private Document list(String address) {
        return Jsoup.parse(proposing.page(trust.linchpin(), address));
    }

    private static List<Integer> numbers(Document page) {
        return page.select(".lp-list h2 a").stream()
                .map(link -> {
                    var number = NUMBER.matcher(link.text());
                    assertThat(number.find()).isTrue();
                    return Integer.valueOf(number.group());
                })
                .toList();
    }

    private void raisedOnDaysBefore(int many) {
        for (var one = 1; one <= many; one++) {
            proposing.raise(trust.leader(), "Proposal");
        }
        desk.change(trust.organisation(), "update proposals.proposal set stands_since = current_date - number");
    }

    @Test
    void showsTwentyFiveAPageWithTheLongestWaitingFirstAndEachExactlyOnce() {
        raisedOnDaysBefore(27);
        var page = list("/proposals");
        assertThat(page.select("[role=status]").text()).startsWith("27 proposals,");
        var seen = new ArrayList<Integer>(numbers(page));
        assertThat(seen).hasSize(25).startsWith(27, 26);
        while (page.selectFirst("a[rel=next]") instanceof org.jsoup.nodes.Element next) {
            page = list(next.attr("href"));
            seen.addAll(numbers(page));
        }
        assertThat(seen).hasSize(27).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        var before = list(page.select("a[rel=prev]").attr("href"));
        assertThat(numbers(before)).isEqualTo(seen.subList(0, 25));
    }

    @Test
    void countsAndShowsWhatStandsInOneStage() {
        var path = proposing.raise(trust.leader(), "Quiet hours");
        proposing.raise(trust.leader(), "Teenage room");
        proposing.move(trust.leader(), path, Stage.IDEA, Stage.DESIGN);
        var page = list("/proposals?stage=design");
        assertThat(numbers(page)).containsExactly(1);
        assertThat(page.select("[role=status]").text())
                .startsWith("1 proposal,")
                .contains("It is being drawn up");
        assertThat(page.select("option").eachText())
                .contains("All that stand (2)", "Idea (1)", "Design (1)", "Review (0)", "Withdrawn (0)");
        assertThat(list("/proposals?stage=review").text()).contains("0 proposals", "There is none here.");
    }

    @Test
    void beginsToWaitAnewInTheNextStage() {
        raisedOnDaysBefore(2);
        assertThat(numbers(list("/proposals"))).containsExactly(2, 1);
        var second = list("/proposals").select(".lp-list h2 a").getFirst().attr("href");
        proposing.move(trust.leader(), second, Stage.IDEA, Stage.QUESTION);
        assertThat(numbers(list("/proposals"))).containsExactly(1, 2);
    }

    @Test
    void countsNothingThatSomebodyMayNotRead() {
        proposing.raise(trust.leader(), "Teenage room");
        var elsewhere = trusts.on(world.ward(trust.organisation(), "Elm"), trust, Role.END_USER);
        assertThat(proposing.page(elsewhere, "/proposals"))
                .contains("There is none yet")
                .doesNotContain("(1)");
    }

    @Test
    void beginsAtTheFirstPageForAMarkThatIsNone() {
        proposing.raise(trust.leader(), "Teenage room");
        for (var mark : new String[] {"x", "2026-02-31.1", "2026-02-01.9999999999", "infinity.1"}) {
            assertThat(numbers(list("/proposals?after=" + mark))).as(mark).containsExactly(1);
        }
    }
}
