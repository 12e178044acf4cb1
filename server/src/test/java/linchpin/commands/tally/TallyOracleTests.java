package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import linchpin.analysis.tally.decision.BrokenDecision;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Cases with their results that others worked out, where they are there; {@link TallyRulesTests} needs none of them. */
class TallyOracleTests {

    @Test
    void agreesWithTheCasesThatAreInOrder() throws IOException {
        var inOrder = cases().stream()
                .filter(one -> !hasAVoterInTwoGroups(one.get("file")))
                .toList();
        assertThat(inOrder).hasSizeGreaterThan(25).allSatisfy(this::agrees);
    }

    /** No voter may be in two groups, and some of the cases have such: they are refused, and what they come to is asked below. */
    @Test
    void refusesTheCasesWithAVoterInTwoGroups() throws IOException {
        var broken = cases().stream()
                .filter(one -> hasAVoterInTwoGroups(one.get("file")))
                .toList();
        assertThat(broken)
                .isNotEmpty()
                .allSatisfy(one -> assertThatThrownBy(() -> Cases.tallied(one.get("file")))
                        .isInstanceOf(BrokenDecision.class)
                        .hasMessageContaining("is in the group \"patients\" already"));
    }

    /** Their results are those of the files in which such a voter stands in the last of the groups alone. */
    @Test
    void agreesWithThoseTooOnceEachVoterIsInOneGroup() throws IOException {
        for (var one : cases()) {
            if (hasAVoterInTwoGroups(one.get("file"))) {
                leaveInTheLast((ObjectNode) one.get("file"));
                agrees(one);
            }
        }
    }

    private void agrees(JsonNode one) {
        assertThat(Cases.tallied(one.get("file")))
                .as(one.get("name").stringValue())
                .isEqualTo(one.get("result").toString());
        assertThat(SecondTally.of(one.get("file")))
                .as("the second tally of " + one.get("name").stringValue())
                .isEqualTo(one.get("result").toString());
    }

    private static List<JsonNode> cases() throws IOException {
        var oracle = Stream.of("../shared/oracle/tally.json", "../../shared/oracle/tally.json")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst();
        assumeTrue(oracle.isPresent(), "../shared/oracle/tally.json is not here; TallyRulesTests has cases of its own");
        var cases = new ArrayList<JsonNode>();
        JsonMapper.shared().readTree(Files.readString(oracle.get())).forEach(cases::add);
        return cases;
    }

    private static boolean hasAVoterInTwoGroups(JsonNode file) {
        var voters = new ArrayList<String>();
        file.get("groups").forEach(group -> group.get("members").forEach(voter -> voters.add(voter.stringValue())));
        return new HashSet<>(voters).size() < voters.size();
    }

    private static void leaveInTheLast(ObjectNode file) {
        var seen = new HashSet<JsonNode>();
        var groups = file.get("groups");
        for (int i = groups.size() - 1; i >= 0; i--) {
            var members = (ArrayNode) groups.get(i).get("members");
            members.removeIf(member -> !seen.add(member));
        }
    }
}
