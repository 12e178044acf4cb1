package linchpin.feedback.giving.behalf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import linchpin.feedback.Known;
import linchpin.feedback.NewFeedback.Words;
import linchpin.feedback.Once;
import linchpin.feedback.Typed;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in for a giver who told them.
 *
 * @param place its code, or that of the whole organisation; empty before one is chosen
 * @param heard the day, as typed
 * @param words of the giver
 * @param answer code of the answer chosen; empty for none
 */
record OnBehalfForm(
        Once once,
        String place,
        String channel,
        String heard,
        String words,
        String answer,
        String about,
        Known known,
        boolean publish) {

    private static final String ASKED = "What they told us";

    static OnBehalfForm of(Map<String, String> sent) {
        return new OnBehalfForm(
                Once.of(sent.get("once")),
                sent.getOrDefault("place", ""),
                sent.getOrDefault("channel", "talk"),
                sent.getOrDefault("heard", ""),
                Typed.text(sent.get("words")),
                sent.getOrDefault("answer", ""),
                sent.getOrDefault("about", ""),
                Known.of(sent),
                sent.containsKey("publish"));
    }

    /** @return an empty form for something heard on that day */
    static OnBehalfForm on(LocalDate day) {
        return of(Map.of("heard", day.toString()));
    }

    /** @return the day it was heard; null where the field holds none */
    @Nullable
    LocalDate day() {
        try {
            return LocalDate.parse(heard.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** @return what is wrong, in the order of the page */
    Errors check(List<Choice> places, List<Choice> channels, LocalDate today) {
        var errors = Typed.check(Errors.none(), "words", words, Typed.LONGEST);
        if (words.isBlank() && answer.isBlank()) {
            errors = errors.with("words", "Enter what they told you");
        }
        if (!offered(places, place)) {
            errors = errors.with("place", "Choose the place it is about, or the whole organisation");
        }
        if (!offered(channels, channel)) {
            errors = errors.with("channel", "Choose how they told you");
        }
        var day = day();
        if (day == null || day.isAfter(today)) {
            errors = errors.with("heard", "Enter the day they told you, today or earlier");
        }
        return known.checkMeant(known.check(errors));
    }

    private static boolean offered(List<Choice> choices, String value) {
        return !value.isEmpty() && choices.stream().map(Choice::value).anyMatch(value::equals);
    }

    List<Words> said() {
        return words.isBlank() ? List.of() : List.of(new Words(ASKED, "nonspecific", words));
    }

    /** @return the same, without the characters that cannot be stored */
    OnBehalfForm mended() {
        return new OnBehalfForm(
                once, place, channel, heard, Typed.mended(words), answer, about, known.mended(), publish);
    }
}
