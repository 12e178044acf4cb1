package linchpin.decisions.ballots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.tables.writing.Cell;
import linchpin.tables.writing.Table;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every ballot of a published file, a row each, for whoever works things out again in a workbook. */
public final class BallotsTable {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode file;
    private final List<String> options;
    private final Map<String, String> sides = new HashMap<>();

    private BallotsTable(JsonNode file) {
        this.file = file;
        options = file.get("options").valueStream().map(JsonNode::stringValue).toList();
        for (var group : file.get("groups")) {
            group.get("members").forEach(member -> sides.put(text(member), text(group.get("id"))));
        }
    }

    /**
     * @param file as it was published: docs/tally.md says what stands in it
     * @return its ballots, in their order
     */
    public static Table of(String file) {
        return new BallotsTable(JSON.readTree(file)).table();
    }

    private Table table() {
        var header = new ArrayList<>(List.of("Voter", "Side", "Moment", "Source"));
        header.addAll(columns());
        return new Table(
                text(file.get("title")),
                List.of(
                        "Every ballot of the published file, also those that do not count: late ones, and those that another took the place of."),
                header,
                file.get("ballots").valueStream().map(this::row).toList());
    }

    private List<String> columns() {
        return switch (text(file.get("method"))) {
            case "score", "dots", "rank" -> options;
            case "yesno" -> List.of("Says");
            case "consent" -> List.of("Says", "Reason");
            default -> List.of("Option", "Criterion", "Mark");
        };
    }

    private List<Cell> row(JsonNode ballot) {
        var voter = text(ballot.get("voter"));
        var row = new ArrayList<>(List.of(
                Cell.of(voter),
                Cell.of(sides.getOrDefault(voter, "")),
                Cell.of(text(ballot.get("at"))),
                Cell.of(text(ballot.get("source")))));
        switch (text(file.get("method"))) {
            case "score" ->
                options.forEach(option -> row.add(said(ballot.get("scores").get(option))));
            case "dots" ->
                options.forEach(option -> row.add(said(ballot.get("dots").get(option))));
            case "rank" -> options.forEach(option -> row.add(place(ballot.get("ranking"), option)));
            case "yesno" -> row.add(said(ballot.get("say")));
            case "consent" -> {
                row.add(said(ballot.get("say")));
                row.add(said(ballot.get("reason")));
            }
            default -> List.of("option", "criterion", "mark").forEach(field -> row.add(said(ballot.get(field))));
        }
        return row;
    }

    /** Options held equal stand in one place, and the next place is the one after it. */
    private static Cell place(JsonNode ranking, String option) {
        for (int place = 0; place < ranking.size(); place++) {
            var here = ranking.get(place);
            if (here.isArray()
                    ? here.valueStream().anyMatch(one -> text(one).equals(option))
                    : text(here).equals(option)) {
                return Cell.of(place + 1);
            }
        }
        return Cell.of("");
    }

    private static Cell said(@Nullable JsonNode said) {
        return Cell.of(said == null || said.isNull() ? "" : text(said));
    }

    private static String text(JsonNode node) {
        return node.asString();
    }
}
