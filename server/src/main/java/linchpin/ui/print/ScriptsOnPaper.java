package linchpin.ui.print;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Puts what people wrote into letters that paper has: those of other scripts into a font made for the page, emoji into words, as they would
 * be read aloud.
 */
final class ScriptsOnPaper {

    /** Below this all is in any font for Latin letters, and nothing joins or turns. */
    private static final int PLAIN = 0x300;

    private static final String NEVER_FIRST = "、。，．！？：；）」』】〉》〕％ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NEVER_LAST = "（「『【〈《〔";

    private final Typefaces faces;
    private final IntPredicate own;

    /** @param own whether the paper’s own font has a sign */
    ScriptsOnPaper(Typefaces faces, IntPredicate own) {
        this.faces = faces;
        this.own = own;
    }

    /** @param page XHTML; what stands in its head and within its tags stays as it is */
    String page(String page, Setting setting) {
        if (page.chars().allMatch(sign -> sign < PLAIN || isPunctuation(sign))) {
            return page;
        }
        var set = new StringBuilder(page.length());
        var at = Math.max(0, page.indexOf("<body"));
        set.append(page, 0, at);
        while (at < page.length()) {
            var tag = page.indexOf('<', at);
            var end = tag < 0 ? page.length() : tag;
            set.append(words(page.substring(at, end), setting));
            at = tag < 0 ? end : page.indexOf('>', tag) + 1;
            set.append(page, end, at);
        }
        return set.toString();
    }

    /** Of what most pages hold: dashes, quotation marks, the euro. */
    private static boolean isPunctuation(int sign) {
        return (sign >= '‐' && sign <= '…') || sign == '€';
    }

    private boolean isPlain(int sign) {
        return sign < PLAIN || (own.test(sign) && !ReadingOrder.rightToLeft(sign) && !EmojiWords.isSelector(sign));
    }

    /** @return the scripts that the words are in and that no paper can be printed in, as people call them */
    Set<String> missing(String words) {
        return words.codePoints()
                .filter(sign ->
                        !isPlain(sign) && isLetter(sign) && faces.of(sign).isEmpty())
                .mapToObj(Typefaces::called)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLetter(int sign) {
        return Character.isLetter(sign) && UnicodeScript.of(sign) != UnicodeScript.COMMON;
    }

    String words(String text, Setting setting) {
        var words = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (words.codePoints().allMatch(this::isPlain)) {
            return words;
        }
        var set = new StringBuilder();
        for (var at = 0; at < words.length(); ) {
            var sign = words.codePointAt(at);
            at = isPlain(sign) ? plain(words, at, set) : other(words, at, set, setting);
        }
        return set.toString();
    }

    private static int plain(String words, int at, StringBuilder set) {
        var sign = words.codePointAt(at);
        set.appendCodePoint(sign);
        return at + Character.charCount(sign);
    }

    private int other(String words, int at, StringBuilder set, Setting setting) {
        var sign = words.codePointAt(at);
        if (EmojiWords.isSelector(sign)) {
            return at + 1;
        }
        var face = faces.of(sign);
        if (face.isPresent() && !setting.isFull()) {
            var end = run(words, at, face.get());
            run(words.substring(at, end), next(words, end), face.get(), set, setting);
            return end;
        }
        if (EmojiWords.isSilent(sign)) {
            return at + Character.charCount(sign);
        }
        if (isLetter(sign)) {
            var script = UnicodeScript.of(sign);
            var end = end(
                    words,
                    at,
                    one -> UnicodeScript.of(one) == script || Character.getType(one) == Character.NON_SPACING_MARK);
            set.append("[words in ").append(Typefaces.called(sign)).append(']');
            return end;
        }
        return EmojiWords.say(words, at, set);
    }

    private static int next(String words, int at) {
        return at < words.length() ? words.codePointAt(at) : ' ';
    }

    /** A run is set in one go, as long as one font has its signs and they are read from the same side. */
    private int run(String words, int from, Typeface face) {
        var first = words.codePointAt(from);
        return end(
                words,
                from,
                sign -> !(isPlain(sign) && !isJoiner(sign))
                        && (isJoiner(sign) || face.has(sign))
                        && (Character.getType(sign) == Character.NON_SPACING_MARK
                                || isJoiner(sign)
                                || ReadingOrder.rightToLeft(sign) == ReadingOrder.rightToLeft(first)));
    }

    private static boolean isJoiner(int sign) {
        return sign == 0x200C || sign == 0x200D;
    }

    private static int end(String words, int from, IntPredicate goesOn) {
        var at = from;
        while (at < words.length() && goesOn.test(words.codePointAt(at))) {
            at += Character.charCount(words.codePointAt(at));
        }
        return Math.max(at, from + Character.charCount(words.codePointAt(from)));
    }

    private static void run(String run, int next, Typeface face, StringBuilder set, Setting setting) {
        var breaks = breaks(run, next);
        for (var cluster : face.set(run, ReadingOrder.rightToLeft(run.codePointAt(0)))) {
            set.append(setting.with(new Setting.Letter(
                    run.substring(cluster.from(), cluster.to()),
                    new FontFile.Glyph(cluster.outline(), cluster.advance()),
                    breaks.get(cluster.to()))));
        }
    }

    /** Where a line may end in scripts that put no blanks between words. */
    private static BitSet breaks(String run, int next) {
        var breaks = new BitSet();
        switch (UnicodeScript.of(run.codePointAt(0))) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, COMMON -> {
                for (var at = 1; at <= run.length(); at++) {
                    var after = at < run.length() ? run.charAt(at) : next;
                    breaks.set(at, NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(run.charAt(at - 1)) < 0);
                }
            }
            case THAI, LAO, KHMER, MYANMAR -> {
                var words = BreakIterator.getWordInstance(Locale.of("th"));
                words.setText(run);
                for (var at = words.first(); at != BreakIterator.DONE; at = words.next()) {
                    breaks.set(at);
                }
            }
            default -> {}
        }
        return breaks;
    }
}
