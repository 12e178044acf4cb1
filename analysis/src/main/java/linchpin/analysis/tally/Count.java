package linchpin.analysis.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.analysis.tally.Result.Refused;
import linchpin.analysis.tally.Result.Why;
import linchpin.analysis.tally.decision.Ballot;
import linchpin.analysis.tally.decision.Decision;
import linchpin.analysis.tally.decision.Quorum;
import org.jspecify.annotations.Nullable;

/**
 * Which ballots count.
 *
 * @param byGroup what they say, for all groups in their order, without what their voters have a conflict over
 * @param voters how many different voters of each group have one
 * @param refused those that do not count, in their order
 */
record Count<S>(Map<String, List<S>> byGroup, Map<String, Integer> voters, List<Refused> refused) {

    static <S> Count<S> of(Decision decision, List<Ballot<S>> ballots, Rules<S> rules) {
        return new Counting<>(decision, ballots, rules).count();
    }

    boolean reaches(List<Quorum> quorum) {
        return quorum.stream().allMatch(asked -> voters.getOrDefault(asked.group(), 0) >= asked.votes());
    }

    int counted() {
        return all().size();
    }

    List<S> all() {
        return byGroup.values().stream().flatMap(List::stream).toList();
    }

    private static final class Counting<S> {

        private record Asked(String voter, Object question) {}

        private final Decision decision;
        private final List<Ballot<S>> ballots;
        private final Rules<S> rules;
        private final Map<String, String> groups = new HashMap<>();
        private final Set<String> outOfAll = new HashSet<>();
        private final Map<String, Set<String>> conflicts = new HashMap<>();

        Counting(Decision decision, List<Ballot<S>> ballots, Rules<S> rules) {
            this.decision = decision;
            this.ballots = ballots;
            this.rules = rules;
            decision.groups().forEach(group -> group.members().forEach(member -> groups.put(member, group.id())));
            for (var conflict : decision.conflicts()) {
                if (conflict.option() == null) {
                    outOfAll.add(conflict.voter());
                } else {
                    conflicts
                            .computeIfAbsent(conflict.voter(), _ -> new HashSet<>())
                            .add(conflict.option());
                }
            }
        }

        Count<S> count() {
            var reasons = new ArrayList<@Nullable Why>(ballots.size());
            var standing = new HashMap<Asked, Integer>();
            for (int i = 0; i < ballots.size(); i++) {
                reasons.add(reason(ballots.get(i)));
                if (reasons.get(i) == null) {
                    replace(i, standing, reasons);
                }
            }
            return count(reasons);
        }

        private @Nullable Why reason(Ballot<S> ballot) {
            if (!groups.containsKey(ballot.voter())) {
                return Why.NOT_A_MEMBER;
            }
            if (!ballot.at().isBefore(decision.closes())) {
                return Why.LATE;
            }
            if (outOfAll.contains(ballot.voter()) || rules.falls(ballot.says(), conflictsOf(ballot))) {
                return Why.CONFLICT;
            }
            return rules.inRange(ballot.says()) ? null : Why.OUT_OF_RANGE;
        }

        private Set<String> conflictsOf(Ballot<S> ballot) {
            return conflicts.getOrDefault(ballot.voter(), Set.of());
        }

        /** Of two of the same voter on the same question one goes. */
        private void replace(int later, Map<Asked, Integer> standing, List<@Nullable Why> reasons) {
            var asked = new Asked(
                    ballots.get(later).voter(),
                    rules.question(ballots.get(later).says()));
            var earlier = standing.get(asked);
            if (earlier != null && goesBefore(ballots.get(earlier), ballots.get(later))) {
                reasons.set(later, Why.REPLACED);
                return;
            }
            if (earlier != null) {
                reasons.set(earlier, Why.REPLACED);
            }
            standing.put(asked, later);
        }

        private static boolean goesBefore(Ballot<?> earlier, Ballot<?> later) {
            return earlier.source().own() == later.source().own()
                    ? earlier.at().isAfter(later.at()) // at the same instant, the one further down the file stays
                    : earlier.source().own();
        }

        private Count<S> count(List<@Nullable Why> reasons) {
            var byGroup = new LinkedHashMap<String, List<S>>();
            var voters = new HashMap<String, Set<String>>();
            decision.groups().forEach(group -> byGroup.put(group.id(), new ArrayList<>()));
            var refused = new ArrayList<Refused>();
            for (int i = 0; i < ballots.size(); i++) {
                var ballot = ballots.get(i);
                var group = groups.get(ballot.voter());
                var why = reasons.get(i);
                if (why != null || group == null) {
                    refused.add(new Refused(i, why == null ? Why.NOT_A_MEMBER : why));
                } else {
                    byGroup.getOrDefault(group, new ArrayList<>())
                            .add(rules.without(ballot.says(), conflictsOf(ballot)));
                    voters.computeIfAbsent(group, _ -> new HashSet<>()).add(ballot.voter());
                }
            }
            var sizes = new HashMap<String, Integer>();
            voters.forEach((group, all) -> sizes.put(group, all.size()));
            return new Count<>(byGroup, sizes, refused);
        }
    }
}
