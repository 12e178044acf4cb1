package linchpin.proposals.sitting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.Presence;
import linchpin.proposals.codesign.Presences;
import linchpin.proposals.codesign.Presences.Back;
import linchpin.proposals.codesign.SessionNames;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.Side;
import linchpin.proposals.codesign.WhoSits;
import linchpin.proposals.codesign.WhyBack;
import linchpin.proposals.sitting.SessionPage.Came;
import linchpin.proposals.sitting.SessionPage.Mine;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;

/** Puts into words who came to a session, and whether whoever looks did. */
@Component
class WhoCame {

    private final Presences presences;
    private final SessionNames names;
    private final WhoSits who;

    WhoCame(Presences presences, SessionNames names, WhoSits who) {
        this.presences = presences;
        this.names = names;
        this.who = who;
    }

    Came of(Held held, Viewer viewer) {
        var session = held.session();
        var present = presences.of(List.of(session.id()));
        var back = presences.back(session.id());
        var known = names.of(people(session, present, back));
        var records = who.mayRecord(held.proposal(), viewer);
        return new Came(
                Side.counted(session.came(), known.leader()),
                known.by(session.recordedBy(), session.recordedAs(), session.recordedOn()),
                present.stream()
                        .filter(Presence::said)
                        .map(one -> known.name(one.accountId(), Objects.requireNonNull(one.saidAs())))
                        .toList(),
                records ? asked(present, known) : List.of(),
                back.stream().map(one -> told(one, known)).toList(),
                session.contactId() == null ? "Nobody yet" : known.name(session.contactId()),
                mine(present, viewer),
                records && !held.proposal().withdrawn());
    }

    private static String told(Back one, Known known) {
        return WhyBack.told(
                known.name(one.accountId()),
                "said on " + Days.full(one.backOn()) + " not to have been there",
                one.why());
    }

    private static Set<AccountId> people(CodesignSession session, List<Presence> present, List<Back> back) {
        var people = present.stream().map(Presence::accountId).collect(Collectors.toCollection(HashSet::new));
        back.forEach(one -> people.add(one.accountId()));
        people.add(session.recordedBy());
        if (session.contactId() != null) {
            people.add(session.contactId());
        }
        return people;
    }

    private static List<String> asked(List<Presence> present, Known known) {
        return present.stream()
                .filter(one -> !one.said())
                .map(one -> known.name(one.accountId()))
                .sorted()
                .toList();
    }

    private static Mine mine(List<Presence> present, Viewer viewer) {
        return present.stream()
                .filter(one -> one.accountId().equals(viewer.account()))
                .findFirst()
                .map(one -> one.said() ? Mine.SAID : Mine.ASKED)
                .orElse(Mine.NOBODY_SAYS);
    }
}
