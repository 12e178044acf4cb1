package linchpin.feedback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A receipt's digits said in seven words of our own list of 1,024: the same number, and so the same strength. No two words begin with the
 * same four letters, sound alike, or are one slip apart, and none begins with another: run together they can be read in one way only.
 */
public final class ReceiptWords {

    public static final int COUNT = 7;

    private static final String FILE = "/linchpin/feedback/receipt-words.txt";
    private static final String BETWEEN = "[\\s\\p{Punct}\\u2010-\\u2015]+";
    private static final int DIGITS = 21;
    private static final int BITS = 10; // of each word

    static final List<String> LIST = read();
    private static final Map<String, Integer> PLACES =
            IntStream.range(0, LIST.size()).boxed().collect(Collectors.toMap(LIST::get, Function.identity()));

    private ReceiptWords() {}

    private static List<String> read() {
        try (var file = Objects.requireNonNull(ReceiptWords.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return the words for 21 digits, in order, with a blank between each two */
    public static String of(String digits) {
        var number = new BigInteger(digits);
        return IntStream.range(0, COUNT)
                .mapToObj(at -> number.shiftRight(BITS * (COUNT - 1 - at)).intValue() & (LIST.size() - 1))
                .map(LIST::get)
                .collect(Collectors.joining(" "));
    }

    /** @return the 21 digits that these seven words stand for, however they are written; empty where they stand for none */
    static Optional<String> digits(String typed) {
        return Optional.ofNullable(split(String.join("", pieces(typed))))
                .filter(words -> words.size() == COUNT)
                .map(ReceiptWords::number)
                .filter(digits -> digits.length() == DIGITS);
    }

    private static String number(List<String> words) {
        var number = BigInteger.ZERO;
        for (var word : words) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(Objects.requireNonNull(PLACES.get(word))));
        }
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
    }

    /**
     * What is wrong with words that were typed, from the list alone: it is the same whatever receipts there are.
     *
     * @return a sentence; empty for words that are all ours, and for what holds no letter
     */
    public static Optional<String> slip(String typed) {
        return pieces(typed).stream()
                .filter(piece -> piece.chars().anyMatch(Character::isLetter) && split(piece) == null)
                .findFirst()
                .map(piece -> "“" + piece + "” is not one of our words." + meant(piece));
    }

    private static String meant(String piece) {
        var near = LIST.stream()
                .filter(word -> oneSlip(piece, word))
                .map(word -> "“" + word + "”")
                .collect(Collectors.joining(" or "));
        return near.isEmpty() ? " Please check how it is spelt on your receipt" : " Did you mean " + near + "?";
    }

    private static List<String> pieces(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split(BETWEEN))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** @return the words that these letters are, one after the other; null where they are not all words */
    private static @Nullable List<String> split(String letters) {
        var words = new ArrayList<String>();
        for (var rest = letters;
                !rest.isEmpty();
                rest = rest.substring(words.getLast().length())) {
            var next = LIST.stream().filter(rest::startsWith).findFirst();
            if (next.isEmpty()) {
                return null;
            }
            words.add(next.get());
        }
        return words;
    }

    /** @return whether one letter is left out, put in or mistaken, or two neighbours have changed places */
    static boolean oneSlip(String one, String other) {
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var left = one.substring(same);
        var right = other.substring(same);
        return switch (left.length() - right.length()) {
            case 1 -> left.substring(1).equals(right);
            case -1 -> right.substring(1).equals(left);
            case 0 -> left.isEmpty() || left.substring(1).equals(right.substring(1)) || swapped(left, right);
            default -> false;
        };
    }

    private static boolean swapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
