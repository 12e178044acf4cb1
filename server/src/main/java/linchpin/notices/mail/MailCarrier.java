package linchpin.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import linchpin.notices.Carrier;
import linchpin.notices.Channel;
import linchpin.notices.Message;
import linchpin.notices.MessageSettings;
import linchpin.notices.NotCarried;
import linchpin.platform.Settings;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.stereotype.Component;

/**
 * Hands each mail to the server that was set, on a connection of its own. What the server said yes to is its affair from then on; a connection
 * that breaks while a mail is being handed over leaves it open whether it was taken.
 */
@Component
class MailCarrier implements Carrier {

    private static final Pattern FINER = Pattern.compile("\\b[245][.][0-9]{1,3}[.][0-9]{1,3}\\b");
    private static final Set<Integer> NO_SUCH = Set.of(550, 551, 553);

    private final MessageSettings messages;
    private final Settings settings;
    private final Clock clock;

    MailCarrier(MessageSettings messages, Settings settings, Clock clock) {
        this.messages = messages;
        this.settings = settings;
        this.clock = clock;
        if (messages.mails(settings)) {
            var _ = MailServer.at(Objects.requireNonNull(messages.smtp())); // wrong, it is better told now
        }
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean ready() {
        return messages.mails(settings);
    }

    @Override
    public Carried carry(Message message) throws NotCarried {
        var server = MailServer.at(Objects.requireNonNull(messages.smtp()));
        var from = Objects.requireNonNull(messages.from());
        var session = server.session(from);
        var mail = made(message, from, session);
        try (var transport = connected(server, session)) {
            hand(mail, transport);
        } catch (MessagingException e) { // only what closes it is left: the mail was taken
            return new Carried(null, 0);
        }
        return new Carried(null, 0);
    }

    private OneMail made(Message message, String from, Session session) throws NotCarried {
        try {
            var mail = OneMail.of(message, from, ZonedDateTime.now(clock), session);
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new NotCarried.Never("The address is none that mail can be sent to");
        }
    }

    private static Transport connected(MailServer server, Session session) throws NotCarried {
        try {
            var transport = session.getTransport(server.protocol());
            transport.connect(server.host(), server.port(), server.user(), server.password());
            return transport;
        } catch (MessagingException e) {
            throw new NotCarried.Nothing("The mail server does not answer, or does not let us in");
        }
    }

    private static void hand(OneMail mail, Transport transport) throws NotCarried {
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (SendFailedException e) {
            throw refused(e);
        } catch (MessagingException e) {
            throw new NotCarried.Untold();
        }
    }

    private static NotCarried refused(SendFailedException e) {
        for (var next = (Exception) e;
                next != null;
                next = next instanceof MessagingException more ? more.getNextException() : null) {
            if (next instanceof SMTPAddressFailedException address) {
                return noSuchAddress(address)
                        ? new NotCarried.Never("The mail server says that there is no such address")
                        : new NotCarried.Later("The mail server does not take it, code " + address.getReturnCode());
            }
            if (next
                    instanceof
                    SMTPSendFailedException whole) { // with no code where the line broke before there was one
                return whole.getReturnCode() < 0
                        ? new NotCarried.Untold()
                        : new NotCarried.Later("The mail server refused it, code " + whole.getReturnCode());
            }
        }
        return new NotCarried.Later("The mail server refused it");
    }

    /**
     * A server that refuses us for our own sake, as where relaying is denied (5.7.1), refuses everybody: no address is forgotten for that. Of one
     * that gives no finer code, the numbers say it (RFC 5321, 4.2.3; RFC 3463).
     */
    private static boolean noSuchAddress(SMTPAddressFailedException refused) {
        var finer = FINER.matcher(String.valueOf(refused.getMessage()));
        return finer.find()
                ? finer.group().matches("5[.]1[.][1-6]|5[.]2[.]1")
                : NO_SUCH.contains(refused.getReturnCode());
    }
}
