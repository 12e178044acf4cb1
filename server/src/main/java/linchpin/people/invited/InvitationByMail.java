package linchpin.people.invited;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.mailing.LinkMail;
import linchpin.people.mailing.LinkMails;
import linchpin.people.mailing.MakesLinks;
import linchpin.people.signin.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes invitations to whom they are for by mail. Nobody sees the link but whoever opens that mail. */
@Component
public class InvitationByMail implements MakesLinks {

    private final ObjectProvider<LinkMails> mails;
    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationByMail(ObjectProvider<LinkMails> mails, JdbcClient jdbc, Clock clock) {
        this.mails = mails;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether mail leaves from here */
    public boolean ready() {
        return LinkMails.ready(mails);
    }

    /**
     * Mails an invitation soon, whose link nobody has seen. To be asked where mail leaves.
     *
     * @param token of its link now; the mail has another
     */
    @Transactional
    public void later(String token) {
        var id = jdbc.sql("""
                        update people.invitation set mailed = 'waiting', mailed_at = :now, not_mailed = null
                        where token_hash = :hash returning id""")
                .param("hash", Tokens.digest(token))
                .param("now", OffsetDateTime.now(clock))
                .query(UUID.class)
                .single();
        mails.getObject().later(id);
    }

    private record Row(String email, String name, String inviter) {}

    @Override
    @Transactional
    public Optional<LinkMail> fresh(UUID id, String there) {
        var token = Tokens.fresh();
        return jdbc.sql("""
                        update people.invitation i set token_hash = :hash from people.account a
                        where i.id = :id and i.accepted_at is null and i.revoked_at is null and i.expires_at > :now
                          and a.org_id = i.org_id and a.id = i.invited_by
                        returning i.email, i.name, a.name as inviter""")
                .param("hash", Tokens.digest(token))
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .query(Row.class)
                .optional()
                .map(row -> mail(row, token, there));
    }

    private static LinkMail mail(Row row, String token, String there) {
        return new LinkMail(
                row.email(),
                "You are invited to work with feedback at " + there,
                List.of(
                        "Dear " + row.name() + ",",
                        row.inviter() + " invites you to work with what patients and carers tell " + there + "."),
                "See what you are invited to",
                "invitation",
                token,
                "The link works once, for seven days. If you do not know " + row.inviter()
                        + ", do nothing: without you nothing comes of it.");
    }

    @Override
    @Transactional
    public void went(UUID id, @Nullable String why) {
        jdbc.sql("""
                        update people.invitation set mailed = :became, mailed_at = :now, not_mailed = :why
                        where id = :id and mailed = 'waiting'""")
                .param(
                        "became",
                        (why == null ? Mailed.SENT : Mailed.NEVER).name().toLowerCase(Locale.ROOT))
                .param("now", OffsetDateTime.now(clock))
                .param("why", why)
                .param("id", id)
                .update();
    }

    @Override
    @Transactional
    public Optional<AccountId> cameBack(UUID id, String why) {
        jdbc.sql("""
                        update people.invitation set mailed = 'never', mailed_at = :now, not_mailed = :why
                        where id = :id and mailed = 'sent' and accepted_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("why", why)
                .param("id", id)
                .update();
        return Optional.empty();
    }

    /** What became of its mail. */
    public enum Mailed {
        WAITING,
        SENT,
        NEVER
    }
}
