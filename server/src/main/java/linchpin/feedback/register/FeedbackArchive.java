package linchpin.feedback.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackInterpreted;
import linchpin.feedback.FeedbackState;
import linchpin.feedback.Shortened;
import linchpin.organisation.PlaceId;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Reach;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.OneLook;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What modules further down the thread may ask about a feedback, and what they may note on it. Notes that the log filters by (state,
 * themes, alarm) are kept on the feedback itself, in the caller's transaction, so that the log needs no other module's tables.
 */
@Component
public class FeedbackArchive {

    private final JdbcClient jdbc;
    private final Register register;
    private final ApplicationEventPublisher events;

    FeedbackArchive(JdbcClient jdbc, Register register, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.register = register;
        this.events = events;
    }

    /**
     * A feedback in a few words, as shown after moderation.
     *
     * @param placeId null for the organisation as a whole
     * @param score 1 best to 5 worst; null for none
     * @param publish whether the giver agrees, today, to be quoted
     * @param looked whether the machine has looked at all its words; those it has not are shown to nobody
     * @param words the first words of what is shown, of 300 characters at most; empty when there are none, or none may be shown yet
     * @param told the same without what was added later ({@link #later}), which has days of its own
     */
    public record Summary(
            FeedbackId id,
            @Nullable PlaceId placeId,
            LocalDate receivedOn,
            String channel,
            @Nullable Integer score,
            boolean publish,
            boolean withdrawn,
            FeedbackState state,
            boolean alarm,
            boolean looked,
            String words,
            String told) {

        /** Stands in place of words that the machine has not looked at yet. */
        public static final String BEING_CHECKED = "Being checked for names. The words appear here in a moment.";

        private static final int LONGEST = 300;

        public Summary {
            words = Shortened.to(LONGEST, words);
            told = Shortened.to(LONGEST, told);
        }

        /** @return the words, or why there are none to show */
        public String excerpt() {
            return excerpt(LONGEST);
        }

        /** @return as {@link #excerpt()}, no longer than this */
        public String excerpt(int most) {
            if (words.isBlank()) {
                return looked ? "A score without words" : BEING_CHECKED;
            }
            return Shortened.to(most, words);
        }
    }

    /** The latest first. Words are read once, and of those alone that are left. */
    private static String summaries(String which) {
        return """
            select f.id, f.place_id, f.received_on, f.channel, f.score, f.publish, f.withdrawn, %s as state,
                   f.alarm, f.looked, left(coalesce(w.words, ''), 301) as words, left(coalesce(w.told, ''), 301) as told
            from (select org_id, id, entry, place_id, received_on, channel, score, publish, withdrawn, threads, alarm, looked
                  from feedback.feedback f where %s) f
            cross join lateral (select string_agg(s.words, ' / ' order by s.ordinal) as words,
                                       string_agg(s.words, ' / ' order by s.ordinal) filter (where s.class <> 'added') as told
                                from feedback.shown s where s.org_id = f.org_id and s.feedback_id = f.id) w
            order by f.received_on desc, f.entry desc\
            """.formatted(FeedbackState.SQL, which);
    }

    @Transactional(readOnly = true)
    public Optional<Summary> summary(FeedbackId feedback) {
        return OneLook.once(
                this,
                feedback,
                () -> jdbc.sql(summaries("f.id = :id"))
                        .param("id", feedback.id())
                        .query(Summary.class)
                        .optional());
    }

    /**
     * @return the feedback, as {@link #summary}
     * @throws NotFound when there is none, its giver took it back, or this person may not read about its place
     */
    @Transactional(readOnly = true)
    public Summary readable(FeedbackId feedback, Viewer viewer) {
        return summary(feedback)
                .filter(found -> !found.withdrawn() && viewer.mayReadAbout(found.placeId()))
                .orElseThrow(NotFound::new);
    }

    /** @return those of them that are there, the latest first */
    @Transactional(readOnly = true)
    public List<Summary> summaries(Collection<FeedbackId> feedback) {
        if (feedback.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(summaries("f.id = any (:ids)"))
                .param("ids", feedback.stream().map(FeedbackId::id).toArray(UUID[]::new))
                .query(Summary.class)
                .list();
    }

    /**
     * What a giver added to what they told before.
     *
     * @param question that they were asked then
     * @param on null for what was added before days were kept
     * @param words as shown, of 300 characters at most
     */
    public record Later(String question, @Nullable LocalDate on, String words) {

        /** @return when, and what they were asked, as in "Added on 3 June 2026, asked “Did it change?”" */
        public String label() {
            var when = on == null ? QuestionClass.ADDED.label() : "Added on " + Days.full(on);
            return question.equals(QuestionClass.ADDED.label()) ? when : when + ", asked “" + question + "”";
        }
    }

    private record Added(
            UUID feedbackId, String question, @Nullable LocalDate addedOn, String words) {

        Later later() {
            return new Later(question, addedOn, Shortened.to(Summary.LONGEST, words));
        }
    }

    /** @return what the givers of these added later, as shown, in the order in which they did; one who added nothing is not there */
    @Transactional(readOnly = true)
    public Map<FeedbackId, List<Later>> later(Collection<FeedbackId> feedback) {
        return OneLook.each(
                this,
                "later",
                feedback,
                all -> jdbc
                        .sql("""
                    select feedback_id, question, added_on, words from feedback.shown
                    where feedback_id = any (:ids) and class = 'added' order by feedback_id, ordinal\
                    """)
                        .param("ids", all.stream().map(FeedbackId::id).toArray(UUID[]::new))
                        .query(Added.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                added -> new FeedbackId(added.feedbackId()),
                                Collectors.mapping(Added::later, Collectors.toUnmodifiableList()))));
    }

    /** @return those of them that their givers have not withdrawn */
    @Transactional(readOnly = true)
    public Set<FeedbackId> standing(Collection<FeedbackId> feedback) {
        return OneLook.each(
                        this,
                        "standing",
                        feedback,
                        all -> jdbc
                                .sql("select id from feedback.feedback where not withdrawn and id = any (:ids)")
                                .param("ids", all.stream().map(FeedbackId::id).toArray(UUID[]::new))
                                .query((row, _) -> new FeedbackId(row.getObject(1, UUID.class)))
                                .list()
                                .stream()
                                .collect(Collectors.toMap(one -> one, _ -> true)))
                .keySet();
    }

    /** @return those of them that stand and that this person may read about, the latest first */
    @Transactional(readOnly = true)
    public Set<FeedbackId> readable(Collection<FeedbackId> feedback, Viewer viewer) {
        return OneLook.each(
                        this,
                        viewer.reach(),
                        feedback,
                        all -> jdbc
                                .sql("""
                            select id, received_on, entry from feedback.feedback
                            where id = any (:ids) and not withdrawn and %s\
                            """.formatted(viewer.reach().sql("place_id")))
                                .param("ids", all.stream().map(FeedbackId::id).toArray(UUID[]::new))
                                .param("reach", viewer.reach().ids())
                                .query(Received.class)
                                .list()
                                .stream()
                                .collect(Collectors.toMap(Received::id, one -> one)))
                .values()
                .stream()
                .sorted(Received.LATEST_FIRST)
                .map(Received::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private record Received(FeedbackId id, LocalDate receivedOn, long entry) {

        static final Comparator<Received> LATEST_FIRST = Comparator.comparing(Received::receivedOn)
                .thenComparingLong(Received::entry)
                .reversed();
    }

    /**
     * @param words to look for, as typed
     * @return the latest feedback with these words
     */
    @Transactional(readOnly = true)
    public List<Summary> matching(String words, Reach within, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        return jdbc.sql(summaries("""
            f.search @@ websearch_to_tsquery('english', :words) and f.looked and not f.withdrawn and %s
            order by f.received_on desc, f.entry desc limit :limit\
            """.formatted(within.sql("f.place_id"))))
                .param("words", words)
                .param("reach", within.ids())
                .param("limit", limit)
                .query(Summary.class)
                .list();
    }

    /** Notes what it is about, so that the log can be filtered by it. */
    @Transactional
    public void themes(FeedbackId feedback, Set<Integer> themes) {
        jdbc.sql("update feedback.feedback set themes = cast(:themes as smallint[]) where id = :id")
                .param(
                        "themes",
                        themes.stream().map(Integer::shortValue).sorted().toArray(Short[]::new))
                .param("id", feedback.id())
                .update();
        register.reindex(feedback);
        events.publishEvent(new FeedbackInterpreted(Set.of(feedback)));
    }

    private record Noted(UUID id, int theme) {}

    /** @return what each of these is noted to be about, by the numbers of themes that counts are made of; one about nothing is not there */
    @Transactional(readOnly = true)
    public Map<FeedbackId, Set<Integer>> themes(Collection<FeedbackId> feedback) {
        return OneLook.each(
                this,
                "themes",
                feedback,
                all -> jdbc
                        .sql("select id, unnest(themes) as theme from feedback.feedback where id = any (:ids)")
                        .param("ids", all.stream().map(FeedbackId::id).toArray(UUID[]::new))
                        .query(Noted.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                one -> new FeedbackId(one.id()),
                                Collectors.mapping(Noted::theme, Collectors.toUnmodifiableSet()))));
    }

    /** Notes that somebody raised an alarm on it, or that the alarm was settled. */
    @Transactional
    public void alarm(FeedbackId feedback, boolean raised) {
        jdbc.sql("update feedback.feedback set alarm = :raised where id = :id")
                .param("raised", raised)
                .param("id", feedback.id())
                .update();
    }
}
