package linchpin.evidence.pack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.PlaceId;
import linchpin.platform.NotFound;
import linchpin.ui.Days;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody enters to make a pack. Dates stay as they were typed, so that nothing is lost when one is wrong. */
record PackForm(
        @NotBlank(message = "Enter your question, as you would ask it")
        @Size(max = 300, message = "The question must have 300 characters or fewer")
        String question,

        @NotBlank(message = "Enter which meeting it is for")
        @Size(max = 200, message = "The name of the meeting must have 200 characters or fewer")
        String meeting,

        String meetingOn,
        String place,
        String theme,
        String from,
        String to,
        String pairs) {

    /** Whatever people talk about, where somebody says so. Empty is where nobody has said anything yet. */
    static final String ANYTHING = "any";

    private static final int USUAL = 24;
    private static final int LONGEST = 36;

    PackForm {
        question = Typed.text(question).replaceAll("\\s+", " ");
        meeting = Typed.text(meeting);
        meetingOn = Typed.text(meetingOn);
        place = Typed.text(place);
        theme = Typed.text(theme);
        from = Typed.text(from);
        to = Typed.text(to);
        pairs = Typed.text(pairs);
    }

    /** @return an empty one, over two years up to the last whole month: with less a change is hard to tell from chance */
    static PackForm fresh(LocalDate today) {
        var last = YearMonth.from(today).minusMonths(1);
        return new PackForm("", "", "", "", "", last.minusMonths(USUAL - 1).toString(), last.toString(), "4");
    }

    Errors dated(LocalDate today, Errors errors) {
        var found = errors;
        if (day().isEmpty()) {
            found = found.with("meetingOn", "Enter the day of the meeting, like 2027-03-31");
        }
        var first = month(from);
        var last = month(to);
        if (first.isEmpty()) {
            found = found.with("from", "Enter the first month, like 2026-04");
        }
        if (last.isEmpty()) {
            return found.with("to", "Enter the last month, like 2027-03");
        }
        if (last.get().isAfter(YearMonth.from(today))) {
            return found.with("to", "The last month must not be in the future");
        }
        return first.isPresent() ? inOrder(first.get(), last.get(), found) : found;
    }

    private static Errors inOrder(YearMonth first, YearMonth last, Errors errors) {
        if (first.isAfter(last)) {
            return errors.with("from", "The first month must not be after the last");
        }
        return first.isBefore(last.minusMonths(LONGEST - 1L))
                ? errors.with("from", "A pack looks at " + LONGEST + " months at most: choose a later first month")
                : errors;
    }

    Optional<LocalDate> day() {
        return Days.typed(meetingOn);
    }

    static Optional<YearMonth> month(String typed) {
        return Days.typedMonth(typed);
    }

    YearMonth first() {
        return month(from).orElseThrow();
    }

    YearMonth last() {
        return month(to).orElseThrow();
    }

    /** @return null for the organisation as a whole */
    @Nullable
    PlaceId chosenPlace() {
        try {
            return place.isEmpty() ? null : new PlaceId(UUID.fromString(place));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    /** @return null for whatever people talked about */
    @Nullable
    Integer chosenTheme() {
        return theme.matches("\\d{1,9}") ? Integer.valueOf(theme) : null;
    }

    /** @return whether nobody has said yet what it is about */
    boolean asksWhat() {
        return !theme.equals(ANYTHING) && chosenTheme() == null;
    }

    /** @return the same about this theme, and at this place where none was chosen */
    PackForm about(int number, Optional<PlaceId> where) {
        var at = place.isEmpty() ? where.map(one -> one.id().toString()).orElse("") : place;
        return new PackForm(question, meeting, meetingOn, at, String.valueOf(number), from, to, pairs);
    }

    int chosenPairs() {
        return pairs.equals("8") ? 8 : 4;
    }
}
