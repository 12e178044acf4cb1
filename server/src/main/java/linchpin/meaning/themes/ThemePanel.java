package linchpin.meaning.themes;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.FeedbackPanel;
import linchpin.meaning.Themes;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the page of a feedback: what it is about, and the form that says so. */
@Component
class ThemePanel implements FeedbackPanel {

    private final Themes themes;
    private final JdbcClient jdbc;
    private final Fragments fragments;

    ThemePanel(Themes themes, JdbcClient jdbc, Fragments fragments) {
        this.themes = themes;
        this.jdbc = jdbc;
        this.fragments = fragments;
    }

    /** What the piece prints. */
    record View(String id, List<Themes.Theme> chosen, List<Group> groups, boolean may, boolean changedBefore) {}

    record Group(String category, List<Box> boxes) {}

    record Box(Themes.Theme theme, boolean checked) {}

    @Override
    public Optional<Content> panel(FeedbackId feedback, Viewer viewer) {
        var chosen = themes.of(feedback);
        var groups = new LinkedHashMap<String, List<Box>>();
        for (var theme : themes.all()) {
            groups.computeIfAbsent(theme.category(), _ -> new ArrayList<>())
                    .add(new Box(theme, chosen.contains(theme)));
        }
        var view = new View(
                feedback.id().toString(),
                chosen,
                groups.entrySet().stream()
                        .map(group -> new Group(group.getKey(), group.getValue()))
                        .toList(),
                viewer.may(Permission.LABEL),
                changed(feedback));
        return Optional.of(fragments.of("meaning/themes/themes", Map.of("view", view)));
    }

    @Override
    public Optional<Shortcut> shortcut(FeedbackId feedback, Viewer viewer) {
        return viewer.may(Permission.LABEL)
                ? Optional.of(new Shortcut("Say what it is about", "#themes"))
                : Optional.empty();
    }

    private boolean changed(FeedbackId feedback) {
        return jdbc.sql("select exists (select 1 from meaning.assignment where feedback_id = :feedback)")
                .param("feedback", feedback.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int order() {
        return 20;
    }
}
