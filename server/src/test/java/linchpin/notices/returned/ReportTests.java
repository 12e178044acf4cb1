package linchpin.notices.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What machines say of a mail is read as they mean it: gone for good, not now, or unwanted. */
class ReportTests {

    private static Optional<Report> read(byte[] mail) throws Exception {
        return Report.of(new MimeMessage(null, new ByteArrayInputStream(mail)));
    }

    private static Optional<Report> read(String mail) throws Exception {
        return read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    static String bounce(String address, String status, String id) {
        return """
                From: MAILER-DAEMON@mail.example
                To: feedback@linchpin.example
                Subject: Undelivered
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                It could not be delivered.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; %s
                Action: failed
                Status: %s

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@linchpin.example>
                Subject: There is an answer

                --b--
                """.formatted(address, status, id);
    }

    @Test
    void noSuchAddressIsGoneAndARefusalForOurSakeIsNot() throws Exception {
        var gone = read(bounce("ann@example.com", "5.1.1", "1234")).orElseThrow();
        assertThat(gone.mail()).isEqualTo("1234@linchpin.example");
        assertThat(gone.fates()).containsExactly(new Report.Fate("ann@example.com", "failed", "5.1.1"));
        assertThat(gone.fates().getFirst().gone()).isTrue();
        for (var ours : new String[] {"5.7.1", "5.7.26", "5.2.2", "5.1.8"}) {
            var fate = read(bounce("ann@example.com", ours, "1234"))
                    .orElseThrow()
                    .fates()
                    .getFirst();
            assertThat(fate.permanent()).as(ours).isTrue();
            assertThat(fate.gone()).as(ours).isFalse();
        }
        assertThat(read(bounce("ann@example.com", "4.4.1", "1234"))
                        .orElseThrow()
                        .fates()
                        .getFirst()
                        .permanent())
                .isFalse();
    }

    @Test
    void aLetterFromSomebodyIsNoReport() throws Exception {
        assertThat(read("From: ann@example.com\nSubject: Thank you\n\nStatus: 5.1.1\n"))
                .isEmpty();
        assertThat(read("")).isEmpty();
    }

    /** A hundred mails, published (sisimai/set-of-emails, 18e585c2, BSD-2), with what Python's email package reads in them. */
    @Test
    void publishedMailsAreReadAsOthersReadThem() throws Exception {
        var cases = Path.of("../../shared/oracle/answers/bounces");
        assumeTrue(Files.exists(cases), "The published mails are not here");
        var mails = JsonMapper.shared()
                .readTree(Files.readString(cases.resolve("expected.json")))
                .get("mails");
        assertThat(mails).hasSize(100);
        for (var expected : mails) {
            var file = expected.get("file").asString();
            var report = read(Files.readAllBytes(cases.resolve(file)));
            switch (expected.get("kind").asString()) {
                case "notABounce" -> assertThat(report).as(file).isEmpty();
                case "abuseReport" ->
                    assertThat(report.orElseThrow().unwanted()).as(file).isTrue();
                default -> {
                    var fates = report.orElseThrow().fates();
                    assertThat(fates.stream().map(Report.Fate::address).toList())
                            .as(file)
                            .isEqualTo(expected.get("recipients")
                                    .valueStream()
                                    .map(one -> one.get("finalRecipient").asString())
                                    .toList());
                    assertThat(fates.stream().map(Report.Fate::status).toList())
                            .as(file)
                            .isEqualTo(expected.get("recipients")
                                    .valueStream()
                                    .map(one -> one.get("status").asString())
                                    .toList());
                    assertThat(fates.stream().anyMatch(Report.Fate::permanent))
                            .as(file)
                            .isEqualTo(expected.get("permanent").asBoolean());
                }
            }
        }
    }
}
