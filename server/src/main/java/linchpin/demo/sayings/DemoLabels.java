package linchpin.demo.sayings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.demo.cast.Cast;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.AssignThemes;
import linchpin.meaning.Themes;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the invented feedback is about: what troubles people was labelled by the analyst, the rest is as the machine would suggest. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoLabels {

    private static final int TROUBLED = 3;

    private final FeedbackArchive archive;
    private final Themes themes;
    private final AssignThemes assigning;

    DemoLabels(FeedbackArchive archive, Themes themes, AssignThemes assigning) {
        this.archive = archive;
        this.themes = themes;
        this.assigning = assigning;
    }

    void label(Cast cast, List<InventedFeedback> read) {
        var numbers = themes.all().stream().collect(Collectors.toMap(Themes.Theme::name, Themes.Theme::number));
        for (var one : read.stream().filter(one -> !one.themes().isEmpty()).toList()) {
            label(
                    cast,
                    one,
                    one.themes().stream()
                            .filter(numbers::containsKey)
                            .map(numbers::get)
                            .collect(Collectors.toSet()));
        }
    }

    private void label(Cast cast, InventedFeedback one, Set<Integer> about) {
        if (one.score() >= TROUBLED) {
            assigning.assign(one.id(), about, cast.who(Role.ANALYST));
        } else {
            archive.themes(one.id(), about); // as the machine will, when it comes by
        }
    }
}
