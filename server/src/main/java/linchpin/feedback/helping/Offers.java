package linchpin.feedback.helping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All offers to help, with what became of each. */
@Component
public class Offers {

    private static final String SELECT = """
            select id, offered_on, name, reach, help, upper(outcome collate "C") as outcome, answer, dealt_by, dealt_on
            from feedback.offer\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    Offers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody who wants to help.
     *
     * @param name empty where they gave none
     * @param reach e-mail, telephone or address
     * @param help what with, in their words; empty where they said nothing of it
     * @param outcome null while it waits
     * @param answer what they are told; null where there is nothing more to say, or it waits
     */
    record Offer(
            OfferId id,
            LocalDate offeredOn,
            String name,
            String reach,
            String help,
            @Nullable Outcome outcome,
            @Nullable String answer,
            @Nullable AccountId dealtBy,
            @Nullable LocalDate dealtOn) {}

    /**
     * Sent twice, it stands once. Sent again with something corrected, the last holds while nobody has dealt with it.
     *
     * @return false where somebody has, and this says something else; nothing is changed then
     */
    @Transactional
    public boolean keep(OfferId id, String help, String name, String reach) {
        return jdbc.sql("""
                        insert into feedback.offer as o (id, offered_on, name, reach, help) values (:id, :today, :name, :reach, :help)
                        on conflict (org_id, id) do update
                        set name = excluded.name, reach = excluded.reach, help = excluded.help
                        where o.outcome is null or (o.name, o.reach, o.help) = (excluded.name, excluded.reach, excluded.help)""")
                        .param("id", id.id())
                        .param("today", LocalDate.now(clock))
                        .param("name", name)
                        .param("reach", reach)
                        .param("help", help)
                        .update()
                == 1;
    }

    @Transactional
    boolean keep(OfferId id, OfferForm form) {
        return keep(id, form.help(), form.name(), form.reach());
    }

    @Transactional(readOnly = true)
    Optional<Offer> with(OfferId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.id())
                .query(Offer.class)
                .optional();
    }

    /** @return those that nobody has dealt with, the oldest first */
    @Transactional(readOnly = true)
    List<Offer> waiting(int most) {
        return jdbc.sql(SELECT + "where outcome is null order by offered_on, id limit :most")
                .param("most", most)
                .query(Offer.class)
                .list();
    }

    @Transactional(readOnly = true)
    public long waiting() {
        return jdbc.sql("select count(*) from feedback.offer where outcome is null")
                .query(Long.class)
                .single();
    }

    /** @return those that somebody dealt with, the latest first */
    @Transactional(readOnly = true)
    List<Offer> dealt(int most) {
        return jdbc.sql(SELECT + "where outcome is not null order by dealt_on desc, id limit :most")
                .param("most", most)
                .query(Offer.class)
                .list();
    }

    /** @return false where somebody dealt with it before, or it is gone; nothing is changed then */
    boolean deal(OfferId id, Outcome outcome, String answer, AccountId by) {
        return jdbc.sql("""
                        update feedback.offer
                        set outcome = :outcome, answer = nullif(:answer, ''), dealt_by = :by, dealt_on = :today
                        where id = :id and outcome is null""")
                        .param("id", id.id())
                        .param("outcome", outcome.stored())
                        .param("answer", answer)
                        .param("by", by.id())
                        .param("today", LocalDate.now(clock))
                        .update()
                == 1;
    }

    boolean open(OfferId id) {
        return jdbc.sql("""
                        update feedback.offer set outcome = null, answer = null, dealt_by = null, dealt_on = null
                        where id = :id and outcome is not null""").param("id", id.id()).update() == 1;
    }

    /** @return false where it is gone already */
    @Transactional
    public boolean delete(OfferId id) {
        return jdbc.sql("delete from feedback.offer where id = :id")
                        .param("id", id.id())
                        .update()
                == 1;
    }
}
