package linchpin.influence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Trusts;
import linchpin.ui.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However much was logged, a list comes a page at a time, and its numbers count all of it. */
@LinchpinTest
class ListsIntegrationTests {

    private static final int MANY = Paging.SIZE + 3;

    @Autowired
    Trusts trusts;

    @Autowired
    Desk desk;

    private Influencing influencing;

    @BeforeEach
    void many() {
        influencing = Influencing.in(desk, trusts);
        var series = " from generate_series(1, " + MANY + ") n";
        for (var rows : List.of(
                "influence.talk (whom, what, talked_on, logged_by, logged_on) "
                        + "select 'Number ' || n, 'Chairs', '2026-05-01'::date, uuidv7(), '2026-05-01'::date",
                "influence.question (question, about_words, wanted_by, asked_by, asked_as, asked_on) "
                        + "select 'Number ' || n, 'Chairs', '2026-05-01'::date, uuidv7(), 'CHAMPION', '2026-05-01'::date",
                "influence.told (story, event, audience, heard, told_on, logged_by, logged_on) "
                        + "select 'Number ' || n, 'Board', 'board', 100, '2026-05-01'::date, uuidv7(), '2026-05-01'::date")) {
            desk.change(influencing.trust().organisation(), "insert into " + rows + series);
        }
    }

    private long numbers(String page) {
        return Pattern.compile("Number \\d+").matcher(page).results().count();
    }

    private static String link(String page, String rel) {
        var found = Pattern.compile("rel=\"" + rel + "\" href=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).as(rel).isTrue();
        return found.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/talks", "/run-past", "/told"})
    void comesAPageAtATimeAndBack(String list) {
        var leader = influencing.trust().leader();
        var first = influencing.page(leader, list);
        assertThat(numbers(first)).isEqualTo(Paging.SIZE);
        assertThat(first).contains("Number " + MANY).doesNotContain("rel=\"prev\"");
        var second = influencing.page(leader, link(first, "next"));
        assertThat(numbers(second)).isEqualTo(3);
        assertThat(second).contains("Number 1<").doesNotContain("rel=\"next\"");
        assertThat(numbers(influencing.page(leader, link(second, "prev")))).isEqualTo(Paging.SIZE);
        assertThat(numbers(influencing.page(leader, list + "?after=nonsense"))).isEqualTo(Paging.SIZE);
        assertThat(numbers(influencing.page(leader, list + "?after=00000000-0000-0000-0000-000000000000")))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/talks", "/told"})
    void whoeverReadsNumbersAloneGetsNoPageOfWords(String list) {
        var nurse = influencing.trust().nurse();
        assertThat(numbers(influencing.page(nurse, list))).isZero();
        assertThat(numbers(influencing.page(nurse, list + "?before=00000000-0000-0000-0000-000000000000")))
                .isZero();
        assertThat(influencing.page(nurse, list)).contains(String.valueOf(MANY));
    }

    /** A home names the first few of whatever waits, and how many there are. */
    @Test
    void aHomeNamesTheFirstFewAndCountsAll() {
        var home = influencing.page(influencing.trust().leader(), "/home");
        assertThat(numbers(home)).isEqualTo(15);
        assertThat(Pattern.compile("lp-count\">" + MANY + "<")
                        .matcher(home)
                        .results()
                        .count())
                .isEqualTo(3);
    }
}
