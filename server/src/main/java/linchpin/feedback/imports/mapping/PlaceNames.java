package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.platform.Spelling;

/** What is the name of a place, and which names are one name spelt in two ways. */
public final class PlaceNames {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00ad\\u034f\\u115f\\u3164]+");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,/ ]*%?");
    private static final Pattern ERROR =
            Pattern.compile("#.{1,30}[!?]|#n/?a|#.{1,20}[!?]? ?#?|err(or)?:? ?[0-9#].*|#+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Set<String> NO_NAMES = Set.of(
            "na",
            "n/a",
            "n.a.",
            "n.a",
            "null",
            "nil",
            "nan",
            "none",
            "no",
            "nothing",
            "unknown",
            "not known",
            "unk",
            "not applicable",
            "not stated",
            "not given",
            "not recorded",
            "not specified",
            "not selected",
            "not answered",
            "no answer",
            "did not answer",
            "blank",
            "(blank)",
            "empty",
            "undefined",
            "missing",
            "error",
            "test",
            "testing",
            "tbc",
            "tba",
            "tbd",
            "xxx",
            "please select",
            "select",
            "choose",
            "select one",
            "prefer not to say",
            "don't know",
            "dont know",
            "true",
            "false",
            "yes");

    private PlaceNames() {}

    /** @return the name in this cell, without signs that nobody sees; empty for none */
    static String name(String cell) {
        var name = Cells.plain(INVISIBLE.matcher(cell).replaceAll(""));
        return name.isEmpty() || isNone(name) ? "" : name;
    }

    /** @return whether a machine or a tired hand wrote it where no place is named: an error of a spreadsheet, "N/A", "test", a date */
    static boolean isNone(String name) {
        var key = Cells.key(name);
        return Cells.saysNothing(key)
                || NO_NAMES.contains(key)
                || NO_WORD.matcher(key).matches()
                || ERROR.matcher(key).matches()
                || (WrittenDate.of(name).isDate()
                        && !WrittenDate.of(name).shortYear() // "Medical 10/11" is two wards
                        && !NUMBER.matcher(key).matches())
                || key.matches("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}([ t]+[0-9].*)?");
    }

    /** @return whether it is a bare number, which a place may well be called here, but which opens none */
    public static boolean isNumber(String name) {
        return NUMBER.matcher(Cells.plain(name)).matches();
    }

    /**
     * Full stops, commas, hyphens and invisible signs aside, "Wd" being "Ward" and "&amp;" being "and". A point between digits stays: ward 1.2
     * is not ward 12.
     *
     * @return what the spellings of a path have in common that people take for one
     */
    public static String loose(List<String> path) {
        return path.stream().map(PlaceNames::loose).collect(Collectors.joining("\n"));
    }

    private static String loose(String name) {
        var key = Spelling.key(INVISIBLE.matcher(name).replaceAll(""));
        return key.replaceAll("\\s*[&+]\\s*", " and ")
                .replaceAll("(?<![0-9])[.,]|[.,](?![0-9])", "")
                .replaceAll(
                        "(?!(?<=\\s)-[0-9])[-\u2010-\u2015_/:;()\\[\\]\"\u201c\u201d]", " ") // "Level -1" is a basement
                .replaceAll("'", "")
                .replaceAll("(?<!\\.)\\b0+(?=[0-9])", "")
                .replaceAll("\\b(wd|wrd)\\b", "ward")
                .replaceAll("\\bwards\\b", "ward")
                .replaceAll("\\bdept\\b", "department")
                .replaceAll("\\bhosp\\b", "hospital")
                .replaceAll("\\bcenter\\b|\\bctr\\b", "centre")
                .replaceAll("\\bsaint\\b", "st")
                .replaceAll("(?<=[a-z])(?=[0-9])", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
