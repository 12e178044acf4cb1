package linchpin.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.demo.DemoFeedback.Entered;
import linchpin.demo.Storyteller.Scene;
import linchpin.feedback.FeedbackArchive;
import linchpin.feedback.Quotable;
import linchpin.meaning.Alarms;
import linchpin.meaning.AssignThemes;
import linchpin.meaning.Themes;
import linchpin.people.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the fictional people have read and said of it: most is read and may be quoted, what troubles people has its
 * themes, one thing is alarming. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
class DemoReading {

    private static final int UNREAD_DAYS = 12;
    private static final int TROUBLED = 3;

    private final FeedbackArchive archive;
    private final Themes themes;
    private final AssignThemes assigning;
    private final Alarms alarms;
    private final Quotable quotable;
    private final Clock clock;

    DemoReading(
            FeedbackArchive archive,
            Themes themes,
            AssignThemes assigning,
            Alarms alarms,
            Quotable quotable,
            Clock clock) {
        this.archive = archive;
        this.quotable = quotable;
        this.themes = themes;
        this.assigning = assigning;
        this.alarms = alarms;
        this.clock = clock;
    }

    @Transactional
    void read(Scene scene, List<Entered> entered) {
        archive.caughtUp(scene.who(Role.LINCHPIN), LocalDate.now(clock).minusDays(UNREAD_DAYS));
        var numbers = themes.all().stream().collect(Collectors.toMap(Themes.Theme::name, Themes.Theme::number));
        var read = entered.stream()
                .filter(one -> one.day().isBefore(LocalDate.now(clock).minusDays(UNREAD_DAYS)))
                .toList();
        read.forEach(one -> label(scene, one, numbers));
        quotable.clear(read.stream().map(Entered::id).toList());
        entered.reversed().stream()
                .filter(one -> one.text().contains("too late")
                        || one.text().contains("rang out")
                        || one.text().contains("ulcer"))
                .findFirst()
                .ifPresent(one -> alarms.raise(
                        one.id(),
                        Alarms.Kind.SAFETY,
                        "Somebody was nearly harmed. Please read today.",
                        scene.who(Role.CONNECTOR)));
    }

    private void label(Scene scene, Entered one, Map<String, Integer> numbers) {
        var known = one.themes().stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .collect(Collectors.toSet());
        if (one.score() >= TROUBLED) {
            assigning.assign(one.id(), known, scene.who(Role.ANALYST));
        } else {
            archive.themes(one.id(), known); // as the machine will, when it comes by
        }
    }
}
