package linchpin.answers.worked;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.MatterState;
import linchpin.matters.ThreadStep;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;

/** On the thread of a matter in which nothing is done yet: the way to what worked elsewhere about the same. */
@Component
class WorkedOnThread implements ThreadStep {

    private static final int BEFORE_ACTIONS = 58;

    private final MatterThemes themes;
    private final Fragments fragments;

    WorkedOnThread(MatterThemes themes, Fragments fragments) {
        this.themes = themes;
        this.fragments = fragments;
    }

    /** @param links a theme's name and where what worked about it is shown */
    record Piece(List<Map.Entry<String, String>> links) {}

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        var begins = matter.state() == MatterState.OPEN
                || matter.state() == MatterState.UNDER_WAY
                || matter.state() == MatterState.BACK;
        var about = begins ? themes.of(matter.id()) : List.<MatterTheme>of();
        return about.isEmpty()
                ? _ -> {}
                : fragments.of(
                        "answers/worked/onThread",
                        Map.of(
                                "piece",
                                new Piece(about.stream()
                                        .map(theme -> Map.entry(theme.name(), WorkedController.path(theme)))
                                        .toList())));
    }

    @Override
    public int order() {
        return BEFORE_ACTIONS;
    }
}
