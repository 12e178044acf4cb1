package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FrameOnAPageTests {

    private static final Frame.CsrfField TOKEN = new Frame.CsrfField() {
        @Override
        public String name() {
            return "_csrf";
        }

        @Override
        public String value() {
            return "t0ken";
        }
    };

    /** Whose page it is stands in the title, first what is wrong: a tab read out says both. */
    @Test
    void saysInTheTitleWhatIsWrongAndWhoseItIs() {
        assertThat(page(Frame.VISITOR, Errors.none()).title()).isEqualTo("Places – Linchpin");
        var trust = Frame.VISITOR.of(Letterhead.plain("Ash & Elm Trust", "AE"));
        assertThat(page(trust, Errors.none()).title()).isEqualTo("Places – Ash & Elm Trust");
        assertThat(page(trust, Errors.none().with("name", "Give it a name")).title())
                .isEqualTo("Error: Places – Ash & Elm Trust");
    }

    @Test
    void leadsPastTheNavigationFirst() {
        var page = page(signedIn("/log"), Errors.none());
        assertThat(page.select("body a").eachAttr("href")).startsWith("#main");
        assertThat(page.select("#main")).hasSize(1);
    }

    @Test
    void showsWhereOneIsAndNothingOfItToAVisitor() {
        var page = page(signedIn("/log"), Errors.none());
        for (var nav : page.select("nav.lp-nav")) {
            assertThat(nav.select("[aria-current=page]").eachText()).containsExactly("Log");
        }
        assertThat(page.select(".lp-nav--wide [aria-current=true]").eachText()).containsExactly("Listen");
        assertThat(page.select("form[action=/sign-out] input[name=_csrf]").val())
                .isEqualTo("t0ken");
        assertThat(page(Frame.VISITOR, Errors.none()).select("nav, form")).isEmpty();
    }

    /** Below a page one is still within it, and a part leads to the first of its pages. */
    @Test
    void showsThePagesOfThePartWhereOneIsOnly() {
        var page = page(signedIn("/log/7"), Errors.none());
        assertThat(page.select(".lp-nav__pages a").eachText()).containsExactly("Log", "Posters");
        assertThat(page.select(".lp-nav__pages [aria-current]").eachAttr("aria-current"))
                .containsExactly("true");
        assertThat(page.select(".lp-nav__parts a").eachAttr("href")).containsExactly("/home", "/log", "/matters");
    }

    /** A telephone's screen holds few lines: all links are behind one, which says where one is and opens without a script. */
    @Test
    void keepsAllLinksInOneLineThatOpensWhereThereIsLittleRoom() {
        var menu = page(signedIn("/log"), Errors.none()).select(".lp-nav--narrow details");
        assertThat(menu.select("summary").text()).isEqualTo("Menu Listen: Log");
        assertThat(menu.attr("open")).isEmpty();
        assertThat(menu.select("a").eachText()).containsExactly("Home", "Log", "Posters", "Matters");
    }

    /** A public page has its own way about, of the organisation it belongs to, and none that leads nowhere. */
    @Test
    void leadsAVisitorToTheOtherPublicPagesOfTheOrganisation() {
        var open = List.of(
                PublicLink.ofEach(10, "Give feedback", "/give", "/"),
                PublicLink.of(20, "My receipt", "/receipt"),
                PublicLink.ofEach(30, "What changed", "/said", null));
        var around = new Frame.Around("/said/AE/7", open, false, false, false);
        var anywhere = new Frame(null, null, around.visiting(null), null, around);
        assertThat(page(anywhere, Errors.none()).select(".lp-nav--wide a").eachAttr("href"))
                .containsExactly("/", "/receipt");
        var page = page(anywhere.of(Letterhead.plain("Ash Trust", "AE")), Errors.none());
        assertThat(page.select(".lp-nav--wide a").eachAttr("href")).containsExactly("/give/AE", "/receipt", "/said/AE");
        assertThat(page.select(".lp-nav--wide [aria-current]").eachText()).containsExactly("What changed");
    }

    /** Naming a page by its organisation changes nothing of who is signed in. */
    @Test
    void keepsWhoIsSignedInOnAPublicPage() {
        var elsewhere = signedIn("/log").of(Letterhead.plain("Elm Trust", "ET"));
        assertThat(elsewhere.organisation()).isEqualTo("Elm Trust");
        assertThat(elsewhere.person()).isEqualTo("Ada");
        assertThat(elsewhere.navigation()).hasSize(3);
    }

    @Test
    void offersToBeSomebodyElseInADemonstrationAndNowhereElse() {
        var demonstration = new Frame.Around("/log", List.of(), true, false, false);
        var ada = new Frame(Letterhead.plain("Ash Trust", "AT"), "Ada", List.of(), TOKEN, demonstration);
        assertThat(page(ada, Errors.none()).select("a[href=/demo]").text()).isEqualTo("Be somebody else");
        assertThat(page(signedIn("/log"), Errors.none()).select("a[href=/demo]"))
                .isEmpty();
    }

    @Test
    void offersAnotherOrganisationToWhoeverWorksForOne() {
        var both = new Frame.Around("/log", List.of(), false, true, false);
        var ada = new Frame(Letterhead.plain("Ash Trust", "AT"), "Ada", List.of(), TOKEN, both);
        assertThat(page(ada, Errors.none()).select("a[href=/me/organisation]").text())
                .isEqualTo("Change organisation");
        assertThat(page(signedIn("/log"), Errors.none()).select("a[href=/me/organisation]"))
                .isEmpty();
    }

    /** Whoever did not ask for single keys has none (WCAG 2.2, 2.1.4). */
    @Test
    void switchesSingleKeysOnForWhoeverAskedForThem() {
        assertThat(page(signedIn("/log"), Errors.none()).body().attr("data-keys"))
                .isEmpty();
        var keys = new Frame.Around("/log", List.of(), false, false, true);
        var ada = new Frame(null, "Ada", List.of(), TOKEN, keys);
        assertThat(page(ada, Errors.none()).body().attr("data-keys")).isEqualTo("on");
    }

    /** Everything that there is before and after the page's own words lies within a landmark, the way back too. */
    @Test
    void hasNothingOutsideItsLandmarks() {
        var page = page(signedIn("/log"), Errors.none(), "/home");
        assertThat(page.select("a.nhsuk-back-link").parents().is("nav")).isTrue();
    }

    @Test
    void endsWithWhomToTurnToOnPublicPages() {
        var letterhead = new Letterhead(
                "Ash Trust", "AT", null, Letterhead.USUAL_LEADER, "Ring 020 7946 0000", "PALS is on the first floor");
        assertThat(page(Frame.VISITOR.of(letterhead), Errors.none())
                        .select("footer")
                        .text())
                .contains("How to reach us: Ring 020 7946 0000", "Worries and complaints: PALS is on the first floor");
        assertThat(page(Frame.VISITOR, Errors.none()).select("footer").text()).doesNotContain("Worries");
    }

    @Test
    void tellsNoOtherSiteWhereSomebodyCameFrom() {
        assertThat(page(Frame.VISITOR, Errors.none())
                        .select("meta[name=referrer]")
                        .attr("content"))
                .isEqualTo("no-referrer");
    }

    private static Frame signedIn(String at) {
        var parts = List.of(
                new Frame.Section("Home", "/home", false, List.of()),
                Frame.Section.of(
                        "Listen", List.of(Frame.Link.of("Log", "/log", at), Frame.Link.of("Posters", "/posters", at))),
                Frame.Section.of("Decide", List.of(Frame.Link.of("Matters", "/matters", at))));
        return new Frame(Letterhead.plain("Ash Trust", "AT"), "Ada", parts, TOKEN, Frame.Around.NOTHING);
    }

    private static Document page(Frame frame, Errors errors) {
        return page(frame, errors, null);
    }

    private static Document page(Frame frame, Errors errors, @Nullable String back) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of(
                "frame", frame, "title", "Places", "errors", errors, "content", Rendered.markup("<h1>Places</h1>")));
        parameters.put("back", back);
        return Jsoup.parse(Rendered.html("page", parameters));
    }
}
