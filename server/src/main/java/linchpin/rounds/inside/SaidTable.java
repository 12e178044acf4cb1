package linchpin.rounds.inside;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.rounds.Round;
import linchpin.rounds.Said;
import linchpin.rounds.Who;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;

/** What was said in a round and is shown, for whoever works in a workbook. */
final class SaidTable {

    private SaidTable() {}

    static Table of(Round round, List<Said> said) {
        return new Table(
                round.title(),
                List.of(
                        "What everybody may read. Names and numbers are covered. What is not shown is not in this file.",
                        "Times sent is how often it was sent in the same words. That may be one person."),
                List.of("Words", "Themes", "Times sent", "Who says they said it"),
                said.stream().map(SaidTable::row).toList());
    }

    private static List<Cell> row(Said said) {
        return List.of(
                Cell.of(said.words()),
                Cell.of(String.join("; ", said.themes())),
                Cell.of(said.voices().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()),
                Cell.of(said.voices().entrySet().stream()
                        .map(SaidTable::counted)
                        .collect(Collectors.joining("; "))));
    }

    private static String counted(Map.Entry<Who, Integer> voices) {
        return voices.getKey().name().toLowerCase(Locale.ROOT) + " " + voices.getValue();
    }
}
