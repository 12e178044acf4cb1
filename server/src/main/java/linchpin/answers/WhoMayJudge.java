package linchpin.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.ActionAct;
import linchpin.actions.Actions;
import linchpin.history.ReadHistory;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Permission;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody confirms their own claim. Whoever had a hand in what was promised, done or answered in a matter does not judge it as a patient leader,
 * whatever other roles they hold or were given: the history says who it was, and forgets nobody when an owner or a version changes.
 */
@Component
public class WhoMayJudge {

    private static final String OWNS = "own something that was promised";

    /** Deeds that make something one's own. Sending an answer back, and putting an action back, are judging and none of them. */
    private static final Map<String, String> DEEDS = Map.of(
            ActionAct.PROMISE.stored(), "promised what is to be done",
            ActionAct.START.stored(), "began it",
            ActionAct.MOVE_DATE.stored(), "moved its date",
            ActionAct.MARK_DONE.stored(), "said that it was done",
            ActionAct.DROP.stored(), "dropped something that was promised",
            ActionAct.HAND_OVER.stored(), "handed over something that was promised",
            ActionAct.TAKE_OVER.stored(), "took over something that was promised",
            AnswerAct.WRITTEN.stored(), "wrote the answer",
            AnswerAct.PUBLISHED.stored(), "approved the answer");

    private final ReadHistory history;
    private final Actions actions;
    private final Accounts accounts;
    private final LeaderName leaders;

    WhoMayJudge(ReadHistory history, Actions actions, Accounts accounts, LeaderName leaders) {
        this.leaders = leaders;
        this.history = history;
        this.actions = actions;
        this.accounts = accounts;
    }

    /** @return by matter, everybody who had a hand in it */
    @Transactional(readOnly = true)
    public Map<MatterId, Set<AccountId>> hands(Collection<MatterId> matters) {
        var hands = new HashMap<MatterId, Set<AccountId>>();
        deeds(matters).forEach((matter, deeds) -> hands.put(matter, deeds.keySet()));
        return hands;
    }

    private Map<MatterId, Map<AccountId, Set<String>>> deeds(Collection<MatterId> matters) {
        var deeds = new HashMap<MatterId, Map<AccountId, Set<String>>>();
        history.hands(matters).stream()
                .filter(hand -> DEEDS.containsKey(hand.kind()))
                .forEach(hand -> of(deeds, new MatterId(hand.thing()), new AccountId(hand.byAccount()))
                        .add(DEEDS.get(hand.kind())));
        var all = actions.of(matters);
        handsOn(all, deeds);
        all.forEach(action -> {
            of(deeds, action.matterId(), action.ownerId()).add(OWNS);
            if (action.askedId() != null) {
                of(deeds, action.matterId(), action.askedId()).add(OWNS); // who can give it back
            }
        });
        return deeds;
    }

    /** Whatever matter a promise was made in: it may have come along since, when two became one. */
    private void handsOn(List<Action> all, Map<MatterId, Map<AccountId, Set<String>>> deeds) {
        var in = all.stream().collect(Collectors.toMap(action -> action.id().id(), Action::matterId));
        history.handsOn(all.stream().map(Action::id).toList()).stream()
                .filter(hand -> DEEDS.containsKey(hand.kind()))
                .forEach(
                        hand -> of(deeds, Objects.requireNonNull(in.get(hand.thing())), new AccountId(hand.byAccount()))
                                .add(DEEDS.get(hand.kind())));
    }

    private static Set<String> of(Map<MatterId, Map<AccountId, Set<String>>> deeds, MatterId matter, AccountId who) {
        return deeds.computeIfAbsent(matter, _ -> new HashMap<>()).computeIfAbsent(who, _ -> new TreeSet<>());
    }

    /** @return why this person may not judge, and who could; empty where they may */
    @Transactional(readOnly = true)
    public String whyNot(MatterId matter, AccountId who) {
        var deeds = deeds(List.of(matter)).getOrDefault(matter, Map.of());
        var own = deeds.getOrDefault(who, Set.of());
        return own.isEmpty()
                ? ""
                : "You " + String.join(" and ", own) + ", so you do not judge it as well. " + others(deeds.keySet());
    }

    private String others(Set<AccountId> hands) {
        var others = accounts.whoMay(Permission.JUDGE_CHANGE).stream()
                .filter(leader -> !hands.contains(leader.id()))
                .map(Accounts.Named::name)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "No other " + leaders.here().one() + " is here who could: ask whoever arranges people for one. "
                        + "Those who raised it can say so with their receipt."
                : "These " + leaders.here().many() + " may: " + others
                        + ". So can those who raised it, with their receipt.";
    }
}
