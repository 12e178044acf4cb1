package linchpin.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsWithinTests {

    private record Line(String words, int number, @Nullable String more) {}

    private record Page(String title, List<Line> lines, Map<String, Line> byName, Optional<Line> last, LocalDate day) {}

    @Test
    void findsThemWhereverTheyStand() {
        var page = new Page(
                "Title",
                List.of(new Line("one", 1, null), new Line("two", 2, "more")),
                Map.of("name", new Line("three", 3, null)),
                Optional.of(new Line("four", 4, null)),
                LocalDate.EPOCH);
        var words = new ArrayList<String>();
        WordsWithin.each(Map.of("page", page, "large", false), words::add);
        assertThat(words)
                .containsExactlyInAnyOrder("page", "large", "Title", "one", "two", "more", "name", "three", "four");
    }

    @Test
    void hasNoneInNothing() {
        var words = new ArrayList<String>();
        WordsWithin.each(null, words::add);
        WordsWithin.each(List.of(7, LocalDate.EPOCH), words::add);
        assertThat(words).isEmpty();
    }

    /** Most who read a page never print it. */
    @Test
    void tellsWhatCannotBePrintedWithoutSettingAPage() throws IOException {
        var printer = new Printer(TemplateEngine.createPrecompiled(ContentType.Html)); // which has no template
        var page = new Page("간호사", List.of(new Line("ᏣᎳᎩ", 1, "سلام")), Map.of(), Optional.empty(), LocalDate.EPOCH);
        assertThat(printer.missing(page)).containsExactly("Cherokee", "Korean");
        assertThat(printer.missing(Map.of("title", "Zo\u00eb \u2013 \ud83d\ude00")))
                .isEmpty();
    }
}
