package linchpin.analysis.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A rule for small numbers, as its publisher states it and for as long as it holds. Rules are data ({@code profiles.psv}): which one an
 * output follows is a choice of whoever publishes, and none is built into the arithmetic.
 *
 * @param smallest the smallest number that is shown, apart from 0
 * @param zeroShown whether 0 is shown
 * @param roundedTo numbers are shown to the nearest multiple of this; 1 for as they are
 * @param marker what stands in place of a hidden number
 * @param notComputed what stands where nothing can be computed
 * @param validTo last day of the rule; null while it holds
 * @param checked whether it was read in its source; if not, it is from memory and a person has to confirm it
 */
public record Profile(
        String code,
        Method method,
        int smallest,
        boolean zeroShown,
        int roundedTo,
        String marker,
        String notComputed,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean checked,
        String source) {

    /** How a rule keeps a hidden number from being worked out. */
    public enum Method {
        /** Neighbours and children in a hierarchy are hidden too: {@link Publication}. */
        HIERARCHY,
        /** All numbers are rounded, so that no difference tells anything: {@link #published}. */
        ROUNDING,
        /** Further numbers of the same table are hidden: {@link Breakdown}. */
        HIDING
    }

    private static final List<Profile> ALL = read();

    /** @return every rule there is or was */
    public static List<Profile> all() {
        return ALL;
    }

    /**
     * @return the rule of that code as it stood on that day
     * @throws IllegalArgumentException when there was none
     */
    public static Profile of(String code, LocalDate day) {
        return ALL.stream()
                .filter(profile -> profile.code.equals(code) && profile.holdsOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + code + " on " + day));
    }

    /** @return whether the number may not be shown for its own sake */
    public boolean hides(long count) {
        return count == 0 ? !zeroShown : count < smallest;
    }

    /** @return the number as it is shown; empty where it is hidden. Totals are rounded from the exact total, never added up. */
    public OptionalLong published(long count) {
        return hides(count)
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((double) count / roundedTo) * roundedTo);
    }

    /** @return the share made from both numbers as they are shown; empty where either is hidden or there is no whole */
    public OptionalDouble share(long part, long whole) {
        var shownPart = published(part);
        var shownWhole = published(whole);
        return shownPart.isEmpty() || shownWhole.isEmpty() || shownWhole.getAsLong() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) shownPart.getAsLong() / shownWhole.getAsLong());
    }

    private boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static List<Profile> read() {
        try (var in = Objects.requireNonNull(Profile.class.getResourceAsStream("profiles.psv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile of(String[] cells) {
        return new Profile(
                cells[0],
                Method.valueOf(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3].equals("yes"),
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6],
                LocalDate.parse(cells[7]),
                cells[8].isEmpty() ? null : LocalDate.parse(cells[8]),
                cells[9].equals("yes"),
                cells[10]);
    }
}
