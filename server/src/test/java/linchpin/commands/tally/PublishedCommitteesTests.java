package linchpin.commands.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Profiles of approvals with what others found to be the best ways to fill the places (abcvoting, MIT), where they are there. */
class PublishedCommitteesTests {

    private static final Pattern RULE = Pattern.compile("(?s)rule_id: pav\\s+result: (\\[\\[.*?]])\\s+resolute: false");

    /** What stands in all of the best ways is chosen; what stands in some of them is level. */
    @Test
    void areSpreadAsOthersFoundByTheSameRule() throws IOException {
        var tried = 0;
        for (var file : files()) {
            var text = Files.readString(file);
            var expected = RULE.matcher(text);
            if (!expected.find()) {
                continue;
            }
            var best = lists(expected.group(1));
            var candidates = number(text, "num_cand");
            var always = new TreeSet<>(best.getFirst());
            best.forEach(always::retainAll);
            var sometimes = new TreeSet<Integer>();
            best.forEach(sometimes::addAll);
            sometimes.removeAll(always);
            var result = JsonMapper.shared().readTree(Cases.tallied(decision(text, candidates)));
            assertThat(numbers(result.get("winners"))).as(file.toString()).isEqualTo(List.copyOf(always));
            assertThat(numbers(result.get("level"))).as(file.toString()).isEqualTo(List.copyOf(sometimes));
            tried++;
        }
        assertThat(tried).isGreaterThan(50);
    }

    private static String decision(String text, int candidates) {
        var file = JsonMapper.shared().createObjectNode();
        file.put("linchpin", "decision/1").put("title", "Profile").put("method", "dots");
        var options = file.putArray("options");
        IntStream.range(0, candidates).forEach(one -> options.add("c" + one));
        var group = file.putArray("groups").addObject().put("id", "all").put("share", "100");
        var members = group.putArray("members");
        file.put("absent", "void").putArray("quorum");
        file.put("closes", "2026-09-30T12:00:00Z").putArray("conflicts");
        file.put("most", candidates).put("each", 1);
        file.putObject("places").put("many", number(text, "committeesize")).put("rule", "pav");
        var ballots = file.putArray("ballots");
        var profile = lists(text.substring(text.indexOf("profile:") + 8, text.indexOf("num_cand:")));
        for (int voter = 0; voter < profile.size(); voter++) {
            members.add("v" + voter);
            var dots = ballots.addObject()
                    .put("voter", "v" + voter)
                    .put("at", "2026-09-01T12:00:00Z")
                    .put("source", "online")
                    .putObject("dots");
            profile.get(voter).forEach(one -> dots.put("c" + one, 1));
        }
        return file.toString();
    }

    private static int number(String text, String field) {
        var found = Pattern.compile(field + ": (\\d+)").matcher(text);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static List<List<Integer>> lists(String yaml) {
        var lists = new ArrayList<List<Integer>>();
        JsonMapper.shared().readTree(yaml).forEach(list -> {
            var numbers = new ArrayList<Integer>();
            list.forEach(one -> numbers.add(one.intValue()));
            lists.add(numbers);
        });
        return lists;
    }

    private static List<Integer> numbers(JsonNode names) {
        var numbers = new ArrayList<Integer>();
        names.forEach(name -> numbers.add(Integer.parseInt(name.stringValue().substring(1))));
        return numbers.stream().sorted().toList();
    }

    private static List<Path> files() throws IOException {
        var folder = Stream.of("../shared", "../../shared")
                .map(shared -> Path.of(shared, "oracle/decisions/abcvoting"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "../shared/oracle/decisions/abcvoting is not here; PlacesTests has cases of its own");
        try (var all = Files.list(folder.get())) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
