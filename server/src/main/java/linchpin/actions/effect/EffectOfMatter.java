package linchpin.actions.effect;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.figures.ChartAbout;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the thread: what came of a matter's actions in the numbers. */
@Component
class EffectOfMatter implements ThreadStep {

    private final Actions actions;
    private final MatterThemes themes;
    private final MeasureEffect measuring;
    private final Fragments fragments;

    EffectOfMatter(Actions actions, MatterThemes themes, MeasureEffect measuring, Fragments fragments) {
        this.actions = actions;
        this.themes = themes;
        this.measuring = measuring;
        this.fragments = fragments;
    }

    /**
     * @param theme what it is measured by; null where there is none
     * @param chart where the whole chart is; empty where this viewer may not read about the place
     * @param effects one for each day on which something was done, the earliest first
     */
    record Piece(@Nullable MatterTheme theme, String chart, List<Effect> effects) {

        boolean told() {
            return effects.stream().anyMatch(Effect::enough);
        }
    }

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        return fragments.of("actions/effect/onThread", Map.of("piece", piece(matter, viewer)));
    }

    private Piece piece(Matter matter, Viewer viewer) {
        var done = actions.of(matter.id()).stream()
                .filter(action -> action.state() == ActionState.DONE && action.doneOn() != null)
                .collect(Collectors.groupingBy(EffectOfMatter::day, TreeMap::new, Collectors.toList()));
        var first = done.isEmpty() ? matter.openedOn() : done.firstKey();
        var theme = measuring
                .telling(matter.placeId(), themes.of(matter.id()), first)
                .orElse(null);
        if (theme == null || !viewer.mayReadAbout(matter.placeId())) {
            return new Piece(theme, "", List.of());
        }
        var counted = new MeasureEffect.Counted(matter.placeId(), theme);
        return new Piece(
                theme,
                ChartAbout.path(matter.placeId(), theme.number()),
                done.entrySet().stream()
                        .map(day -> measuring.of(counted, day.getKey(), day.getValue()))
                        .toList());
    }

    private static LocalDate day(Action action) {
        return Objects.requireNonNull(action.doneOn());
    }

    @Override
    public int order() {
        return 70;
    }
}
