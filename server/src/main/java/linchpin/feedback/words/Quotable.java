package linchpin.feedback.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.ToldFacts;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Reach;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What may be said in public, and nothing else: words that a moderator cleared, of givers who agree to it today and have not
 * withdrawn. Ask anew each time something is shown, for consent can be taken back.
 */
@Component
public class Quotable {

    private final JdbcClient jdbc;

    Quotable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Words that may be quoted.
     *
     * @param words as shown after moderation, never as received where that differs
     * @param publicName of a giver who wishes to be named in public; null for everybody else
     * @param heads how many said it together; null for one person
     */
    public record Quote(
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            String words,
            @Nullable String publicName,
            @Nullable Integer heads) {

        /** @return who said it, as everybody may read it: a name, a group with its number, or this for one person without a name */
        public String who(String nameless) {
            if (publicName != null) {
                return publicName;
            }
            return heads == null ? nameless : LocalName.beginning(ToldFacts.group(heads));
        }
    }

    /** @return the quotes of those that may be quoted, the latest first */
    @Transactional(readOnly = true)
    public List<Quote> quotable(Collection<FeedbackId> feedback) {
        if (feedback.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select f.id, f.place_id, f.received_on, f.heads,
                               array_to_string(s.words, e'\\n') as words,
                               (select nullif(trim(k.name), '') from feedback.contact k
                                where k.org_id = f.org_id and k.feedback_id = f.id and f.grade = :named) as public_name
                        from feedback.quotable f join feedback.said s on s.org_id = f.org_id and s.feedback_id = f.id
                        where f.id = any (:ids) order by f.received_on desc, f.entry desc""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("named", Grade.PUBLIC_NAME.stored())
                .query(Quote.class)
                .list();
    }

    /** @return of these, in their order, the first so many that may be quoted and have words */
    @Transactional(readOnly = true)
    public List<FeedbackId> among(List<FeedbackId> feedback, int most) {
        return jdbc.sql("""
                        select f.id from unnest(cast(:ids as uuid[])) with ordinality as asked (id, turn)
                        join feedback.quotable f on f.id = asked.id
                        where exists (select 1 from feedback.shown s
                                      where s.org_id = f.org_id and s.feedback_id = f.id and trim(s.words) <> '')
                        order by asked.turn limit :most""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .param("most", most)
                .query(FeedbackId.class)
                .list();
    }

    /** A place in the order in which feedback was entered. */
    public record Entered(long entry, FeedbackId id) {}

    /** @return what may be quoted and was entered after that place, in order */
    @Transactional(readOnly = true)
    public List<Entered> after(long entry, int most) {
        return jdbc.sql("""
                        select entry, id from feedback.quotable where entry > :entry order by entry limit :most""")
                .param("entry", entry)
                .param("most", most)
                .query(Entered.class)
                .list();
    }

    /**
     * Holds still, until the end of the transaction, those of these that may be quoted and that were read as they are shown now: until
     * then nobody takes back their consent, and no word is masked.
     */
    @Transactional
    public Set<FeedbackId> hold(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select id from feedback.quotable where id = any (:ids) and interpreted
                        order by id for no key update""")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(FeedbackId.class)
                .set();
    }

    /**
     * Which feedback to look among.
     *
     * @param theme that it is about; null for any
     * @param to the last day
     */
    public record Wanted(Reach reach, @Nullable Integer theme, LocalDate from, LocalDate to) {}

    /**
     * Somebody who may be quoted, and what helps to choose among them.
     *
     * @param score 1 best to 5 worst; null for none
     * @param words as shown after moderation
     * @param themes numbers of what it is about, joined by commas
     */
    public record QuotableStory(
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            @Nullable Integer score,
            String words,
            String themes) {

        /** @return numbers of what it is about */
        public Set<Integer> about() {
            return Stream.of(themes.split(",", -1))
                    .filter(theme -> !theme.isEmpty())
                    .map(Integer::valueOf)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * @param most so many at most of each month who are content, as many who are not, and as many who gave no score
     * @return those who may be quoted, the latest first
     */
    @Transactional(readOnly = true)
    public List<QuotableStory> willing(Wanted wanted, int most) {
        return asked(
                        "select t.id, t.place_id, t.received_on, t.score, w.words, t.themes from ("
                                + "select f.org_id, f.id, f.entry, f.place_id, f.received_on, f.score,"
                                + " array_to_string(f.themes, ',') as themes, row_number() over ("
                                + "partition by date_trunc('month', f.received_on), f.score <= 2"
                                + " order by f.received_on desc, f.entry desc) as turn " + willing(wanted) + """
                                ) t cross join lateral (
                                    select array_to_string(s.words, e'\n') as words
                                    from feedback.said s where s.org_id = t.org_id and s.feedback_id = t.id) w
                                where t.turn <= :most and w.words <> '' order by t.received_on desc, t.entry desc""",
                        wanted)
                .param("most", most)
                .query(QuotableStory.class)
                .list();
    }

    /** @return how many may be quoted */
    @Transactional(readOnly = true)
    public long count(Wanted wanted) {
        return asked("select count(*) " + willing(wanted), wanted)
                .query(Long.class)
                .single();
    }

    /** Says that a moderator read these and found that they may be quoted, where their givers agree. */
    @Transactional
    public void clear(Collection<FeedbackId> feedback) {
        jdbc.sql("update feedback.feedback set moderation = 'cleared' where looked and id = any (:ids)")
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .update();
    }

    private static String willing(Wanted wanted) {
        return """
                from feedback.quotable f where f.received_on between :from and :to and %s
                  and (cast(:theme as smallint) is null or cast(:theme as smallint) = any (f.themes))
                """.formatted(wanted.reach().sql("f.place_id"));
    }

    private JdbcClient.StatementSpec asked(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("reach", wanted.reach().ids())
                .param("theme", wanted.theme());
    }
}
