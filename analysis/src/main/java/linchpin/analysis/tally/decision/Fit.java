package linchpin.analysis.tally.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.analysis.tally.decision.Method.Consent;
import linchpin.analysis.tally.decision.Method.Dots;
import linchpin.analysis.tally.decision.Method.Marks;
import linchpin.analysis.tally.decision.Method.Rank;
import linchpin.analysis.tally.decision.Method.Score;
import linchpin.analysis.tally.decision.Method.YesNo;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/** Whether what every decision has fits together. */
final class Fit {

    /**
     * What is worked out is options times criteria, for each group, and all of it once more without each group. Criteria count twice, because
     * each that has a scale of its own makes the fractions longer.
     */
    private static final long MOST_WORK = 2_000_000;

    private static final int MOST_CRITERIA = 100;

    /** Each way to fill the places is looked at, for each group once more. */
    private static final int MOST_WAYS = 20_000;

    private static final int MOST_SPREAD = 60;

    private final List<String> optionsInOrder;
    private final Set<String> options;
    private final List<Group> groupsInOrder;
    private final Set<String> groups;

    Fit(List<String> options, List<Group> groups) {
        optionsInOrder = options;
        this.options = Set.copyOf(new HashSet<>(options));
        groupsInOrder = groups;
        this.groups = groups.stream().map(Group::id).collect(Collectors.toUnmodifiableSet());
    }

    void options(Method method) {
        unlike("options", optionsInOrder, "option");
        var single = method instanceof YesNo || method instanceof Consent;
        if (single ? optionsInOrder.size() != 1 : optionsInOrder.isEmpty()) {
            throw new BrokenDecision(
                    "options",
                    single
                            ? "this method has exactly one option, and there are " + optionsInOrder.size() + "."
                            : "there is no option to choose.");
        }
        work(method instanceof Marks marks ? marks.criteria().size() : 1);
    }

    private void work(int criteria) {
        if (criteria > MOST_CRITERIA) {
            throw new BrokenDecision("criteria", "there are more than " + MOST_CRITERIA + ".");
        }
        double rounds = groups.size() + 1.0; // the product may be too large for a whole number
        if (rounds * rounds * criteria * criteria * optionsInOrder.size() > MOST_WORK) {
            throw new BrokenDecision(
                    "options",
                    "there are too many options, criteria and groups to be worked out: options times the square of"
                            + " criteria and the square of groups and one more may come to " + MOST_WORK + ".");
        }
    }

    void groups(Method method) {
        unlike("groups", groupsInOrder.stream().map(Group::id).toList(), "group");
        members();
        if (!(method instanceof Consent)) { // where one objection stops it, shares are nothing
            hundred(
                    "groups",
                    "share",
                    groupsInOrder.stream().map(Group::share).toList(),
                    groupsInOrder.stream().map(Group::id).toList());
        }
    }

    private void members() {
        var seen = new HashMap<String, String>();
        for (int g = 0; g < groupsInOrder.size(); g++) {
            var group = groupsInOrder.get(g);
            for (int m = 0; m < group.members().size(); m++) {
                var before = seen.put(group.members().get(m), group.id());
                if (before != null) {
                    throw new BrokenDecision(
                            "groups[" + g + "].members[" + m + "]",
                            quoted(group.members().get(m)) + " is in the group " + quoted(before)
                                    + " already; a voter is in one group, once.");
                }
            }
        }
    }

    void quorum(List<Quorum> quorum) {
        unlike("quorum", quorum.stream().map(Quorum::group).toList(), "group");
        for (int i = 0; i < quorum.size(); i++) {
            group("quorum[" + i + "].group", quorum.get(i).group());
            if (quorum.get(i).votes() < 0) {
                throw new BrokenDecision("quorum[" + i + "].votes", "is under 0.");
            }
        }
    }

    void conflicts(List<Conflict> conflicts) {
        for (int i = 0; i < conflicts.size(); i++) {
            var option = conflicts.get(i).option();
            if (option != null) {
                option("conflicts[" + i + "].option", option);
            }
        }
    }

    void scales(Method method) {
        switch (method) {
            case Score score -> above("most", score.most(), Fraction.ZERO);
            case Dots dots -> {
                above("most", Fraction.of(dots.most()), Fraction.ZERO);
                above("each", Fraction.of(dots.each()), Fraction.ZERO);
            }
            case YesNo yesNo -> within("majority", yesNo.majority(), Fraction.HUNDRED);
            case Marks _, Rank _, Consent _ -> {}
        }
    }

    void places(Method method, @Nullable Places places) {
        if (places == null) {
            return;
        }
        switch (method) {
            case Score _, Dots _, Rank _ -> {}
            case Marks _, YesNo _, Consent _ -> throw new BrokenDecision("places", "this method chooses one option.");
        }
        if (places.many() < 1 || places.many() > optionsInOrder.size()) {
            throw new BrokenDecision(
                    "places.many", "must be from 1 to " + optionsInOrder.size() + ", as many as there are options.");
        }
        if (places.rule() == Places.Rule.PAV) {
            spread(method, places.many());
        }
    }

    private void spread(Method method, int many) {
        if (!(method instanceof Dots)) {
            throw new BrokenDecision("places.rule", "\"pav\" goes with dots alone.");
        }
        if (!waysToChoose(optionsInOrder.size(), many, MOST_WAYS)) {
            throw new BrokenDecision(
                    "places.rule",
                    "there are too many ways to choose " + many + " of " + optionsInOrder.size() + ": more than "
                            + MOST_WAYS + ".");
        }
    }

    /** @return whether there are no more ways than that */
    private static boolean waysToChoose(int options, int many, int most) {
        if (options > MOST_SPREAD) {
            return false;
        }
        long ways = 1;
        for (int n = 1; n <= Math.min(many, options - many); n++) {
            ways = ways * (options - n + 1) / n;
            if (ways > most) {
                return false;
            }
        }
        return true;
    }

    void option(String where, String option) {
        known(where, option, options, "option");
    }

    void group(String where, String group) {
        known(where, group, groups, "group");
    }

    /** Shares by group, where there are any. */
    void shares(String where, @Nullable Map<String, Fraction> shares) {
        if (shares == null) {
            return;
        }
        shares.forEach((group, share) -> {
            group(where + "." + group, group);
            within(where + "." + group, share, Fraction.HUNDRED);
        });
        sum(where, "shares", List.copyOf(shares.values()));
    }

    static void known(String where, String id, Set<String> known, String kind) {
        if (!known.contains(id)) {
            throw new BrokenDecision(where, "there is no " + kind + " " + quoted(id) + ".");
        }
    }

    /** Names the second of two that are called alike. */
    static void unlike(String list, List<String> ids, String kind) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                throw new BrokenDecision(
                        list + "[" + i + "]", "the " + kind + " " + quoted(ids.get(i)) + " is there already.");
            }
        }
    }

    /** Parts of a whole: none under 0, and all of them exactly 100. */
    static void hundred(String list, String field, List<Fraction> parts, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            within(list + "[" + i + "]." + field, parts.get(i), Fraction.HUNDRED);
        }
        sum(list, field + "s", parts);
    }

    private static void sum(String where, String what, List<Fraction> parts) {
        var sum = parts.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.HUNDRED)) {
            throw new BrokenDecision(where, "the " + what + " come to " + sum.decimal() + " and not to 100.");
        }
    }

    static void above(String where, Fraction number, Fraction least) {
        if (number.compareTo(least) <= 0) {
            throw new BrokenDecision(where, "must be above " + least.decimal() + ".");
        }
    }

    static void within(String where, Fraction number, Fraction most) {
        if (!number.isWithin(Fraction.ZERO, most)) {
            throw new BrokenDecision(
                    where, "must be from 0 to " + most.decimal() + ", and is " + number.decimal() + ".");
        }
    }

    static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
