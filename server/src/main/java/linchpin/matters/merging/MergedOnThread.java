package linchpin.matters.merging;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread: what became part of the matter. Links to it lead here. */
@Component
class MergedOnThread implements ThreadStep {

    private final MergedMatters merged;
    private final Fragments fragments;

    MergedOnThread(MergedMatters merged, Fragments fragments) {
        this.merged = merged;
        this.fragments = fragments;
    }

    /** @param apart where they are taken apart; empty where this viewer may not, or nobody can any more */
    record Piece(Merged merged, String day, String apart) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var may = viewer.may(Permission.OPEN_MATTER) && !matter.state().closed();
        List<Piece> pieces = merged.within(matter.id()).stream()
                .map(part -> new Piece(part, Days.full(part.mergedOn()), may ? apart(part, matter) : ""))
                .toList();
        return fragments.of("matters/merging/onThread", Map.of("pieces", pieces));
    }

    private String apart(Merged part, Matter whole) {
        return part.mergedInto().equals(whole.id()) && merged.mayPart(part)
                ? whole.path() + "/merged/" + part.id().id()
                : "";
    }

    @Override
    public int order() {
        return 10;
    }
}
