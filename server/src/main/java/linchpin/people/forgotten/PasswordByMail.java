package linchpin.people.forgotten;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.LinkMails;
import linchpin.people.mailing.MakesLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails a link for a forgotten password to whoever has the address, and to nobody else. Whoever asks learns nothing of who signs in here, and
 * cannot fill a mailbox: once it is asked for, nothing more is mailed for ten minutes.
 */
@Component
class PasswordByMail implements MakesLinks {

    static final Duration APART = Duration.ofMinutes(10);

    /** A mail that could not leave sooner comes too late. */
    private static final Duration STILL_WANTED = Duration.ofHours(1);

    private final ResetLinks links;
    private final ObjectProvider<LinkMails> mails;
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordByMail(ResetLinks links, ObjectProvider<LinkMails> mails, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether mail leaves from here */
    boolean ready() {
        return LinkMails.ready(mails);
    }

    /** Mails one soon to the address of this account, in the scope of its organisation. To be asked where mail leaves. */
    @Transactional
    public void ask(AccountId account) {
        var now = OffsetDateTime.now(clock);
        var first = jdbc.sql("""
                        update people.account set link_asked_at = :now
                        where id = :id and (link_asked_at is null or link_asked_at <= :before)""")
                .param("now", now)
                .param("before", now.minus(APART))
                .param("id", account.id())
                .update();
        if (first > 0) {
            mails.getObject().later(account.id());
        }
    }

    private record Row(String email, String name) {}

    @Override
    @Transactional
    public Optional<LinkMail> fresh(UUID id, String there) {
        return jdbc.sql("""
                        select email, name from people.account
                        where id = :id and stopped_at is null and link_asked_at > :since""")
                .param("since", OffsetDateTime.now(clock).minus(STILL_WANTED))
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> mail(row, there, links.toMail(new AccountId(id))));
    }

    private static LinkMail mail(Row row, String there, String token) {
        return new LinkMail(
                row.email(),
                "Choose a new password for " + there,
                List.of(
                        "Dear " + row.name() + ",",
                        "Somebody asked for a link to choose a new password for your account at " + there + "."),
                "Choose a new password",
                "new-password",
                token,
                "The link works once, for an hour. If it was not you who asked, do nothing: your password stays as it is.");
    }

    /** Whose it was is told; whoever asked may be anybody. */
    @Override
    @Transactional(readOnly = true)
    public Optional<AccountId> cameBack(UUID id, String why) {
        return jdbc.sql("select id from people.account where id = :id and stopped_at is null")
                .param("id", id)
                .query(AccountId.class)
                .optional();
    }

    /** Whoever asked is told nothing of it, for whoever asked may be anybody; it may be asked for again at once where nothing came. */
    @Override
    @Transactional
    public void went(UUID id, @Nullable String why) {
        if (why != null) {
            jdbc.sql("update people.account set link_asked_at = null where id = :id")
                    .param("id", id)
                    .update();
        }
    }
}
