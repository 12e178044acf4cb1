package linchpin.feedback.giving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import linchpin.support.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The form is packed once for all who come within some seconds, and each has a number of its own. */
@FeedbackTest
class FormPackedIntegrationTests {

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f]{32})\"");

    @Autowired
    AtTheForm form;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Statements statements;

    private Organisation trust;
    private String ward;

    @BeforeEach
    void aTrustWithAWard() {
        trust = form.trust();
        ward = "/give/" + trust.code() + "/ward-4";
    }

    private String packed() throws IOException {
        var page = browser.get().uri(ward).header("Accept-Encoding", "gzip").exchange();
        assertThat(page).headers().hasValue("Content-Encoding", "gzip").doesNotContainHeader("ETag");
        try (var bytes =
                new GZIPInputStream(new ByteArrayInputStream(page.getResponse().getContentAsByteArray()))) {
            return new String(bytes.readAllBytes(), UTF_8);
        }
    }

    private static String once(String page) {
        var found = ONCE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void eachHasANumberOfItsOwnAndNothingElseDiffers() throws IOException {
        var first = Desk.text(form.get(ward));
        var seen = new HashSet<String>();
        for (var i = 0; i < 5; i++) {
            for (var page : new String[] {packed(), Desk.text(form.get(ward))}) {
                assertThat(seen.add(once(page))).isTrue();
                assertThat(page.replace(once(page), once(first))).isEqualTo(first);
            }
        }
    }

    @Test
    void asksTheDatabaseNothingWhileItIsRemembered() {
        form.get(ward);
        assertThat(statements.during(() -> form.get(ward))).isZero();
    }

    @Test
    void whatIsSentWithAPackedFormIsKeptOnce() throws IOException {
        form.get(ward);
        var once = once(packed());
        form.send(trust, "once", once, "story", "Nobody came");
        form.send(trust, "once", once, "story", "Nobody came");
        assertThat(form.rows(trust, "select id from feedback.feedback")).hasSize(1);
    }
}
