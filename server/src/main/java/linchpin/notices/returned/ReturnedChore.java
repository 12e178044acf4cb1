package linchpin.notices.returned;

import jakarta.mail.MessagingException;
import java.time.Duration;
import linchpin.chores.Chore;
import linchpin.chores.Next;
import linchpin.chores.Rhythm;
import linchpin.chores.Turn;
import linchpin.notices.MessageSettings;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/** Looks into the mailbox to which mail comes back. It is the installation's; whose mail it was, its id tells, or its address. */
@Component
class ReturnedChore implements Chore {

    private final MessageSettings settings;
    private final Organisations organisations;
    private final TakeReport taking;

    ReturnedChore(MessageSettings settings, Organisations organisations, TakeReport taking) {
        this.settings = settings;
        this.organisations = organisations;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "returned mail";
    }

    @Override
    public String does() {
        return "Reads which mail could not be delivered or is unwanted, and stops writing there";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofMinutes(5));
    }

    @Override
    public Scope scope() {
        return Scope.INSTALLATION;
    }

    @Override
    public Next some(Turn turn) {
        var mailbox = settings.returned();
        if (mailbox == null || mailbox.isBlank()) {
            return Next.DONE;
        }
        try {
            new Mailbox(mailbox).read(this::taken);
        } catch (MessagingException e) {
            throw new MailboxDoesNotAnswer(e);
        }
        return Next.DONE;
    }

    private boolean taken(Report report) {
        var taken = false;
        for (Organisation organisation : organisations.all()) {
            taken |= Tenancy.in(organisation.id().id(), () -> taking.take(report));
        }
        return taken;
    }

    /** The chore fails, stands so on the page of chores, and is tried again. */
    static final class MailboxDoesNotAnswer extends RuntimeException {
        MailboxDoesNotAnswer(MessagingException why) {
            super(why);
        }
    }
}
