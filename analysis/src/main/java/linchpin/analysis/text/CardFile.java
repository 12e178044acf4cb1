package linchpin.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The card as training writes it: tabs between a key and its values, one fact a line. */
final class CardFile {

    private CardFile() {}

    static ModelCard read(InputStream in) throws IOException {
        var facts = new HashMap<String, String>();
        var themes = new ArrayList<ModelCard.ThemeFigures>();
        var failures = new ArrayList<String>();
        for (var line :
                new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            var cells = line.split("\t");
            switch (cells[0]) {
                case "theme" -> themes.add(theme(cells));
                case "failure" -> failures.add(cells[1]);
                default -> facts.put(cells[0], cells[1]);
            }
        }
        return card(facts, themes, failures);
    }

    private static ModelCard card(
            Map<String, String> facts, List<ModelCard.ThemeFigures> themes, List<String> failures) {
        return new ModelCard(
                fact(facts, "name"),
                fact(facts, "licence"),
                fact(facts, "trained on"),
                fact(facts, "held aside"),
                number(facts, "threshold"),
                number(facts, "micro"),
                number(facts, "macro"),
                number(facts, "exact"),
                List.copyOf(themes),
                List.copyOf(failures));
    }

    private static ModelCard.ThemeFigures theme(String[] cells) {
        return new ModelCard.ThemeFigures(
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Boolean.parseBoolean(cells[6]));
    }

    private static String fact(Map<String, String> facts, String name) {
        var fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("The reader's card does not say its " + name);
        }
        return fact;
    }

    private static double number(Map<String, String> facts, String name) {
        return Double.parseDouble(fact(facts, name));
    }
}
