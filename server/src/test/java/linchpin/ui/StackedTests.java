package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StackedTests {

    private static Element table(List<String> head, String rows) {
        return Rendered.of("table", Map.of("caption", "Wards", "head", head, "rows", Rendered.markup(rows)));
    }

    /** A narrow screen shows a cell below another, so each but the first says of which column it is. */
    @Test
    void eachCellButTheFirstSaysOfWhichColumnItIs() {
        var table = table(
                List.of("Ward", "Good & bad", "In \"words\""),
                "<tr><th>A</th><td class=\"x\">1</td><td>well</td></tr><tr><th>B</th><td>2</td><td>ill</td></tr>");
        assertThat(table.select("tbody tr"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.children().eachAttr("data-label"))
                        .containsExactly("Good & bad", "In \"words\""));
        assertThat(table.select("td.x")).hasSize(1);
    }

    @Test
    void aColumnThatThisReaderDoesNotGetIsNotCounted() {
        var table = table(Arrays.asList("Ward", null, "Words"), "<tr><td>A</td><td>well</td></tr>");
        assertThat(table.select("td").eachAttr("data-label")).containsExactly("Words");
        assertThat(table.select("thead th").eachText()).containsExactly("Ward", "Words");
    }

    @Test
    void aCellAcrossColumnsIsOfNoneOfThem() {
        var table =
                table(List.of("Row", "Day", "Place"), "<tr><td>1</td><td class=\"x\" colspan=\"2\">Refused</td></tr>");
        assertThat(table.select("[data-label]")).isEmpty();
        assertThat(table.select("td[colspan=2]")).hasSize(1);
    }

    @Test
    void whatFollowsACellAcrossColumnsIsOfItsOwn() {
        var table = table(
                List.of("Row", "Day", "Place", "State"),
                "<tr><td>1</td><td colspan=\"2\">Refused</td><td>Late</td></tr>");
        assertThat(table.select("[data-label]").eachAttr("data-label")).containsExactly("State");
    }

    /** Some readers forget that it is a table when it is laid out otherwise. */
    @Test
    void staysATableHoweverItIsLaidOut() {
        var table = table(List.of("Ward", "Words"), "<tr><th scope=\"row\">A</th><td>well</td></tr>");
        assertThat(table.select("tbody tr, tbody th, tbody td").eachAttr("role"))
                .containsExactly("row", "rowheader", "cell");
    }
}
