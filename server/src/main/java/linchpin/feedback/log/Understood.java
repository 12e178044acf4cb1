package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A search as PostgreSQL was asked it, and as people are told it.
 *
 * @param lexemes as PostgreSQL's tsquery; empty where nothing was typed
 * @param spelled what has each of its words in the very spelling, as a tsquery; empty where no words are wanted
 * @param marks whatever of it is to be marked, as a tsquery; empty for nothing
 * @param explained how it was understood, where that is not plain; in sentences
 * @param unsearchable whether something was typed of which nothing can be searched for
 */
record Understood(String lexemes, String spelled, String marks, List<String> explained, boolean unsearchable) {

    /** Of no words. */
    static final Understood NOTHING = new Understood("", "", "", List.of(), false);

    /** Stands in no text. */
    private static final String NOWHERE = "'='";

    private static final Pattern BETWEEN = Pattern.compile(" (?:<[-0-9]+>|&) ");

    /**
     * @param queries a tsquery for each that was sought; empty for a word that stands in nearly every text
     * @param inPhrases such words within phrases
     */
    static Understood of(SoughtWords words, List<String> queries, List<String> inPhrases) {
        var all = new StringBuilder();
        var marks = new ArrayList<String>();
        var common = new TreeSet<>(inPhrases);
        var told = new Telling();
        for (var i = 0; i < queries.size(); i++) {
            var one = words.sought().get(i);
            var query = queries.get(i);
            if (query.isEmpty()) {
                common.add(one.text().toLowerCase(Locale.ROOT));
                continue;
            }
            all.append(all.isEmpty() ? "" : one.or() ? " | " : " & ")
                    .append(one.not() ? "!" : "")
                    .append("(")
                    .append(query)
                    .append(")");
            told.add(one);
            if (!one.not()) {
                marks.add(BETWEEN.matcher(query).replaceAll(" | "));
            }
        }
        var unsearchable =
                all.isEmpty() && !(words.sought().isEmpty() && words.notes().isEmpty());
        return new Understood(
                unsearchable ? NOWHERE : all.toString(),
                unsearchable ? "" : String.join(" & ", Marks.spellings(words.wanted())),
                String.join(" | ", marks),
                explained(words, common, told),
                unsearchable);
    }

    private static List<String> explained(SoughtWords words, Set<String> common, Telling told) {
        var explained = new ArrayList<String>();
        if (!words.plain() && !told.isEmpty()) {
            explained.add("Looked for " + told + ".");
        }
        explained.addAll(words.notes());
        if (!common.isEmpty()) {
            explained.add(SoughtWords.quoted(List.copyOf(common))
                    + (common.size() == 1 ? " stands" : " stand")
                    + " in nearly every text, so search leaves "
                    + (common.size() == 1 ? "it" : "them") + " out.");
        }
        return List.copyOf(explained);
    }

    /** Puts words that must all be there, or either of two, or not, into a sentence. */
    private static final class Telling {

        private final List<List<SoughtWords.Sought>> groups = new ArrayList<>();

        void add(SoughtWords.Sought one) {
            if (groups.isEmpty() || one.or()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(one);
        }

        boolean isEmpty() {
            return groups.isEmpty();
        }

        @Override
        public String toString() {
            return String.join(", or ", groups.stream().map(Telling::group).toList());
        }

        private static String group(List<SoughtWords.Sought> group) {
            var wanted = joined(group, false, " and ");
            var out = joined(group, true, " or ");
            return (wanted.isEmpty() ? "anything" : wanted) + (out.isEmpty() ? "" : " without " + out);
        }

        private static String joined(List<SoughtWords.Sought> group, boolean not, String between) {
            return String.join(
                    between,
                    group.stream()
                            .filter(one -> one.not() == not)
                            .map(one -> "“" + one.text() + "”")
                            .toList());
        }
    }
}
