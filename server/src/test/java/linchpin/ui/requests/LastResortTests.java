package linchpin.ui.requests;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import java.io.EOFException;
import java.io.UnsupportedEncodingException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import linchpin.support.Proves;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import tools.jackson.databind.json.JsonMapper;

/** Attack #7: a giver whose database went away was told "200 OK" on an empty page, and their words were gone (F8). */
@Proves("F8")
class LastResortTests {

    private static final SQLException HUNG_UP = new SQLException("select words ...", "08006", new EOFException());

    private final LastResort last = new LastResort(
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "linchpin"), JsonMapper.shared());

    private MockHttpServletResponse answered(MockHttpServletRequest request, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        last.doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest sent() {
        return new MockHttpServletRequest("POST", "/give");
    }

    private static void saysThatItMayNotBeSaved(MockHttpServletResponse response) throws UnsupportedEncodingException {
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotBlank();
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString())
                .contains("What you sent may not have been saved", "your words should still be in the form")
                .doesNotContain("select words", "Exception");
    }

    @Test
    void saysSoWhereverTheDatabaseWentAway() throws Exception {
        for (var failure : new RuntimeException[] {
            new CannotCreateTransactionException("x", HUNG_UP),
            new TransactionSystemException("x", HUNG_UP),
            new CannotGetJdbcConnectionException("x", new SQLTransientConnectionException("timed out")),
            new DataAccessResourceFailureException("x", HUNG_UP),
            new IllegalStateException("in a filter", new DataAccessResourceFailureException("x", HUNG_UP))
        }) {
            saysThatItMayNotBeSaved(answered(sent(), (_, _) -> {
                throw failure;
            }));
            var resolved = new MockHttpServletResponse();
            assertThat(last.resolveException(sent(), resolved, null, failure)).isNotNull();
            saysThatItMayNotBeSaved(resolved);
        }
    }

    /** Browsers keep nothing typed into givers' forms (attack #20), so what failed must. */
    @Test
    void givesAGiverBackWhatTheySentToSendItAgain() throws Exception {
        var request = sent();
        request.addParameter("once", "0123");
        request.addParameter("story", "The \"night\" nurse\n& her <tea>");
        request.addParameter("telling.theme", "food", "staff");
        var page = answered(request, failing("08006")).getContentAsString();
        assertThat(page)
                .contains(
                        "Send again",
                        "action=\"/give\"",
                        "name=\"once\" value=\"0123\"",
                        "name=\"story\" value=\"The &#34;night&#34; nurse\n&amp; her &lt;tea>\"",
                        "name=\"telling.theme\" value=\"food\"",
                        "name=\"telling.theme\" value=\"staff\"",
                        "<p class=\"lp-words\" dir=\"auto\">The \"night\" nurse\n&amp; her &lt;tea&gt;</p>")
                .doesNotContain("should still be in the form");
    }

    /** While there is no room, nothing large is read once more. */
    @Test
    void letsTheBrowserSendAgainWhatIsLarge() throws Exception {
        var request = new MockHttpServletRequest("POST", "/give/RX1/_all");
        request.setContent(new byte[100_000]);
        assertThat(answered(request, failing("08006")).getContentAsString())
                .contains("Reload this page")
                .doesNotContain("Send again", "should still be in the form");
    }

    @Test
    void showsNothingOfWhatSomebodyElseSends() throws Exception {
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.addParameter("password", "purple tractor");
        assertThat(answered(request, failing("08006")).getContentAsString())
                .contains("should still be in the form")
                .doesNotContain("purple tractor", "Send again");
    }

    @Test
    void saysWhatIsTheMatterWithIt() throws Exception {
        assertThat(answered(sent(), failing("53100")).getContentAsString()).contains("There is no room for more");
        assertThat(answered(sent(), failing("55P03")).getContentAsString()).contains("This is taking too long");
        assertThat(answered(new MockHttpServletRequest("GET", "/log"), failing("57P01"))
                        .getContentAsString())
                .contains("We cannot reach our records", "Nothing is lost by it");
    }

    private static FilterChain failing(String state) {
        return (_, _) -> {
            throw new TransactionSystemException("x", new SQLException("x", state));
        };
    }

    @Test
    void leavesAllElseToTheOtherResolvers() {
        assertThat(last.resolveException(
                        sent(), new MockHttpServletResponse(), null, new IllegalStateException("of our own")))
                .isNull();
    }

    @Test
    void showsAPageOfOursWhateverFailsInAFilter() throws Exception {
        var response = answered(sent(), (_, answer) -> {
            answer.getWriter().print("half a page");
            throw new IllegalStateException("select words");
        });
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("Something went wrong on our side")
                .doesNotContain("half a page", "select words");
    }

    @Test
    void saysWhatAFilterRefusesAndWhenToComeBack() throws Exception {
        var response = answered(sent(), (_, _) -> {
            throw Lane.SENDING.full(true);
        });
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString())
                .contains("Many people are here just now", "What you sent was not saved");
    }

    /** An address may be a receipt, or a link that opens an account. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void tellsNoLogWhatStoodInTheAddress(CapturedOutput said) throws Exception {
        answered(new MockHttpServletRequest("POST", "/new-password/s3cret"), (_, _) -> {
            throw new IllegalStateException("of our own");
        });
        assertThat(said).contains("of our own").doesNotContain("s3cret");
    }

    /** Attack #6: a body that nobody can read is the sender's mistake and not ours. */
    @Test
    void answersBodiesThatNobodyCanReadWithTheSendersMistake() throws Exception {
        assertThat(answered(sent(), (_, _) -> {
                            throw new InvalidParameterException("no end boundary");
                        })
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void tellsProgramsInTheirOwnWay() throws Exception {
        var request = sent();
        request.addHeader("Accept", "application/problem+json");
        var response = answered(request, failing("08006"));
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":503", "/problems/records-away");
    }
}
