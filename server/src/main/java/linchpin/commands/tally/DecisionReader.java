package linchpin.commands.tally;

import linchpin.analysis.tally.decision.Absent;
import linchpin.analysis.tally.decision.BrokenDecision;
import linchpin.analysis.tally.decision.Conflict;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Group;
import linchpin.analysis.tally.decision.Places;
import linchpin.analysis.tally.decision.Quorum;

/** Reads a decision as it is published. Every field is there and known, or the decision is refused. */
final class DecisionReader {

    private static final String KIND = "decision/1";

    private DecisionReader() {}

    /** @throws BrokenDecision when it does not say all that it must, or what it says does not fit together */
    static Decision read(Json json) {
        var fields = new Value(json, "").fields();
        var kind = fields.take("linchpin");
        if (!kind.text().equals(KIND)) {
            throw kind.broken("must be \"" + KIND + "\": this is something else, or of another version.");
        }
        var title = fields.take("title").text();
        var options = fields.take("options").list(Value::id);
        var groups = fields.take("groups").list(DecisionReader::group);
        var absent = fields.take("absent").oneOf(Absent.class);
        var quorum = fields.take("quorum").list(DecisionReader::quorum);
        var closes = fields.take("closes").instant();
        var conflicts = fields.take("conflicts").list(DecisionReader::conflict);
        var method = MethodReader.read(fields);
        var several = fields.takeIfThere("places");
        var places = several == null ? null : places(several);
        return fields.end(new Decision(title, options, groups, absent, quorum, closes, conflicts, method, places));
    }

    private static Group group(Value value) {
        var fields = value.fields();
        return fields.end(new Group(
                fields.take("id").id(),
                fields.take("share").decimal(),
                fields.take("members").list(Value::id)));
    }

    private static Places places(Value value) {
        var fields = value.fields();
        return fields.end(
                new Places(fields.take("many").whole(), fields.take("rule").oneOf(Places.Rule.class)));
    }

    private static Quorum quorum(Value value) {
        var fields = value.fields();
        return fields.end(
                new Quorum(fields.take("group").text(), fields.take("votes").whole()));
    }

    private static Conflict conflict(Value value) {
        var fields = value.fields();
        return fields.end(
                new Conflict(fields.take("voter").text(), fields.take("option").orNull(Value::text)));
    }
}
