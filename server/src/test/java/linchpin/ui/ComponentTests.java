package linchpin.ui;

import static linchpin.ui.Rendered.markup;
import static linchpin.ui.Rendered.parsed;
import static linchpin.ui.Rendered.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.support.Sources;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each component against the HTML that nhsuk-frontend publishes for its own, as trees. */
class ComponentTests {

    private static final Pattern OF_PEOPLE =
            Pattern.compile("<(?!pre)[a-z0-9]+ class=\"[^\"]*lp-(story__)?words|<blockquote");

    /** What our component is asked for, to be what theirs is in this fixture. */
    record Case(String component, String fixture, String template, Map<String, Object> parameters) {

        @Override
        public String toString() {
            return component + " " + fixture;
        }
    }

    record Fixture(String component, String name, String html) {}

    static List<Case> cases() {
        return List.of(read("components.json", Case[].class));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatNhsukFrontendPublishes(Case one) {
        var ours = Rendered.of(one.template(), typed(one.parameters()));
        assertThat(tree(withoutAdditions(ours)))
                .isEqualTo(tree(asAsked(
                        published(one.component(), one.fixture()),
                        String.valueOf(one.parameters().get("name")))));
    }

    @Test
    void oneCheckboxIsWhatStandsAmongTheirs() {
        var ours = Rendered.of(
                "checkbox",
                Map.of("id", "without-fieldset", "name", "colours", "value", "red", "label", markup("Red")));
        var theirs = published("checkboxes", "without fieldset").selectFirst(".nhsuk-checkboxes__item");
        assertThat(tree(ours))
                .isEqualTo(tree(parsed(Objects.requireNonNull(theirs).outerHtml())));
    }

    @Test
    void aSummaryListIsMadeOfRows() {
        var rows = Stream.of(
                        List.of("Name", "Karen Francis"),
                        List.of("Date of birth", "15 March 1984"),
                        List.of("Contact information", "73 Roman Rd<br> Leeds<br> LS2 5ZN"),
                        List.of("Contact details", "<p>07700 900362</p><p>karen.francis@example.com</p>"))
                .map(row -> Rendered.html("summaryRow", Map.of("key", row.getFirst(), "value", markup(row.getLast()))))
                .collect(Collectors.joining());
        assertThat(tree(Rendered.of("summaryList", Map.of("content", markup(rows)))))
                .isEqualTo(tree(published("summary-list", "default")));
    }

    /** Else the same thing is again a little different on each page, and a newer style sheet is 30 places to look at. */
    @Test
    void nothingThatHasAComponentIsWrittenOutOnAPage() {
        var written =
                Pattern.compile("class=\"nhsuk-(details|inset-text|warning-callout|card--warning|summary-list|table|tag"
                        + "|textarea|select|error-message|error-summary|date-input|(radios|checkboxes)__input)[ \"]");
        assertThat(Sources.templates())
                .filteredOn(file -> !file.toString().contains("/jte/ui/"))
                .filteredOn(file -> !file.endsWith("figures/rows.jte")) // stands on paper too, where nothing scrolls
                .allSatisfy(file -> assertThat(Sources.text(file)).doesNotContainPattern(written));
    }

    /** What is late was grey on one page and red on the next: the tag knows its colour, and it stands nowhere as mere words. */
    /** Arabic within an English page is else put together with the English around it, and its full stop stands at the wrong end. */
    @Test
    void whatPeopleWroteIsReadFromTheSideItBeginsOn() {
        assertThat(Sources.templates())
                .allSatisfy(file -> assertThat(Sources.text(file).lines().filter(OF_PEOPLE.asPredicate()))
                        .as(file.toString())
                        .allMatch(line -> line.contains("dir=\"auto\"") || line.contains("<bdi")));
    }

    @Test
    void whatIsLateLooksTheSameEverywhere() {
        assertThat(Rendered.of("tag", Map.of("label", "Late", "colour", "grey")).select(".nhsuk-tag--red"))
                .hasSize(1);
        assertThat(Sources.templates())
                .filteredOn(file -> !file.endsWith("ui/tag.jte"))
                .allSatisfy(file ->
                        assertThat(Sources.text(file)).doesNotContain("lp-late", ">Late<", "label = \"Late\", colour"));
    }

    /** Else a fixture could lie here that nothing is compared with. */
    @Test
    void everyFixtureIsTried() {
        var tried = new ArrayList<>(cases().stream().map(Case::toString).toList());
        tried.addAll(List.of("checkboxes without fieldset", "summary-list default"));
        assertThat(fixtures().map(fixture -> fixture.component() + " " + fixture.name()))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    /**
     * Theirs, where our component has no choice: headings stand on our pages already, so labels are none and one size; of their scripts
     * none is shipped; a control is sent under its own id, the boxes of a date as parts of it; and the first box of a date bears the id
     * of all of it, so that the link in the error summary lands where somebody can type.
     */
    private static Element asAsked(Element theirs, String name) {
        theirs.select("h1.nhsuk-fieldset__heading, h1.nhsuk-label-wrapper").unwrap();
        theirs.select("[data-module]").removeAttr("data-module");
        theirs.select("[spellcheck]").removeAttr("spellcheck");
        Stream.of("nhsuk-fieldset__legend--l", "nhsuk-label--l", "nhsuk-table__caption--m", "nhsuk-input--code")
                .forEach(kind -> theirs.select("." + kind).removeClass(kind));
        theirs.select("[name=example]").attr("name", name);
        for (var date : theirs.select(".nhsuk-date-input")) {
            date.select("label").forEach(label -> label.attr("for", part(label.attr("for"))));
            date.select("input").forEach(box -> box.attr("id", part(box.id())).attr("name", box.id()));
            Objects.requireNonNull(date.selectFirst("input")).attr("id", date.id());
            Objects.requireNonNull(date.selectFirst("label")).attr("for", date.id());
            date.removeAttr("id");
        }
        return theirs;
    }

    private static String part(String id) {
        return id.replace('-', '.');
    }

    /** Ours, without what we add: what their scripts do, done without a script; and what is wrong, said to more readers. */
    private static Element withoutAdditions(Element ours) {
        ours.select("[aria-invalid]").removeAttr("aria-invalid");
        ours.select(".nhsuk-error-summary").removeAttr("tabindex").removeAttr("autofocus");
        ours.select(".lp-scroll").unwrap();
        ours.select("table.lp-stack").removeClass("lp-stack");
        ours.select("table, table [role]").removeAttr("role").removeAttr("data-label");
        ours.select(".nhsuk-error-message[id=example-error]").removeAttr("id");
        return ours;
    }

    private static Map<String, Object> typed(Map<String, Object> written) {
        var typed = new LinkedHashMap<>(written);
        typed.computeIfPresent(
                "choices",
                (_, list) ->
                        ((List<?>) list).stream().map(ComponentTests::choice).toList());
        typed.computeIfPresent(
                "errors",
                (_, messages) -> JSON.convertValue(Map.of("messages", messages, "order", List.of()), Errors.class));
        typed.computeIfPresent("content", (_, html) -> markup((String) html));
        typed.computeIfPresent("rows", (_, rows) -> rows instanceof String html ? markup(html) : rows);
        return typed;
    }

    private static Choice choice(Object written) {
        return JSON.convertValue(written, Choice.class);
    }

    private static Element published(String component, String name) {
        var found = fixtures()
                .filter(fixture -> fixture.component().equals(component))
                .filter(fixture -> fixture.name().equals(name))
                .findFirst();
        return parsed(found.orElseThrow().html());
    }

    private static Stream<Fixture> fixtures() {
        return Stream.of(read("nhsuk-frontend/fixtures.json", Fixture[].class));
    }

    private static final JsonMapper JSON = new JsonMapper();

    private static <T> T read(String name, Class<T> type) {
        try (var bytes = Objects.requireNonNull(ComponentTests.class.getResourceAsStream(name))) {
            return JSON.readValue(bytes, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
