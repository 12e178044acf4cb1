package linchpin.feedback.imports.undoing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import linchpin.feedback.removal.FeedbackGone;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes those of some pieces that nobody worked with, and has deleted whatever others made of them. */
@Component
class UndoSome {

    private static final String MEANWHILE = "Somebody began to work with it just then";

    private final Pieces pieces;
    private final WhatStays stays;
    private final ApplicationEventPublisher events;
    private final OpenedPlaces opened;

    UndoSome(Pieces pieces, WhatStays stays, ApplicationEventPublisher events, OpenedPlaces opened) {
        this.opened = opened;
        this.pieces = pieces;
        this.stays = stays;
        this.events = events;
    }

    /** @return how far it has come after looking at some of the places that it opened; empty where none is left */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Undoings.Undoing> places(Undoings.Undoing now) {
        var next = opened.next(now.work());
        return next.isEmpty() ? Optional.empty() : Optional.of(now.with(opened.some(next)));
    }

    /** @return how far it has come then */
    @Transactional(propagation = Propagation.MANDATORY)
    public Undoings.Undoing of(Undoings.Undoing now, List<Pieces.Piece> page) {
        var ids = page.stream().map(Pieces.Piece::id).toList();
        pieces.hold(ids);
        var staying = stays.of(now.work(), ids);
        var going = new HashSet<>(ids);
        going.removeAll(staying.keySet());
        var gone = pieces.remove(now.work(), going);
        events.publishEvent(new FeedbackGone(gone));
        var counted = new TreeMap<>(WhatStays.counted(staying));
        if (gone.size() < going.size()) {
            counted.merge(MEANWHILE, (long) going.size() - gone.size(), Long::sum);
        }
        return now.with(page.getLast().mark(), gone.size(), counted);
    }
}
