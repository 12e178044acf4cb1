package linchpin.notices.returned;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import linchpin.notices.ServerAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mailbox to which mail comes back, read by IMAP. What was understood is deleted there, for it holds addresses; the rest stays for people. */
final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String PATIENCE = "60000"; // milliseconds, for each answer
    private static final int AT_ONCE = 200;
    private static final int LARGEST = 5_000_000; // bytes

    private final ServerAddress address;

    /** @param address as in {@code imaps://user:password@mail.example/INBOX} */
    Mailbox(String address) {
        this.address = ServerAddress.at(address, "imaps://user:password@mail.example/INBOX", "imap", "imaps");
    }

    /**
     * Reads what has not been seen yet.
     *
     * @param taken whether what a report says was understood
     */
    void read(Predicate<Report> taken) throws MessagingException {
        var name = "mail." + address.scheme() + ".";
        var settings = new Properties();
        settings.put(name + "connectiontimeout", PATIENCE);
        settings.put(name + "timeout", PATIENCE);
        settings.put(name + "ssl.checkserveridentity", "true");
        try (var store = Session.getInstance(settings).getStore(address.scheme())) {
            store.connect(address.host(), address.port(), address.user(), address.password());
            try (var folder = store.getFolder(address.path().isEmpty() ? "INBOX" : address.path())) {
                folder.open(Folder.READ_WRITE);
                read(folder, taken);
            }
        }
    }

    /** What people have yet to read stays, however much of it there is, and keeps nothing else waiting. */
    private static void read(Folder folder, Predicate<Report> taken) throws MessagingException {
        var fresh = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
        for (var message : List.of(fresh).subList(0, Math.min(fresh.length, AT_ONCE))) {
            message.setFlag(report(message, taken) ? Flag.DELETED : Flag.SEEN, true);
        }
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
