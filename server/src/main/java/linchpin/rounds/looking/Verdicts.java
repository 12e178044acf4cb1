package linchpin.rounds.looking;

import java.util.List;
import java.util.UUID;
import linchpin.platform.Tenancy;
import linchpin.rounds.Because;
import linchpin.rounds.RoundId;
import linchpin.rounds.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about what was said. Each holds for the very words they were looking at. */
@Component
class Verdicts {

    private final JdbcClient jdbc;
    private final Rounds rounds;

    Verdicts(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /**
     * What somebody decides.
     *
     * @param because why it is not shown; null where it is shown to everybody
     * @param words more on that; empty for nothing
     * @param done what was done about what is serious; empty for nothing
     */
    record Verdict(@Nullable Because because, String words, String done) {

        boolean shown() {
            return because == null;
        }

        private String stored() {
            return shown() ? "shown" : "kept_back";
        }
    }

    private static final String JUDGE = """
        update rounds.saying
        set verdict = :verdict, because = :because, because_words = nullif(:words, ''), done = coalesce(nullif(:done, ''), done),
            judged_by = :me, judged_on = :today
        where round_id = :round and id = :id and md5(shown) = :version and\s""";

    /** @return whether it was decided: nobody had before, it is not serious, and the words are still the same */
    @Transactional
    public boolean first(RoundId round, Tick tick, Verdict verdict) {
        return judge("verdict is null and serious is null", round, tick, verdict, null);
    }

    /**
     * @param was what was decided before, as the person saw it; null for nothing
     * @return whether it was decided: it still was so, the words are the same, and where it is serious somebody said what was done
     */
    @Transactional
    public boolean one(RoundId round, Tick tick, @Nullable Boolean was, Verdict verdict) {
        return judge(
                "verdict is not distinct from cast(:was as text) and (serious is null or done is not null or :done <> '')",
                round,
                tick,
                verdict,
                was == null ? null : was ? "shown" : "kept_back");
    }

    private boolean judge(String where, RoundId round, Tick tick, Verdict verdict, @Nullable String was) {
        return jdbc.sql(JUDGE + where)
                        .param("me", Tenancy.current().account())
                        .param("verdict", verdict.stored())
                        .param(
                                "because",
                                verdict.because() == null
                                        ? null
                                        : verdict.because().stored())
                        .param("words", verdict.words())
                        .param("done", verdict.done())
                        .param("today", rounds.today())
                        .param("round", round.id())
                        .param("id", tick.saying())
                        .param("version", tick.version())
                        .param("was", was)
                        .update()
                == 1;
    }

    /** @return whether these words stand now in place of those that the person was looking at */
    @Transactional
    public boolean cover(RoundId round, Tick tick, String words) {
        return jdbc.sql("""
                update rounds.saying set shown = :words, unsure = false where round_id = :round and id = :id and md5(shown) = :version\
                """)
                        .param("words", words)
                        .param("round", round.id())
                        .param("id", tick.saying())
                        .param("version", tick.version())
                        .update()
                == 1;
    }

    /** Says what it is about, in place of whatever stood there. */
    @Transactional
    public void about(RoundId round, UUID saying, List<String> themes) {
        jdbc.sql("""
            update rounds.saying set themes = :themes, themed_by = :me where round_id = :round and id = :id and taken_why is null\
            """)
                .param("me", Tenancy.current().account())
                .param("themes", themes.toArray(String[]::new))
                .param("round", round.id())
                .param("id", saying)
                .update();
    }
}
