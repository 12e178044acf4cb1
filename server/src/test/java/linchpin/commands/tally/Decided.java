package linchpin.commands.tally;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small decision in a few words. Patients (p1, p2, p3) and staff (s1, s2) decide; ballots are cast at noon of the day before it closes, on a
 * page, unless they say otherwise.
 */
final class Decided {

    private final String method;
    private String options = list("A", "B");
    private String shares = "20 80";
    private String absent = "void";
    private String quorum = "";
    private String conflicts = "";
    private String tie = "";
    private String others = "";
    private final StringBuilder ballots = new StringBuilder();

    private Decided(String method) {
        this.method = method;
    }

    static Decided by(String method) {
        return new Decided(method);
    }

    Decided options(String... ids) {
        options = list(ids);
        return this;
    }

    /** @param percent of patients and of staff */
    Decided shares(String percent) {
        shares = percent;
        return this;
    }

    Decided lapsing() {
        absent = "lapse";
        return this;
    }

    Decided quorum(String group, int votes) {
        quorum = "{'group': '%s', 'votes': %d}".formatted(group, votes);
        return this;
    }

    /** @param option null for the whole decision */
    Decided conflict(String voter, String option) {
        conflicts += (conflicts.isEmpty() ? "" : ", ")
                + "{'voter': '%s', 'option': %s}".formatted(voter, option == null ? "null" : "'" + option + "'");
        return this;
    }

    Decided tie(String... criteria) {
        tie = Stream.of(criteria).map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return this;
    }

    /** @param fields that only this method has */
    Decided with(String fields) {
        others += ", " + fields;
        return this;
    }

    Decided ballot(String voter, String says) {
        return ballot(voter, "2026-09-29T12:00:00Z", "online", says);
    }

    Decided ballot(String voter, String at, String source, String says) {
        ballots.append(ballots.isEmpty() ? "" : ",\n")
                .append("{'voter': '%s', 'at': '%s', 'source': '%s', %s}".formatted(voter, at, source, says));
        return this;
    }

    Decided mark(String voter, String option, String criterion, String mark) {
        return ballot(voter, "'option': '%s', 'criterion': '%s', 'mark': '%s'".formatted(option, criterion, mark));
    }

    /** @return as it is published */
    String file() {
        var share = shares.split(" ");
        return """
                {'linchpin': 'decision/1', 'title': 'Where to begin', 'method': '%s', 'options': %s,
                'groups': [{'id': 'patients', 'share': '%s', 'members': ['p1', 'p2', 'p3']},
                {'id': 'staff', 'share': '%s', 'members': ['s1', 's2']}],
                'absent': '%s', 'quorum': [%s], 'closes': '2026-09-30T12:00:00Z', 'conflicts': [%s], 'tie': [%s]%s,
                'ballots': [%s]}
                """.formatted(method, options, share[0], share[1], absent, quorum, conflicts, tie, others, ballots)
                .replace('\'', '"');
    }

    /** @return what the tally says; and the second tally says the same */
    JsonNode result() {
        var result = Cases.tallied(file());
        var second = SecondTally.of(JsonMapper.shared().readTree(file()));
        if (!second.equals(result)) {
            throw new AssertionError("The second tally says " + second + "\nand not           " + result);
        }
        return JsonMapper.shared().readTree(result);
    }

    private static String list(String... ids) {
        return List.of(ids).stream().map(id -> "'" + id + "'").collect(Collectors.joining(", ", "[", "]"));
    }
}
