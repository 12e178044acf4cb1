package linchpin.commands.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The one form of a published decision that is signed, however its lines were broken or its fields ordered: RFC 8785, the JSON canonicalization
 * scheme. Numbers in it are whole, as a decision writes shares, weights and marks as text; others are refused, so that none is written in two ways.
 */
final class Canonical {

    /** Beyond it a number is not read as the same everywhere (RFC 8785, 3.1; RFC 7493, 2.2). */
    private static final BigInteger LARGEST = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

    private static final int FIRST_PLAIN = 0x20;

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    /**
     * @param file one decision, as published
     * @throws IllegalArgumentException when it is no such file, or holds a number that is not whole
     */
    static byte[] of(String file) {
        try (var decisions = new DecisionFile(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            var canonical = new Canonical();
            var only = decisions.next();
            if (only == null || decisions.next() != null) {
                throw new IllegalArgumentException("One decision is signed at a time: there is none, or more than one");
            }
            canonical.write(only);
            return canonical.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (UnreadableFile e) {
            throw new IllegalArgumentException(e.what(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Json json) {
        switch (json) {
            case Json.Fields(var all) ->
                each('{', new TreeMap<>(all).entrySet(), '}', field -> {
                    quoted(field.getKey());
                    text.append(':');
                    write(field.getValue());
                });
            case Json.Items(var all) -> each('[', all, ']', this::write);
            case Json.Text(var words) -> quoted(words);
            case Json.Numeral(var written) -> text.append(whole(written));
            case Json.Truth(var holds) -> text.append(holds);
            case Json.Nothing.NOTHING -> text.append("null");
        }
    }

    private <T> void each(char begin, Iterable<T> all, char end, Consumer<T> write) {
        text.append(begin);
        var first = true;
        for (var one : all) {
            if (!first) {
                text.append(',');
            }
            first = false;
            write.accept(one);
        }
        text.append(end);
    }

    private static BigInteger whole(String written) {
        if (!written.matches("0|-?[1-9][0-9]*")) {
            throw new IllegalArgumentException("Only whole numbers can be signed, and not " + written);
        }
        var number = new BigInteger(written);
        if (number.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("Numbers beyond 2 to the 53rd cannot be signed, as " + written);
        }
        return number;
    }

    private void quoted(String words) {
        text.append('"');
        words.chars().forEach(this::character);
        text.append('"');
    }

    private void character(int at) {
        switch (at) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (at < FIRST_PLAIN) {
                    text.append("\\u%04x".formatted(at));
                } else {
                    text.append((char) at);
                }
            }
        }
    }
}
