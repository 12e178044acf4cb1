package linchpin.feedback.moderation.clearing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.moderation.masking.MaskingSuggestion;
import linchpin.feedback.register.Grade;
import linchpin.feedback.words.Quotable.Quote;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what may be quoted once somebody has checked it, as far as this moderator reaches. Where the machine is not sure of a name, the words wait
 * elsewhere first.
 */
@Component
class ToClear {

    private static final String CLEARABLE = """
            from feedback.feedback f where f.publish and f.moderation = 'unseen' and f.looked and not f.withdrawn
              and exists (select 1 from feedback.shown s
                          where s.org_id = f.org_id and s.feedback_id = f.id and trim(s.words) <> '')
              and not exists (select 1 from feedback.to_mask m where m.org_id = f.org_id and m.feedback_id = f.id)
            """;

    private static final String COLUMNS = """
            select f.entry, f.id, f.place_id, f.received_on, f.heads,
                   (select array_to_string(s.words, e'\\n') from feedback.said s
                    where s.org_id = f.org_id and s.feedback_id = f.id) as words,
                   (select nullif(trim(k.name), '') from feedback.contact k
                    where k.org_id = f.org_id and k.feedback_id = f.id and f.grade = :named) as public_name
            """;

    private final JdbcClient jdbc;

    ToClear(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param words all that would be quoted, as it would be */
    record Row(
            long entry,
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            @Nullable Integer heads,
            String words,
            @Nullable String publicName) {

        Tick tick() {
            return new Tick(id, MaskingSuggestion.digest(words));
        }

        /** @return who it would be said to be by */
        String who() {
            return new Quote(id, placeId, receivedOn, words, publicName, heads).who("Somebody");
        }
    }

    /** @return in the order in which they came in */
    @Transactional(readOnly = true)
    public List<Row> list(Viewer viewer, Paging paging) {
        return jdbc.sql(COLUMNS + CLEARABLE + " and " + viewer.reach().sql("f.place_id")
                        + " and (cast(:from as bigint) is null or f.entry " + (paging.back() ? "<" : ">")
                        + " :from) order by f.entry " + (paging.back() ? "desc" : "asc")
                        + " limit " + (Paging.SIZE + 1))
                .param("named", Grade.PUBLIC_NAME.stored())
                .param("reach", viewer.reach().ids())
                .param("from", paging.number())
                .query(Row.class)
                .list();
    }

    /** @return one of them, as it would be quoted now; empty where it is none any longer */
    @Transactional(readOnly = true)
    public Optional<Row> still(FeedbackId feedback) {
        return jdbc.sql(COLUMNS + CLEARABLE + " and f.id = :id")
                .param("named", Grade.PUBLIC_NAME.stored())
                .param("id", feedback.id())
                .query(Row.class)
                .optional();
    }

    /** @return how many there are */
    @Transactional(readOnly = true)
    public long count(Viewer viewer) {
        return jdbc.sql("select count(*) " + CLEARABLE + " and "
                        + viewer.reach().sql("f.place_id"))
                .param("reach", viewer.reach().ids())
                .query(Long.class)
                .single();
    }
}
