package linchpin.twins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.analysis.figures.Profile;
import linchpin.analysis.figures.Representation;
import linchpin.analysis.figures.Wilson;
import linchpin.representation.halfyears.GroupsHeard;
import linchpin.representation.halfyears.WhoSpoke;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What one page hides, two pages together must not tell (decision 0016). Two organisations differ in a hidden number alone, and whoever it is
 * hidden from reads all pages and files that show numbers, in both, to the letter. Where each is the same, nothing that is made of all of them
 * tells the two apart: so no sum and no difference has to be tried.
 */
@Proves("I6")
@LinchpinTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinsIntegrationTests {

    /** Of the product, whose pages show how many people spoke; each of their pages is read, or is named with the reason why not. */
    private static final Set<String> ROOMS = Set.of(
            "actions.overview",
            "answers",
            "evidence",
            "feedback.log",
            "figures",
            "matters.list",
            "organisation",
            "people.home",
            "representation",
            "returns");

    @Autowired
    Twins twins;

    @Autowired
    Reading reading;

    @Autowired
    WhoSpoke spoke;

    @Autowired
    GroupsHeard heard;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private final Map<Reader, Map<String, String>> first = new EnumMap<>(Reader.class);
    private final Map<Hidden, Twin> others = new EnumMap<>(Hidden.class);
    private Twin one;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NOTHING")
    void tellsNobodyWhatIsHiddenFromThem(Hidden hidden) {
        var other = other(hidden);
        assertThat(hidden.from())
                .allSatisfy(reader -> assertThat(differing(first(reader), read(other, reader)))
                        .as("what tells %s", reader)
                        .isEmpty());
    }

    @Test
    void wouldTellTwinsWhoseShownNumbersDiffer() {
        var other = other(Hidden.NOTHING);
        assertThat(told(other, Reader.ANYBODY)).contains("/numbers/{code}", "/numbers/{code}?place={ash}");
        assertThat(told(other, Reader.OF_ONE_WARD)).contains("/log", "/log/table?as=xlsx", "/figures?place={elm}");
        assertThat(told(other, Reader.OF_ALL))
                .contains(
                        "/figures",
                        "/figures/table?of=places&as=xlsx",
                        "/packs/{pack}",
                        "/packs/{pack}/pack.pdf",
                        "/returns/inpatient/{month}/lines.csv");
        assertThat(told(other, Reader.OF_THE_PUBLICATION)).containsExactly("/returns/inpatient/{month}/preview");
    }

    /** Whoever may open every row knows how many they are. */
    @Test
    void wouldTellWhatIsHiddenFromOthersAlone() {
        var other = other(Hidden.HOW_MANY_OF_A_WARD_WERE_NOT_CONTENT);
        assertThat(told(other, Reader.OF_ALL)).contains("/figures?place={beech}", "/log/table?as=csv");
    }

    /** The same organisation and its twin, with the product's own pages, under a rule that hides nothing. */
    @Test
    void wouldTellTwinsIfNothingWereHidden() {
        var open = twins.of(Numbers.FIRST, this::countHidingNothing);
        var other = twins.of(
                Hidden.THAT_FOUR_AND_NOT_THREE_ARE_DISABLED.twin().with("ethnicity", Ward.BEECH, 3, 1),
                this::countHidingNothing);
        assertThat(reading.read(other, Reader.OF_ALL, "/representation"))
                .isNotEqualTo(reading.read(open, Reader.OF_ALL, "/representation"))
                .contains("4 givers said theirs, and 0 did not.");
    }

    private void countHidingNothing() {
        var rule = new Profile(
                "NONE",
                Profile.Method.HIDING,
                1,
                false,
                1,
                "*",
                "-",
                spoke.due().due(),
                null,
                true,
                "a test");
        heard.whole()
                .forEach(slice ->
                        spoke.keep(slice, Representation.of(heard.of(slice, Map.of()), 0, rule, Wilson.Z95), null));
    }

    @Test
    void readsEveryPageThatMayShowNumbersOrSaysWhyNot() {
        var routes = mappings.getHandlerMethods().entrySet().stream()
                .filter(route -> counts(route.getValue()) && reads(route.getKey()))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .toList();
        assertThat(Stream.concat(Shown.ROUTES.stream().map(Shown.Route::pattern), Shown.NONE.keySet().stream()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    /** Else two that refuse everybody would be alike. */
    @Test
    void opensEachPageToSomebody() {
        var opened = Stream.of(Reader.values())
                .flatMap(reader -> first(reader).entrySet().stream())
                .filter(page -> !page.getValue().startsWith("refused"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(opened)
                .containsAll(Shown.ROUTES.stream()
                        .flatMap(route -> route.addresses().stream())
                        .toList());
    }

    private static boolean reads(RequestMappingInfo route) {
        var methods = route.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean counts(HandlerMethod handler) {
        var room = handler.getBeanType().getPackageName() + ".";
        return ROOMS.stream().anyMatch(each -> room.startsWith("linchpin." + each + "."));
    }

    private Twin other(Hidden hidden) {
        return others.computeIfAbsent(hidden, each -> twins.of(each.twin()));
    }

    private Map<String, String> first(Reader reader) {
        if (one == null) {
            one = twins.of(Numbers.FIRST);
        }
        return first.computeIfAbsent(reader, each -> read(one, each));
    }

    /** @return every address that this reader opens, with what stands there */
    private Map<String, String> read(Twin twin, Reader reader) {
        var pages = new LinkedHashMap<String, String>();
        Shown.to(reader).forEach(address -> pages.put(address, reading.read(twin, reader, address)));
        return pages;
    }

    private Set<String> told(Twin other, Reader reader) {
        return differing(first(reader), read(other, reader)).keySet();
    }

    /** @return by address, the first words that differ */
    private static Map<String, String> differing(Map<String, String> one, Map<String, String> other) {
        var differing = new LinkedHashMap<String, String>();
        one.forEach((address, text) -> {
            var there = Objects.requireNonNull(other.get(address));
            if (!text.equals(there)) {
                differing.put(address, where(text, there));
            }
        });
        return differing;
    }

    private static String where(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return around(one, at) + " | " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.min(text.length(), Math.max(0, at - 60)), Math.min(text.length(), at + 60));
    }
}
