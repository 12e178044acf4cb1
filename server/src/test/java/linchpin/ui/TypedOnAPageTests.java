package linchpin.ui;

import static linchpin.ui.Rendered.markup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type comes back as it was typed: never as part of the page, and with nothing lost. */
class TypedOnAPageTests {

    private static final String EVIL =
            "\"'></textarea></option></label><script>alert(1)</script><img src=x onerror=alert(1)>&amp;${1+1}";

    static Stream<Arguments> placesForWords() {
        return Stream.of(
                Arguments.of(
                        "input", Map.of("name", "x", "label", EVIL, "value", EVIL, "hint", EVIL, "errors", wrong())),
                Arguments.of(
                        "textarea", Map.of("name", "x", "label", EVIL, "value", EVIL, "hint", EVIL, "errors", wrong())),
                Arguments.of("select", chosen()),
                Arguments.of("radios", withLegend()),
                Arguments.of("checkboxes", withLegend()),
                Arguments.of(
                        "file", Map.of("name", "x", "label", EVIL, "accept", ".csv", "hint", EVIL, "errors", wrong())),
                Arguments.of(
                        "month", Map.of("name", "x", "legend", EVIL, "month", EVIL, "year", EVIL, "errors", wrong())),
                Arguments.of("date", Map.of("name", "x", "label", EVIL, "value", EVIL)),
                Arguments.of("button", Map.of("label", EVIL, "name", "x", "value", EVIL)),
                Arguments.of("linkButton", Map.of("label", EVIL, "rest", EVIL)),
                Arguments.of("tag", Map.of("label", EVIL)),
                Arguments.of("details", Map.of("label", EVIL, "rest", EVIL, "content", markup(""))),
                Arguments.of("warning", Map.of("heading", EVIL, "content", markup(""))),
                Arguments.of("summaryRow", Map.of("key", EVIL, "value", markup(""))),
                Arguments.of("table", Map.of("caption", EVIL, "head", List.of(EVIL), "rows", markup(""))),
                Arguments.of("errorSummary", Map.of("errors", wrong())));
    }

    private static Errors wrong() {
        return Errors.none().with("x", EVIL);
    }

    private static Map<String, Object> chosen() {
        return Map.of("name", "x", "label", EVIL, "choices", List.of(new Choice(EVIL, EVIL, EVIL)), "value", EVIL);
    }

    private static Map<String, Object> withLegend() {
        return Map.of("name", "x", "legend", EVIL, "choices", List.of(new Choice(EVIL, EVIL, EVIL)), "errors", wrong());
    }

    @ParameterizedTest
    @MethodSource("placesForWords")
    void isNeverPartOfThePage(String component, Map<String, Object> parameters) {
        var shown = Rendered.of(component, parameters);
        assertThat(shown.select("script, img, [onerror]")).isEmpty();
        assertThat(shown.outerHtml() + values(shown)).contains("alert(1)"); // it is there, and harmless
    }

    private static String values(Element shown) {
        return String.join(" ", shown.select("[value]").eachAttr("value"));
    }

    @Test
    void comesBackIntoTheBoxWhenSomethingElseIsWrong() {
        var typed = Map.<String, Object>of("name", "x", "label", "Words", "value", EVIL, "errors", wrong());
        assertThat(box(Rendered.of("input", typed), "input").attr("value")).isEqualTo(EVIL);
        assertThat(words(Rendered.of("textarea", typed))).isEqualTo(EVIL);
    }

    /** A browser takes the first line's end in a textarea away, and would take a giver's own with it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\nIt began in the night.",
                "\n\nTwo lines down",
                "One\n\n\nTwo",
                "  in by two",
                "“Quotes” – and 👵🏽"
            })
    void keepsItsLinesInATextarea(String words) {
        var shown = Rendered.of("textarea", Map.of("name", "x", "label", "Words", "value", words));
        assertThat(words(shown)).isEqualTo(words);
    }

    @Test
    void choosesWhatWasChosenAndNothingElse() {
        var choices = List.of(new Choice("1", "One"), new Choice("11", "Eleven"), new Choice("", "None"));
        var radios = Rendered.of("radios", Map.of("name", "x", "legend", "Which?", "choices", choices, "value", "1"));
        assertThat(radios.select("[checked]").eachAttr("value")).containsExactly("1");
        var boxes = Rendered.of(
                "checkboxes", Map.of("name", "x", "legend", "Which?", "choices", choices, "values", List.of("11", "")));
        assertThat(boxes.select("[checked]").eachAttr("value")).containsExactly("11", "");
        var select = Rendered.of("select", Map.of("name", "x", "label", "Which?", "choices", choices, "value", "11"));
        assertThat(select.select("[selected]").eachText()).containsExactly("Eleven");
    }

    /** Each field that the summary names is a place on the page, and the first thing there can be typed into or chosen. */
    @ParameterizedTest
    @ValueSource(strings = {"input", "textarea", "select", "radios", "checkboxes", "month", "file", "date"})
    void isReachedFromTheErrorSummary(String component) {
        var field = Rendered.of(
                component,
                Map.of(
                        "name", "x",
                        "label", "Which?",
                        "legend", "Which?",
                        "accept", ".csv",
                        "choices", List.of(new Choice("1", "One"), new Choice("2", "Two")),
                        "errors", wrong()));
        assertThat(field.select("#x").eachAttr("name"))
                .hasSize(1)
                .allSatisfy(name -> assertThat(name).startsWith("x"));
        assertThat(field.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(field.select("[aria-describedby]").eachAttr("aria-describedby"))
                .contains("x-error");
        assertThat(field.select("#x-error").text()).startsWith("Error: ");
        assertThat(field.select("label").eachAttr("for"))
                .allSatisfy(id -> assertThat(field.select("[id=" + id + "]")).hasSize(1));
    }

    /** As a browser reads a textarea: without the line's end right behind its tag, which jsoup leaves in. */
    private static String words(Element shown) {
        var all = box(shown, "textarea").wholeText();
        return all.startsWith("\n") ? all.substring(1) : all;
    }

    private static Element box(Element shown, String tag) {
        return java.util.Objects.requireNonNull(shown.selectFirst(tag));
    }
}
