package linchpin.notices.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import linchpin.notices.Message;

/**
 * A mail to one person and nobody else. Its id is the notice's, so that what comes back is known. It says that a machine sent it (RFC 3834), and
 * how a mail program stops it with one press (RFC 2369, RFC 8058).
 */
final class OneMail extends MimeMessage {

    private final String id;

    private OneMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** @param at when it is sent */
    static OneMail of(Message message, String from, ZonedDateTime at, Session session) throws MessagingException {
        var mail = new OneMail(session, "<" + message.id().id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        mail.setFrom(named(from, message.from()));
        mail.setRecipient(RecipientType.TO, new InternetAddress(message.address()));
        mail.setSubject(line(message.subject()), StandardCharsets.UTF_8.name());
        mail.setHeader("Date", String.format(Locale.ROOT, "%ta, %<te %<tb %<tY %<tT %<tz", at));
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (message.stop() != null) {
            mail.setHeader("List-Unsubscribe", "<" + message.stop() + ">");
            mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        mail.setContent(both(message));
        return mail;
    }

    /** Whoever has a line end in a name writes no other header. */
    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static InternetAddress named(String from, String name) throws MessagingException {
        try {
            return new InternetAddress(from, line(name), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("Every Java runtime has UTF-8", e);
        }
    }

    private static MimeMultipart both(Message message) throws MessagingException {
        var both = new MimeMultipart("alternative");
        var plain = new MimeBodyPart();
        plain.setText(message.plain(), StandardCharsets.UTF_8.name());
        both.addBodyPart(plain);
        if (message.html() != null) {
            var page = new MimeBodyPart();
            page.setText(message.html(), StandardCharsets.UTF_8.name(), "html");
            both.addBodyPart(page);
        }
        return both;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
