package linchpin.proposals.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.felt.Moments;
import linchpin.proposals.felt.ReadMoments;
import linchpin.proposals.ideas.IdeasOfSession;
import linchpin.proposals.ideas.ShowIdeas;
import linchpin.proposals.noted.Notes;
import linchpin.proposals.noted.ReadNotes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came up in sessions: moments of care, ideas, and the notes. */
@Component
class WhatCameUp {

    private final ReadMoments moments;
    private final ShowIdeas ideas;
    private final ReadNotes notes;

    WhatCameUp(ReadMoments moments, ShowIdeas ideas, ReadNotes notes) {
        this.moments = moments;
        this.ideas = ideas;
        this.notes = notes;
    }

    Notes notes(Held held, Viewer viewer) {
        return notes.of(held, viewer);
    }

    Moments moments(Held held, Viewer viewer) {
        return moments.of(held, viewer);
    }

    IdeasOfSession ideas(Held held, Viewer viewer) {
        return ideas.of(held, viewer);
    }

    /** @return of each session, in the same order, as in "3 ideas: 2 open, 1 taken up; notes approved"; empty for nothing yet */
    @Transactional(readOnly = true)
    List<String> inShort(List<CodesignSession> sessions) {
        var ids = sessions.stream().map(CodesignSession::id).toList();
        var counted = ideas.counted(ids);
        var states = notes.states(ids);
        return ids.stream()
                .map(id -> {
                    var says = new ArrayList<String>();
                    says.add(counted.getOrDefault(id, ""));
                    says.add(states.getOrDefault(id, ""));
                    return says.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
                })
                .toList();
    }
}
