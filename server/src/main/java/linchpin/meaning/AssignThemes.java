package linchpin.meaning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what a feedback is about, in a person's judgement. */
@Component
public class AssignThemes {

    private final JdbcClient jdbc;
    private final FeedbackArchive archive;
    private final Themes themes;
    private final Clock clock;

    AssignThemes(JdbcClient jdbc, FeedbackArchive archive, Themes themes, Clock clock) {
        this.jdbc = jdbc;
        this.archive = archive;
        this.themes = themes;
        this.clock = clock;
    }

    /** Makes these the themes of the feedback, all others are taken off. Numbers nobody knows are left out. */
    @Transactional
    public void assign(FeedbackId feedback, Set<Integer> wanted, AccountId by) {
        var known = themes.names().keySet();
        var after = new TreeSet<>(wanted);
        after.retainAll(known);
        var before = standing(feedback);
        if (after.equals(before)) {
            return;
        }
        var now =
                Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)); // as exact as it is stored, for undoing
        before.stream().filter(theme -> !after.contains(theme)).forEach(theme -> remove(feedback, theme, by, now));
        after.stream().filter(theme -> !before.contains(theme)).forEach(theme -> add(feedback, theme, by, now));
        archive.themes(feedback, after);
    }

    /** Undoes the last change of themes, whatever it was; undoing again does it again. */
    @Transactional
    public void undo(FeedbackId feedback, AccountId by) {
        assign(feedback, beforeLastChange(feedback), by);
    }

    private Set<Integer> standing(FeedbackId feedback) {
        return themes.of(feedback).stream().map(Themes.Theme::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> beforeLastChange(FeedbackId feedback) {
        return new HashSet<>(jdbc.sql("""
                        with last as (select max(greatest(at, removed_at)) as change from meaning.assignment where feedback_id = :feedback)
                        select a.theme from meaning.assignment a cross join last
                        where a.feedback_id = :feedback and a.at < last.change
                          and (a.removed_at is null or a.removed_at = last.change)""")
                .param("feedback", feedback.id())
                .query(Integer.class)
                .list());
    }

    private void add(FeedbackId feedback, int theme, AccountId by, Timestamp at) {
        jdbc.sql("""
                        insert into meaning.assignment (feedback_id, theme, by_account, at) values (:feedback, :theme, :by, :at)
                        on conflict do nothing""")
                .param("feedback", feedback.id())
                .param("theme", theme)
                .param("by", by.id())
                .param("at", at)
                .update();
    }

    private void remove(FeedbackId feedback, int theme, AccountId by, Timestamp at) {
        jdbc.sql("""
                        update meaning.assignment set removed_at = :at, removed_by = :by
                        where feedback_id = :feedback and theme = :theme and removed_at is null""")
                .param("at", at)
                .param("by", by.id())
                .param("feedback", feedback.id())
                .param("theme", theme)
                .update();
    }
}
