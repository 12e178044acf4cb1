package linchpin.feedback.giving;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import linchpin.feedback.register.AboutWhom;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.MonthTyped;
import linchpin.feedback.register.Telling;
import linchpin.ui.Errors;

/**
 * What both forms ask besides words, as it was filled in: one place that reads the fields, says what is wrong with them, and makes of them what
 * the giver tells.
 *
 * @param answer code of the answer chosen; empty for none
 * @param about whose care it is about; empty where they did not say
 * @param happened the month it happened in
 */
public record TellingFields(String answer, String about, MonthTyped happened, HowKnown known, boolean publish) {

    /** Of the fields for the month. */
    public static final String HAPPENED = "happened";

    public static TellingFields of(Map<String, String> sent) {
        return new TellingFields(
                sent.getOrDefault("answer", ""),
                sent.getOrDefault("about", ""),
                MonthTyped.of(sent, HAPPENED),
                HowKnown.of(sent),
                sent.containsKey("publish"));
    }

    /** @return the errors, and what is wrong here, in the order of the page */
    public Errors check(Errors errors, YearMonth latest) {
        return known.checkMeant(known.check(happened.check(errors, HAPPENED, latest)));
    }

    /** @return what the giver tells, with these words */
    public Telling telling(QuestionsToday asked, List<Telling.Words> words) {
        var chosen = asked.known(answer);
        return new Telling(
                asked.setAnswered(chosen),
                chosen,
                AboutWhom.chosen(about),
                happened.chosen().orElse(null),
                known.chosen(),
                known.nameKept(),
                known.reachKept(),
                publish,
                words);
    }

    /** @return the same, without the characters that cannot be stored */
    public TellingFields mended() {
        return new TellingFields(answer, about, happened, known.mended(), publish);
    }
}
