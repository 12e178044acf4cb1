package linchpin.influence.linked;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.influence.WhoReads;
import linchpin.influence.linked.MovedByLeaders.Moved;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.matters.merging.MergedMatters;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread: what leaders moved in a matter outside votes. Who may not read a talk or a story sees how many there are. */
@Component
class MovedOnThread implements ThreadStep {

    private static final int ORDER = 65; // behind the actions: much of it is why they were taken

    private final MovedByLeaders moved;
    private final MergedMatters merged;
    private final Fragments fragments;

    MovedOnThread(MovedByLeaders moved, MergedMatters merged, Fragments fragments) {
        this.moved = moved;
        this.merged = merged;
        this.fragments = fragments;
    }

    /**
     * @param lines for those who read them; empty for everybody else
     * @param counted as in "2 talks and 1 story told"; empty for none
     */
    record Piece(List<Moved> lines, String counted) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var all = moved.of(merged.together(matter.id()));
        var piece = new Piece(WhoReads.all(viewer) ? all : List.of(), counted(all));
        return fragments.of("influence/linked/onThread", Map.of("piece", piece));
    }

    static String counted(List<Moved> all) {
        var talks = all.stream().filter(Moved::talk).count();
        var stories = all.size() - talks;
        var words = talks == 0 ? "" : talks == 1 ? "1 talk" : talks + " talks";
        if (stories == 0) {
            return words;
        }
        return (words.isEmpty() ? "" : words + " and ") + (stories == 1 ? "1 story told" : stories + " stories told");
    }

    @Override
    public int order() {
        return ORDER;
    }
}
