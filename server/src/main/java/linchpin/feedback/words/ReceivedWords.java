package linchpin.feedback.words;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words as they were received. Nothing but this gives them to anybody: for the giver themselves, for a moderator who opens the seal, for the machine's
 * first look at them, and to tell whether the same was sent before. Everybody else reads them as they are shown, through the views of the schema.
 */
@Component
public class ReceivedWords {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedWords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * An answer in words.
     *
     * @param shown what others see; the same where nothing was masked
     */
    public record Words(UUID id, String question, String received, String shown) {

        /** @return whether others see something else */
        public boolean masked() {
            return !shown.equals(received);
        }
    }

    /** @return in the order they were said */
    @Transactional(readOnly = true)
    public List<Words> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select id, question, received, coalesce(shown, received) as shown from feedback.comment
                        where feedback_id = :id order by ordinal, id""").param("id", feedback.id()).query(Words.class).list();
    }

    /**
     * Feedback with words that nobody has looked at yet, and that nobody is shown until then.
     *
     * @param version of the feedback as it was when this was read, to tell whether it changed since
     * @param ownName of its giver, where that is not for everybody; null otherwise
     */
    public record Unseen(
            FeedbackId id, String version, @Nullable String ownName, List<UnseenWords> words) {}

    /** @param decided whether a person has decided how these words are shown, in an earlier version of the product */
    public record UnseenWords(UUID comment, String words, boolean decided) {}

    private record Row(
            FeedbackId id,
            String version,
            @Nullable String ownName,
            @Nullable UUID comment,
            String words,
            boolean decided) {}

    /** @return the oldest such; none while a file is being brought in */
    @Transactional(readOnly = true)
    public List<Unseen> unseen(int most) {
        var rows = jdbc.sql("""
                        with waiting as materialized (
                            select f.org_id, f.id, f.entry, f.grade, f.moderation, cast(f.xmin as text) as version from feedback.feedback f
                            where not f.looked and not f.withdrawn
                              and not exists (select 1 from feedback.import i where i.state = 'running' and i.leased_until > :now)
                            order by f.entry limit :most)
                        select w.id, w.version, case when w.grade <> :named then k.name end as own_name, c.id as comment,
                               coalesce(c.shown, c.received, '') as words,
                               coalesce(c.shown is not null or w.moderation = 'cleared' or r.comment_id is not null, true) as decided
                        from waiting w
                        left join feedback.comment c on c.org_id = w.org_id and c.feedback_id = w.id and not c.looked
                        left join feedback.contact k on k.org_id = w.org_id and k.feedback_id = w.id
                        left join feedback.masking_review r
                            on r.org_id = c.org_id and r.feedback_id = c.feedback_id and r.comment_id = c.id
                        order by w.entry, c.ordinal""")
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .param("named", Grade.PUBLIC_NAME.stored())
                .query(Row.class)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(Row::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ReceivedWords::unseen)
                .toList();
    }

    private static Unseen unseen(List<Row> rows) {
        var first = rows.getFirst();
        var words = new ArrayList<UnseenWords>();
        for (var row : rows) {
            if (row.comment != null) {
                words.add(new UnseenWords(row.comment, row.words, row.decided));
            }
        }
        return new Unseen(first.id, first.version, first.ownName, words);
    }
}
