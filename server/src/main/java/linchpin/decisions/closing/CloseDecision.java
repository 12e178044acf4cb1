package linchpin.decisions.closing;

import java.time.Clock;
import java.time.OffsetDateTime;
import linchpin.commands.tally.PublishedDecision;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionAct;
import linchpin.decisions.DecisionDeed;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.closing.KeptRecords.Kept;
import linchpin.history.History;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Closes a decision whose time is up: what it came to is what its published file comes to. */
@Component
public class CloseDecision {

    private final Decisions decisions;
    private final ReadWhole reading;
    private final KeptRecords records;
    private final History history;
    private final Clock clock;
    private final JsonMapper json;

    CloseDecision(
            Decisions decisions,
            ReadWhole reading,
            KeptRecords records,
            History history,
            Clock clock,
            JsonMapper json) {
        this.decisions = decisions;
        this.reading = reading;
        this.records = records;
        this.history = history;
        this.clock = clock;
        this.json = json;
    }

    /** @return whether it was closed now; not where its time is not up, papers are not counted, or somebody else ended it */
    @Transactional
    public boolean close(DecisionId id) {
        var now = OffsetDateTime.now(clock);
        var decision = decisions.held(id);
        if (!decision.due(now) || decision.uncounted()) {
            return false;
        }
        var file = new PublishedFile(reading.of(decision), json);
        var text = file.text();
        var result = PublishedDecision.tally(text);
        records.keep(id, new Kept(text, PublishedDecision.json(result), file.leftOut()));
        decisions.ends(id, Decision.State.CLOSED, null, now);
        var outcome = result.outcome().words();
        history.did(DecisionDeed.of(DecisionAct.CLOSED, decision).with("outcome", outcome), null);
        return true;
    }
}
