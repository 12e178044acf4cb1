package linchpin.meaning.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.WhetherReading;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Puts together what somebody sees who codes. */
@Component
class CodingPages {

    private final CodingSession session;
    private final WordsToRead words;
    private final Themes themes;
    private final WhetherReading whether;

    CodingPages(CodingSession session, WordsToRead words, Themes themes, WhetherReading whether) {
        this.session = session;
        this.words = words;
        this.themes = themes;
        this.whether = whether;
    }

    CodingPage page(Viewer viewer) {
        var coded = session.coded(viewer.account());
        var turn = session.next(viewer).map(this::turn).orElse(null);
        return new CodingPage(turn, coded, coded > 0, whether.learns());
    }

    private CodingPage.Turn turn(CodingSession.Turn turn) {
        var suggested = themes.suggested(Set.of(turn.feedbackId())).getOrDefault(turn.feedbackId(), Set.of());
        return new CodingPage.Turn(
                turn.id().toString(),
                turn.feedbackId().id().toString(),
                turn.place() + " of " + turn.of(),
                words.of(turn.feedbackId()).stream()
                        .map(said -> new CodingPage.Said(said.question(), said.words()))
                        .toList(),
                themes.all().stream()
                        .filter(theme -> suggested.contains(theme.number()))
                        .map(Themes.Theme::name)
                        .toList(),
                groups(suggested));
    }

    /** The organisation's own first: it is these that are learnt from nothing. */
    private List<CodingPage.Group> groups(Set<Integer> suggested) {
        var groups = new LinkedHashMap<String, List<CodingPage.Box>>();
        themes.all().stream()
                .sorted(Comparator.comparing((Themes.Theme theme) -> !theme.own())
                        .thenComparingInt(Themes.Theme::number))
                .forEach(theme -> groups.computeIfAbsent(theme.category(), _ -> new ArrayList<>())
                        .add(new CodingPage.Box(
                                theme.number(), theme.name(), theme.meaning(), suggested.contains(theme.number()))));
        return groups.entrySet().stream()
                .map(group -> new CodingPage.Group(group.getKey(), group.getValue()))
                .toList();
    }
}
