package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTests {

    private static final Function<String, String> MARK = row -> row;

    @Test
    void ofAShortListHasNoOtherPages() {
        var page = Paging.of("", "").page(rows(1, Paging.SIZE), MARK, "/log");
        assertThat(page.rows()).hasSize(Paging.SIZE).startsWith("row 1").endsWith("row 50");
        assertThat(page.before()).isNull();
        assertThat(page.after()).isNull();
        assertThat(Rendered.of("paging", Map.of("page", page, "what", "rows")).select("a"))
                .isEmpty();
    }

    @Test
    void ofNothingIsNothing() {
        var page = Paging.of("row 9", "").page(List.<String>of(), MARK, "/log");
        assertThat(page.rows()).isEmpty();
        assertThat(page.before()).isNull();
        assertThat(page.after()).isNull();
    }

    /** One more was read than is shown: it says that there is more, and is not shown twice. */
    @Test
    void leadsOnFromItsLastRow() {
        var page = Paging.of("", "").page(rows(1, Paging.SIZE + 1), MARK, "/log?q=tea");
        assertThat(page.rows()).hasSize(Paging.SIZE).endsWith("row 50");
        assertThat(page.before()).isNull();
        assertThat(page.after()).isEqualTo("/log?q=tea&after=row+50");
    }

    @Test
    void leadsBackFromItsFirstRow() {
        var page = Paging.of("row 50", "").page(rows(51, 60), MARK, "/log");
        assertThat(page.before()).isEqualTo("/log?before=row+51");
        assertThat(page.after()).isNull();
    }

    /** Read backwards, from the mark up: shown in the list's own order all the same. */
    @Test
    void goneBackStandsTheRightWayUp() {
        var page = Paging.of("", "row 60").page(rows(9, 59).reversed(), MARK, "/log");
        assertThat(page.rows()).hasSize(Paging.SIZE).startsWith("row 10").endsWith("row 59");
        assertThat(page.before()).isEqualTo("/log?before=row+10");
        assertThat(page.after()).isEqualTo("/log?after=row+59");
    }

    @Test
    void goneBackToTheBeginningLeadsNoFurtherBack() {
        var page = Paging.of("", "row 11").page(rows(1, 10).reversed(), MARK, "/log");
        assertThat(page.rows()).startsWith("row 1").endsWith("row 10");
        assertThat(page.before()).isNull();
        assertThat(page.after()).isEqualTo("/log?after=row+10");
    }

    /** Somebody who writes both into an address is taken forwards. */
    @Test
    void goesOneWay() {
        assertThat(Paging.of("a", "b")).isEqualTo(new Paging("a", false));
        assertThat(Paging.of("", "b")).isEqualTo(new Paging("b", true));
        assertThat(Paging.of("", "")).isEqualTo(new Paging(null, false));
    }

    @Test
    void bearsMarksThatMeanSomethingInAddresses() {
        var page = Paging.of("", "").page(rows(1, Paging.SIZE + 1), _ -> "a&b=c d/é", "/log");
        assertThat(page.after()).isEqualTo("/log?after=a%26b%3Dc+d%2F%C3%A9");
    }

    private static List<String> rows(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> "row " + n).toList();
    }
}
