package linchpin.proposals.sitting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import linchpin.people.AccountId;
import linchpin.people.Accounts;
import linchpin.people.LeaderName;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.Nameable;
import linchpin.proposals.codesign.Presence;
import linchpin.proposals.codesign.Presences;
import linchpin.proposals.codesign.Side;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together on which a session is written down or changed: whom one can name there. */
@Component
class SessionFormPages {

    private final Nameable nameable;
    private final Presences presences;
    private final LeaderName leader;

    SessionFormPages(Nameable nameable, Presences presences, LeaderName leader) {
        this.nameable = nameable;
        this.presences = presences;
        this.leader = leader;
    }

    @Transactional(readOnly = true)
    SessionFormPage fresh(Proposal proposal, SessionForm form, Errors errors, Viewer viewer) {
        return page(proposal, null, form, errors, viewer);
    }

    @Transactional(readOnly = true)
    SessionFormPage of(Held held, SessionForm form, Errors errors, Viewer viewer) {
        return page(held.proposal(), held.session(), form, errors, viewer);
    }

    private SessionFormPage page(
            Proposal proposal, @Nullable CodesignSession session, SessionForm form, Errors errors, Viewer viewer) {
        List<Presence> present = session == null ? List.of() : presences.of(List.of(session.id()));
        var named = new HashSet<AccountId>();
        present.forEach(one -> named.add(one.accountId()));
        named.add(viewer.account());
        var contacts = new ArrayList<>(List.of(new Choice("", "Nobody yet")));
        contacts.addAll(choices(nameable.contacts(proposal)));
        var people = choices(nameable.couldBeNamed(proposal, named));
        return new SessionFormPage(
                proposal,
                session == null ? "" : session.path(),
                form,
                people,
                contacts,
                present.stream().noneMatch(one -> one.said() && one.accountId().equals(viewer.account())),
                "",
                leader.here(),
                known(form, people, contacts, errors));
    }

    private static List<Choice> choices(List<Accounts.Named> people) {
        return people.stream()
                .map(one -> new Choice(one.id().id().toString(), one.name()))
                .toList();
    }

    /** Somebody may have left while the form was open. */
    private static Errors known(SessionForm form, List<Choice> people, List<Choice> contacts, Errors errors) {
        var all = errors;
        if (contacts.stream().noneMatch(one -> one.value().equals(form.contact()))) {
            all = all.with("contact", "Choose again who looks through the notes: this person cannot any more");
        }
        var ids = people.stream().map(Choice::value).toList();
        if (!form.people().stream().map(Object::toString).allMatch(ids::contains)) {
            all = all.with("people", "Somebody whom you named cannot be named any more, or is named already");
        }
        return all;
    }

    /** @return what stands there now, in a sentence */
    String says(CodesignSession session) {
        return Days.full(session.heldOn()) + ", " + session.place() + ": " + Side.counted(session.came(), leader.here())
                + ".";
    }
}
