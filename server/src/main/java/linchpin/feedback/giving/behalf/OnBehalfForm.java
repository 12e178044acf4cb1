package linchpin.feedback.giving.behalf;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.giving.TellingFields;
import linchpin.feedback.register.Keepable;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TypedText;
import linchpin.organisation.QuestionClass;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in for a giver who told them.
 *
 * @param place its code, or that of the whole organisation; empty before one is chosen
 * @param heard the day, as typed
 * @param words of the giver
 * @param telling the rest of it
 * @param group the name of a group, for whoever logs it to find it again; empty for none
 * @param heads how many said it together; empty for one person
 * @param agreed "yes" where it was read back to the giver, who agrees
 */
record OnBehalfForm(
        Once once,
        String place,
        String channel,
        String heard,

        @Keepable String words,

        @Valid TellingFields telling,

        @Keepable(longest = LONGEST_GROUP) String group,

        @Pattern(
                regexp = "|[2-9]|[1-9][0-9]{1,2}",
                message = "Enter how many there were, from 2 to 999, or leave it empty for one person")
        String heads,

        String agreed) {

    static final int LONGEST_GROUP = 120;

    private static final String ASKED = "What they told us";
    private static final List<String> ORDER = List.of("words", "place", "channel", "heard", "group", "heads");

    /** As in a file: before there was an NHS, nobody told it anything. */
    private static final LocalDate EARLIEST = LocalDate.of(1948, 1, 1);

    OnBehalfForm {
        once = Objects.requireNonNullElseGet(once, Once::fresh);
        place = Objects.requireNonNullElse(place, "");
        channel = Objects.requireNonNullElse(channel, "talk");
        heard = Objects.requireNonNullElse(heard, "");
        words = TypedText.text(words);
        telling = Objects.requireNonNullElse(telling, TellingFields.NOTHING);
        group = Typed.text(group);
        heads = Typed.text(heads);
        agreed = Objects.requireNonNullElse(agreed, "");
    }

    /** @return an empty form for something heard on that day */
    static OnBehalfForm on(LocalDate day) {
        return new OnBehalfForm(Once.fresh(), "", "talk", day.toString(), "", TellingFields.NOTHING, "", "", "");
    }

    /** @return the day it was heard; null where the field holds none that can be */
    @Nullable
    LocalDate day() {
        try {
            var day = LocalDate.parse(heard.strip());
            return day.isBefore(EARLIEST) ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @return what is wrong, in the order of the page */
    Errors check(Errors found, List<Choice> places, List<Choice> channels, LocalDate today) {
        var errors = found;
        if (words.isBlank() && telling.answer().isBlank()) {
            errors = errors.with("words", "Enter what they told you");
        }
        if (!offered(places, place)) {
            errors = errors.with("place", "Choose the place it is about, or the whole organisation");
        }
        if (!offered(channels, channel)) {
            errors = errors.with("channel", "Choose how they told you");
        }
        var day = day();
        var possible = day != null && !day.isAfter(today);
        if (!possible) {
            errors = errors.with("heard", "Enter the day they told you, today or earlier");
        }
        return telling.check(errors, YearMonth.from(possible ? day : today)).inOrder(order());
    }

    private static List<String> order() {
        var order = new ArrayList<>(ORDER);
        order.addAll(TellingFields.ORDER);
        return order;
    }

    private static boolean offered(List<Choice> choices, String value) {
        return !value.isEmpty() && choices.stream().map(Choice::value).anyMatch(value::equals);
    }

    /** @return what was filled in by the name of its field, for a page that sends it again */
    Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put("once", once.value());
        carried.put("words", words);
        carried.put("place", place);
        carried.put("channel", channel);
        carried.put("heard", heard);
        carried.put("group", group);
        carried.put("heads", heads);
        carried.putAll(telling.carried());
        return carried;
    }

    /** @return how many said it together; null for one person. Only for a form that is right */
    @Nullable
    Integer many() {
        return heads.isEmpty() ? null : Integer.valueOf(heads);
    }

    List<Telling.Words> said() {
        return words.isBlank() ? List.of() : List.of(new Telling.Words(ASKED, QuestionClass.NONSPECIFIC, words));
    }
}
