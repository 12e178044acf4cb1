package linchpin.feedback.log;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into the search field, as search takes it: words and "phrases" that must all be there, or either of two, -not.
 * Whatever else stands there is explained.
 *
 * @param notes what was left out, and what to type instead
 * @param plain whether there is nothing but words, so that nobody needs to be told how they were understood
 */
record SoughtWords(List<Sought> sought, List<String> notes, boolean plain) {

    private static final Pattern PART = Pattern.compile("([-−–‐‑]*)(?:\"([^\"]*)\"|([^\\s\"]+))");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\](){}]");
    /** One word of three signs that people write in several ways. */
    private static final Pattern TOGETHER =
            Pattern.compile("(?iU)(?<![\\w\"-])(?:([a-z]) ?& ?([a-z])|(a) (?:and|[+/]) (e))(?![\\w\"])");

    private static final String BEGINNING = "(x|re|pre|post|co|non|on|out|in|over|under|after|day|self|half)";
    private static final String ENDING = "(up|in|out|off|on|down|back|over|free|line|time)";
    /** Words so common that they are in no index: a phrase that is parted into them would be found wherever its other words stand. */
    private static final String COMMON = "(?:with|through|where|there|here)";

    private static final Pattern ENDS_APART =
            Pattern.compile("(?iU)\\b(?!" + COMMON + ENDING.replace("(", "(?:") + "\\b)(\\w{3,})" + ENDING + "\\b");
    private static final Pattern BEGINS_APART =
            Pattern.compile("(?iU)\\b(?!on|out|in|over|under|after)" + BEGINNING + "(\\w{3,})\\b");
    private static final Pattern ENDS_TOGETHER = Pattern.compile("(?iU)\\b(\\w{3,})[ -]" + ENDING + "\\b");
    private static final Pattern BEGINS_TOGETHER = Pattern.compile("(?iU)\\b" + BEGINNING + "[ -](\\w{3,})\\b");

    /**
     * A word or a phrase.
     *
     * @param not whether it must not be there
     * @param or whether it will do instead of all that was typed before it
     */
    record Sought(String text, boolean phrase, boolean not, boolean or) {

        /**
         * @return the ways in which people write it, on a line each: a word that some write in one and others in two stands in a phrase at another
         *     place. A way that makes no word is found nowhere.
         */
        String ways() {
            if (!phrase || !text.matches("[\\p{L}\\p{N}'’ -]+ [\\p{L}\\p{N}'’ -]+")) {
                return text.replace('\n', ' ');
            }
            var ways = new LinkedHashSet<>(List.of(text));
            ways.add(ENDS_APART.matcher(text).replaceAll("$1 $2"));
            ways.add(BEGINS_APART.matcher(text).replaceAll("$1 $2"));
            ways.add(ENDS_TOGETHER.matcher(text).replaceAll("$1$2"));
            ways.add(BEGINS_TOGETHER.matcher(text).replaceAll("$1$2"));
            return String.join("\n", ways);
        }
    }

    static SoughtWords of(String typed) {
        return new Reading().read(typed);
    }

    /** @return those that stand for themselves, without what is to be left out */
    List<String> wanted() {
        return sought.stream().filter(one -> !one.not()).map(Sought::text).toList();
    }

    /** Goes from part to part. */
    private static final class Reading {

        private final List<Sought> sought = new ArrayList<>();
        private final Set<String> notes = new LinkedHashSet<>();
        private final List<String> signs = new ArrayList<>();
        private boolean plain = true;
        private boolean or;
        private boolean not;

        SoughtWords read(String typed) {
            var bare = BRACKETS.matcher(typed).replaceAll(" ");
            if (!bare.equals(typed)) {
                notes.add(
                        "Brackets were left out: words cannot be grouped here. Search for one group first, then for the other.");
            }
            var part = PART.matcher(TOGETHER.matcher(even(bare)).replaceAll("$1$3&$2$4"));
            while (part.find()) {
                take(part);
            }
            if (or) {
                notes.add("“or” was left out: it needs a word on either side, as in tea or coffee.");
            }
            if (not) {
                notes.add("“NOT” was left out: to leave a word out, write a dash right before it, as in -parking.");
            }
            if (!signs.isEmpty()) {
                notes.add(quoted(signs) + (signs.size() == 1 ? " was" : " were")
                        + " left out: search finds words, and no signs.");
            }
            return new SoughtWords(List.copyOf(sought), List.copyOf(notes), plain && notes.isEmpty());
        }

        private String even(String typed) {
            if (typed.chars().filter(sign -> sign == '"').count() % 2 == 0) {
                return typed;
            }
            var last = typed.lastIndexOf('"');
            notes.add(
                    "One quotation mark has no second one, so it was left out. To find words that stand together, put a mark"
                            + " before the first and after the last.");
            return typed.substring(0, last) + " " + typed.substring(last + 1);
        }

        private void take(Matcher part) {
            var phrase = part.group(2) != null;
            var text = phrase ? part.group(2) : part.group(3);
            if (!phrase && operator(text)) {
                return;
            }
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                leave(text.strip());
                return;
            }
            if (!phrase && text.endsWith("*")) {
                notes.add("A star is not needed: words are found in any form, “wait” also as “waiting”.");
            }
            var out = not || !part.group(1).isEmpty();
            sought.add(new Sought(text.strip(), phrase, out, or && !sought.isEmpty()));
            plain &= !phrase && !out && !or;
            or = false;
            not = false;
        }

        private boolean operator(String text) {
            switch (text.toLowerCase(Locale.ROOT)) {
                case "or", "|", "||" -> {
                    or = true;
                    plain = false;
                }
                case "and", "&&", "&", "+" -> plain &= text.equals("and") || text.equals("&");
                case "not" -> {
                    if (!text.equals("NOT")) {
                        return false;
                    }
                    not = true;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void leave(String signs) {
            if (signs.matches("[-−–—‐‑]+")) {
                notes.add(
                        "A dash by itself was left out. To leave a word out, write the dash right before it, as in -parking.");
            } else if (!signs.isEmpty()) {
                this.signs.add(signs);
            }
        }
    }

    static String quoted(List<String> words) {
        return "“" + String.join("”, “", words) + "”";
    }
}
