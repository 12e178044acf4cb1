package linchpin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
        var trust = Frame.VISITOR.of("Ash & Elm Trust");
        assertThat(page(trust, Errors.none()).title()).isEqualTo("Places – Ash & Elm Trust");
        assertThat(page(trust, Errors.none().with("name", "Give it a name")).title())
                .isEqualTo("Error: Places – Ash & Elm Trust");
    }

    @Test
    void leadsPastTheNavigationFirst() {
        var page = page(signedIn(), Errors.none());
        assertThat(page.select("body a").eachAttr("href")).startsWith("#main");
        assertThat(page.select("#main")).hasSize(1);
    }

    @Test
    void showsWhereOneIsAndNothingOfItToAVisitor() {
        var page = page(signedIn(), Errors.none());
        assertThat(page.select("nav [aria-current=page]").eachText()).containsExactly("Log");
        assertThat(page.select("form[action=/sign-out] input[name=_csrf]").val())
                .isEqualTo("t0ken");
        assertThat(page(Frame.VISITOR, Errors.none()).select("nav, form")).isEmpty();
    }

    /** Naming a page by its organisation changes nothing of who is signed in. */
    @Test
    void keepsWhoIsSignedInOnAPublicPage() {
        var elsewhere = signedIn().of("Elm Trust");
        assertThat(elsewhere.organisation()).isEqualTo("Elm Trust");
        assertThat(elsewhere.person()).isEqualTo("Ada");
        assertThat(elsewhere.navigation()).hasSize(2);
    }

    @Test
    void tellsNoOtherSiteWhereSomebodyCameFrom() {
        assertThat(page(Frame.VISITOR, Errors.none())
                        .select("meta[name=referrer]")
                        .attr("content"))
                .isEqualTo("no-referrer");
    }

    private static Frame signedIn() {
        var links = List.of(new Frame.Link("Log", "/log", true), new Frame.Link("Matters", "/matters", false));
        return new Frame("Ash Trust", "Ada", links, TOKEN);
    }

    private static Document page(Frame frame, Errors errors) {
        return Jsoup.parse(Rendered.html(
                "page",
                Map.of(
                        "frame",
                        frame,
                        "title",
                        "Places",
                        "errors",
                        errors,
                        "content",
                        Rendered.markup("<h1>Places</h1>"))));
    }
}
