package linchpin.notices.returned;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import linchpin.answers.AnswerKind;
import linchpin.notices.Outside;
import linchpin.notices.PostTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mail that comes back, and reports that it is unwanted, stop an address that was ours to write to, and nobody else's. */
class ReturnedIntegrationTests extends PostTest {

    private static final String STOPPED =
            "select count(*) from notices.recipient where stopped = '%s' and address is null";

    @Autowired
    ReturnedChore chore;

    private String address;
    private String id;

    @BeforeEach
    void aMailWasSent() throws Exception {
        address = fresh();
        followByMail(address, "answersOnly", "true");
        answered.done(trust, matter);
        answered.published(trust, matter, AnswerKind.DID);
        send();
        id = Outside.mails(address).getFirst().getMessageID().replaceAll("[<>]|@.*", "");
    }

    private void comesBack(String mail) throws Exception {
        Outside.putBack(new MimeMessage(
                null, new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
        all(chore);
    }

    private long stopped(String why) {
        return desk.count(trust.organisation(), STOPPED.formatted(why));
    }

    @Test
    void whereThereIsNoSuchAddressItIsForgottenAndTheNoticeDidNotArrive() throws Exception {
        comesBack(ReportTests.bounce(address, "5.1.1", id));
        assertThat(stopped("bounced")).isEqualTo(1);
        assertThat(count("failed")).isEqualTo(1);
        assertThat(desk.get(trust.linchpin(), "/messages"))
                .bodyText()
                .contains("It came back, with the code 5.1.1")
                .doesNotContain(address);
        assertThat(Outside.left())
                .as("what was understood holds addresses, and is deleted")
                .isZero();
    }

    @Test
    void aRefusalForOurSakeForgetsNobody() throws Exception {
        comesBack(ReportTests.bounce(address, "5.7.1", id));
        assertThat(stopped("bounced")).isZero();
        assertThat(count("failed")).isEqualTo(1);
    }

    @Test
    void aDelayChangesNothing() throws Exception {
        comesBack(ReportTests.bounce(address, "4.4.1", id));
        assertThat(count("sent")).isEqualTo(1);
    }

    @Test
    void aReportThatItIsUnwantedStopsForGood() throws Exception {
        comesBack("""
                From: abuse@example.com
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=feedback-report; boundary="b"

                --b
                Content-Type: message/feedback-report

                Feedback-Type: abuse
                User-Agent: x
                Version: 1
                Original-Rcpt-To: <%s>

                --b
                Content-Type: message/rfc822

                Message-ID: <%s@linchpin.example>

                x
                --b--
                """.formatted(address, id));
        assertThat(stopped("complained")).isEqualTo(1);
    }

    @Test
    void nobodyStopsWhatSomebodyElseIsToldByWritingAReportAboutTheirAddress() throws Exception {
        comesBack(ReportTests.bounce(address, "5.1.1", UUID.randomUUID().toString()));
        assertThat(stopped("bounced")).isZero();
        assertThat(count("sent")).isEqualTo(1);
        Outside.empty();
    }

    @Test
    void whatIsAboutNobodyHereStaysForPeopleToRead() throws Exception {
        comesBack(ReportTests.bounce(fresh(), "5.1.1", UUID.randomUUID().toString()));
        comesBack("From: ann@example.com\nSubject: Thank you\n\nThank you.\n");
        assertThat(Outside.left()).isEqualTo(2);
        assertThat(stopped("bounced")).isZero();
        Outside.empty();
    }

    @Test
    void howeverMuchPeopleHaveYetToReadThereWhatComesBackIsRead() throws Exception {
        for (var n = 0; n < 201; n++) {
            Outside.putBack(new MimeMessage(
                    null,
                    new ByteArrayInputStream(
                            "Subject: Thank you\r\n\r\nThank you.\r\n".getBytes(StandardCharsets.UTF_8))));
        }
        comesBack(ReportTests.bounce(address, "5.1.1", id));
        all(chore);
        assertThat(stopped("bounced")).isEqualTo(1);
        Outside.empty();
    }
}
