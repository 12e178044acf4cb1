package linchpin.answers.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import linchpin.feedback.Shortened;
import linchpin.feedback.register.FeedbackArchive.Summary;
import linchpin.feedback.register.LoggedFor.Logged;
import linchpin.feedback.register.ToldFacts;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * What somebody logged for others, as their page prints it.
 *
 * @param all the latest first
 * @param group whose to show; empty for all
 */
record LoggedPage(List<Line> all, String group) {

    private static final int WORDS = 160;

    /**
     * Something logged.
     *
     * @param answer what there is to tell; null for nothing yet
     */
    record Line(Logged logged, Summary said, String place, ToBring.@Nullable Answer answer) {

        /** @return whether there is something to tell that was not told since */
        boolean toBring() {
            var told = logged.toldOn();
            return answer != null && (told == null || told.isBefore(answer.on()));
        }

        String id() {
            return logged.id().id().toString();
        }

        /** @return as in "Thursday group, a group of 9", or that it was one person */
        String who() {
            var heads = logged.heads() == null ? "" : ToldFacts.group(logged.heads());
            var name = logged.group();
            if (name == null) {
                return heads.isEmpty() ? "One person" : LocalName.beginning(heads);
            }
            return heads.isEmpty() ? name : name + ", " + heads;
        }

        String words() {
            return said.words().isBlank() ? "A score without words" : Shortened.to(WORDS, said.words());
        }

        String heard() {
            return Days.full(said.receivedOn());
        }

        String told() {
            return logged.toldOn() == null ? "" : Days.full(logged.toldOn());
        }

        boolean of(String group) {
            return group.isEmpty() || group.equals(logged.group());
        }
    }

    /** @return with something to tell that was not told since */
    List<Line> toBring() {
        return shown().filter(Line::toBring).toList();
    }

    List<Line> rest() {
        return shown().filter(line -> !line.toBring()).toList();
    }

    private java.util.stream.Stream<Line> shown() {
        return all.stream().filter(line -> line.of(group));
    }

    /** @return all groups, and everybody; one alone where no group has a name */
    List<Choice> groups() {
        var names = new TreeSet<String>();
        all.stream().map(line -> line.logged().group()).filter(Objects::nonNull).forEach(names::add);
        var choices = new ArrayList<>(List.of(new Choice("", "Everybody")));
        names.forEach(name -> choices.add(new Choice(name, name)));
        return choices;
    }
}
