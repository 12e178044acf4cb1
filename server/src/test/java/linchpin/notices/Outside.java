package linchpin.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.context.DynamicPropertyRegistry;

/** What messages go by, on this machine: a mail server that keeps what it receives, and a double of GOV.UK Notify that answers as it does. */
public final class Outside {

    /** A key in the form that Notify gives them: a name, the service and the secret. */
    private static final String KEY = "test-8b7ca3a2-2c0f-4c36-8a35-0a8f7a1d1a01-5d2bb8a0-2a27-4f2c-9d56-5c4d9e8ff2c1";

    private static final GreenMail MAIL = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });
    private static final Map<String, String> NOTIFIED = new ConcurrentHashMap<>();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static volatile String became = "delivered";
    private static final HttpServer NOTIFY = notifying();
    private static final com.icegreen.greenmail.user.GreenMailUser BACK;

    static {
        MAIL.start();
        BACK = MAIL.setUser("back@linchpin.example", "back", "secret");
    }

    private Outside() {}

    private static HttpServer notifying() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/v2/notifications", Outside::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ASKED.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        var query = exchange.getRequestURI().getQuery();
        var answer = !exchange.getRequestMethod().equals("GET")
                ? taken(body)
                : query == null ? one(exchange.getRequestURI().getPath().replaceAll(".*/", "")) : found(query);
        var bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        var gone = query == null && became.equals("gone");
        var taken = exchange.getRequestMethod().equals("GET") ? 200 : 201;
        exchange.sendResponseHeaders(gone && taken == 200 ? 404 : taken, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String taken(String body) {
        var reference = body.replaceAll("(?s).*\"reference\":\"([^\"]+)\".*", "$1");
        NOTIFIED.put(reference, body);
        return """
                {"id": "%s", "reference": "%s", "uri": "x", "scheduled_for": null,
                 "content": {"body": "x", "subject": "x", "from_number": "Trust"},
                 "template": {"id": "%s", "version": 1, "uri": "x"}}""".formatted(UUID.randomUUID(), reference, UUID.randomUUID());
    }

    private static String found(String query) {
        var reference = query.replaceAll(".*reference=([^&]+).*", "$1");
        return "{\"notifications\": [" + (NOTIFIED.containsKey(reference) ? one(reference) : "")
                + "], \"links\": {\"current\": \"x\"}}";
    }

    private static String one(String reference) {
        return """
                {"id": "%s", "reference": "%s", "email_address": null, "phone_number": "x", "line_1": null, "line_2": null, "line_3": null,
                 "line_4": null, "line_5": null, "line_6": null, "postcode": null, "postage": null, "type": "sms", "status": "%s",
                 "template": {"id": "%s", "version": 1, "uri": "x"}, "body": "x", "subject": null, "created_at": "2026-05-01T09:00:00.000000Z",
                 "sent_at": null, "completed_at": null, "created_by_name": null, "estimated_delivery": null, "is_cost_data_ready": true,
                 "cost_in_pounds": 0.02, "cost_details": {"billable_sms_fragments": 1}}""".formatted(UUID.randomUUID(), reference, became, UUID.randomUUID());
    }

    /** What Notify says from now on of everything that it was given, as in {@code delivered}. */
    public static void became(String status) {
        became = status;
    }

    /** Has the product use these. */
    public static void settings(DynamicPropertyRegistry settings) {
        settings.add("linchpin.address", () -> "https://linchpin.example");
        settings.add(
                "linchpin.messages.smtp",
                () -> "smtp://127.0.0.1:" + MAIL.getSmtp().getPort());
        settings.add("linchpin.messages.from", () -> "feedback@linchpin.example");
        settings.add(
                "linchpin.messages.returned",
                () -> "imap://back:secret@127.0.0.1:" + MAIL.getImap().getPort() + "/INBOX");
        settings.add("linchpin.messages.notify-key", () -> KEY);
        settings.add(
                "linchpin.messages.notify-url",
                () -> "http://127.0.0.1:" + NOTIFY.getAddress().getPort());
        settings.add("linchpin.messages.text-template", () -> UUID.randomUUID().toString());
        settings.add(
                "linchpin.messages.letter-template", () -> UUID.randomUUID().toString());
    }

    /** @return the mails that were received for this address */
    public static List<jakarta.mail.internet.MimeMessage> mails(String address) {
        return java.util.Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients() != null
                                && mail.getAllRecipients()[0].toString().equals(address);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    /** Something comes to the mailbox for what comes back. */
    public static void putBack(jakarta.mail.internet.MimeMessage mail) {
        BACK.deliver(mail);
    }

    /** @return how many mails lie in it */
    public static int left() {
        try {
            return MAIL.getManagers().getImapHostManager().getInbox(BACK).getMessageCount();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new AssertionError(e);
        }
    }

    /** Empties it. */
    public static void empty() {
        try {
            MAIL.getManagers().getImapHostManager().getInbox(BACK).deleteAllMessages();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new AssertionError(e);
        }
    }

    /** @return what Notify was given for this number or address, as it came */
    public static List<String> notified(String to) {
        return NOTIFIED.values().stream().filter(body -> body.contains(to)).toList();
    }

    /** @return all that Notify was asked, as it came */
    public static List<String> asked() {
        return List.copyOf(ASKED);
    }
}
