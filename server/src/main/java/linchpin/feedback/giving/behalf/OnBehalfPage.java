package linchpin.feedback.giving.behalf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import linchpin.feedback.giving.QuestionsToday;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.ToldFacts;
import linchpin.ui.Choice;
import linchpin.ui.Days;
import linchpin.ui.Errors;

/**
 * What the form for somebody else, and its read-back, print.
 *
 * @param today when it is filled in
 * @param asked what is asked on the day it was heard
 * @param channels how it may have reached us
 */
record OnBehalfPage(
        OnBehalfForm form, LocalDate today, QuestionsToday asked, List<Choice> places, List<Choice> channels) {

    /** @return what is wrong with the form, in the order of the page */
    Errors check(Errors found) {
        return form.check(found, places, channels, today);
    }

    String placeLabel() {
        return label(places, form.place());
    }

    String channelLabel() {
        return label(channels, form.channel());
    }

    /** @return the day it was heard; only for a form that is right */
    LocalDate day() {
        return Objects.requireNonNull(form.day());
    }

    String dayLabel() {
        return Days.full(day());
    }

    /** @return what the giver tells, as it will be kept */
    Telling telling() {
        return form.telling().telling(asked, form.said()).by(form.many());
    }

    /** @return what they tell besides their words */
    List<ToldFacts.Fact> facts() {
        return ToldFacts.of(telling());
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
