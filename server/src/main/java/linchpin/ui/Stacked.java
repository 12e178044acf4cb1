package linchpin.ui;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, each cell with the head of its column, which a narrow screen puts before it where there is no room for columns; and
 * with the roles of a table, which some readers forget of one that is laid out otherwise. What was typed is escaped in them, so whatever looks
 * like a cell is one.
 */
public final class Stacked {

    private static final Pattern PART = Pattern.compile("<(tr|td|th)\\b(?:[^>]*?colspan=\"(\\d+)\")?");

    private Stacked() {}

    /** @param head of each column; null for one that this reader does not get */
    public static Content rows(List<@Nullable String> head, Content rows) {
        var shown = head.stream().filter(Objects::nonNull).toList();
        return output -> {
            var html = new StringOutput();
            rows.writeTo(new OwaspHtmlTemplateOutput(html));
            output.writeContent(labelled(shown, html.toString()));
        };
    }

    static String labelled(List<String> head, String rows) {
        var column = new int[1];
        return PART.matcher(rows).replaceAll(part -> Matcher.quoteReplacement(labelled(part, head, column)));
    }

    private static String labelled(MatchResult part, List<String> head, int[] column) {
        var found = part.group();
        var tag = part.group(1);
        if (tag.equals("tr")) {
            column[0] = 0;
            return attributes(found, tag, " role=\"row\"");
        }
        var at = column[0];
        column[0] += part.group(2) == null ? 1 : Integer.parseInt(part.group(2));
        var role = tag.equals("th") ? " role=\"rowheader\"" : " role=\"cell\"";
        // the first names its row, and needs no name of its own
        var label = at > 0 && at < head.size() && !found.contains("colspan")
                ? " data-label=\"" + head.get(at).replace("&", "&amp;").replace("\"", "&quot;") + "\""
                : "";
        return attributes(found, tag, role + label);
    }

    private static String attributes(String found, String tag, String more) {
        return "<" + tag + more + found.substring(tag.length() + 1);
    }
}
