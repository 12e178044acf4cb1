package linchpin.meaning.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.Themes;
import linchpin.meaning.WhetherReading;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the comments that teach most, one at a time. */
@Controller
class CodingController {

    private final CodingSession session;
    private final CodeFeedback code;
    private final WordsToRead words;
    private final Themes themes;
    private final WhetherReading whether;

    CodingController(
            CodingSession session, CodeFeedback code, WordsToRead words, Themes themes, WhetherReading whether) {
        this.session = session;
        this.code = code;
        this.words = words;
        this.themes = themes;
        this.whether = whether;
    }

    @Needs(Permission.LABEL)
    @GetMapping("/coding")
    ModelAndView show(Viewer viewer) {
        var coded = session.coded(viewer.account());
        var turn = session.next(viewer).map(this::turn).orElse(null);
        return new ModelAndView(
                "meaning/coding/coding", Map.of("page", new CodingPage(turn, coded, coded > 0, whether.learns())));
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding")
    ModelAndView begin(Viewer viewer) {
        session.begin(viewer);
        return session.next(viewer).isPresent() ? again() : new ModelAndView("redirect:/coding?none");
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/{turn}")
    ModelAndView save(@PathVariable UUID turn, @RequestParam(defaultValue = "") Set<Integer> theme, Viewer viewer) {
        code.code(turn, theme, viewer);
        return again();
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/{turn}/skip")
    ModelAndView skip(@PathVariable UUID turn, Viewer viewer) {
        session.done(turn, "skipped", viewer);
        return again();
    }

    @Needs(Permission.LABEL)
    @PostMapping("/coding/undo")
    ModelAndView undo(Viewer viewer) {
        code.takeBack(viewer);
        return again();
    }

    private static ModelAndView again() {
        return new ModelAndView("redirect:/coding");
    }

    private CodingPage.Turn turn(CodingSession.Turn turn) {
        var suggested = code.suggested(turn.feedbackId());
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
