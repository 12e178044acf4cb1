package linchpin.rounds.erasing;

import java.util.UUID;
import linchpin.history.History;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.rounds.Round;
import linchpin.rounds.RoundAct;
import linchpin.rounds.RoundDeed;
import linchpin.rounds.RoundId;
import linchpin.rounds.RoundRefused;
import linchpin.rounds.Rounds;
import linchpin.rounds.Said;
import linchpin.rounds.WhyTaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away the words of something that was said: as they were received, and as people saw them. That something was said stays, with who says
 * they said it, and what was decided about it.
 */
@Component
class TakeWordsAway {

    private final JdbcClient jdbc;
    private final Steered steered;
    private final Rounds rounds;
    private final History history;

    TakeWordsAway(JdbcClient jdbc, Steered steered, Rounds rounds, History history) {
        this.jdbc = jdbc;
        this.steered = steered;
        this.rounds = rounds;
        this.history = history;
    }

    /**
     * Taken away by the same press twice, they went once.
     *
     * @param version of the words that the person was looking at
     * @throws NotFound where nothing such was said
     * @throws RoundRefused where the words are others by now, or tell of something serious and nobody has said what was done
     */
    @Transactional
    public void take(Viewer viewer, RoundId id, UUID saying, String version, WhyTaken why) {
        var round = steered.held(id, viewer);
        var said = steered.said(round, saying);
        if (said.taken() != null) {
            return;
        }
        if (said.serious() != null && said.done() == null) {
            throw RoundRefused.seriousFirst();
        }
        if (!said.version().equals(version)) {
            throw RoundRefused.changedMeanwhile();
        }
        gone(round, said, why);
        history.did(RoundDeed.of(RoundAct.TAKEN_AWAY, round), why.label());
    }

    /** What nobody had decided about counts as not shown; what was shown stays among it, as gone. */
    private void gone(Round round, Said said, WhyTaken why) {
        jdbc.sql("""
            update rounds.saying
            set received = null, shown = null, unsure = false, because_words = null, taken_why = :why, taken_by = :me, taken_on = :today,
                because = case when verdict is null then 'taken' else because end,
                judged_by = coalesce(judged_by, :me), judged_on = coalesce(judged_on, :today), verdict = coalesce(verdict, 'kept_back')
            where round_id = :round and id = :id and taken_why is null\
            """)
                .param("me", Tenancy.current().account())
                .param("why", why.stored())
                .param("today", rounds.today())
                .param("round", round.id().id())
                .param("id", said.id())
                .update();
    }
}
