package linchpin.matters.thread;

import java.util.Set;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Frame;
import linchpin.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the thread of one matter together, for one viewer. */
@Component
class WalkThread {

    private final Matters matters;
    private final ReadVoices voices;
    private final Accounts accounts;
    private final WhatFollowed followed;

    WalkThread(Matters matters, ReadVoices voices, Accounts accounts, WhatFollowed followed) {
        this.matters = matters;
        this.voices = voices;
        this.accounts = accounts;
        this.followed = followed;
    }

    /**
     * @param paging through what was gathered
     * @param sought among feedback that could join
     */
    @Transactional(readOnly = true)
    public ThreadPage page(MatterId id, Paging paging, CouldJoin.Sought sought, Viewer viewer, Frame frame) {
        var matter = matters.readable(id, viewer);
        var here = matters.at(matter, viewer);
        return new ThreadPage(
                matter,
                openedBy(matter),
                Days.full(matter.openedOn()),
                matter.closedOn() == null ? null : Days.full(matter.closedOn()),
                voices.of(matter, paging, sought, viewer),
                followed.steps(matter, here, frame),
                followed.history(id),
                sought,
                !matter.state().closed() && here.may(Permission.OPEN_MATTER),
                !matter.state().closed() && here.may(Permission.CLOSE_MATTER),
                matter.state().closed() && here.may(Permission.CLOSE_MATTER));
    }

    private String openedBy(Matter matter) {
        return accounts.names(Set.of(matter.openedBy())).getOrDefault(matter.openedBy(), "Somebody");
    }
}
