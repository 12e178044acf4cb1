package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import linchpin.support.Sources;
import org.junit.jupiter.api.Test;

class ProblemsTests {

    private static final Pattern TYPE =
            Pattern.compile("(?:super\\(\\s*HttpStatus\\.[A-Z_]+,|new [A-Z]\\w+\\()\\s*\"([a-z-]+)\"");

    @Test
    void everyRefusalIsListedForWhoeverReadsThem() {
        var listed = Sources.text(Sources.SERVER.resolveSibling("docs/problems.md"));
        var refusals = Sources.java().stream()
                .filter(file -> Sources.text(file).contains(" extends Refusal {"))
                .toList();
        assertThat(refusals).isNotEmpty().allSatisfy(file -> {
            var types = TYPE.matcher(Sources.text(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(types).as("types in " + file).isNotEmpty();
            assertThat(types).allSatisfy(type -> assertThat(listed).contains("`" + type + "`"));
        });
    }
}
