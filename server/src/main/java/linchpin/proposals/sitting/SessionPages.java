package linchpin.proposals.sitting;

import linchpin.people.Viewer;
import linchpin.proposals.codesign.HeldSession;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.HeldSession.Where;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one session together out of what each room knows. */
@Component
class SessionPages {

    private final HeldSession holding;
    private final WhoCame coming;
    private final WhatCameUp contents;

    SessionPages(HeldSession holding, WhoCame coming, WhatCameUp contents) {
        this.holding = holding;
        this.coming = coming;
        this.contents = contents;
    }

    Held held(Where where, Viewer viewer) {
        return holding.readable(where, viewer);
    }

    @Transactional(readOnly = true)
    SessionPage page(Where where, Viewer viewer) {
        var held = holding.readable(where, viewer);
        return new SessionPage(
                held,
                coming.of(held, viewer),
                contents.notes(held, viewer),
                contents.moments(held, viewer),
                contents.ideas(held, viewer));
    }
}
