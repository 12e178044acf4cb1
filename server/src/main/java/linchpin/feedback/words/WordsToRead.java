package linchpin.feedback.words;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackInterpreted;
import linchpin.organisation.QuestionClass;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Feedback whose words, as they are shown now, the machine has not read. New words, and words a moderator changed, stand in it until
 * somebody says that they were read; withdrawn feedback never does.
 */
@Component
public class WordsToRead {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WordsToRead(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * @param version of the feedback as it was when this was looked up, for {@link #unchanged}
     * @param score 1 best to 5 worst; null for none
     * @param said all that was said, as shown
     */
    public record Spoken(
            FeedbackId id, String version, @Nullable Integer score, List<CommentToRead> said) {}

    /** An answer in words. */
    public record CommentToRead(UUID id, String question, QuestionClass questionClass, String words) {}

    private record Row(
            UUID feedbackId,
            String version,
            @Nullable Integer score,
            @Nullable UUID id,
            String question,
            QuestionClass questionClass,
            String words) {}

    /**
     * The oldest that wait. Nobody is kept from changing them meanwhile, however long it takes to read them: whoever has read them takes in
     * hand what is {@link #unchanged} since. None while a file is being brought in: readers and givers would wait for each other.
     */
    @Transactional(readOnly = true)
    public List<Spoken> next(int most) {
        var rows = jdbc.sql("""
                        with waiting as materialized (
                            select f.org_id, f.id, f.entry, f.score, cast(f.xmin as text) as version from feedback.feedback f
                            where not f.interpreted and not f.withdrawn and f.looked
                              and not exists (select 1 from feedback.import i where i.state = 'running' and i.leased_until > :now)
                            order by f.entry limit :most)
                        select w.id as feedback_id, w.version, w.score, c.id, coalesce(c.question, '') as question,
                               upper(coalesce(c.class, 'nonspecific') collate "C") as question_class, coalesce(c.words, '') as words
                        from waiting w left join feedback.shown c on c.org_id = w.org_id and c.feedback_id = w.id
                        order by w.entry, c.ordinal""")
                .param("now", OffsetDateTime.now(clock))
                .param("most", most)
                .query(Row.class)
                .list();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new FeedbackId(row.feedbackId), java.util.LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> spoken(one.getKey(), one.getValue()))
                .toList();
    }

    private static Spoken spoken(FeedbackId id, List<Row> rows) {
        var said = rows.stream()
                .filter(row -> row.id != null)
                .map(row -> new CommentToRead(row.id, row.question, row.questionClass, row.words))
                .toList();
        return new Spoken(id, rows.getFirst().version, rows.getFirst().score, said);
    }

    /**
     * Takes those of these in hand, until the end of the transaction, that still wait, that nobody changed since they were looked up, and that
     * nobody else has in hand.
     */
    @Transactional
    public Set<FeedbackId> unchanged(Collection<Spoken> read) {
        return jdbc.sql("""
                        select f.id from feedback.feedback f
                        join unnest(cast(:ids as uuid[]), cast(:versions as text[])) as r (id, version) on r.id = f.id
                        where cast(f.xmin as text) = r.version and not f.interpreted and not f.withdrawn
                        order by f.id for update of f skip locked""")
                .param("ids", ids(read.stream().map(Spoken::id).toList()))
                .param("versions", read.stream().map(Spoken::version).toArray(String[]::new))
                .query(FeedbackId.class)
                .set();
    }

    /** @return what was said in one feedback, whether it waits or not */
    @ReadOnce
    @Transactional(readOnly = true)
    public List<CommentToRead> of(FeedbackId feedback) {
        return jdbc.sql("""
                        select c.id, c.question, upper(c.class collate "C") as question_class, c.words
                        from feedback.shown c where c.feedback_id = :id order by c.ordinal""")
                .param("id", feedback.id())
                .query(CommentToRead.class)
                .list();
    }

    /** @return what was said in these, of those that are not withdrawn */
    @Transactional(readOnly = true)
    public List<CommentToRead> of(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select c.id, c.question, upper(c.class collate "C") as question_class, c.words
                        from feedback.shown c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id
                        where f.id = any (:ids) and not f.withdrawn order by c.feedback_id, c.ordinal""")
                .param("ids", ids(feedback))
                .query(CommentToRead.class)
                .list();
    }

    /** A comment of one of several. */
    private record CommentOf(
            FeedbackId feedbackId, UUID id, String question, QuestionClass questionClass, String words) {

        CommentToRead comment() {
            return new CommentToRead(id, question, questionClass, words);
        }
    }

    /** @return what was said in each of these, of those that are not withdrawn */
    @Transactional(readOnly = true)
    public Map<FeedbackId, List<CommentToRead>> saidIn(Collection<FeedbackId> feedback) {
        return OneLook.each(this, "saidIn", feedback, this::readSaidIn);
    }

    private Map<FeedbackId, List<CommentToRead>> readSaidIn(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select c.feedback_id, c.id, c.question, upper(c.class collate "C") as question_class, c.words
                        from feedback.shown c join feedback.feedback f on f.org_id = c.org_id and f.id = c.feedback_id
                        where f.id = any (:ids) and not f.withdrawn order by c.feedback_id, c.ordinal""").param("ids", ids(feedback)).query(CommentOf.class).list().stream()
                .collect(Collectors.groupingBy(
                        CommentOf::feedbackId, Collectors.mapping(CommentOf::comment, Collectors.toList())));
    }

    /**
     * Takes those of these in hand, until the end of the transaction, that were read as they are shown now and that nobody else has in
     * hand. Who changes what was made of them takes them first, as whoever reads them does, or the two could wait for each other.
     */
    @Transactional
    public Set<FeedbackId> hold(Collection<FeedbackId> feedback) {
        return jdbc.sql("""
                        select id from feedback.feedback where id = any (:ids) and interpreted and not withdrawn
                        order by id for update skip locked""").param("ids", ids(feedback)).query(FeedbackId.class).set();
    }

    private static UUID[] ids(Collection<FeedbackId> feedback) {
        return feedback.stream().map(FeedbackId::id).toArray(UUID[]::new);
    }

    /** @return by comment, the words of these feedback as they are shown now, without those of withdrawn ones */
    @Transactional(readOnly = true)
    public Map<UUID, String> shown(Collection<FeedbackId> feedback) {
        return saidIn(feedback).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(CommentToRead::id, CommentToRead::words));
    }

    /** @return whether it waits */
    @ReadOnce
    @Transactional(readOnly = true)
    public boolean waits(FeedbackId feedback) {
        return jdbc.sql("select not interpreted from feedback.feedback where id = :id")
                .param("id", feedback.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Says that these were read, and what each is about now; also of such as were read before. */
    @Transactional
    public void read(Map<FeedbackId, Set<Integer>> themes) {
        if (themes.isEmpty()) {
            return;
        }
        var written = themes.values().stream()
                .map(each -> each.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .toArray(String[]::new);
        jdbc.sql("""
                        update feedback.feedback f set interpreted = true, themes = t.themes,
                            search = case when f.themes = t.themes then f.search else feedback.search_vector(
                                coalesce((select array_to_string(s.words, e'\\n') from feedback.said s
                                          where s.org_id = f.org_id and s.feedback_id = f.id), ''), t.themes) end
                        from (select id, cast(themes as smallint[]) as themes
                              from unnest(cast(:ids as uuid[]), cast(:themes as text[])) as u (id, themes)) t
                        where f.id = t.id""")
                .param("ids", ids(themes.keySet()))
                .param("themes", written)
                .update();
        events.publishEvent(new FeedbackInterpreted(themes.keySet()));
    }

    /** Puts these back among those that wait; withdrawn ones wait once they are given again. */
    @Transactional
    public void again(Collection<FeedbackId> feedback) {
        jdbc.sql("""
                        with held as materialized (
                            select org_id, id from feedback.feedback where id = any (:ids) order by id for update)
                        update feedback.feedback f set interpreted = false from held h where f.org_id = h.org_id and f.id = h.id""").param("ids", ids(feedback)).update();
    }

    /** @return how many wait; no more than so many are counted */
    @Transactional(readOnly = true)
    public long count(int most) {
        return jdbc.sql("""
                        select count(*) from (select 1 from feedback.feedback where not interpreted and not withdrawn limit :most) w""").param("most", most).query(Long.class).single();
    }
}
