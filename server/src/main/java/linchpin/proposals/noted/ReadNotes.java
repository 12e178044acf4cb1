package linchpin.proposals.noted;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.SessionNames;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.WhoSits;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the notes of sessions into words, and whether the group calls them right. */
@Component
public class ReadNotes {

    private final SessionNotes notes;
    private final SessionNames names;
    private final WhoSits who;

    ReadNotes(SessionNotes notes, SessionNames names, WhoSits who) {
        this.notes = notes;
        this.names = names;
        this.who = who;
    }

    /** @return as this person reads them */
    @Transactional(readOnly = true)
    public Notes of(Held held, Viewer viewer) {
        var session = held.session();
        var open = !held.proposal().withdrawn() && who.mayAdd(held.proposal(), session.id(), viewer);
        var write = open ? session.path() + "/notes" : "";
        var all = notes.of(List.of(session.id()));
        if (all.isEmpty()) {
            return new Notes(0, "", "", "", "", "", "", write);
        }
        var last = all.getFirst();
        var known = names.of(people(all, session));
        var approve = !held.proposal().withdrawn() && !last.approved() && WriteNotes.mayApprove(held, last, viewer);
        return new Notes(
                last.n(),
                last.words(),
                known.by(last.writtenBy(), last.writtenAs(), last.writtenOn()),
                last.approved() ? "Approved" : "Not approved yet",
                last.approved() ? "green" : "yellow",
                says(last, all, session, known),
                approve ? session.path() + "/notes/approve" : "",
                write);
    }

    private static Collection<AccountId> people(List<NotesVersion> all, CodesignSession session) {
        var people = new HashSet<AccountId>();
        if (session.contactId() != null) {
            people.add(session.contactId());
        }
        all.forEach(one -> {
            people.add(one.writtenBy());
            if (one.approvedBy() != null) {
                people.add(one.approvedBy());
            }
        });
        return people;
    }

    private static String says(NotesVersion last, List<NotesVersion> all, CodesignSession session, Known known) {
        if (last.approved()) {
            return "Approved for the group by " + approved(last, known) + ".";
        }
        var before = all.stream()
                .filter(NotesVersion::approved)
                .findFirst()
                .map(one -> " Version " + one.n() + " was approved by " + approved(one, known)
                        + "; the notes were changed since.")
                .orElse("");
        return waits(last, session, known) + before;
    }

    private static String waits(NotesVersion last, CodesignSession session, Known known) {
        var contact = session.contactId();
        if (contact == null) {
            return "Not yet approved by anybody: nobody is named yet who looks through them for the group.";
        }
        var waits = "Not yet approved by " + known.name(contact) + ", the contact of the group.";
        return last.wantsAnother(contact)
                ? waits + " They wrote the notes themselves, so another contact must be named."
                : waits;
    }

    private static String approved(NotesVersion one, Known known) {
        return known.name(Objects.requireNonNull(one.approvedBy()), Objects.requireNonNull(one.approvedAs())) + ", on "
                + Days.full(Objects.requireNonNull(one.approvedOn()));
    }

    /** @return for each that has any, whether its notes are approved, in a few words */
    @Transactional(readOnly = true)
    public Map<CodesignId, String> states(Collection<CodesignId> sessions) {
        var states = new HashMap<CodesignId, String>();
        notes.of(sessions)
                .forEach(one -> states.putIfAbsent(
                        one.sessionId(), one.approved() ? "notes approved" : "notes not approved yet"));
        return states;
    }
}
