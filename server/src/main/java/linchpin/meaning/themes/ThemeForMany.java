package linchpin.meaning.themes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.many.ActOnMany;
import linchpin.meaning.AssignThemes;
import linchpin.meaning.Themes;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Fragments;
import org.springframework.stereotype.Component;

/** Says of many that they are about one theme; what else each is about stays. */
@Component
class ThemeForMany implements ActOnMany {

    private static final String FIELD = "giveTheme";

    private final Themes themes;
    private final AssignThemes assigning;
    private final LastSaid lastSaid;
    private final Fragments fragments;

    ThemeForMany(Themes themes, AssignThemes assigning, LastSaid lastSaid, Fragments fragments) {
        this.themes = themes;
        this.assigning = assigning;
        this.lastSaid = lastSaid;
        this.fragments = fragments;
    }

    @Override
    public String name() {
        return "theme";
    }

    @Override
    public String label() {
        return "Give a theme";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Permission needs() {
        return Permission.LABEL;
    }

    @Override
    public Optional<Content> fields(Map<String, String> typed, Errors errors, Viewer viewer) {
        var choices = new ArrayList<>(List.of(new Choice("", "Choose a theme")));
        themes.names().forEach((number, name) -> choices.add(new Choice(number.toString(), name)));
        return Optional.of(fragments.of(
                "meaning/themes/many",
                Map.of("choices", choices, "value", typed.getOrDefault(FIELD, ""), "errors", errors)));
    }

    @Override
    public Errors wrong(Map<String, String> typed, Viewer viewer) {
        return chosen(typed).isPresent() ? Errors.none() : Errors.none().with(FIELD, "Choose the theme to give");
    }

    private Optional<Themes.Theme> chosen(Map<String, String> typed) {
        var sent = typed.getOrDefault(FIELD, "");
        return sent.matches("[0-9]{1,6}") ? themes.byNumber(Integer.parseInt(sent)) : Optional.empty();
    }

    @Override
    public Done to(Set<FeedbackId> feedback, Map<String, String> typed, Viewer viewer) {
        var theme = chosen(typed).orElseThrow();
        var changed =
                feedback.stream().filter(one -> !themes.of(one).contains(theme)).collect(Collectors.toSet());
        feedback.stream()
                .filter(changed::contains)
                .forEach(one -> assigning.judge(one, theme.number(), true, viewer.account()));
        return new Done(
                changed,
                "Given the theme “" + theme.name() + "”",
                "about it already",
                Integer.toString(theme.number()));
    }

    @Override
    public int undo(Set<FeedbackId> feedback, String detail, Viewer viewer) {
        var last = lastSaid.of(feedback, Integer.parseInt(detail), viewer.account());
        last.forEach(one -> assigning.undo(one, viewer.account()));
        return last.size();
    }
}
