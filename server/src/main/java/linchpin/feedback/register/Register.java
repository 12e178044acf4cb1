package linchpin.feedback.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.acts.FeedbackAct;
import linchpin.feedback.acts.FeedbackDeed;
import linchpin.history.History;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Questions;
import linchpin.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one register for all channels: enters a feedback with its words, all or nothing. Imports enter theirs in bulk. */
@Component
public class Register {

    private static final String INSERT =
            "insert into feedback.feedback (id, place_id, received_on, channel, score, counts_as, logged_by, search, "
                    + TellingColumn.each(TellingColumn::column)
                    + ") values (:id, :place, :received, :channel, :score, :counts_as, :by, "
                    + "feedback.search_vector(:sought, '{}'), "
                    + TellingColumn.each(TellingColumn::parameter)
                    + ") on conflict do nothing";

    private final JdbcClient jdbc;
    private final Questions questions;
    private final History history;
    private final KeepLook look;

    Register(JdbcClient jdbc, Questions questions, History history, KeepLook look) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.history = history;
        this.look = look;
    }

    /**
     * Enters a feedback in the organisation in scope.
     *
     * @return false when a feedback of this id is there already; nothing is changed then
     */
    @Transactional
    public boolean enter(NewFeedback fresh) {
        var telling = fresh.telling();
        var looks = look.at(telling.words(), telling.nameToCover());
        var worth = questions.scale().of(telling.questionSet(), telling.answerCode());
        var insert = jdbc.sql(INSERT)
                .param("id", fresh.id().id())
                .param("place", fresh.place() == null ? null : fresh.place().id())
                .param("received", fresh.receivedOn())
                .param("channel", fresh.channel())
                .param("score", worth.score())
                .param("counts_as", worth.countsAs())
                .param("by", fresh.loggedBy() == null ? null : fresh.loggedBy().id())
                .param("sought", sought(telling.words(), looks));
        for (var column : TellingColumn.values()) {
            insert = insert.param(column.column(), column.written(telling));
        }
        if (insert.update() == 0) {
            return false;
        }
        var ordinal = 0;
        for (var words : telling.words()) {
            say(fresh.id(), words, ++ordinal, shown(looks, words));
        }
        contact(fresh.id(), telling.name(), telling.reach());
        look.keep(fresh.id(), looks);
        return true;
    }

    /** @return what search is to find them by: as they are shown, in order, as {@link #reindex} would say */
    private static String sought(List<Telling.Words> all, Map<UUID, FirstLook.Look> looks) {
        var words = new LinkedHashMap<UUID, String>();
        all.forEach(one -> words.putIfAbsent(one.id(), Objects.requireNonNullElse(shown(looks, one), one.text())));
        return String.join("\n", words.values());
    }

    /**
     * Adds words to what was said before. Where a moderator had cleared that, these words need clearing too before any is quoted.
     *
     * @return false when they are there already; nothing is changed then
     */
    @Transactional
    public boolean add(FeedbackId feedback, Telling.Words words) {
        var next = jdbc.sql("select coalesce(max(ordinal), 0) + 1 from feedback.comment where feedback_id = :id")
                .param("id", feedback.id())
                .query(Integer.class)
                .single();
        var looks = look.at(List.of(words), nameToCover(feedback));
        if (!say(feedback, words, next, shown(looks, words))) {
            return false;
        }
        look.keep(feedback, looks);
        jdbc.sql("""
            update feedback.feedback set unread = true, interpreted = false,
                   moderation = case moderation when 'cleared' then 'unseen' else moderation end
            where id = :id\
            """).param("id", feedback.id()).update();
        reindex(feedback);
        history.did(new FeedbackDeed(feedback, FeedbackAct.ADDED_TO), null);
        return true;
    }

    /** @return whether its giver has not taken it back, nor can until the caller is done */
    @Transactional
    public boolean stands(FeedbackId feedback) {
        return jdbc.sql("select not withdrawn from feedback.feedback where id = :id for no key update")
                .param("id", feedback.id())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String shown(Map<UUID, FirstLook.Look> looks, Telling.Words words) {
        var look = looks.get(words.id());
        return look == null ? null : look.insteadOf(words.text());
    }

    private @Nullable String nameToCover(FeedbackId feedback) {
        return jdbc.sql("""
            select k.name from feedback.contact k join feedback.feedback f on f.org_id = k.org_id and f.id = k.feedback_id
            where f.id = :id and f.grade <> :named and k.name is not null\
            """)
                .param("id", feedback.id())
                .param("named", Grade.PUBLIC_NAME.stored())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private boolean say(FeedbackId feedback, Telling.Words words, int ordinal, @Nullable String shown) {
        return jdbc.sql("""
            insert into feedback.comment (feedback_id, id, ordinal, question, class, received, shown, added_on)
            values (:feedback, :id, :ordinal, :question, :class, :text, :shown, :added) on conflict do nothing\
            """)
                        .param("feedback", feedback.id())
                        .param("id", words.id())
                        .param("ordinal", ordinal)
                        .param("question", words.question())
                        .param("class", words.questionClass().stored())
                        .param("text", words.text())
                        .param("shown", shown)
                        .param("added", words.questionClass() == QuestionClass.ADDED ? look.today() : null)
                        .update()
                == 1;
    }

    private void contact(FeedbackId feedback, @Nullable String name, @Nullable String reach) {
        if (name == null && reach == null) {
            return;
        }
        jdbc.sql("insert into feedback.contact (feedback_id, name, reach) values (:id, :name, :reach)")
                .param("id", feedback.id())
                .param("name", name)
                .param("reach", reach)
                .update();
    }

    /**
     * From now on its giver is known so, and is forgotten as they were known before. What they are called, or were, stays in their words only
     * where it is for everybody. To be called while it stands: nobody sees what was taken back.
     */
    @Transactional
    public void known(FeedbackId feedback, Grade grade, @Nullable String name, @Nullable String reach) {
        var before = jdbc.sql("delete from feedback.contact where feedback_id = :id returning coalesce(name, '')")
                .param("id", feedback.id())
                .query(String.class)
                .optional()
                .orElse("");
        contact(feedback, name, reach);
        if (grade != Grade.PUBLIC_NAME) {
            Stream.of(before, name == null ? "" : name)
                    .filter(called -> !called.isBlank())
                    .distinct()
                    .forEach(called -> cover(feedback, called));
        }
    }

    private record Shown(UUID id, String words) {}

    private void cover(FeedbackId feedback, String name) {
        var words = new LinkedHashMap<UUID, String>();
        jdbc.sql("select id, words from feedback.shown where feedback_id = :id order by ordinal")
                .param("id", feedback.id())
                .query(Shown.class)
                .list()
                .forEach(one -> words.put(one.id(), one.words()));
        var looks = look.without(name, words);
        if (looks.isEmpty()) {
            return;
        }
        looks.forEach((comment, covered) -> jdbc.sql(
                        "update feedback.comment set shown = :shown where feedback_id = :feedback and id = :comment")
                .param("shown", covered.shown())
                .param("feedback", feedback.id())
                .param("comment", comment)
                .update());
        jdbc.sql("update feedback.feedback set interpreted = false where id = :id")
                .param("id", feedback.id())
                .update();
        look.keep(feedback, looks, FeedbackAct.MASKED);
        reindex(feedback);
    }

    /** Makes search find the words as they are shown now, and nothing else. */
    @Transactional
    public void reindex(FeedbackId feedback) {
        jdbc.sql("""
            update feedback.feedback f set search = feedback.search_vector(
                coalesce((select array_to_string(s.words, e'\\n') from feedback.said s
                          where s.org_id = f.org_id and s.feedback_id = f.id), ''), f.themes)
            where f.id = :id\
            """).param("id", feedback.id()).update();
    }

    /** Notes that a person has read all that was received before a day: they have caught up. */
    @Transactional
    public void caughtUp(AccountId reader, LocalDate before, Instant at) {
        jdbc.sql("""
            insert into feedback.reading (org_id, feedback_id, account_id, at)
            select f.org_id, f.id, :reader, :at from feedback.feedback f
            where f.received_on < :before and f.unread on conflict do nothing\
            """)
                .param("reader", reader.id())
                .param("at", Timestamp.from(at))
                .param("before", before)
                .update();
        jdbc.sql("update feedback.feedback set unread = false where received_on < :before and unread")
                .param("before", before)
                .update();
    }
}
