package linchpin.twins;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.support.LinchpinTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every report has the same room for stories as for numbers (row 48). What stands on a page decides, not what it says of itself: a number outside
 * such a room is found here, and its page gets the room or is named with the reason why it has none.
 */
@LinchpinTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameRoomIntegrationTests {

    private static final String NUMBERS = "table, .lp-figures, .lp-chart";
    private static final String ROOM = ".lp-room, .lp-pair";

    private static final Map<String, String> NUMBERS_ALONE = Map.ofEntries(
            entry("/home", "a glance: its three latest stories stand under the figure, in the same panel"),
            entry("/packs/{id}", "beside its pairs it has months at the end, where the numbers come from"),
            entry("/populations", "people who live somewhere, counted by others: none of them spoke"),
            entry("/returns", "forms that a nation sends for numbers alone"),
            entry("/returns/arrange/{code}", "which wards stand in which line of that form"),
            entry("/returns/{setting}/{month}", "the form itself: words beside it would leave the house with it"),
            entry("/returns/{setting}/{month}/preview", "the nation’s publication, as it will look"),
            entry("/said/{code}", "promises and how they ended: what people said stands with each of them"),
            entry(
                    "/waits/team",
                    "how soon a team answers: it counts what the team did, and nothing that anybody said"));

    @Autowired
    Twins twins;

    @Autowired
    Reading reading;

    private Twin twin;

    @BeforeAll
    void anOrganisation() {
        twin = twins.of(Numbers.FIRST);
    }

    @Test
    void hasTheSameRoomForStoriesWhereverThereAreNumbers() {
        var alone = pages().filter(page ->
                        page.getValue().select("main").select(NUMBERS).stream().anyMatch(number -> !beside(number)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(alone).containsExactlyInAnyOrderElementsOf(NUMBERS_ALONE.keySet());
    }

    /** Two halves of one width, and in the other one somebody's words, or why there are none. */
    private static boolean beside(Element number) {
        var room = number.closest(ROOM);
        return room != null
                && room.children().size() == 2
                && room.children().stream()
                        .anyMatch(half ->
                                half.select(NUMBERS).isEmpty() && !half.text().isBlank());
    }

    @Test
    void takesTheStoriesAlongInEveryWorkbook() {
        var books = Shown.ROUTES.stream()
                .flatMap(route -> route.addresses().stream().map(address -> entry(address, text(route, address))))
                .filter(file -> file.getKey().contains("as=xlsx"))
                .toList();
        assertThat(books)
                .hasSizeGreaterThan(3)
                .allSatisfy(book -> assertThat(book.getValue())
                        .as(book.getKey())
                        .containsAnyOf("\"In their own words\"", "\"Words\""));
    }

    private Stream<Map.Entry<String, Document>> pages() {
        return Shown.ROUTES.stream()
                .map(route ->
                        entry(route.pattern(), text(route, route.addresses().getFirst())))
                .filter(page -> page.getValue().contains("<main"))
                .map(page -> entry(page.getKey(), Jsoup.parse(page.getValue())));
    }

    private String text(Shown.Route route, String address) {
        return reading.read(
                twin,
                route.readers().contains(Reader.OF_ALL)
                        ? Reader.OF_ALL
                        : route.readers().iterator().next(),
                address);
    }
}
