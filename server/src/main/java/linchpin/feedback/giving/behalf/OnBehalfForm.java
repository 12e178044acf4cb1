package linchpin.feedback.giving.behalf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.feedback.giving.TellingFields;
import linchpin.feedback.register.Once;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TypedText;
import linchpin.organisation.QuestionClass;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in for a giver who told them.
 *
 * @param place its code, or that of the whole organisation; empty before one is chosen
 * @param heard the day, as typed
 * @param words of the giver
 * @param telling the rest of it
 * @param sent all of it, as it came
 */
record OnBehalfForm(
        Once once,
        String place,
        String channel,
        String heard,
        String words,
        TellingFields telling,
        Map<String, String> sent) {

    private static final String ASKED = "What they told us";
    private static final Set<String> ADDED = Set.of("_csrf", "agreed");

    /** As in a file: before there was an NHS, nobody told it anything. */
    private static final LocalDate EARLIEST = LocalDate.of(1948, 1, 1);

    static OnBehalfForm of(Map<String, String> sent) {
        return new OnBehalfForm(
                Once.of(sent.get("once")),
                sent.getOrDefault("place", ""),
                sent.getOrDefault("channel", "talk"),
                sent.getOrDefault("heard", ""),
                TypedText.text(sent.get("words")),
                TellingFields.of(sent),
                sent);
    }

    /** @return an empty form for something heard on that day */
    static OnBehalfForm on(LocalDate day) {
        return of(Map.of("heard", day.toString()));
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
    Errors check(List<Choice> places, List<Choice> channels, LocalDate today) {
        var errors = TypedText.check(Errors.none(), "words", words, TypedText.LONGEST);
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
        return telling.check(errors, YearMonth.from(possible ? day : today));
    }

    private static boolean offered(List<Choice> choices, String value) {
        return !value.isEmpty() && choices.stream().map(Choice::value).anyMatch(value::equals);
    }

    /** @return every field as it came, for a page that sends it again; none of those that a page adds of its own */
    Map<String, String> carried() {
        var carried = new TreeMap<>(sent);
        carried.keySet().removeAll(ADDED);
        carried.put("once", once.value());
        return carried;
    }

    List<Telling.Words> said() {
        return words.isBlank() ? List.of() : List.of(new Telling.Words(ASKED, QuestionClass.NONSPECIFIC, words));
    }

    /** @return the same, without the characters that cannot be stored */
    OnBehalfForm mended() {
        return new OnBehalfForm(once, place, channel, heard, TypedText.mended(words), telling.mended(), sent);
    }
}
