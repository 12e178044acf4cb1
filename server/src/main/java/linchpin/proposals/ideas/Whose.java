package linchpin.proposals.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.Presence;
import linchpin.proposals.codesign.Presences;
import linchpin.proposals.codesign.SessionNames;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.Side;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.ideas.Ideas.Giver;
import linchpin.ui.Choice;
import org.springframework.stereotype.Component;

/** Whose idea something was: somebody's who was there, a kind of people's, or the group's together. */
@Component
class Whose {

    private static final String PERSON = "person-";

    private final Presences presences;
    private final SessionNames names;
    private final WhoSits who;

    Whose(Presences presences, SessionNames names, WhoSits who) {
        this.presences = presences;
        this.names = names;
        this.who = who;
    }

    /** @return whom one can choose in a session; first the group together */
    List<Choice> choices(Held held, Viewer viewer) {
        var people = people(held, viewer);
        var known = names.of(people);
        var choices = new ArrayList<>(List.of(new Choice("", "The group together")));
        people.forEach(one -> choices.add(new Choice(PERSON + one.id(), known.name(one))));
        for (var side : Side.values()) {
            choices.add(new Choice(side.stored(), side.single(known.leader())));
        }
        return choices;
    }

    /** Who was named and has not said yes is named to nobody but those who write sessions down. */
    private List<AccountId> people(Held held, Viewer viewer) {
        var all = who.mayRecord(held.proposal(), viewer);
        return presences.of(List.of(held.session().id())).stream()
                .filter(one -> all || one.said())
                .map(Presence::accountId)
                .toList();
    }

    /** @return what was chosen; empty for what cannot be */
    Optional<Giver> chosen(String sent, Held held, Viewer viewer) {
        if (sent.isEmpty()) {
            return Optional.of(new Giver(null, null));
        }
        if (!sent.startsWith(PERSON)) {
            return Side.of(sent).map(side -> new Giver(side, null));
        }
        return people(held, viewer).stream()
                .filter(one -> sent.equals(PERSON + one.id()))
                .findFirst()
                .map(one -> new Giver(null, one));
    }

    /** @return those who say themselves that they were there: nobody else is called the giver of an idea by name */
    Set<AccountId> named(CodesignId session) {
        return presences.of(List.of(session)).stream()
                .filter(Presence::said)
                .map(Presence::accountId)
                .collect(Collectors.toSet());
    }

    /** @return as in "A patient" or "Mo Hart" */
    static String words(Idea idea, Viewer viewer, Set<AccountId> named, Known known) {
        if (idea.giverKind() != null) {
            return idea.giverKind().single(known.leader());
        }
        var giver = idea.giverId();
        if (giver == null) {
            return "The group together";
        }
        if (giver.equals(viewer.account())) {
            return "You";
        }
        return named.contains(giver) ? known.name(giver) : "Somebody who has not said yet that they were there";
    }
}
