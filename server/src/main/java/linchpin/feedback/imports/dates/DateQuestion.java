package linchpin.feedback.imports.dates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.tables.Layout;
import linchpin.tables.Rows;

/**
 * What to ask somebody whose file has both orders in one column.
 *
 * @param counts of the column
 * @param deciders other columns that tell the orders apart, wholly or in part; the best first
 */
public record DateQuestion(DateCounts counts, List<Decider> deciders) {

    private static final int OFFERED = 3;

    /**
     * A column of which some values go with one order only.
     *
     * @param values in the order found
     * @param decides how many either-way dates it settles
     * @param leaves how many it leaves open, in rows whose value goes with both orders or with neither
     */
    public record Decider(int column, String name, List<Value> values, long decides, long leaves) {

        /** @return the order that goes with each value that has one */
        public Map<String, DateOrder> orders() {
            var orders = new LinkedHashMap<String, DateOrder>();
            values.stream()
                    .filter(Value::decides)
                    .forEach(value ->
                            orders.put(value.key(), value.dayOnly() > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST));
            return orders;
        }
    }

    /** How the dates beside one value of a column look. */
    public record Value(String key, long dayOnly, long monthOnly, long either) {

        /** @return whether one order stands beside it, and never the other */
        public boolean decides() {
            return (dayOnly == 0) != (monthOnly == 0);
        }
    }

    /** Reads the file once more, to find which columns go with the order. */
    public static DateQuestion about(Path file, Layout layout, Survey survey, int dateColumn) {
        var tallies = new LinkedHashMap<Integer, Map<String, DateTally>>();
        for (var i = 0; i < survey.columns().size(); i++) {
            var values = survey.columns().get(i).values();
            if (i != dateColumn && values != null && !values.isEmpty()) {
                tallies.put(i, new LinkedHashMap<>());
            }
        }
        var all = new DateTally();
        try (var rows = Rows.of(file, layout)) {
            for (var line = rows.next(); line != null; line = rows.next()) {
                var cell = line.cell(dateColumn);
                var date = WrittenDate.of(cell);
                all.see(line.row(), cell, date);
                for (var entry : tallies.entrySet()) {
                    entry.getValue()
                            .computeIfAbsent(Cells.key(line.cell(entry.getKey())), _ -> new DateTally())
                            .see(line.row(), cell, date);
                }
            }
        }
        return new DateQuestion(all.counts(), deciders(survey, tallies));
    }

    private static List<Decider> deciders(Survey survey, Map<Integer, Map<String, DateTally>> tallies) {
        var deciders = new ArrayList<Decider>();
        tallies.forEach((column, byValue) -> {
            var values = byValue.entrySet().stream()
                    .map(entry -> new Value(
                            entry.getKey(),
                            entry.getValue().onlyDay(),
                            entry.getValue().onlyMonth(),
                            entry.getValue().eitherWay()))
                    .toList();
            var decides = values.stream()
                    .filter(Value::decides)
                    .mapToLong(Value::either)
                    .sum();
            var open = values.stream().mapToLong(Value::either).sum() - decides;
            // Below a quarter it is chance rather than a rule that somebody's system follows.
            if (decides * 4 > decides + open) {
                deciders.add(new Decider(column, survey.header().get(column), values, decides, open));
            }
        });
        deciders.sort(Comparator.comparingLong(Decider::leaves));
        return List.copyOf(deciders.subList(0, Math.min(OFFERED, deciders.size())));
    }
}
