package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.demo.cast.FictionalTrust;
import linchpin.support.Html;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever opens the demonstration finds a report that is published. */
@DemoTest
class ReportInDemoIntegrationTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void oneReportIsPublishedWithNumbersStoriesAndAStatement() {
        var all = "/report/" + FictionalTrust.ALL.getFirst().code();
        var list = browser.get().uri(all).exchange();
        assertThat(list).hasStatusOk();
        var links = Html.of(list).select("main a[href^=" + all + "]");
        assertThat(links).hasSize(1);
        var report = browser.get().uri(links.getFirst().attr("href")).exchange();
        assertThat(report).hasStatusOk();
        assertThat(Html.of(report).select("main").text())
                .contains(
                        "Times that somebody told us something",
                        "Promised in this quarter",
                        "I read every line and asked about some.",
                        "You told us about going home");
        assertThat(Html.of(report).select(".lp-story")).as("stories").isNotEmpty();
    }

    @Test
    void itsPapersAreThereInBothSizes() {
        var all = "/report/" + FictionalTrust.ALL.getFirst().code();
        var path = Html.of(browser.get().uri(all).exchange())
                .select("main a[href^=" + all + "]")
                .attr("href");
        for (var name : List.of("/report.pdf", "/large-print.pdf")) {
            assertThat(browser.get().uri(path + name)).as(name).hasStatusOk().hasContentType("application/pdf");
        }
    }
}
