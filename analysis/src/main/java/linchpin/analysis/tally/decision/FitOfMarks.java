package linchpin.analysis.tally.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.tally.decision.Method.Marks;
import linchpin.analysis.tally.exact.Fraction;

/** Whether what only decisions by marks have fits together. */
final class FitOfMarks {

    private final Fit fit;
    private final Marks marks;

    FitOfMarks(Fit fit, Marks marks) {
        this.fit = fit;
        this.marks = marks;
    }

    void look() {
        var criteria = marks.criteria();
        var ids = criteria.stream().map(Criterion::id).toList();
        var domains = marks.domains().stream().map(Domain::id).toList();
        Fit.unlike("domains", domains, "domain");
        for (int i = 0; i < domains.size(); i++) {
            fit.shares("domains[" + i + "].shares", marks.domains().get(i).shares());
        }
        Fit.unlike("criteria", ids, "criterion");
        for (int i = 0; i < ids.size(); i++) {
            criterion("criteria[" + i + "]", criteria.get(i), domains);
        }
        Fit.hundred(
                "criteria", "weight", criteria.stream().map(Criterion::weight).toList(), ids);
        Fit.unlike("tie", marks.tie(), "criterion");
        for (int i = 0; i < marks.tie().size(); i++) {
            Fit.known("tie[" + i + "]", marks.tie().get(i), new HashSet<>(ids), "criterion");
        }
        consensus(criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity())));
    }

    private void criterion(String where, Criterion criterion, List<String> domains) {
        Fit.known(where + ".domain", criterion.domain(), new HashSet<>(domains), "domain");
        Fit.above(where + ".most", criterion.most(), Fraction.ZERO);
        var minimum = criterion.minimum();
        if (minimum != null) {
            Fit.within(where + ".minimum", minimum, criterion.most());
        }
        fit.shares(where + ".shares", criterion.shares());
    }

    /** A mark that a group agreed on is no ballot, which could be left out: it is on the scale, and there once. */
    private void consensus(Map<String, Criterion> criteria) {
        var seen = new HashSet<List<String>>();
        for (int i = 0; i < marks.consensus().size(); i++) {
            var where = "consensus[" + i + "]";
            var agreed = marks.consensus().get(i);
            fit.group(where + ".group", agreed.group());
            fit.option(where + ".option", agreed.mark().option());
            var criterion = criteria.get(agreed.mark().criterion());
            if (criterion == null) {
                throw new BrokenDecision(
                        where + ".criterion",
                        "there is no criterion " + Fit.quoted(agreed.mark().criterion()) + ".");
            }
            Fit.within(where + ".mark", agreed.mark().mark(), criterion.most());
            if (!seen.add(List.of(agreed.group(), agreed.mark().option(), criterion.id()))) {
                throw new BrokenDecision(where, "this group agreed on this option and criterion already.");
            }
        }
    }
}
