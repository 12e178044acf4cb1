package linchpin.demo.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.demo.DemoTest;
import linchpin.demo.tours.Tour.Line;
import linchpin.people.Role;
import linchpin.support.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** The tours name nothing that is not there: each link is followed by whom it is for, and what stands in quotation marks is looked for. */
@DemoTest
class ToursIntegrationTests {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final int MOST_REDIRECTS = 3;

    @Autowired
    MockMvcTester browser;

    private @Nullable Cookie be(Role role) {
        return browser.post()
                .uri("/demo")
                .with(csrf())
                .param("role", role.name())
                .exchange()
                .getResponse()
                .getCookie("linchpin");
    }

    /** @return what somebody reads there, on whichever page they end up */
    private String read(String path, @Nullable Cookie cookie) {
        var at = path;
        for (var i = 0; i <= MOST_REDIRECTS; i++) {
            // As typed into a browser: what stands in the address is decoded once.
            var request = browser.get().uri(java.net.URI.create(at.replace("+", "%20")));
            var answer = (cookie == null ? request : request.cookie(cookie)).exchange();
            var status = answer.getResponse().getStatus();
            if (status != 302) {
                assertThat(status).as(path + " leads to " + at).isEqualTo(200);
                return plain(Desk.text(answer));
            }
            at = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        }
        throw new AssertionError(path + " leads nowhere");
    }

    private static String plain(String html) {
        return HtmlUtils.htmlUnescape(
                        html.replaceAll("(?s)<(script|style).*?</\\1>", " ").replaceAll("<[^>]+>", " "))
                .replaceAll("\\s+", " ");
    }

    /** @return what this line names that is not there */
    private List<String> missing(Line line, String home, @Nullable Cookie cookie) {
        var page = home;
        var missing = new ArrayList<String>();
        for (var piece : line.pieces()) {
            if (piece.path() != null) {
                page = read(piece.path(), cookie);
            }
            var here = page;
            QUOTED.matcher(piece.text())
                    .results()
                    .map(quoted -> quoted.group(1))
                    .filter(named -> !here.contains(named) && !home.contains(named))
                    .forEach(missing::add);
        }
        return missing;
    }

    private List<String> missing(Tour tour, String home, @Nullable Cookie cookie) {
        return Stream.concat(tour.things().stream(), tour.steps().stream())
                .flatMap(line -> missing(line, home, cookie).stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void nameNothingThatIsNotThere(Role role) {
        var cookie = be(role);
        assertThat(missing(Tours.of(role), read("/home", cookie), cookie)).isEmpty();
    }

    @Test
    void nameNothingThatAGiverCannotFind() {
        assertThat(missing(Tours.ALL.getFirst(), read("/demo", null), null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void beginOnTheHomeOfEachRoleWithThreeThings(Role role) {
        var cookie = be(role);
        var home = read("/home", cookie);
        var tour = Tours.of(role);
        assertThat(tour.things()).hasSize(3);
        assertThat(home).contains("Try these three things", "Take the tour");
        assertThat(tour.things())
                .allSatisfy(thing -> assertThat(home).contains(thing.link().text(), thing.about()));
        assertThat(read("/demo/tours/" + tour.slug(), cookie)).contains(tour.title());
    }

    @Test
    void areOfferedToWhoeverChooses() {
        var page = Desk.text(browser.get().uri("/demo").exchange());
        assertThat(Tours.ALL).hasSize(Role.values().length + 1).allSatisfy(tour -> {
            assertThat(page).contains("/demo/tours/" + tour.slug());
            assertThat(tour.steps()).as(tour.title()).hasSizeGreaterThan(1);
        });
    }

    /** What would find a tour that names too much: it does. */
    @Test
    void areFoundOutWhereTheyNameWhatIsNotThere() {
        var cookie = be(Role.LINCHPIN);
        var wrong = Line.of(
                "Open [Matters](" + Tour.HERE + "/matters): “Nobody ever raised this” and “Tablets to take home”.");
        assertThat(missing(wrong, "", cookie)).containsExactly("Nobody ever raised this");
    }
}
