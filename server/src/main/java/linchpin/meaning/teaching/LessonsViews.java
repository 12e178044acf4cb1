package linchpin.meaning.teaching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import linchpin.analysis.figures.Share;
import linchpin.analysis.text.learning.Effect;
import linchpin.meaning.Themes;
import linchpin.meaning.WhetherReading;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts into words what people taught the machine, and what came of it. */
@Component
public class LessonsViews {

    private final KeptLessons lessons;
    private final Themes themes;
    private final WhetherReading whether;
    private final Clock clock;

    LessonsViews(KeptLessons lessons, Themes themes, WhetherReading whether, Clock clock) {
        this.clock = clock;
        this.lessons = lessons;
        this.themes = themes;
        this.whether = whether;
    }

    @Transactional(readOnly = true)
    public LessonsView view(Viewer viewer) {
        var may = viewer.may(Permission.LABEL);
        var own = viewer.mayForAll(Permission.LABEL);
        return lessons.report()
                .map(report -> new LessonsView(
                        summary(report.corrections(), report.madeAt()), rows(report), whether.learns(), may, own))
                .orElseGet(() -> new LessonsView("", List.of(), whether.learns(), may, own));
    }

    private String summary(int corrections, Timestamp at) {
        return "Learnt from %,d %s (%s)."
                .formatted(
                        corrections,
                        corrections == 1 ? "correction" : "corrections",
                        Days.moment(at.toInstant(), clock));
    }

    private List<LessonsView.LessonRow> rows(KeptLessons.Report report) {
        var names = new HashMap<String, String>();
        themes.all().forEach(theme -> names.put(theme.key(), theme.name()));
        return report.effects().stream()
                .filter(effect -> names.containsKey(effect.theme()))
                .map(effect -> row(effect, names))
                .toList();
    }

    private static LessonsView.LessonRow row(Effect effect, Map<String, String> names) {
        var few = effect.tooFewToSay();
        return new LessonsView.LessonRow(
                names.getOrDefault(effect.theme(), effect.theme()),
                "%,d, %,d with it".formatted(effect.examples(), effect.having()),
                few ? "" : change(effect.before().precision(), effect.after().precision()),
                few ? "" : change(effect.before().recall(), effect.after().recall()),
                few ? "" : change(effect.before().f1(), effect.after().f1()),
                used(effect));
    }

    private static String change(OptionalDouble before, OptionalDouble after) {
        return hundredths(before) + ", now " + hundredths(after);
    }

    private static String hundredths(OptionalDouble share) {
        return share.isPresent() ? String.valueOf(Share.inHundred(share.getAsDouble())) : "none";
    }

    private static String used(Effect effect) {
        if (effect.adopted()) {
            return "Used";
        }
        return effect.tooFewToSay()
                ? "Not yet: code at least five comments with it and five without"
                : "Not used: it would make the suggestions no better";
    }
}
