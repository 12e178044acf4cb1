package linchpin.commands.tally;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.analysis.tally.decision.Ballot;
import linchpin.analysis.tally.decision.Ballot.Source;
import linchpin.analysis.tally.decision.Consensus;
import linchpin.analysis.tally.decision.Criterion;
import linchpin.analysis.tally.decision.Domain;
import linchpin.analysis.tally.decision.Mark;
import linchpin.analysis.tally.decision.Method;
import linchpin.analysis.tally.decision.Position;
import linchpin.analysis.tally.decision.Say;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads the fields that only one way of deciding has, and its ballots. */
final class MethodReader {

    private final Fields decision;

    private MethodReader(Fields decision) {
        this.decision = decision;
    }

    static Method read(Fields decision) {
        var reader = new MethodReader(decision);
        var method = decision.take("method");
        return switch (method.text()) {
            case "marks" -> reader.marks();
            case "score" -> reader.score();
            case "dots" -> reader.dots();
            case "rank" -> reader.rank();
            case "yesno" -> reader.yesNo();
            case "consent" -> reader.consent();
            default -> throw method.broken("must be one of marks, score, dots, rank, yesno, consent.");
        };
    }

    private Method marks() {
        return new Method.Marks(
                decision.take("criteria").list(MethodReader::criterion),
                decision.take("domains").list(MethodReader::domain),
                decision.take("tie").list(Value::text),
                decision.take("consensus").list(MethodReader::consensus),
                ballots(MethodReader::mark));
    }

    private static Criterion criterion(Value value) {
        var fields = value.fields();
        return fields.end(new Criterion(
                fields.take("id").id(),
                fields.take("domain").text(),
                fields.take("weight").decimal(),
                fields.take("most").decimal(),
                fields.take("minimum").orNull(Value::decimal),
                shares(fields)));
    }

    private static Domain domain(Value value) {
        var fields = value.fields();
        return fields.end(new Domain(fields.take("id").id(), shares(fields)));
    }

    private static @Nullable Map<String, Fraction> shares(Fields fields) {
        return fields.take("shares").orNull(shares -> shares.map(Value::decimal));
    }

    private static Consensus consensus(Value value) {
        var fields = value.fields();
        return fields.end(new Consensus(
                fields.take("group").text(), mark(fields), fields.take("reason").text()));
    }

    private static Mark mark(Fields fields) {
        return new Mark(
                fields.take("option").text(),
                fields.take("criterion").text(),
                fields.take("mark").decimal());
    }

    private Method score() {
        noTie();
        return new Method.Score(
                decision.take("most").decimal(),
                ballots(ballot -> ballot.take("scores").map(Value::decimal)));
    }

    private Method dots() {
        noTie();
        return new Method.Dots(
                decision.take("most").whole(),
                decision.take("each").whole(),
                ballots(ballot -> ballot.take("dots").map(Value::whole)));
    }

    private Method rank() {
        noTie();
        return new Method.Rank(ballots(ballot -> ballot.take("ranking").list(MethodReader::place)));
    }

    private static List<String> place(Value value) {
        var together = value.isText() ? List.of(value.text()) : value.list(Value::text);
        if (together.isEmpty()) {
            throw value.broken("holds no option.");
        }
        return together;
    }

    private Method yesNo() {
        noTie();
        return new Method.YesNo(
                decision.take("majority").decimal(),
                ballots(ballot -> ballot.take("say").oneOf(Say.class)));
    }

    private Method consent() {
        noTie();
        return new Method.Consent(ballots(MethodReader::position));
    }

    private static Position position(Fields ballot) {
        var reason = ballot.takeIfThere("reason"); // for whoever reads it; nothing follows from it here
        if (reason != null) {
            reason.orNull(Value::text);
        }
        return new Position(
                ballot.take("say").oneOf(Position.Stance.class),
                ballot.take("withdrawn").truth());
    }

    /** What tells equals apart stands in every decision, and elsewhere than with marks there is nothing that could. */
    private void noTie() {
        var tie = decision.takeIfThere("tie");
        if (tie != null && !tie.list(Value::text).isEmpty()) {
            throw tie.broken("must be empty: only marks have criteria that can tell equals apart.");
        }
    }

    private <S> List<Ballot<S>> ballots(Function<Fields, S> says) {
        return decision.take("ballots").list(value -> {
            var fields = value.fields();
            return fields.end(new Ballot<>(
                    fields.take("voter").text(),
                    fields.take("at").instant(),
                    fields.take("source").oneOf(Source.class),
                    says.apply(fields)));
        });
    }
}
