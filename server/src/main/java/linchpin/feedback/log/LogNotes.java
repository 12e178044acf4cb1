package linchpin.feedback.log;

import java.util.Map;
import java.util.UUID;
import linchpin.analysis.figures.Share;
import linchpin.feedback.log.LogPage.TakenBack;
import linchpin.feedback.many.LastDone;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the log says beside its rows: that words are still being checked, how many givers took back theirs, and what came of something that
 * was just done with many.
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

    private record Progress(long left, long all) {}

    /** @return null where nothing waits */
    @Transactional(readOnly = true)
    public @Nullable String checking() {
        var progress =
                jdbc.sql("""
                        select t.left, (select count(*) from feedback.feedback a where not a.withdrawn and a.import_id = (
                                   select f.import_id from feedback.feedback f where not f.looked and not f.withdrawn limit 1)) as all
                        from (select count(*) as left from (
                            select 1 from feedback.feedback f where not f.looked and not f.withdrawn limit :most) w) t""").param("most", MOST + 1).query(Progress.class).single();
        return progress.left() == 0 ? null : words(progress);
    }

    private static String words(Progress progress) {
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

    /** @return within this viewer's reach; null where nobody took anything back */
    @Transactional(readOnly = true)
    public @Nullable TakenBack takenBack(Viewer viewer) {
        var many = jdbc.sql("select count(*) from feedback.feedback f where f.withdrawn and "
                        + viewer.reach().sql("f.place_id"))
                .params(Map.of("reach", viewer.reach().ids()))
                .query(Long.class)
                .single();
        if (many == 0) {
            return null;
        }
        var words = CountNoun.FEEDBACK.of(many)
                + (many == 1
                        ? " was taken back by its giver. It is in no list."
                        : " were taken back by their givers. They are in no list.");
        return new TakenBack(words, viewer.may(Permission.MODERATE) ? "/withdrawn" : null);
    }
}
