package linchpin.support;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A life cycle, drawn into the docs from the code that carries it out: as a diagram, and as a table of every state with every step. */
public final class Drawn {

    private final String title;
    private final String words;
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Set<String> steps = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> next = new LinkedHashMap<>();

    /** @param words that explain it, under the title */
    public Drawn(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public void state(String name, String label) {
        states.put(name, label);
        next.put(name, new LinkedHashMap<>());
    }

    /** Says where a step leads from a state. */
    public void step(String from, String step, String to) {
        steps.add(step);
        next.get(from).put(step, to);
    }

    /**
     * Holds a file of the repository against the drawing. Where it differs it is drawn anew, and the test fails once, so that whoever changed
     * the graph looks at what they changed and commits it.
     */
    public void mustStandIn(String file) {
        var path = Sources.SERVER.resolveSibling(file);
        if (!text().equals(read(path))) {
            write(path);
            fail("%s did not show what the code does. It was drawn anew: look at it, and commit it", file);
        }
    }

    private String text() {
        return "# " + title + "\n\n" + words.strip() + "\n\n" + diagram() + "\n" + table()
                + "\nDrawn by the build from the code; do not edit.\n";
    }

    private String diagram() {
        var lines = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        states.forEach((name, label) -> lines.append("    %s : %s%n".formatted(name, label)));
        next.forEach((from, to) -> {
            for (var target : new TreeSet<>(to.values())) {
                if (!target.equals(from)) {
                    lines.append("    %s --> %s : %s%n".formatted(from, target, leading(to, target)));
                }
            }
        });
        return lines.append("```\n").toString();
    }

    private static String leading(Map<String, String> to, String target) {
        return to.entrySet().stream()
                .filter(step -> step.getValue().equals(target))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("; "));
    }

    private String table() {
        var lines = new StringBuilder("| | " + String.join(" | ", states.values()) + " |\n");
        lines.append("|---".repeat(states.size() + 1)).append("|\n");
        for (var step : steps) {
            var cells = states.keySet().stream()
                    .map(state -> cell(state, next.get(state).get(step)))
                    .collect(Collectors.joining(" | "));
            lines.append("| ").append(step).append(" | ").append(cells).append(" |\n");
        }
        return lines.toString();
    }

    private String cell(String state, String to) {
        if (to == null) {
            return "–";
        }
        return to.equals(state) ? "stays" : states.get(to);
    }

    private static String read(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path path) {
        try {
            Files.writeString(path, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
