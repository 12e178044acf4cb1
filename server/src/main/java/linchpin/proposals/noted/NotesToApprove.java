package linchpin.proposals.noted;

import java.util.ArrayList;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.CodesignSessions;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of a group's contact: the notes that wait for them. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class NotesToApprove implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 15;

    private final SessionNotes notes;
    private final CodesignSessions sessions;
    private final Proposals proposals;

    NotesToApprove(SessionNotes notes, CodesignSessions sessions, Proposals proposals) {
        this.notes = notes;
        this.sessions = sessions;
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.JUDGE_CHANGE)) {
            return Optional.empty();
        }
        var waiting = sessions.with(notes.waitingFor(viewer.account()));
        var about = proposals.these(
                waiting.stream().map(CodesignSession::proposalId).toList(), viewer.within(Permission.JUDGE_CHANGE));
        var items = new ArrayList<Item>();
        for (var session : waiting) {
            var proposal = about.get(session.proposalId());
            if (proposal != null && !proposal.withdrawn()) {
                items.add(new Item(
                        proposal.title(),
                        session.path() + "#notes",
                        "Session of " + Days.full(session.heldOn()) + ". Read them, and say whether they are right.",
                        null));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Notes for you to approve",
                        (long) items.size(),
                        items.stream().limit(SHOWN).toList(),
                        "",
                        null,
                        false));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
