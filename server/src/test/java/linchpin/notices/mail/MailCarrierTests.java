package linchpin.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import linchpin.notices.Message;
import linchpin.notices.MessageSettings;
import linchpin.notices.NotCarried;
import linchpin.notices.NoticeId;
import linchpin.platform.Settings;
import org.junit.jupiter.api.Test;

/** What a mail server answers decides what becomes of a message, and of its address. */
class MailCarrierTests {

    private static final Message MESSAGE = new Message(
            new NoticeId(UUID.randomUUID()),
            "ann@example.com",
            "Trust",
            "Hello",
            "Words",
            "<p>Words</p>",
            "https://x.example/stop");

    private final CopyOnWriteArrayList<String> heard = new CopyOnWriteArrayList<>();

    /** A mail server that answers one connection: to whom, and to the words, as told; null hangs up. */
    private NotCarried carriedBy(String toRecipient, String toWords) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = Thread.ofVirtual().start(() -> serve(server, toRecipient, toWords));
            try {
                new MailCarrier(settings(server.getLocalPort()), address(), Clock.systemUTC()).carry(MESSAGE);
                return null;
            } catch (NotCarried e) {
                return e;
            } finally {
                server.close();
                thread.join();
            }
        }
    }

    private static MessageSettings settings(int port) {
        return new MessageSettings("smtp://127.0.0.1:" + port, "us@linchpin.example", null, null, "", null, null);
    }

    private static Settings address() {
        return new Settings(
                java.nio.file.Path.of("x"), null, null, null, null, "https://linchpin.example", false, false);
    }

    private void serve(ServerSocket server, String toRecipient, String toWords) {
        try (var line = server.accept();
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var out = line.getOutputStream()) {
            say(out, "220 hello");
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                heard.add(said);
                if (said.startsWith("RCPT")) {
                    say(out, toRecipient);
                } else if (said.equals("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(said)) {
                        said = in.readLine();
                    }
                    if (toWords == null) {
                        return;
                    }
                    say(out, toWords);
                } else {
                    say(out, "250 yes");
                }
            }
        } catch (IOException e) { // whoever spoke is gone
        }
    }

    private static void say(java.io.OutputStream out, String words) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Test
    void whatIsTakenIsCarriedToOnePerson() throws Exception {
        assertThat(carriedBy("250 yes", "250 taken")).isNull();
        assertThat(heard).filteredOn(said -> said.startsWith("RCPT")).containsExactly("RCPT TO:<ann@example.com>");
    }

    @Test
    void noSuchAddressIsForGood() throws Exception {
        assertThat(carriedBy("550 5.1.1 no such user", "250 taken")).isInstanceOf(NotCarried.Never.class);
    }

    @Test
    void noneIsForgottenWhereTheServerRefusesUsForOurOwnSake() throws Exception {
        assertThat(carriedBy("554 5.7.1 relaying denied", "250 taken")).isInstanceOf(NotCarried.Later.class);
        assertThat(carriedBy("550 5.7.26 unauthenticated", "250 taken")).isInstanceOf(NotCarried.Later.class);
        assertThat(carriedBy("550 no such user", "250 taken")).isInstanceOf(NotCarried.Never.class);
    }

    @Test
    void aFullMailboxIsTriedLater() throws Exception {
        assertThat(carriedBy("452 4.2.2 full", "250 taken")).isInstanceOf(NotCarried.Later.class);
    }

    @Test
    void wordsThatAreRefusedAreNoFaultOfTheAddress() throws Exception {
        assertThat(carriedBy("250 yes", "554 looks like spam")).isInstanceOf(NotCarried.Later.class);
    }

    @Test
    void whereTheLineBreaksNobodyCanTellWhetherItWent() throws Exception {
        assertThat(carriedBy("250 yes", null)).isInstanceOf(NotCarried.Untold.class);
    }

    @Test
    void aServerThatIsNotThereKeepsAllWaiting() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var carrier = new MailCarrier(settings(free), address(), Clock.systemUTC());
        assertThatThrownBy(() -> carrier.carry(MESSAGE))
                .isInstanceOf(NotCarried.Nothing.class)
                .message()
                .doesNotContain("example.com");
    }

    @Test
    void thatTheServerIsSetWronglyIsToldAtOnceAndWithoutItsPassword() {
        var wrong =
                new MessageSettings("ftp://ann:secret@mail.example", "us@linchpin.example", null, null, "", null, null);
        assertThatThrownBy(() -> new MailCarrier(wrong, address(), Clock.systemUTC()))
                .hasMessageContaining("smtp://user:password@mail.example:587")
                .message()
                .doesNotContain("secret");
        assertThat(MailServer.at("smtps://ann:secret@mail.example").toString()).isEqualTo("smtps://mail.example:465");
        assertThat(wrong.toString()).doesNotContain("secret");
    }

    @Test
    void aNameWithALineEndWritesNoHeader() throws Exception {
        var message = new Message(
                new NoticeId(UUID.randomUUID()),
                "ann@example.com",
                "Trust\r\nBcc: x@example.com",
                "Hello\r\nBcc: y@example.com",
                "Words",
                null,
                null);
        var mail =
                OneMail.of(message, "us@linchpin.example", java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC), null);
        mail.saveChanges();
        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: y@example.com");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
    }
}
