package linchpin.feedback.giving;

import jakarta.validation.Valid;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.feedback.register.AboutWhom;
import linchpin.feedback.register.HowKnown;
import linchpin.feedback.register.MonthTyped;
import linchpin.feedback.register.Telling;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * What both forms ask besides words, as it was filled in: one place that names the fields, says what is wrong with them, and makes of them
 * what the giver tells.
 *
 * @param answer code of the answer chosen; empty for none
 * @param about whose care it is about; empty where they did not say
 * @param happened the month it happened in
 * @param publish "yes" where they agree to be quoted
 */
public record TellingFields(
        String answer,
        String about,
        MonthTyped happened,
        @Valid HowKnown known,
        String publish) {

    public static final TellingFields NOTHING = new TellingFields("", "", MonthTyped.NOTHING, HowKnown.NAMELESS, "");

    public static final String ANSWER = "telling.answer";

    private static final String ABOUT = "telling.about";
    private static final String HAPPENED = "telling.happened";
    private static final String KNOWN = "telling.known.";
    private static final String PUBLISH = "telling.publish";
    private static final String AGREED = "yes";

    /** Those that something can be wrong with, in the order of the pages. */
    public static final List<String> ORDER = List.of(HAPPENED, KNOWN + "name", KNOWN + "reach");

    public TellingFields {
        answer = Typed.text(answer);
        about = Typed.text(about);
        happened = Objects.requireNonNullElse(happened, MonthTyped.NOTHING);
        known = Objects.requireNonNullElse(known, HowKnown.NAMELESS);
        publish = Typed.text(publish);
    }

    /** @return the errors, and what else is wrong here */
    public Errors check(Errors errors, YearMonth latest) {
        return known.checkMeant(known.checkNeeded(happened.check(errors, HAPPENED, latest), KNOWN), KNOWN);
    }

    public boolean quotable() {
        return publish.equals(AGREED);
    }

    /** @return what the giver tells, with these words */
    public Telling telling(QuestionsToday asked, List<Telling.Words> words) {
        var chosen = asked.known(answer);
        return new Telling(
                asked.setAnswered(chosen),
                chosen,
                AboutWhom.chosen(about),
                happened.chosen().orElse(null),
                null,
                known.chosen(),
                known.nameKept(),
                known.reachKept(),
                quotable(),
                words);
    }

    /** @return what was filled in by the name of its field, for a page that sends it again */
    public Map<String, String> carried() {
        var carried = new LinkedHashMap<String, String>();
        carried.put(ANSWER, answer);
        carried.put(ABOUT, about);
        carried.put(HAPPENED + ".month", happened.month());
        carried.put(HAPPENED + ".year", happened.year());
        carried.put(KNOWN + "grade", known.grade());
        carried.put(KNOWN + "name", known.name());
        carried.put(KNOWN + "reach", known.reach());
        carried.put(PUBLISH, publish);
        return carried;
    }
}
