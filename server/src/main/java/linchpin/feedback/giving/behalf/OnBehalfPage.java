package linchpin.feedback.giving.behalf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import linchpin.feedback.AboutWhom;
import linchpin.feedback.giving.Asked;
import linchpin.ui.Choice;

/**
 * What the form for somebody else, and its read-back, print.
 *
 * @param asked what is asked on the day it was heard
 * @param channels how it may have reached us
 */
record OnBehalfPage(OnBehalfForm form, Asked asked, List<Choice> places, List<Choice> channels) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
        return day().format(DAY);
    }

    String aboutLabel() {
        return AboutWhom.chosen(form.about()).told();
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }
}
