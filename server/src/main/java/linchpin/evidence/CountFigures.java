package linchpin.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.feedback.Quotable;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.meaning.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a pack says, once, when it is made. */
@Component
class CountFigures {

    private static final int MOST_THEMES = 12;

    private final Counts counts;
    private final Themes themes;
    private final Quotable quotable;
    private final ObjectProvider<CommentReader> reader;
    private final Clock clock;

    CountFigures(Counts counts, Themes themes, Quotable quotable, ObjectProvider<CommentReader> reader, Clock clock) {
        this.counts = counts;
        this.themes = themes;
        this.quotable = quotable;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Counted count(Scope scope) {
        var card = reader.getObject().card();
        return new Counted(
                LocalDate.now(clock),
                months(scope, null),
                scope.theme() == null ? null : months(scope, scope.theme()),
                talkedAbout(scope, card),
                quotable.count(scope.wanted()),
                counts.waiting(),
                new Counted.Reader(card.name(), right(card)));
    }

    private List<Counted.Month> months(Scope scope, @Nullable Integer theme) {
        return counts.months(scope.place(), theme, scope.first(), scope.last()).stream()
                .map(month -> new Counted.Month(
                        month.month(),
                        month.count().answers(),
                        month.count().unmapped() + month.count().unanswered(),
                        month.count().total()))
                .toList();
    }

    private List<Counted.About> talkedAbout(Scope scope, ModelCard card) {
        var totals = counts.themes(scope.place(), scope.first(), scope.last());
        var named = themes.names();
        var numbers = new ArrayList<>(totals.entrySet().stream()
                .filter(theme -> named.containsKey(theme.getKey()))
                .sorted(Comparator.comparingLong(
                        (Map.Entry<Integer, Count> theme) -> -theme.getValue().total()))
                .limit(MOST_THEMES)
                .map(Map.Entry::getKey)
                .toList());
        if (scope.theme() != null && !numbers.contains(scope.theme()) && totals.containsKey(scope.theme())) {
            numbers.add(scope.theme());
        }
        return numbers.stream()
                .map(number -> about(scope, number, named.getOrDefault(number, ""), card))
                .toList();
    }

    private Counted.About about(Scope scope, int number, String name, ModelCard card) {
        var right = card.of(name)
                .map(figures -> linchpin.analysis.figures.Share.inHundred(figures.precision()))
                .orElse(null);
        return new Counted.About(number, name, right, months(scope, number));
    }

    /** Over all themes: of what the machine suggested on comments held aside, the share that was right. */
    private static int right(ModelCard card) {
        var suggested = 0.0;
        var right = 0.0;
        for (var theme : card.themes()) {
            if (theme.precision() > 0) {
                right += theme.recall() * theme.support();
                suggested += theme.recall() * theme.support() / theme.precision();
            }
        }
        return suggested == 0 ? 0 : linchpin.analysis.figures.Share.inHundred(right / suggested);
    }
}
