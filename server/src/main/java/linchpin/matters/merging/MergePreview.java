package linchpin.matters.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.matters.FeedbackInMatters;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterState;
import linchpin.matters.Matters;
import linchpin.matters.merging.GoesAlong.Hindrance;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.CountNoun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would go where, before anything does. */
@Component
class MergePreview {

    private final Matters matters;
    private final FeedbackInMatters inMatters;
    private final WhatGoesAlong along;
    private final Accounts accounts;

    MergePreview(Matters matters, FeedbackInMatters inMatters, WhatGoesAlong along, Accounts accounts) {
        this.matters = matters;
        this.inMatters = inMatters;
        this.along = along;
        this.accounts = accounts;
    }

    /**
     * What the page prints.
     *
     * @param hindrance what stands in the way; null for nothing
     * @param feedback how much goes, and how much is there, in words
     * @param along what else goes, each in words
     * @param turn whose turn it is then, in words
     */
    record PreviewPage(
            Matter part,
            Matter whole,
            @Nullable Hindrance hindrance,
            String feedback,
            List<String> along,
            String turn) {

        String here() {
            return part.path() + "/merge/" + whole.id().id();
        }

        String otherWayRound() {
            return whole.path() + "/merge/" + part.id().id();
        }
    }

    @Transactional(readOnly = true)
    public PreviewPage page(MatterId part, MatterId whole, Viewer viewer) {
        var goes = matters.readable(part, viewer, Permission.OPEN_MATTER);
        var stays = matters.readable(whole, viewer, Permission.OPEN_MATTER);
        var carried = along.of(goes);
        return new PreviewPage(
                goes,
                stays,
                along.hindrance(goes, stays).orElse(null),
                feedback(goes, stays),
                carried,
                carried.isEmpty() ? "It stays with " + turn(stays) + "." : "");
    }

    private String feedback(Matter part, Matter whole) {
        var going = new HashSet<>(inMatters.of(part.id()));
        var there = new HashSet<>(inMatters.of(whole.id()));
        var both = going.stream().filter(there::contains).count();
        return CountNoun.FEEDBACK.of(going.size()) + (going.size() == 1 ? " goes" : " go") + " to matter "
                + whole.number()
                + ", which has " + CountNoun.number(there.size()) + "."
                + (both == 0 ? "" : " Gathered in both, and counted once: " + CountNoun.number(both) + ".");
    }

    private String turn(Matter whole) {
        if (whole.state() == MatterState.ANSWERED) {
            return "the people who raised it";
        }
        var next = whole.nextOwner();
        return next == null ? "the Linchpin" : accounts.names(Set.of(next)).getOrDefault(next, "somebody");
    }
}
