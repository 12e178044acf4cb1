package linchpin.actions.covering;

import java.time.LocalDate;
import java.util.UUID;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks somebody to cover for all that somebody who is away has promised, and hands back what is left of it. */
@Component
class ArrangeCover {

    private final Covers covers;
    private final HandOn handing;

    ArrangeCover(Covers covers, HandOn handing) {
        this.covers = covers;
        this.handing = handing;
    }

    /**
     * Where there is nothing that this viewer may hand over, and nothing else to be seen to, nothing is done.
     *
     * @param more whether there is something to be seen to that nobody hands over
     * @throws NotFound when it is no concern of this viewer's
     */
    @Transactional
    public void ask(Viewer viewer, AccountId away, AccountId other, LocalDate until, boolean more) {
        covers.requireConcern(away, viewer);
        var handed = handing.ask(viewer, away, other, until);
        var already = covers.running().stream()
                .anyMatch(one -> one.away().equals(away)
                        && one.covers().equals(other)
                        && one.until().equals(until));
        if (!handed.isEmpty() || (more && !already)) {
            covers.keep(new Cover(UUID.randomUUID(), away, other, until, covers.today()), viewer.account(), handed);
        }
    }

    /**
     * It runs on where some of it is not this viewer's to hand back.
     *
     * @return for whom it was
     * @throws NotFound when it ended, or is no concern of this viewer's
     */
    @Transactional
    public AccountId handBack(Viewer viewer, UUID id) {
        var cover = covers.running().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        covers.requireConcern(cover.away(), viewer);
        if (handing.handBack(viewer, cover, covers.actions(cover))) {
            covers.end(cover);
        }
        return cover.away();
    }
}
