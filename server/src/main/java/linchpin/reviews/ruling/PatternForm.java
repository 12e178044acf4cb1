package linchpin.reviews.ruling;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.people.AccountId;
import linchpin.reviews.PatternRule;
import linchpin.reviews.PatternRule.Numbers;
import linchpin.reviews.patterns.Threshold;
import linchpin.reviews.patterns.Tone;
import linchpin.reviews.patterns.Watched;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** A rule as somebody types it. */
record PatternForm(
        String theme,
        String place,
        String each,
        String tone,
        String comments,
        String days,
        String people,
        String due,
        String owner) {

    private static final int MOST_COMMENTS = 10_000;
    private static final int MOST_DAYS = 365;
    private static final int MOST_DUE = 120;

    /** As it is offered first. */
    static final PatternForm FIRST = new PatternForm("", "", "", "criticism", "3", "60", "3", "20", "");

    PatternForm {
        theme = Typed.text(theme);
        place = Typed.text(place);
        each = Typed.text(each);
        tone = Typed.text(tone);
        comments = Typed.text(comments);
        days = Typed.text(days);
        people = Typed.text(people);
        due = Typed.text(due);
        owner = Typed.text(owner);
    }

    static PatternForm of(PatternRule rule) {
        var watched = rule.watched();
        var place = watched.place();
        var numbers = rule.numbers();
        var owner = numbers.owner();
        return new PatternForm(
                Objects.toString(watched.theme(), ""),
                place == null ? "" : place.id().toString(),
                watched.each(),
                watched.tone().stored(),
                String.valueOf(numbers.threshold().comments()),
                String.valueOf(numbers.threshold().days()),
                String.valueOf(numbers.threshold().people()),
                String.valueOf(numbers.dueIn()),
                owner == null ? "" : owner.id().toString());
    }

    /** What somebody can choose from. */
    record Offered(List<Choice> themes, List<Choice> places, List<Choice> kinds, List<Choice> owners) {

        static boolean has(List<Choice> choices, String sent) {
            return choices.stream().anyMatch(choice -> choice.value().equals(sent));
        }
    }

    /** @return what is wrong with what it watches */
    Errors watched(Offered offered) {
        var errors = Errors.none();
        if (!Offered.has(offered.themes(), theme)) {
            errors = errors.with("theme", "Choose a theme, or any");
        }
        if (!Offered.has(offered.places(), place)) {
            errors = errors.with("place", "Choose where");
        }
        if (!Offered.has(offered.kinds(), each)) {
            errors = errors.with("each", "Choose whether places count together or each by itself");
        }
        return Tone.with(tone).isPresent() ? errors : errors.with("tone", "Choose which comments count");
    }

    /** @return these, and what is wrong with its numbers */
    Errors numbers(Errors found, Offered offered) {
        var errors = between(found, "comments", comments, MOST_COMMENTS, "How many comments");
        errors = between(errors, "days", days, MOST_DAYS, "Within how many days");
        errors = between(errors, "people", people, MOST_COMMENTS, "From how many people");
        errors = between(errors, "due", due, MOST_DUE, "In how many working days it is due");
        if (!errors.any() && number(people) > number(comments)) {
            errors =
                    errors.with("people", "There cannot be more people than comments: enter " + comments + " or fewer");
        }
        return Offered.has(offered.owners(), owner)
                ? errors
                : errors.with("owner", "Choose somebody who can own a review there, or leave it open");
    }

    private static Errors between(Errors errors, String field, String typed, int most, String what) {
        return number(typed) >= 1 && number(typed) <= most
                ? errors
                : errors.with(field, what + " must be a whole number from 1 to " + most);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    /** @return once nothing is wrong with it */
    Watched about() {
        return new Watched(
                theme.isEmpty() ? null : Integer.valueOf(theme),
                chosenPlace(),
                each,
                Tone.with(tone).orElseThrow());
    }

    @Nullable
    PlaceId chosenPlace() {
        return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
    }

    /** @return once nothing is wrong with them */
    Numbers meant() {
        return new Numbers(
                new Threshold(number(comments), number(days), number(people)),
                number(due),
                owner.isEmpty() ? null : new AccountId(UUID.fromString(owner)));
    }
}
