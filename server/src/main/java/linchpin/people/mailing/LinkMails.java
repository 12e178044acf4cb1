package linchpin.people.mailing;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;

/** Mails links, where a server of mail is set. Where none is, somebody hands them over. */
public interface LinkMails {

    /** @return whether mail leaves from here */
    boolean ready();

    /** @return whether there is a way for mail, and it leaves from here */
    static boolean ready(ObjectProvider<LinkMails> mails) {
        var way = mails.getIfAvailable();
        return way != null && way.ready();
    }

    /**
     * Mails one soon after the transaction under way, which is of the organisation in scope.
     *
     * @param id of what the link is for, as its maker knows it
     */
    void later(UUID id);
}
