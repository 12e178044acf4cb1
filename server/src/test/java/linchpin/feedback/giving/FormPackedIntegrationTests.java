package linchpin.feedback.giving;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.regex.Pattern;
import linchpin.feedback.AtTheForm;
import linchpin.feedback.FeedbackTest;
import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import linchpin.support.Statements;
import linchpin.support.Unpacked;
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

    private String packed(String coding) {
        var page = browser.get().uri(ward).header("Accept-Encoding", coding).exchange();
        assertThat(page).headers().doesNotContainHeader("ETag");
        return Unpacked.text(coding, page);
    }

    private static String once(String page) {
        var found = ONCE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void eachHasANumberOfItsOwnAndNothingElseDiffers() {
        var first = Desk.text(form.get(ward));
        var seen = new HashSet<String>();
        for (var i = 0; i < 20; i++) {
            for (var page : new String[] {packed("gzip"), packed("br"), Desk.text(form.get(ward))}) {
                assertThat(seen.add(once(page))).isTrue();
                assertThat(page.replace(once(page), once(first))).isEqualTo(first);
            }
        }
    }

    /** It lies in what is sent as it is, so that how much is sent says nothing about it, whatever else stands on the page. */
    @Test
    void theNumberIsNotPackedWithAnything() {
        var packed = browser.get()
                .uri(ward)
                .header("Accept-Encoding", "gzip, deflate, br, zstd")
                .exchange();
        var once = once(Unpacked.text("br", packed));
        assertThat(new String(packed.getResponse().getContentAsByteArray(), ISO_8859_1))
                .contains(once);
    }

    @Test
    void asksTheDatabaseNothingWhileItIsRemembered() {
        form.get(ward);
        assertThat(statements.during(() -> form.get(ward))).isZero();
    }

    @Test
    void whatIsSentWithAPackedFormIsKeptOnce() {
        form.get(ward);
        for (var coding : new String[] {"gzip", "br"}) {
            var once = once(packed(coding));
            form.send(trust, "once", once, "story", "Nobody came");
            form.send(trust, "once", once, "story", "Nobody came");
        }
        assertThat(form.rows(trust, "select id from feedback.feedback")).hasSize(2);
    }
}
