package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import linchpin.feedback.imports.dates.DateCounts;
import linchpin.feedback.imports.dates.DateOrder;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The part of the second step that says how dates are read. */
final class DateForm {

    private static final String TURNED = "turned";
    private static final String AS_WRITTEN = "as-written";

    private DateForm() {}

    static List<Choice> orders(@Nullable DateQuestion question) {
        if (question != null && question.counts().looksTurned()) {
            return List.of(
                    new Choice(
                            TURNED,
                            "Exchange day and month of the dates",
                            "A spreadsheet read them in another country’s order"),
                    new Choice(AS_WRITTEN, "The dates are right as they are"));
        }
        var orders = new ArrayList<>(List.of(
                new Choice("DAY_FIRST", "The day stands first", "03/10/2021 is 3 October"),
                new Choice("MONTH_FIRST", "The month stands first", "03/10/2021 is 10 March")));
        if (question == null) {
            return orders;
        }
        question.deciders()
                .forEach(decider -> orders.add(new Choice(
                        "column-" + decider.column(),
                        "The column “" + decider.name() + "” decides",
                        "Settles " + DateWords.number(decider.decides()) + ", leaves "
                                + DateWords.number(decider.leaves()) + " open")));
        orders.add(new Choice(
                "REFUSE", "Not at all", "Those rows are refused, and you can correct them and send them again"));
        return orders;
    }

    static String order(DateReading reading, boolean asked) {
        if (asked && !reading.settled()) {
            return "";
        }
        if (reading.turned()) {
            return TURNED;
        }
        return reading.column() < 0 ? reading.either().name() : "column-" + reading.column();
    }

    /**
     * @param counts of the column; null where it holds hardly a date
     * @param question asked where a column is to decide
     * @return how dates are read as the page was filled in
     */
    static DateReading read(
            DateReading before, @Nullable DateCounts counts, MeaningsForm form, Supplier<DateQuestion> question) {
        var order = form.dates();
        var shortYears = form.shortYears().equals("yes");
        if (order.startsWith("column-")) {
            return decided(order, form, shortYears, question.get());
        }
        if (order.equals(TURNED) || order.equals(AS_WRITTEN)) {
            return new DateReading(DateOrder.DAY_FIRST, -1, Map.of(), shortYears, true, order.equals(TURNED));
        }
        var chosen = DateOrder.of(order);
        if (chosen.isEmpty()) {
            return new DateReading(before.either(), -1, Map.of(), shortYears, false, false);
        }
        // Asked and answered only where there was something to ask, so that a remembered mapping asks when a later file
        // is mixed.
        var reading = new DateReading(chosen.get(), -1, Map.of(), shortYears, false, false);
        return counts == null || counts.looksTurned() || reading.covers(counts)
                ? reading
                : new DateReading(reading.either(), -1, Map.of(), shortYears, true, false);
    }

    private static DateReading decided(String order, MeaningsForm form, boolean shortYears, DateQuestion question) {
        var rest = DateOrder.of(form.rest()).orElse(DateOrder.REFUSE);
        return question.deciders().stream()
                .filter(decider -> order.equals("column-" + decider.column()))
                .findFirst()
                .map(decider -> new DateReading(rest, decider.column(), decider.orders(), shortYears, true, false))
                .orElse(DateReading.usual());
    }
}
