package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.tally.decision.BrokenDecision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where several are chosen, and not one. */
class PlacesTests {

    private static final String RULES = """
            {'linchpin': 'decision/1', 'title': 'Cases', 'method': '%s', 'options': [%s],
             'groups': [{'id': 'patients', 'share': '%s', 'members': ['p1', 'p2', 'p3']},
                        {'id': 'staff', 'share': '%s', 'members': ['s1', 's2', 's3', 's4', 's5', 's6']}],
             'absent': 'lapse', 'quorum': [], 'closes': '2026-09-30T12:00:00Z', 'conflicts': [], 'tie': [],
             %s 'places': {'many': %d, 'rule': '%s'}, 'ballots': [%s]}
            """;

    private static String dots(String voter, String options) {
        var laid = options.chars().mapToObj(one -> "'%c': 1".formatted(one)).collect(Collectors.joining(", "));
        return "{'voter': '%s', 'at': '2026-09-01T12:00:00Z', 'source': 'online', 'dots': {%s}}".formatted(voter, laid);
    }

    private static String names(String letters) {
        return letters.chars().mapToObj("'%c'"::formatted).collect(Collectors.joining(", "));
    }

    private static JsonNode tallied(String options, int share, int many, String rule, String... ballots) {
        var file = RULES.formatted(
                "dots",
                names(options),
                share,
                100 - share,
                "'most': 4, 'each': 1,",
                many,
                rule,
                String.join(", ", ballots));
        return JsonMapper.shared().readTree(Cases.tallied(file.replace('\'', '"')));
    }

    private static String came(JsonNode result) {
        return "%s %s level %s"
                .formatted(
                        result.get("outcome").stringValue(),
                        result.get("winners").toString().replaceAll("[\",\\[\\]]", ""),
                        result.get("level").toString().replaceAll("[\",\\[\\]]", ""));
    }

    private static final String[] SIX_AND_THREE = {
        dots("s1", "ABC"),
        dots("s2", "ABC"),
        dots("s3", "ABC"),
        dots("s4", "ABC"),
        dots("s5", "ABC"),
        dots("s6", "ABC"),
        dots("p1", "XYZ"),
        dots("p2", "XYZ"),
        dots("p3", "XYZ")
    };

    /**
     * Staff hold 60 and lay their dots on ABC, patients hold 40 and lay theirs on XYZ. By totals all three places are staff's: A, B, C have 20 each and
     * X, Y, Z 13 1/3. Spread: two of staff's and one of the patients' are worth 60 x 3/2 + 40 = 130, three of staff's 60 x 11/6 = 110, and one and
     * two 60 + 60 = 120. Which two is level, and which one.
     */
    @Test
    void areSpreadSoThatNoSideTakesAll() {
        assertThat(came(tallied("ABCXYZ", 40, 3, "highest", SIX_AND_THREE))).isEqualTo("decided ABC level ");
        assertThat(came(tallied("ABCXYZ", 40, 3, "pav", SIX_AND_THREE))).isEqualTo("tied  level ABCXYZ");
        assertThat(came(tallied("ABCX", 40, 3, "pav", SIX_AND_THREE[0], dots("p1", "X"), dots("s2", "AB"))))
                .as("A is in both ballots of staff, B too; C in one")
                .isEqualTo("decided ABX level ");
    }

    /** The two sides weigh what they hold, however many of them there are: here patients hold nearly all. */
    @Test
    void areSpreadByShareAndNotByHeads() {
        var one = tallied("ABCX", 90, 2, "pav", dots("p1", "X"), dots("s1", "AB"), dots("s2", "AB"), dots("s3", "AC"));
        assertThat(came(one)).isEqualTo("decided AX level ");
        assertThat(one.at("/without/patients").get("winners").toString()).isEqualTo("[\"A\",\"B\"]");
    }

    /** One of the two that are level would take the second place; A stands in both ways, so A is chosen. */
    @Test
    void areLeftToPeopleWhereOptionsAreLevel() {
        for (var rule : new String[] {"highest", "pav"}) {
            assertThat(came(tallied("ABC", 50, 2, rule, dots("p1", "AB"), dots("s1", "AC"))))
                    .as(rule)
                    .isEqualTo("tied A level BC");
        }
    }

    @Test
    void areAllTakenWhereThereAreAsManyAsOptions() {
        for (var rule : new String[] {"highest", "pav"}) {
            assertThat(came(tallied("ABC", 50, 3, rule, dots("p1", "AB"), dots("s1", "AC"))))
                    .as(rule)
                    .isEqualTo("decided ABC level ");
        }
    }

    /** With 18 places and thirds and quarters of a share the common part is too long for what a processor adds by itself. */
    @Test
    void areExactWhereNumbersGrowLong() {
        var wanted = tallied(
                "ABCDEFGHIJKLMNOPQRST",
                50,
                18,
                "pav",
                dots("p1", "AB"),
                dots("p2", "AC"),
                dots("p3", "AD"),
                dots("s1", "EF"),
                dots("s2", "EG"),
                dots("s3", "EH"),
                dots("s4", "EI"));
        assertThat(came(wanted)).isEqualTo("tied ABCDEFGHI level JKLMNOPQRST");
    }

    @Test
    void areFilledByRankingsAndScoresToo() {
        var ranked = RULES.formatted(
                        "rank",
                        names("ABC"),
                        "50",
                        "50",
                        "",
                        2,
                        "highest",
                        "{'voter': 'p1', 'at': '2026-09-01T12:00:00Z', 'source': 'online', 'ranking': ['C', 'A', 'B']}")
                .replace('\'', '"');
        assertThat(came(JsonMapper.shared().readTree(Cases.tallied(ranked)))).isEqualTo("decided AC level ");
    }

    @Test
    void areRefusedWhereTheyDoNotFit() {
        refused("ABC", 4, "pav", "places.many: must be from 1 to 3, as many as there are options.");
        refused("ABC", 0, "highest", "places.many: must be from 1 to 3, as many as there are options.");
        refused("ABC", 2, "best", "places.rule: must be one of highest, pav.");
        var many = IntStream.range(0, 40)
                .mapToObj(n -> "'%c'".formatted((char) ('A' + n)))
                .collect(Collectors.joining(", "));
        refusedOf(
                many.replace("'\\'", "'back'"),
                8,
                "places.rule: there are too many ways to choose 8 of 40: more than 20000.");
        var marks = RULES.formatted("yesno", names("A"), "50", "50", "'majority': '50',", 1, "highest", "");
        assertThatThrownBy(() -> Cases.tallied(marks.replace('\'', '"')))
                .isInstanceOf(BrokenDecision.class)
                .hasMessage("places: this method chooses one option.");
        var scores = RULES.formatted("score", names("AB"), "50", "50", "'most': '5',", 1, "pav", "");
        assertThatThrownBy(() -> Cases.tallied(scores.replace('\'', '"')))
                .hasMessage("places.rule: \"pav\" goes with dots alone.");
    }

    private static void refused(String options, int many, String rule, String why) {
        assertThatThrownBy(() -> tallied(options, 50, many, rule))
                .isInstanceOf(BrokenDecision.class)
                .hasMessage(why);
    }

    private static void refusedOf(String options, int many, String why) {
        var file = RULES.formatted("dots", options, "50", "50", "'most': 4, 'each': 1,", many, "pav", "");
        assertThatThrownBy(() -> Cases.tallied(file.replace('\'', '"')))
                .isInstanceOf(BrokenDecision.class)
                .hasMessage(why);
    }
}
