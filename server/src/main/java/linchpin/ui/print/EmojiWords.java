package linchpin.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signs that paper has no glyph for, in words: by the name that Unicode gives them, where people do not call them something else. */
final class EmojiWords {

    private static final int TAGS = 0xE0000;
    private static final int FLAG_A = 0x1F1E6;
    private static final int FLAG_Z = 0x1F1FF;

    /** What Unicode named before people used it (Unicode CLDR gives the names that people use). */
    private static final Map<Integer, String> CALLED = Map.ofEntries(
            Map.entry(0x2764, "red heart"),
            Map.entry(0x1F44D, "thumbs up"),
            Map.entry(0x1F44E, "thumbs down"),
            Map.entry(0x1F64F, "folded hands"),
            Map.entry(0x1F44F, "clapping hands"),
            Map.entry(0x1F60A, "smiling face"),
            Map.entry(0x1F642, "slightly smiling face"),
            Map.entry(0x1F641, "slightly frowning face"),
            Map.entry(0x2639, "frowning face"),
            Map.entry(0x263A, "smiling face"),
            Map.entry(0x1F621, "angry face"),
            Map.entry(0x1F620, "angry face"),
            Map.entry(0x1F622, "crying face"),
            Map.entry(0x1F62D, "loudly crying face"),
            Map.entry(0x1F602, "face with tears of joy"),
            Map.entry(0x1F4A9, "pile of poo"),
            Map.entry(0x2705, "tick"),
            Map.entry(0x2713, "tick"),
            Map.entry(0x2714, "tick"),
            Map.entry(0x2717, "cross"),
            Map.entry(0x2718, "cross"),
            Map.entry(0x274C, "cross"),
            Map.entry(0x2605, "star"),
            Map.entry(0x2606, "empty star"),
            Map.entry(0x2B50, "star"));

    private EmojiWords() {}

    /** @return whether it says nothing by itself: how the sign before looks, or from which side words are read */
    static boolean isSilent(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || isSelector(sign)
                || sign == 0x20E3
                || sign >= TAGS
                || Character.isEmojiModifier(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.UNASSIGNED;
    }

    /** @return whether it says only in which form the sign before is shown */
    static boolean isSelector(int sign) {
        return sign >= 0xFE00 && sign <= 0xFE0F;
    }

    /** @return where what comes after the signs begins */
    static int say(String words, int from, StringBuilder said) {
        var names = new ArrayList<String>();
        var at = from;
        while (at < words.length()) {
            var sign = words.codePointAt(at);
            if (isSilent(sign)) {
                at += Character.charCount(sign);
            } else if (at == from || isSaid(sign)) {
                names.add(name(words, at));
                at += isFlag(sign) && at + 2 < words.length() && isFlag(words.codePointAt(at + 2))
                        ? 4
                        : Character.charCount(sign);
            } else {
                break;
            }
        }
        said.append('[').append(String.join(", ", counted(names))).append(']');
        return at;
    }

    private static boolean isSaid(int sign) {
        return (Character.isExtendedPictographic(sign) && sign > 0x2000) || isFlag(sign);
    }

    private static boolean isFlag(int sign) {
        return sign >= FLAG_A && sign <= FLAG_Z;
    }

    private static String name(String words, int at) {
        var sign = words.codePointAt(at);
        if (isFlag(sign)) {
            return "flag";
        }
        var name = Character.getName(sign);
        return CALLED.getOrDefault(sign, name == null ? "a sign" : name.toLowerCase(Locale.ROOT));
    }

    /** Five of the same are told once. */
    private static List<String> counted(List<String> names) {
        var counted = new ArrayList<String>();
        for (var at = 0; at < names.size(); ) {
            var end = at;
            while (end < names.size() && names.get(end).equals(names.get(at))) {
                end++;
            }
            counted.add(end - at == 1 ? names.get(at) : names.get(at) + " × " + (end - at));
            at = end;
        }
        return counted;
    }
}
