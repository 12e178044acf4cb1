package linchpin.notices.returned;

import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Properties;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mailbox to which mail comes back, read by IMAP. What was understood is deleted there, for it holds addresses; the rest stays for people. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String PATIENCE = "60000"; // milliseconds, for each answer
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 5_000_000; // bytes

    private final URI address;

    /** @param address as in {@code imaps://user:password@mail.example/INBOX} */
    Mailbox(String address) {
        this.address = URI.create(address.strip());
    }

    /**
     * Reads what has not been seen yet.
     *
     * @param taken whether what a report says was understood
     * @return how many reports were taken
     */
    int read(Predicate<Report> taken) throws MessagingException {
        var name = "mail." + address.getScheme() + ".";
        var settings = new Properties();
        settings.put(name + "connectiontimeout", PATIENCE);
        settings.put(name + "timeout", PATIENCE);
        settings.put(name + "ssl.checkserveridentity", "true");
        var who = (address.getUserInfo() + ":").split(":", 3);
        try (var store = Session.getInstance(settings).getStore(address.getScheme())) {
            store.connect(address.getHost(), address.getPort(), who[0], who[1]);
            var path = address.getPath();
            try (var folder = store.getFolder(path == null || path.length() < 2 ? "INBOX" : path.substring(1))) {
                folder.open(Folder.READ_WRITE);
                return read(folder, taken);
            }
        }
    }

    private static int read(Folder folder, Predicate<Report> taken) throws MessagingException {
        var reports = 0;
        for (var at = 1; at <= Math.min(folder.getMessageCount(), AT_ONCE); at++) {
            var message = folder.getMessage(at);
            if (!message.isSet(Flag.SEEN)) {
                var ours = report(message, taken);
                message.setFlag(ours ? Flag.DELETED : Flag.SEEN, true);
                reports += ours ? 1 : 0;
            }
        }
        return reports;
    }

    private static boolean report(Message message, Predicate<Report> taken) throws MessagingException {
        try {
            return message.getSize() <= LARGEST
                    && Report.of(whole(message)).filter(taken).isPresent();
        } catch (IOException | RuntimeException e) {
            LOG.info("Something in the mailbox for what comes back could not be read, and stays there");
            return false;
        }
    }

    /** As it came: how servers of IMAP take a mail to pieces differs. */
    private static MimeMessage whole(Message message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
