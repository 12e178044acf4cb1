package linchpin.evidence.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.analysis.figures.Share;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.evidence.Scope;
import linchpin.evidence.numbers.PackFigures.About;
import linchpin.figures.Count;
import linchpin.figures.Counts;
import linchpin.meaning.Themes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was talked about most, and says how far the machine that sorted it is to be trusted. */
@Component
class CountThemes {

    private static final int MOST = 12;

    private final Counts counts;
    private final Themes themes;
    private final ObjectProvider<CommentReader> reader;

    CountThemes(Counts counts, Themes themes, ObjectProvider<CommentReader> reader) {
        this.counts = counts;
        this.themes = themes;
        this.reader = reader;
    }

    @Transactional(readOnly = true)
    public List<About> of(Scope scope) {
        var totals = counts.themes(scope.place(), scope.first(), scope.last());
        var named = themes.names();
        var numbers = new ArrayList<>(totals.entrySet().stream()
                .filter(theme -> named.containsKey(theme.getKey()))
                .sorted(Comparator.comparingLong(
                        (Map.Entry<Integer, Count> theme) -> -theme.getValue().total()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList());
        if (scope.theme() != null && !numbers.contains(scope.theme()) && totals.containsKey(scope.theme())) {
            numbers.add(scope.theme());
        }
        return numbers.stream()
                .map(number -> about(scope, number, named.getOrDefault(number, "")))
                .toList();
    }

    private About about(Scope scope, int number, String name) {
        var right = reader.getObject()
                .card()
                .of(name)
                .map(figures -> Share.inHundred(figures.precision()))
                .orElse(null);
        return new About(number, name, right, counts.months(scope.place(), number, scope.first(), scope.last()));
    }

    PackFigures.Reader reader() {
        var card = reader.getObject().card();
        return new PackFigures.Reader(card.name(), right(card));
    }

    /** Over all themes: of what the machine suggested on comments held aside, the share that was right. */
    static int right(ModelCard card) {
        var suggested = 0.0;
        var right = 0.0;
        for (var theme : card.themes()) {
            if (theme.precision() > 0) {
                right += theme.recall() * theme.support();
                suggested += theme.recall() * theme.support() / theme.precision();
            }
        }
        return suggested == 0 ? 0 : Share.inHundred(right / suggested);
    }
}
