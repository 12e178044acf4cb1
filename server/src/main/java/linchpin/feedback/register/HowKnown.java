package linchpin.feedback.register;

import java.util.Arrays;
import java.util.List;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How a giver wishes to be known, as a form brings it.
 *
 * @param grade name of a {@link Grade}
 * @param name empty for none
 * @param reach e-mail, telephone or address; empty for none
 */
public record HowKnown(
        String grade,

        @Keepable(longest = TypedText.LINE) String name,

        @Keepable(longest = TypedText.LINE) String reach) {

    public static final HowKnown NAMELESS = new HowKnown("", "", "");

    public HowKnown {
        grade = Typed.text(grade).isEmpty() ? Grade.NAMELESS.name() : grade;
        name = Typed.text(name);
        reach = Typed.text(reach);
    }

    /** @return the grades to choose from, each with its meaning */
    public static List<Choice> choices() {
        return Arrays.stream(Grade.values())
                .map(grade -> new Choice(grade.name(), grade.label(), grade.meaning()))
                .toList();
    }

    /** @return the grade; nameless where the form brings none that we know */
    public Grade chosen() {
        return Arrays.stream(Grade.values())
                .filter(known -> known.name().equals(grade))
                .findFirst()
                .orElse(Grade.NAMELESS);
    }

    /** @return the errors, and where somebody wrote how to reach them but chose to be nameless: it would be forgotten unseen */
    public Errors checkMeant(Errors errors, String at) {
        return chosen() == Grade.NAMELESS && !reach.isEmpty()
                ? errors.with(
                        at + "reach",
                        "You wrote how we can reach you. Choose “%s” above, or empty this field"
                                .formatted(Grade.REACHABLE.label()))
                : errors;
    }

    /**
     * @param at what stands before the names of the fields
     * @return the errors, and what this grade needs and did not get
     */
    public Errors checkNeeded(Errors errors, String at) {
        var found = errors;
        if (chosen() == Grade.PUBLIC_NAME && name.isEmpty()) {
            found = found.with(
                    at + "name", "Enter the name that may stand beside your words, or choose another way to be known");
        }
        if (chosen() == Grade.REACHABLE && reach.isEmpty()) {
            found = found.with(
                    at + "reach",
                    "Enter an email address, a telephone number or an address, or choose another way to be known");
        }
        if (chosen() == Grade.KNOWN_TO_TEAM && name.isEmpty() && reach.isEmpty()) {
            found = found.with(at + "name", "Enter your name or a way to reach you, or choose another way to be known");
        }
        return found;
    }

    /** @return the name to store; none for the nameless, whatever the field held */
    public @Nullable String nameKept() {
        return chosen() == Grade.NAMELESS || name.isEmpty() ? null : name;
    }

    /** @return the way to reach them to store; none for the nameless, whatever the field held */
    public @Nullable String reachKept() {
        return chosen() == Grade.NAMELESS || reach.isEmpty() ? null : reach;
    }
}
