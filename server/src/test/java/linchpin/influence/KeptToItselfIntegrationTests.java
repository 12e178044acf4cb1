package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.support.World.Person;
import linchpin.ui.Press;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What leaders write down stays where it was written; what is too long, or pressed twice, does no harm. */
@LinchpinTest
class KeptToItselfIntegrationTests {

    private static final String WORDS = "Quetzal";

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    @Autowired
    MockMvcTester browser;

    private Influencing influencing;
    private Person leader;
    private String talk;
    private String question;
    private String told;

    @BeforeEach
    void oneOfEach() {
        influencing = Influencing.in(desk, trusts);
        leader = influencing.trust().leader();
        talk = influencing.logged(WORDS + " one");
        var by = LocalDate.now().plusDays(3).toString();
        question = influencing.done(
                influencing.trust().nurse(), "/run-past", "question", WORDS + " two", "words", WORDS, "by", by);
        told = influencing.done(
                leader, "/told", "story", WORDS + " three", "event", WORDS + " hall", "audience", "ward");
    }

    /** Acts say what was done, and never what was said, so that what is taken back is gone. */
    @Test
    void historyHoldsNoWord() {
        influencing.done(influencing.trust().nurse(), talk, "words", WORDS);
        influencing.done(leader, talk + "/came", "how", "nothing", "words", WORDS);
        influencing.done(leader, question + "/reply", "words", WORDS, "from", "0");
        influencing.done(leader, told + "/moved", "how", "moved", "words", WORDS);
        influencing.done(leader, told + "/back", "words", WORDS);
        var organisation = influencing.trust().organisation();
        assertThat(desk.count(
                        organisation,
                        "select count(*) from history.act where kind like 'influence.%' "
                                + "and (reason is not null or facts::text like '%" + WORDS + "%')"))
                .isZero();
        assertThat(desk.count(organisation, "select count(*) from history.act where kind like 'influence.%'"))
                .isEqualTo(8);
    }

    @Test
    void nothingOfItIsPublic() {
        var code = influencing.trust().organisation().code();
        for (var path : List.of("/said/", "/decided/", "/numbers/", "/take-part/", "/give/")) {
            var page = browser.get().uri(path + code).exchange();
            assertThat(Desk.text(page)).as(path).doesNotContain(WORDS);
        }
        for (var path : List.of(talk, question, told, "/talks", "/run-past", "/told", "/talks/with-me")) {
            assertThat(browser.get().uri(path).exchange().getResponse().getStatus())
                    .as(path)
                    .isIn(302, 303, 401, 403);
        }
    }

    @Test
    void othersFindItOnNoPageOfTheirs() {
        for (var role : List.of(Role.LINCHPIN, Role.LINE_MANAGER, Role.ADMINISTRATOR, Role.ANALYST)) {
            var other = trusts.person(influencing.trust(), role);
            for (var path : List.of("/home", "/talks", "/talks/with-me", "/told", "/decisions", "/proposals")) {
                assertThat(influencing.page(other, path))
                        .as(role + " " + path)
                        .doesNotContain(WORDS + " one", WORDS + " three");
            }
        }
    }

    private static String[] fields(String... fields) {
        return fields;
    }

    static Stream<Arguments> tooLong() {
        var by = LocalDate.now().plusDays(3).toString();
        return Stream.of(
                Arguments.of("/talks", "what", 2000, fields("whom", "Una")),
                Arguments.of("/talks", "whom", 200, fields("what", "Chairs")),
                Arguments.of("/talks", "routeWords", 200, fields("what", "Chairs", "whom", "Una")),
                Arguments.of("{talk}/correct", "what", 2000, fields("whom", "Una")),
                Arguments.of("{talk}/back", "words", 1000, fields()),
                Arguments.of("{talk}/came", "words", 2000, fields("how", "nothing")),
                Arguments.of("{question}/reply", "words", 4000, fields("from", "0")),
                Arguments.of("/told", "story", 200, fields("event", "Board", "audience", "board")),
                Arguments.of("/told", "event", 200, fields("story", "Chairs", "audience", "board")),
                Arguments.of("{told}/moved", "words", 2000, fields("how", "nothing")),
                Arguments.of("{told}/back", "words", 1000, fields()),
                Arguments.of("as nurse/run-past", "question", 500, fields("words", "Chairs", "by", by)),
                Arguments.of("as nurse/run-past", "words", 2000, fields("question", "Chairs?", "by", by)),
                Arguments.of("as nurse{talk}", "words", 2000, fields()));
    }

    private Person who(String path) {
        return path.startsWith("as nurse") ? influencing.trust().nurse() : leader;
    }

    private String at(String path) {
        return path.replace("as nurse", "")
                .replace("{talk}", talk)
                .replace("{question}", question)
                .replace("{told}", told);
    }

    private String[] with(String[] fields, String... more) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("tooLong")
    void whatIsTooLongIsShownAgainAndWhatFitsIsKept(String path, String field, int most, String[] rest) {
        var typed = "x".repeat(most + 1);
        var refused = desk.post(who(path), at(path), with(rest, field, typed));
        assertThat(refused).hasStatus(400);
        assertThat(Desk.text(refused)).contains(typed, "characters or fewer");
        assertThat(desk.post(who(path), at(path), with(rest, field, "x".repeat(most))))
                .hasStatus(302);
    }

    /** A double click, or a telephone that tries again. */
    @ParameterizedTest
    @MethodSource("tooLong")
    void pressedTwiceItIsDoneOnce(String path, String field, int most, String[] rest) {
        var fields = with(rest, field, "Chairs", Press.FIELD, UUID.randomUUID().toString());
        var before = acts();
        var first = desk.post(who(path), at(path), fields);
        var again = desk.post(who(path), at(path), fields);
        assertThat(first).hasStatus(302);
        assertThat(again.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(acts()).isEqualTo(before + 1);
    }

    private long acts() {
        return desk.count(
                influencing.trust().organisation(), "select count(*) from history.act where kind like 'influence.%'");
    }
}
