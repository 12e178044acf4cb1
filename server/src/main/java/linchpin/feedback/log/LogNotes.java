package linchpin.feedback.log;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.analysis.figures.Share;
import linchpin.feedback.log.LogPage.TakenBack;
import linchpin.feedback.many.LastDone;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import linchpin.ui.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the log says beside its rows: that words are still being checked, how many givers took back theirs, with which file they came in, and
 * what came of something that was just done with many.
 */
@Component
class LogNotes {

    /** More are not counted: whoever waits for so many looks again later anyhow. */
    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final LastDone last;

    LogNotes(JdbcClient jdbc, LastDone last) {
        this.jdbc = jdbc;
        this.last = last;
    }

    /** @param sent by what to ask for it, as it stands in an address; null for nothing */
    LastDone.@Nullable Last done(@Nullable String sent, Viewer viewer) {
        try {
            return sent == null
                    ? null
                    : last.of(viewer.account(), UUID.fromString(sent)).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /**
     * @param checking null where nothing waits
     * @param takenBack null where nobody took anything back
     */
    record Notes(@Nullable String checking, @Nullable TakenBack takenBack) {}

    private record Counted(long left, long all, long takenBack) {}

    /** @return what was taken back within this viewer's reach, and what waits anywhere */
    @Transactional(readOnly = true)
    public Notes of(Viewer viewer) {
        var counted = jdbc.sql("""
                        select t.left, (select count(*) from feedback.feedback a where not a.withdrawn and a.import_id = (
                                   select f.import_id from feedback.feedback f where not f.looked and not f.withdrawn limit 1)) as all,
                               (select count(*) from feedback.feedback f where f.withdrawn and %s) as taken_back
                        from (select count(*) as left from (
                            select 1 from feedback.feedback f where not f.looked and not f.withdrawn limit :most) w) t""".formatted(viewer.reach().sql("f.place_id")))
                .param("most", MOST + 1)
                .param("reach", viewer.reach().ids())
                .query(Counted.class)
                .single();
        return new Notes(
                counted.left() == 0 ? null : words(counted),
                counted.takenBack() == 0 ? null : takenBack(counted.takenBack(), viewer));
    }

    private static String words(Counted progress) {
        var left = progress.left() > MOST
                ? "More than 100,000 pieces of feedback are"
                : CountNoun.FEEDBACK.of(progress.left()) + (progress.left() == 1 ? " is" : " are");
        var done = progress.left() > MOST || progress.all() <= progress.left()
                ? ""
                : " " + new Share(progress.all() - progress.left(), progress.all()).percent()
                        + " of the last import is done.";
        return left + " still being checked for names. The words appear here, and search finds them, once that is done."
                + done;
    }

    private static TakenBack takenBack(long many, Viewer viewer) {
        var words = CountNoun.FEEDBACK.of(many)
                + (many == 1
                        ? " was taken back by its giver. It is in no list."
                        : " were taken back by their givers. They are in no list.");
        return new TakenBack(words, viewer.may(Permission.MODERATE) ? "/withdrawn" : null);
    }

    private record SentFile(String name, LocalDate madeOn) {}

    /** @return what came in with this import, in words */
    @Transactional(readOnly = true)
    public String file(UUID work) {
        return jdbc.sql("select name, cast(made_at as date) as made_on from feedback.import where id = :id")
                .param("id", work)
                .query(SentFile.class)
                .optional()
                .map(file -> "Only what came in with the file “%s”, imported on %s"
                        .formatted(file.name(), Days.full(file.madeOn())))
                .orElse("Only what came in with a file that is not known here");
    }
}
