package linchpin.approach;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import linchpin.history.History;
import linchpin.organisation.OrganisationId;
import linchpin.people.AccountId;
import linchpin.platform.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What those who are asked are sent, as the organisation words it, in versions; and how long it waits between asking one person twice. */
@Component
public class AskWording {

    /** What is sent where the organisation worded nothing. */
    public static final String OURS =
            "{organisation}: you were at {place}. How was it? You need not say who you are: {link} Ask me no more: {stop}";

    private final JdbcClient jdbc;
    private final History history;
    private final Clock clock;

    AskWording(JdbcClient jdbc, History history, Clock clock) {
        this.jdbc = jdbc;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A version of the words.
     *
     * @param version 0 for ours
     */
    public record Worded(int version, String text) {}

    /** @return what is sent now */
    @Transactional(readOnly = true)
    public Worded now() {
        return jdbc.sql("select version, text from approach.words order by version desc limit 1")
                .query(Worded.class)
                .optional()
                .orElse(new Worded(0, OURS));
    }

    /** @return what was sent with this version */
    @Transactional(readOnly = true)
    public String text(int version) {
        return jdbc.sql("select text from approach.words where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .orElse(OURS);
    }

    /** Two at once make two versions, of which the later one is sent. */
    @Transactional
    public void word(String text, AccountId by) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('words ' || platform.current_org(), 0))")
                .query((_, _) -> true)
                .single();
        var version = jdbc.sql("""
                        insert into approach.words (version, text, written_by, written_at)
                        select coalesce(max(version), 0) + 1, :text, :by, :now from approach.words returning version""")
                .param("text", text)
                .param("by", by.id())
                .param("now", OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
        did(ApproachAct.WORDED, Map.of("version", String.valueOf(version)));
    }

    /** @return how many days lie at least between; never fewer than everybody keeps to */
    @Transactional(readOnly = true)
    public int days() {
        return Math.max(AskRules.on(java.time.LocalDate.now(clock)).days(), own().orElse(0));
    }

    private Optional<Integer> own() {
        return jdbc.sql("select days from approach.limit_of_its_own")
                .query(Integer.class)
                .optional();
    }

    /** From now on so many days lie at least between. */
    @Transactional
    public void limit(int days) {
        jdbc.sql("""
                        insert into approach.limit_of_its_own (days) values (:days)
                        on conflict (org_id) do update set days = excluded.days""").param("days", days).update();
        did(ApproachAct.LIMITED, Map.of("days", String.valueOf(days)));
    }

    private void did(ApproachAct kind, Map<String, String> facts) {
        history.did(new ApproachDeed(kind, new OrganisationId(Tenancy.organisation()), facts), null);
    }
}
