package linchpin.reminders.links;

import java.util.List;
import java.util.UUID;
import linchpin.chores.Errand;
import linchpin.chores.Errands;
import linchpin.notices.NotCarried;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.LinkMails;
import linchpin.people.mailing.MakesLinks;
import linchpin.reminders.Letter;
import linchpin.reminders.StaffMail;
import org.springframework.stereotype.Component;

/**
 * Mails links. Each is made when its mail is handed over, so none waits in the database, and of two mails for one thing only the link of the later
 * works: should the product die between handing it over and noting that, another mail does no harm.
 */
@Component
class MailLinks implements LinkMails, Errand {

    private final StaffMail mail;
    private final List<MakesLinks> makers;
    private final Errands errands;
    private final LinkMailsSent sent;

    MailLinks(StaffMail mail, List<MakesLinks> makers, Errands errands, LinkMailsSent sent) {
        this.sent = sent;
        this.mail = mail;
        this.makers = makers;
        this.errands = errands;
    }

    /** Nothing goes now; it is tried again later and later. */
    static final class NotNow extends RuntimeException {
        NotNow(NotCarried why) {
            super(why.getMessage());
        }
    }

    @Override
    public boolean ready() {
        return mail.ready();
    }

    @Override
    public void later(UUID id) {
        errands.later(this, id);
    }

    @Override
    public String name() {
        return "link mails";
    }

    @Override
    public String does() {
        return "Mails invitations, and links for those who forgot their password";
    }

    /** Whoever made what an id is of makes its link; to the others it is nothing. */
    @Override
    public void run(List<UUID> ids) {
        for (var id : ids) {
            for (var maker : makers) {
                maker.fresh(id, mail.here().name()).ifPresent(made -> send(id, made, maker));
            }
        }
    }

    private void send(UUID id, LinkMail made, MakesLinks maker) {
        var handed = UUID.randomUUID();
        sent.note(handed, id);
        try {
            mail.send(handed, made.address(), letter(made));
        } catch (NotCarried.Never e) {
            maker.went(id, String.valueOf(e.getMessage()));
            return;
        } catch (NotCarried e) {
            throw new NotNow(e);
        }
        maker.went(id, null);
    }

    private Letter letter(LinkMail made) {
        var here = mail.here();
        return new Letter(
                here.name(),
                made.subject(),
                made.words(),
                List.of(),
                made.press(),
                mail.link("/" + made.opens() + "/" + here.code() + "/" + made.token()),
                List.of(new Letter.After(made.after(), "")));
    }
}
