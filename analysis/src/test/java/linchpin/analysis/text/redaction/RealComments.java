package linchpin.analysis.text.redaction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The comments beside the checkout, which are not part of the project: each distinct text once, three fifths to learn from, two to measure on. */
public final class RealComments {

    private RealComments() {}

    public static List<String> in(Path file, boolean learning) throws IOException {
        var distinct = new LinkedHashSet<String>();
        for (var row : rows(Files.readString(file))) {
            distinct.add(row.get(8));
        }
        return distinct.stream()
                .skip(1)
                .filter(words -> !words.isBlank() && learning == toLearnFrom(words))
                .toList();
    }

    private static boolean toLearnFrom(String words) {
        return Math.floorMod(hash(words.toLowerCase().replaceAll("[^a-z]+", " ").strip()), 5) < 3;
    }

    /** The same everywhere and always. */
    public static int hash(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    /** A third of all names, which measuring takes off the lists and training never sees. */
    public static boolean heldOut(String name) {
        return Math.floorMod(hash("name " + name), 3) == 0;
    }

    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append(csv.charAt(++i));
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows.stream().filter(r -> r.size() > 8).toList();
    }
}
