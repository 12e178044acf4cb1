package linchpin.notices.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import linchpin.answers.AnswerKind;
import linchpin.notices.NoticeId;
import linchpin.notices.Outside;
import linchpin.notices.PostTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Texts and letters by GOV.UK Notify, which is told whom, what, and a number that names nobody. */
class NotifyIntegrationTests extends PostTest {

    /** A noon far away, when texts and letters are both on their way soon. */
    private static final Instant LATER = Instant.now().plusSeconds(2 * 86_400);

    @Autowired
    Post post;

    private static String mobile() {
        return "07723 45%04d".formatted(ThreadLocalRandom.current().nextInt(10_000));
    }

    private void theAnswerIsPublished() {
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        sendAt(LATER);
    }

    @Test
    void aTextSaysWhoAndWhatAndWhereTheRestStands() throws Exception {
        var number = mobile();
        assertThat(follow(receipt, "text", number, "answersOnly", "true")).hasStatusOk();
        theAnswerIsPublished();
        var sent = Outside.notified("+44" + number.replace(" ", "").substring(1));
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .contains("There is an answer: Nowhere to sit", "https://linchpin.example/news/", "Stop: ")
                .doesNotContain("Twenty chairs");
        assertThat(desk.count(trust.organisation(), "select parts from notices.notice where state = 'sent'"))
                .isEqualTo(1);
        var reference = desk.in(
                trust.organisation(), () -> sent.getFirst().replaceAll("(?s).*\"reference\":\"([^\"]+)\".*", "$1"));
        assertThat(post.find(new NoticeId(java.util.UUID.fromString(reference))))
                .isPresent();
        assertThat(post.find(new NoticeId(java.util.UUID.randomUUID()))).isEmpty();
    }

    @Test
    void aLetterBearsTheWholeAnswer() {
        var name = "Ann " + java.util.UUID.randomUUID();
        assertThat(follow(receipt, "letter", name + "\n1 High Street\nYork\nYO1 7HA", "answersOnly", "true"))
                .hasStatusOk();
        theAnswerIsPublished();
        var sent = Outside.notified(name);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .contains("\"address_line_4\":\"YO1 7HA\"", "Twenty chairs", "There is an answer: Nowhere to sit");
    }

    @Test
    void anAddressThatCannotBeSentToIsAskedForAgainAndNothingTypedIsLost() {
        assertThat(follow(receipt, "text", "020 7946 0991"))
                .hasStatus(400)
                .bodyText()
                .contains("not the number of a mobile", "020 7946 0991");
        assertThat(follow(receipt, "letter", "Ann\nYork"))
                .hasStatus(400)
                .bodyText()
                .contains("three to seven lines", "Ann\nYork");
        assertThat(follow(receipt, "", "ann@example.com"))
                .hasStatus(400)
                .bodyText()
                .contains("Choose how we tell you", "ann@example.com");
        assertThat(follow("123", "mail", "ann@example.com")).hasStatus(404);
    }
}
