package linchpin.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.support.LinchpinTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Matters and actions by the hundred, shown a page at a time: each once, in order, and the same way back. */
@LinchpinTest
class LongListsIntegrationTests {

    private static final int ALL = 120;
    private static final Pattern MATTER = Pattern.compile("<h2><a href=\"/matters/[^\"]+\">(\\d+)\\. Long");
    private static final Pattern ACTION = Pattern.compile("<a href=\"/actions/[^\"]+\">Promise (\\d+)<");
    private static final Pattern LINK =
            Pattern.compile("<a rel=\"(?:prev|next)\" href=\"([^\"]+[?&;](?:amp;)?(after|before)=[^\"]+)\"");

    @Autowired
    Story story;

    private Story.Trust trust;

    @BeforeEach
    void manyMattersWithAnActionEach() {
        trust = story.trust();
        story.behindItsBack(trust, """
                insert into matters.matter (number, title, summary, state, opened_by, opened_on, closed_on)
                select n, 'Long ' || n, 'Long', case when n % 3 = 0 then 'resolved' else 'open' end, gen_random_uuid(), current_date,
                       case when n % 3 = 0 then current_date end from generate_series(1, 120) n""");
        var matter = story.text(trust, "select cast(id as text) from matters.matter where number = 1");
        story.behindItsBack(trust, """
                insert into actions.action (matter_id, what, owner_id, due, first_due, state, promised_by, promised_on, done_on)
                select '%s', 'Promise ' || n, gen_random_uuid(), current_date + n / 4 - 5, current_date,
                       (array['promised', 'done', 'dropped'])[1 + n %% 3], gen_random_uuid(), current_date,
                       case when n %% 3 = 1 then current_date - n / 5 end from generate_series(1, 120) n""".formatted(matter));
    }

    @Test
    void showsEachMatterOnceAndTheSameWayBack() {
        var there = walked("/matters", MATTER, "after");
        assertThat(there).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(there.subList(0, 3)).containsExactly("119", "118", "116");
        assertThat(there.subList(80, 82)).containsExactly("120", "117");
        assertThat(body("/matters")).contains("120 matters");
        assertThat(walked("/matters?state=resolved", MATTER, "after")).hasSize(40);
        assertThat(walkedBack("/matters", MATTER)).isEqualTo(there);
    }

    @Test
    void showsEachActionOnceAndTheSameWayBack() {
        var there = walked("/actions", ACTION, "after");
        assertThat(there).hasSize(ALL).doesNotHaveDuplicates();
        assertThat(there.subList(0, 40))
                .allSatisfy(n -> assertThat(Integer.parseInt(n) % 3).isZero());
        assertThat(there.getFirst()).isEqualTo("3");
        assertThat(body("/actions")).contains("6 are late");
        assertThat(walkedBack("/actions", ACTION)).isEqualTo(there);
    }

    @Test
    void beginsAtTheBeginningWhereTheAddressIsCutOff() {
        assertThat(found(MATTER, body("/matters?after=open"))).startsWith("119").hasSize(50);
        assertThat(found(ACTION, body("/actions?after=open,12")))
                .startsWith("3")
                .hasSize(50);
    }

    private List<String> walked(String path, Pattern row, String way) {
        var all = new ArrayList<String>();
        for (var page = body(path); ; page = body(link(page, way))) {
            var rows = found(row, page);
            all.addAll("after".equals(way) ? all.size() : 0, rows);
            if (link(page, way) == null) {
                return all;
            }
        }
    }

    private List<String> walkedBack(String path, Pattern row) {
        var last = path;
        for (var next = last; next != null; next = link(body(next), "after")) {
            last = next;
        }
        return walked(last, row, "before");
    }

    private static String link(String page, String way) {
        return LINK.matcher(page)
                .results()
                .filter(found -> found.group(2).equals(way))
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElse(null);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private String body(String path) {
        try {
            var answer = story.get(trust.linchpin(), java.net.URI.create(path));
            assertThat(answer).hasStatusOk();
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
