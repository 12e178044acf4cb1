package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.Set;

/** Columns that a program filled: labels, lengths, languages, addresses of machines. What stands in them is nobody's words, and no answer. */
final class MachineColumns {

    /** Whatever stands in such a column. */
    private static final Set<String> ALWAYS = Set.of(
            "sentiment",
            "sentiments",
            "label",
            "labels",
            "len",
            "polarity",
            "lang",
            "language",
            "locale",
            "id",
            "ids",
            "uuid",
            "guid",
            "ip",
            "ipaddress",
            "browser",
            "useragent",
            "status",
            "duration",
            "url",
            "uri",
            "confidence",
            "probability",
            "embedding",
            "latitude",
            "longitude",
            "progress",
            "finished",
            "collector",
            "seed",
            "token",
            "importid",
            "attachment",
            "wordcount",
            "charcount",
            "emotion",
            "emotions",
            "subjectivity",
            "referer",
            "referrer",
            "refurl",
            "timezone",
            "recipientemail",
            "externalreference",
            "os",
            "device");

    /** Where little stands in it, and the same again and again. */
    private static final Set<String> WHERE_FEW = Set.of(
            "type",
            "types",
            "length",
            "category",
            "categories",
            "topic",
            "topics",
            "theme",
            "themes",
            "code",
            "codes",
            "count",
            "version",
            "tag",
            "tags",
            "flag",
            "flags",
            "group",
            "level",
            "cluster",
            "class",
            "model",
            "words",
            "chars",
            "characters",
            "source",
            "state",
            "stage");

    private static final int MOST_WORDS = 5;
    private static final int MOST_CHOICES = 10;
    private static final int SHORT = 30;
    private static final long ENOUGH = 4;

    private MachineColumns() {}

    /** @return whether a column of this name, in small letters and without underscores, was filled by a program */
    static boolean named(String name, Survey.Column column) {
        var ends = ends(name);
        return isAlways(name)
                || (column.values() != null && ends.size() > 1 && ends.stream().anyMatch(WHERE_FEW::contains));
    }

    /** @return whether nobody's words stand under this name, whatever they are */
    static boolean isAlways(String name) {
        return ends(name).stream().anyMatch(ALWAYS::contains)
                || name.contains("sentiment score")
                || name.contains("user agent");
    }

    /** @return the first word of a short name and the last; nothing of a question */
    private static List<String> ends(String name) {
        var words = List.of(name.strip().split("[^\\p{L}\\p{N}]+"));
        if (name.contains("?") || words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        return words.size() == 1 ? words : List.of(words.getFirst(), words.getLast());
    }

    /** @return whether few short values stand there again and again, as a program or a list of choices fills them in */
    static boolean fewAndShort(Survey.Column column) {
        var values = column.listed();
        return column.filled() >= ENOUGH
                && !values.isEmpty()
                && values.size() * 2L <= column.filled()
                && values.keySet().stream().allMatch(value -> value.length() <= SHORT);
    }

    /** @return whether so few and so short values stand there that somebody may have chosen from them */
    static boolean isListOfChoices(Survey.Column column) {
        var values = column.knownValues();
        return !values.isEmpty()
                && values.size() <= MOST_CHOICES
                && values.stream().allMatch(value -> value.length() <= SHORT);
    }
}
