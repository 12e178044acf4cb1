package linchpin.evidence.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.figures.room.MonthChart;
import linchpin.ui.Days;

/** Open questions that the figures give rise to. The maker of a pack changes them as they like. */
public final class QuestionsToAsk {

    private QuestionsToAsk() {}

    /** @param about the theme's name; empty for a pack about everything */
    public static List<String> of(PackFigures counted, String about) {
        var asked = new ArrayList<String>();
        var scores = counted.scores();
        if (Scores.enough(scores) && scores.poor() + scores.veryPoor() > 0) {
            asked.add("What would have made it better for the people who said it was poor?");
        }
        if (!about.isEmpty()) {
            asked.add("What is being done about “" + about + "”? Who does it, and by when?");
        } else {
            hardest(counted)
                    .ifPresent(theme -> asked.add("Where people talked about “" + theme.name() + "”, "
                            + Scores.good(theme.scores()) + ". What is being done about it?"));
        }
        MonthChart.of(counted.charted(), "", List.of(), List.of())
                .began()
                .ifPresent(month -> asked.add("Something changed in " + Days.month(month) + ". What happened then?"));
        asked.add("What do people do well here? How can more people do it that way?");
        asked.add("Who have we not heard from? How could we reach them?");
        if (!Scores.enough(scores)) {
            asked.add("Few people gave a score. How can we ask more people?");
        }
        asked.add("What will be different when we meet again? How will we know?");
        return List.copyOf(asked);
    }

    /** @return of what people talk about most, what they are least happy with; empty where none is worse than the whole */
    private static Optional<PackFigures.About> hardest(PackFigures counted) {
        var whole = counted.scores().positive().map(Share::fraction).orElse(0.0);
        return counted.themes().stream()
                .filter(theme -> Scores.enough(theme.scores()) && good(theme) < whole)
                .min(Comparator.comparingDouble(QuestionsToAsk::good));
    }

    private static double good(PackFigures.About theme) {
        return theme.scores().positive().map(Share::fraction).orElse(1.0);
    }
}
