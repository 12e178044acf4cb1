package linchpin.notices.texts;

import java.util.Map;
import java.util.Optional;

/**
 * How a text message is counted (GSM 03.38): 160 signs of its own alphabet in one part and 153 in each of several, of which some count twice; as
 * soon as one sign is not of that alphabet, 70 and 67.
 */
public final class SmsText {

    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€\f";
    private static final Map<String, String> PLAINER = Map.of(
            "\u2018", "'", "\u2019", "'", "\u201c", "\"", "\u201d", "\"", "\u2013", "-", "\u2014", "-", "\u2026", "...",
            "\u00a0", " ", "\u2022", "-");
    private static final int FIRST = 160;
    private static final int EACH = 153;
    private static final int FIRST_WIDE = 70;
    private static final int EACH_WIDE = 67;

    private SmsText() {}

    /**
     * @param characters as they are counted
     * @param parts that are paid for
     * @param wide the first sign for which all of it takes more room; empty for none
     */
    public record Length(int characters, int parts, Optional<String> wide) {}

    public static Length length(String text) {
        var wide = text.codePoints()
                .filter(sign -> ALPHABET.indexOf(sign) < 0 && TWICE.indexOf(sign) < 0)
                .mapToObj(Character::toString)
                .findFirst();
        var characters = wide.isPresent()
                ? text.length()
                : text.length()
                        + (int) text.chars()
                                .filter(sign -> TWICE.indexOf(sign) >= 0)
                                .count();
        var first = wide.isPresent() ? FIRST_WIDE : FIRST;
        var each = wide.isPresent() ? EACH_WIDE : EACH;
        return new Length(characters, characters <= first ? 1 : Math.ceilDiv(characters, each), wide);
    }

    /** @return with the signs of typewriters for those of printers, and without pictures: neither is worth a part more */
    public static String plain(String text) {
        var plain = text;
        for (var sign : PLAINER.entrySet()) {
            plain = plain.replace(sign.getKey(), sign.getValue());
        }
        return plain.replaceAll("[\\p{IsEmoji_Presentation}\\p{So}\\ufe0f\\u200d]", "")
                .replaceAll("[ \\t]+", " ")
                .strip();
    }
}
