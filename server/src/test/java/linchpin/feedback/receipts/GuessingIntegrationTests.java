package linchpin.feedback.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import linchpin.feedback.Receipts;
import linchpin.feedback.giving.Giver;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Trust catalogue B5 and B6, as far as they hold without a stop-watch. */
@Proves({"B5", "B6"})
@LinchpinTest
class GuessingIntegrationTests {

    @Autowired
    World world;

    @Autowired
    Receipts receipts;

    @Autowired
    MockMvcTester browser;

    @LocalServerPort
    int port;

    private String digits;

    @BeforeEach
    void give() {
        var trust = world.organisation();
        world.ward(trust, "Ward 4");
        digits = new Giver(port).give(trust.code(), "ward-4", "say[good]", "Kind staff");
    }

    @Test
    void tellsWhoeverGuessesWhenToTryAgainAndStillOpensWhatIsRight() {
        var source = "198.51.100." + (int) (1 + Math.random() * 250);
        var answers = new ArrayList<Integer>();
        for (var i = 0; i < 32; i++) {
            answers.add(
                    sent(receipts.number("a guess " + i), source).getResponse().getStatus());
        }
        assertThat(answers.subList(0, 30)).containsOnly(404);
        assertThat(answers.subList(30, 32)).containsOnly(429);
        assertThat(sent("000", source)).hasStatus(429).containsHeader("Retry-After");
        assertThat(sent(digits, source)).hasStatusOk();
        assertThat(sent(receipts.number("elsewhere"), "192.0.2.1")).hasStatus(404);
        assertThat(browser.post()
                        .uri("/receipt/judge")
                        .param("receipt", receipts.number("elsewhere"))
                        .header("X-Forwarded-For", source)
                        .header("Accept", "text/html")
                        .exchange())
                .hasStatus(429);
    }

    @Test
    void answersEveryWrongReceiptAlike() {
        var unknown = receipts.number("nobody's");
        var slip = digits.substring(0, 20) + (char) ('0' + (digits.charAt(20) - '0' + 1) % 10);
        assertThat(body(unknown, "192.0.2.2").replace(unknown, slip)).isEqualTo(body(slip, "192.0.2.2"));
    }

    private String body(String receipt, String source) {
        var answer = sent(receipt, source);
        assertThat(answer).hasStatus(404);
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult sent(String receipt, String source) {
        return Desk.followed(
                browser,
                browser.post()
                        .uri("/receipt")
                        .param("receipt", receipt)
                        .header("X-Forwarded-For", source)
                        .header("Accept", "text/html")
                        .exchange());
    }
}
