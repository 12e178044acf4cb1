package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two writings of the same rules, by different means, agree on whatever is decided. */
class TwoTalliesTests {

    private static final int DECISIONS = Integer.getInteger("tallies", 10_000);
    private static final long SEED = Long.getLong("tallies.seed", 20);

    /** And the decisions were worth the trouble: among them is every end of every method and every reason to leave a ballot out. */
    @Test
    void agreeOnDecisionsOfEveryKind() {
        var made = new RandomDecisions(SEED);
        var seen = new TreeMap<String, TreeSet<String>>();
        for (int i = 0; i < DECISIONS; i++) {
            var file = made.next();
            var result = Cases.tallied(file);
            assertThat(result).as(() -> file.toPrettyString()).isEqualTo(SecondTally.of(file));
            note(
                    file.at("/places/rule").asString(file.get("method").stringValue()),
                    JsonMapper.shared().readTree(result),
                    seen);
        }
        assertThat(seen.keySet())
                .containsAll(RandomDecisions.METHODS)
                .contains("highest", "pav")
                .hasSize(8);
        seen.forEach((method, kinds) -> assertThat(kinds)
                .as(method)
                .contains("no quorum", "not decided", "not a member", "late", "conflict", "replaced"));
        for (var method : new String[] {"marks", "score", "dots", "rank", "highest", "pav"}) {
            assertThat(seen.get(method)).contains("decided", "tied", "out of range", "without changes it");
        }
        assertThat(seen.get("marks"))
                .contains("below a minimum", "not decided, with totals", "equal totals told apart");
        assertThat(seen.get("yesno")).contains("passed", "not passed", "without changes it");
        assertThat(seen.get("consent")).contains("passed", "objection stands");
    }

    private static void note(String method, JsonNode result, TreeMap<String, TreeSet<String>> seen) {
        var kinds = seen.computeIfAbsent(method, _ -> new TreeSet<>());
        var outcome = result.get("outcome").stringValue();
        kinds.add(outcome);
        result.get("ballots")
                .get("refused")
                .forEach(refused -> kinds.add(refused.get("why").stringValue()));
        if (!result.get("below").isEmpty()) {
            kinds.add("below a minimum");
        }
        if (outcome.equals("not decided") && !result.get("totals").isEmpty()) {
            kinds.add("not decided, with totals");
        }
        if (outcome.equals("decided") && !result.has("level") && !highestIsAlone(result)) {
            kinds.add("equal totals told apart");
        }
        for (var other : result.get("without")) {
            if (!other.get("winners").equals(result.get("winners"))) {
                kinds.add("without changes it");
            }
        }
    }

    private static boolean highestIsAlone(JsonNode result) {
        var totals = new ArrayList<String>();
        result.get("totals").properties().forEach(total -> {
            if (!result.get("below").toString().contains("\"" + total.getKey() + "\"")) {
                totals.add(total.getValue().stringValue());
            }
        });
        var won = result.get("totals").get(result.get("winners").get(0).stringValue());
        return Collections.frequency(totals, won.stringValue()) == 1;
    }
}
