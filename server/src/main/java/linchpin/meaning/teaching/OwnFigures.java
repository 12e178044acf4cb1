package linchpin.meaning.teaching;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import linchpin.analysis.figures.Share;
import linchpin.analysis.text.learning.Effect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How often suggestions of an organisation's own themes were right, counted on corrections that were held aside. */
@Component
public class OwnFigures {

    private final KeptLessons lessons;

    OwnFigures(KeptLessons lessons) {
        this.lessons = lessons;
    }

    /**
     * What was measured of a theme.
     *
     * @param precision empty where that cannot be said yet
     */
    public record Measured(String inWords, OptionalDouble precision) {

        /** Nobody could measure it yet. */
        public static final Measured NOT_YET = new Measured("Not measured yet", OptionalDouble.empty());
    }

    /** @return by what the machine calls the theme, what was measured of it; nothing for themes that nobody corrected */
    @Transactional(readOnly = true)
    public Map<String, Measured> byTheme() {
        return lessons.report()
                .map(report -> report.effects().stream().collect(Collectors.toMap(Effect::theme, OwnFigures::measured)))
                .orElseGet(Map::of);
    }

    private static Measured measured(Effect effect) {
        var precision = effect.after().precision();
        var recall = effect.after().recall();
        if (effect.tooFewToSay() || precision.isEmpty() || recall.isEmpty()) {
            return Measured.NOT_YET;
        }
        var words =
                "On %,d comments coded here, %,d of them about it: %d in 100 suggestions were right, and %d in 100 were found"
                        .formatted(effect.examples(), effect.having(), hundredths(precision), hundredths(recall));
        return new Measured(words, precision);
    }

    private static long hundredths(OptionalDouble share) {
        return Share.inHundred(share.orElse(0));
    }
}
