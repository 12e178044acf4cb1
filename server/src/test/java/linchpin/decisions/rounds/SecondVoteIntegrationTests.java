package linchpin.decisions.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.chores.Chore;
import linchpin.decisions.Deciding;
import linchpin.people.HomePanel;
import linchpin.people.Role;
import linchpin.support.ByHand;
import linchpin.support.Desk;
import linchpin.support.Html;
import linchpin.support.ModuleTest;
import linchpin.support.TestTime;
import linchpin.support.Trusts;
import linchpin.support.Trusts.Trust;
import linchpin.support.World;
import linchpin.support.World.Person;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Choosing four of seventeen cases: a close result, a talk in a room of their own, and a second vote. */
@ModuleTest
class SecondVoteIntegrationTests {

    private static final int CASES = 17;
    private static final String CLOSED = "2099-01-02T12:00:00Z";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    TestTime time;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    List<HomePanel> panels;

    @Autowired
    @Qualifier("closeChore")
    Chore chore;

    private Trust trust;
    private Deciding deciding;
    private List<Person> leaders;

    @BeforeEach
    void fiveLeaders() {
        trust = trusts.trust();
        deciding = new Deciding(desk, trust);
        leaders = new ArrayList<>(List.of(trust.leader()));
        for (int i = 0; i < 4; i++) {
            leaders.add(trusts.person(trust, Role.PATIENT_LEADER));
        }
    }

    private Map<String, String> form(String closeWithin) {
        var form = deciding.dots();
        form.put("title", "Which four cases do we take up this year?");
        form.put(
                "options",
                IntStream.rangeClosed(1, CASES).mapToObj(n -> "Case " + n).collect(Collectors.joining("\n")));
        form.put("way.seats", "4");
        form.put("way.each", "1");
        form.put("way.closeWithin", closeWithin);
        form.put(
                "votes.patients",
                leaders.stream().map(leader -> leader.account().id().toString()).collect(Collectors.joining(" ")));
        form.put("votes.patientsQuorum", "3");
        form.remove("votes.staff");
        return form;
    }

    private void lays(int leader, String path, int... cases) {
        var fields = new ArrayList<String>();
        for (int one : cases) {
            fields.add("option-" + one);
            fields.add("1");
        }
        deciding.votes(leaders.get(leader), path, fields.toArray(String[]::new));
    }

    /** @return a decision in which cases 7 and 11 came out equal for the fourth place */
    private String equal() {
        var path = deciding.published(trust.leader(), form("0"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3, 5, 11);
        lays(2, path, 2, 3, 5, 7);
        lays(3, path, 2, 3, 13, 11);
        time.during(CLOSED, () -> ByHand.does(chore, trust.organisation()));
        return path;
    }

    private Document page(Person person, String path) {
        return Html.of(desk.get(person, path));
    }

    private void at(Runnable work) {
        time.during(CLOSED, work);
    }

    /** What a form sends as it stands there: what is typed, ticked and chosen. */
    private static Map<String, String> filled(Document page) {
        var form = new LinkedHashMap<String, String>();
        for (Element field : page.select("main form [name]")) {
            var ticked = !List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked");
            if (ticked && !field.is("button")) {
                var value =
                        field.is("select") ? field.select("option[selected]").val() : field.val();
                form.merge(field.attr("name"), value, (one, other) -> one + " " + other);
            }
        }
        form.remove("_csrf");
        return form;
    }

    @Test
    void whatCameOutEqualIsVotedOnAgainByTheSamePeopleAndTheFirstVoteStays() {
        var path = equal();
        at(() -> {
            var page = page(trust.leader(), path);
            assertThat(page.select("#second").next().text())
                    .contains("They came out equal. Left to vote on: Case 7; Case 11.");
            var form = filled(page(trust.leader(), path + "/second"));
            assertThat(form.get("options").lines()).containsExactly("Case 7", "Case 11");
            assertThat(form).containsEntry("way.seats", "1").containsEntry("way.most", "1");
            assertThat(form.get("votes.patients").split(" ")).hasSize(5);
            var second = deciding.published(trust.leader(), form);
            lays(0, second, 1);
            lays(1, second, 2);
            lays(2, second, 1);
            assertThat(page(trust.linchpin(), path).text()).contains("People vote again in decision 2");
            assertThat(page(trust.linchpin(), second).text())
                    .contains("The second vote on decision 1", "whose own outcome stays as it was");
            assertThat(page(trust.linchpin(), "/decided/" + trust.organisation().code() + "/1")
                            .text())
                    .as("while the second runs, nobody reads of it in public")
                    .doesNotContain("decision 2");
            time.during("2099-02-02T12:00:00Z", () -> {
                ByHand.does(chore, trust.organisation());
                assertThat(page(trust.linchpin(), second).text()).contains("Chosen: Case 7.");
                assertThat(page(trust.linchpin(), path).text())
                        .contains("Chosen: Case 2; Case 3; Case 5.", "Equal, so that none of them is chosen: Case 7");
                var open = "/decided/" + trust.organisation().code();
                assertThat(page(trust.linchpin(), open + "/1").select("a[href=" + open + "/2]"))
                        .isNotEmpty();
                assertThat(page(trust.linchpin(), open + "/2").select("a[href=" + open + "/1]"))
                        .isNotEmpty();
            });
        });
    }

    @Test
    void thereIsOneSecondVote() {
        var path = equal();
        at(() -> {
            var form = filled(page(trust.leader(), path + "/second"));
            var other = Deciding.to(deciding.draft(trust.leader(), form));
            deciding.published(trust.leader(), form);
            assertThat(desk.get(trust.leader(), path + "/second")).hasStatus(404);
            assertThat(deciding.draft(trust.leader(), form)).hasStatus(400);
            assertThat(Desk.text(desk.post(trust.leader(), other + "/publish")))
                    .contains("cannot be published as it stands");
            assertThat(deciding.count("decision where follows is not null")).isOne();
        });
    }

    @Test
    void aSecondVoteThatWasCalledOffMakesRoomForAnother() {
        var path = equal();
        at(() -> {
            var form = filled(page(trust.leader(), path + "/second"));
            var second = deciding.published(trust.leader(), form);
            desk.post(trust.leader(), second + "/off", "why", "Two of us are ill.");
            deciding.published(trust.leader(), form);
            assertThat(deciding.count("decision where follows is not null")).isEqualTo(2);
        });
    }

    @Test
    void whatIsCloseByTheRulesIsLeftOpenAndWhatIsClearIsNot() {
        var path = deciding.published(trust.leader(), form("6"));
        lays(0, path, 2, 3, 5, 7);
        lays(1, path, 2, 3, 5, 7);
        lays(2, path, 2, 3, 5, 11);
        lays(3, path, 2, 3, 13, 11);
        lays(4, path, 2, 3, 5, 7);
        at(() -> {
            ByHand.does(chore, trust.organisation());
            var form = filled(page(trust.leader(), path + "/second"));
            assertThat(form.get("options").lines())
                    .as("5 has 20 of 100, 7 has 15, 11 has 10, and 13 has 5")
                    .containsExactly("Case 7", "Case 11");
            assertThat(form).containsEntry("way.seats", "1");
        });
    }

    @Test
    void whatIsSettledGoesToNoTalkAndNoSecondVote() {
        var path = deciding.published(trust.leader(), form(""));
        IntStream.range(0, 3).forEach(leader -> lays(leader, path, 2, 3, 5, 7));
        at(() -> {
            ByHand.does(chore, trust.organisation());
            assertThat(page(trust.leader(), path).select("#second")).isEmpty();
            assertThat(desk.get(trust.leader(), path + "/round")).hasStatus(404);
            assertThat(desk.get(trust.leader(), path + "/second")).hasStatus(404);
            assertThat(page(trust.leader(), "/home").text()).doesNotContain("Talk before you vote again");
        });
    }

    @Test
    void tooFewVotesAreVotedOnAgainWhole() {
        var path = deciding.published(trust.leader(), form("0"));
        lays(0, path, 2, 3, 5, 7);
        at(() -> {
            ByHand.does(chore, trust.organisation());
            var form = filled(page(trust.leader(), path + "/second"));
            assertThat(form.get("options").lines()).hasSize(CASES);
            assertThat(form).containsEntry("way.seats", "4").containsEntry("way.most", "4");
        });
    }

    @Test
    void votersTalkAndSeeWhoSaidWhat() {
        var path = equal();
        at(() -> {
            assertThat(page(leaders.get(1), path + "/round").text()).contains("Nobody has said anything yet");
            assertThat(desk.post(leaders.get(1), path + "/round", "words", "Eleven is about my mother"))
                    .hasStatus(302);
            assertThat(page(leaders.get(2), path + "/round")
                            .select("main .lp-list")
                            .text())
                    .contains("Eleven is about my mother");
            var nothing = desk.post(leaders.get(1), path + "/round", "words", " ");
            assertThat(nothing).hasStatus(400);
            assertThat(Desk.text(nothing)).contains("Enter what you want to say");
        });
    }

    @Test
    void staffCannotReadWhatLeadersSayAmongThemselves() {
        var path = equal();
        at(() -> {
            desk.post(leaders.get(1), path + "/round", "words", "Eleven is about my mother");
            for (var person : List.of(trust.linchpin(), trust.nurse(), trusts.person(trust, Role.CHAMPION))) {
                assertThat(desk.get(person, path + "/round")).hasStatus(404);
                assertThat(desk.post(person, path + "/round", "words", "Let me in"))
                        .hasStatus(404);
                assertThat(words(person))
                        .as("the database itself gives them nothing")
                        .isEmpty();
                assertThat(deciding.page(person, path)).doesNotContain("my mother");
            }
            assertThat(words(leaders.get(4))).containsExactly("Eleven is about my mother");
        });
    }

    private List<String> words(Person person) {
        return World.as(
                person,
                () -> transactions.execute(_ -> jdbc.sql("select words from decisions.word")
                        .query(String.class)
                        .list()));
    }

    @Test
    void theTalkStandsOnTheHomesOfThoseWhoHaveAVoteAndEnds() {
        var path = equal();
        at(() -> {
            assertThat(onHome(leaders.get(3))).contains("Which four cases do we take up this year?");
            assertThat(onHome(trust.linchpin())).isEmpty();
        });
        time.during("2099-02-02T12:00:00Z", () -> {
            assertThat(onHome(leaders.get(3))).isEmpty();
            var late = desk.post(leaders.get(3), path + "/round", "words", "One more thing");
            assertThat(late).hasStatus(400);
            assertThat(Desk.text(late)).contains("The talk has ended meanwhile", "One more thing");
        });
    }

    private List<String> onHome(Person person) {
        var role = person.equals(trust.linchpin()) ? Role.LINCHPIN : Role.PATIENT_LEADER;
        return World.as(
                person,
                () -> panels.stream()
                        .flatMap(panel -> panel.panel(Trusts.viewer(person, role)).stream())
                        .filter(panel -> panel.heading().equals("Talk before you vote again"))
                        .flatMap(panel -> panel.items().stream())
                        .map(HomePanel.Item::text)
                        .toList());
    }
}
