package linchpin.meaning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
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

    /**
     * Makes these the themes of the feedback, all others are taken off. What the machine suggested and this takes off is remembered as
     * wrong. Numbers nobody knows are left out.
     */
    @Transactional
    public void assign(FeedbackId feedback, Set<Integer> wanted, AccountId by) {
        var after = new TreeSet<>(wanted);
        after.retainAll(themes.names().keySet());
        var before = standing(feedback);
        var now = now();
        before.stream().filter(theme -> !after.contains(theme)).forEach(theme -> say(feedback, theme, false, by, now));
        after.stream().filter(theme -> !before.contains(theme)).forEach(theme -> say(feedback, theme, true, by, now));
        note(feedback);
    }

    /** Says of one theme that the feedback is about it, or is not, whoever or whatever said otherwise before. */
    @Transactional
    public void judge(FeedbackId feedback, int theme, boolean has, AccountId by) {
        if (themes.names().containsKey(theme)) {
            say(feedback, theme, has, by, now());
            note(feedback);
        }
    }

    /** Says of several themes at once what {@link #judge} says of one; undone at once, too. Numbers nobody knows are left out. */
    @Transactional
    public void judge(FeedbackId feedback, PeoplesWord said, AccountId by) {
        var known = themes.names().keySet();
        var now = now();
        said.has().stream().filter(known::contains).forEach(theme -> say(feedback, theme, true, by, now));
        said.hasNot().stream().filter(known::contains).forEach(theme -> say(feedback, theme, false, by, now));
        note(feedback);
    }

    /** Undoes the last change of themes, whatever it was; undoing again does it again. */
    @Transactional
    public void undo(FeedbackId feedback, AccountId by) {
        var last = jdbc.sql(
                        "select max(greatest(at, removed_at)) from meaning.assignment where feedback_id = :feedback")
                .param("feedback", feedback.id())
                .query(Timestamp.class)
                .optional();
        last.ifPresent(then -> undo(feedback, then, by));
        note(feedback);
    }

    private record ThemeBefore(int theme, boolean has) {}

    private void undo(FeedbackId feedback, Timestamp then, AccountId by) {
        var taken = changed(feedback, "removed_at = :then", then);
        var given = changed(feedback, "at = :then and removed_at is null", then);
        var now = now();
        given.forEach(said -> takeBack(feedback, said.theme, by, now));
        taken.forEach(said -> write(feedback, said.theme, said.has, by, now));
    }

    private List<ThemeBefore> changed(FeedbackId feedback, String when, Timestamp then) {
        return jdbc.sql("select theme, has from meaning.assignment where feedback_id = :feedback and " + when)
                .param("feedback", feedback.id())
                .param("then", then)
                .query(ThemeBefore.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)); // as exact as it is stored, for undoing
    }

    private Set<Integer> standing(FeedbackId feedback) {
        return themes.of(feedback).stream().map(Themes.Theme::number).collect(Collectors.toCollection(TreeSet::new));
    }

    private void note(FeedbackId feedback) {
        archive.themes(feedback, standing(feedback));
    }

    private void say(FeedbackId feedback, int theme, boolean has, AccountId by, Timestamp at) {
        takeBack(feedback, theme, by, at);
        write(feedback, theme, has, by, at);
    }

    private void write(FeedbackId feedback, int theme, boolean has, AccountId by, Timestamp at) {
        jdbc.sql("""
                        insert into meaning.assignment (feedback_id, theme, has, by_account, at)
                        values (:feedback, :theme, :has, :by, :at)""")
                .param("feedback", feedback.id())
                .param("theme", theme)
                .param("has", has)
                .param("by", by.id())
                .param("at", at)
                .update();
    }

    private void takeBack(FeedbackId feedback, int theme, AccountId by, Timestamp at) {
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
