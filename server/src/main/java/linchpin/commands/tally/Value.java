package linchpin.commands.tally;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.analysis.tally.decision.BrokenDecision;
import linchpin.analysis.tally.exact.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A value and where it stands, as what it must be; refused where it is something else.
 *
 * @param json as it was read
 * @param where such as {@code ballots[17].mark}; empty for the whole decision
 */
record Value(Json json, String where) {

    /** Nine digits are a whole number that everybody's computer holds. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})");

    String text() {
        if (json instanceof Json.Text text) {
            return text.words();
        }
        throw broken("must be text.");
    }

    /** A name that others refer to. */
    String id() {
        if (text().isBlank()) {
            throw broken("must not be empty.");
        }
        return text();
    }

    Fraction decimal() {
        if (json instanceof Json.Text text) {
            return Fraction.read(text.words())
                    .orElseThrow(
                            () -> broken("is no decimal such as \"3.5\", of nine digits at most on either side of the"
                                    + " point and without an exponent."));
        }
        throw broken("must be a decimal in quotation marks, such as \"3.5\".");
    }

    int whole() {
        if (json instanceof Json.Numeral number
                && WHOLE.matcher(number.written()).matches()) {
            return Integer.parseInt(number.written());
        }
        throw broken("must be a whole number of nine digits at most, without quotation marks.");
    }

    boolean truth() {
        if (json instanceof Json.Truth truth) {
            return truth.holds();
        }
        throw broken("must be true or false.");
    }

    Instant instant() {
        try {
            if (json instanceof Json.Text text && INSTANT.matcher(text.words()).matches()) {
                return Instant.parse(text.words());
            }
        } catch (DateTimeException e) {
            throw broken("is no day of the calendar.");
        }
        throw broken("must be a moment such as \"2026-09-30T17:00:00Z\".");
    }

    /** @return the one whose name in small letters this is */
    <E extends Enum<E>> E oneOf(Class<E> all) {
        var word = json instanceof Json.Text text ? text.words() : "";
        return Arrays.stream(all.getEnumConstants())
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow(() -> broken("must be one of "
                        + Arrays.stream(all.getEnumConstants()).map(Value::word).collect(Collectors.joining(", "))
                        + "."));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    <T> List<T> list(Function<Value, T> each) {
        if (!(json instanceof Json.Items items)) {
            throw broken("must be a list, in square brackets.");
        }
        return IntStream.range(0, items.all().size())
                .mapToObj(i -> each.apply(new Value(items.all().get(i), where + "[" + i + "]")))
                .toList();
    }

    /** Names that are not known beforehand, such as options, each with what is said of it. */
    <T> Map<String, T> map(Function<Value, T> each) {
        var map = new LinkedHashMap<String, T>();
        all().forEach((name, value) -> map.put(name, each.apply(new Value(value, inside(name)))));
        return map;
    }

    /** What may be null. */
    <T> @Nullable T orNull(Function<Value, T> known) {
        return json == Json.Nothing.NOTHING ? null : known.apply(this);
    }

    Fields fields() {
        return new Fields(this);
    }

    Map<String, Json> all() {
        if (json instanceof Json.Fields fields) {
            return fields.all();
        }
        throw broken("must be an object, in curly brackets.");
    }

    String inside(String name) {
        return where.isEmpty() ? name : where + "." + name;
    }

    boolean isText() {
        return json instanceof Json.Text;
    }

    BrokenDecision broken(String what) {
        return new BrokenDecision(where, what);
    }
}
