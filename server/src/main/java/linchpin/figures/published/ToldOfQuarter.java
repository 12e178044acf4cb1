package linchpin.figures.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import linchpin.analysis.figures.Share;
import linchpin.figures.QuarterForEverybody;
import linchpin.figures.published.quarters.PublicCount;
import linchpin.figures.published.quarters.PublicCounts;
import linchpin.meaning.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one quarter as it was published. */
@Component
class ToldOfQuarter implements QuarterForEverybody {

    private final PublicCounts counts;
    private final Themes themes;

    ToldOfQuarter(PublicCounts counts, Themes themes) {
        this.counts = counts;
        this.themes = themes;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Told> of(LocalDate first) {
        return counts.in(first).stream()
                .filter(count -> count.place() == null)
                .findFirst()
                .map(count -> new Told(
                        count.total(),
                        inHundred(count, PublicCount.PublicAnswers::good),
                        inHundred(count, PublicCount.PublicAnswers::poor),
                        themes(first),
                        counts.smallest()));
    }

    private static @Nullable Integer inHundred(
            PublicCount count, java.util.function.Function<PublicCount.PublicAnswers, Optional<Share>> which) {
        var answers = count.answers();
        return answers == null
                ? null
                : which.apply(answers).map(Share::inHundred).orElse(null);
    }

    private List<Theme> themes(LocalDate first) {
        var names = themes.names();
        return counts.themes(null, first).entrySet().stream()
                .filter(theme -> names.containsKey(theme.getKey()))
                .map(theme -> new Theme(names.getOrDefault(theme.getKey(), ""), theme.getValue()))
                .sorted(Comparator.comparingLong(Theme::number).reversed())
                .toList();
    }
}
