package linchpin.approach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.platform.Spelling;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What everybody keeps to who asks people, as dated reference data.
 *
 * @param smallest numbers of people below this are not shown where they tell what single people did
 * @param limits how many days lie at least between asking one person twice
 * @param bases on which people may be asked
 * @param reasons to leave somebody in peace
 * @param never after which kinds of care nobody is asked
 */
public record AskRules(int smallest, List<Limit> limits, List<Named> bases, List<Named> reasons, List<Never> never) {

    /** Shorter ones are looked for as whole words: much begins with "rip". */
    private static final int WHOLE = 4;

    /** One in a row or many: a kind of care is the same in hyphens and low lines. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final AskRules ALL = read();

    /** A number of days, for as long as it holds. */
    public record Limit(int days, LocalDate from, @Nullable LocalDate until, String source) {}

    /** Something to be chosen, for as long as it is there. */
    public record Named(
            String code,
            String label,
            @Nullable String hint,
            LocalDate from,
            @Nullable LocalDate until) {}

    /** Words in what a file calls the kind of care, for as long as they count. */
    public record Never(
            List<String> words, LocalDate from, @Nullable LocalDate until) {}

    private static AskRules read() {
        try (var file = new ClassPathResource("linchpin/approach/rules.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, AskRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return with what holds on that day alone */
    public static AskRules on(LocalDate day) {
        return new AskRules(
                ALL.smallest,
                ALL.limits.stream()
                        .filter(one -> holds(one.from, one.until, day))
                        .toList(),
                ALL.bases.stream()
                        .filter(one -> holds(one.from, one.until, day))
                        .toList(),
                ALL.reasons.stream()
                        .filter(one -> holds(one.from, one.until, day))
                        .toList(),
                ALL.never.stream()
                        .filter(one -> holds(one.from, one.until, day))
                        .toList());
    }

    private static boolean holds(LocalDate from, @Nullable LocalDate until, LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** @return how many days lie at least between */
    public int days() {
        return limits.stream().mapToInt(Limit::days).max().orElse(1);
    }

    /** @return whether nobody is asked after what a file calls this kind of care */
    public boolean never(String kindOfCare) {
        var key = SIGNS.matcher(Spelling.key(kindOfCare)).replaceAll(" ");
        return never.stream().flatMap(one -> one.words().stream()).anyMatch(word -> stands(word, key));
    }

    private static boolean stands(String word, String in) {
        var end = word.length() <= WHOLE ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + end)
                .matcher(in)
                .find();
    }

    /** @return what the code was ever called; empty for one there never was */
    public static Optional<String> basis(String code) {
        return ALL.bases.stream()
                .filter(one -> one.code().equals(code))
                .map(Named::label)
                .findFirst();
    }

    /** @return what the code was ever called */
    public static Optional<String> reason(String code) {
        return ALL.reasons.stream()
                .filter(one -> one.code().equals(code))
                .map(Named::label)
                .findFirst();
    }

    /** @return a number of people, or that there are few of them */
    public static String fewer(long many) {
        return many < ALL.smallest ? "fewer than " + ALL.smallest : String.valueOf(many);
    }

    /** @return a number of people, or that it is too small to be shown */
    public String shown(long many, long of) {
        var small = Arrays.stream(new long[] {many, of - many}).anyMatch(part -> part < smallest);
        return small ? "too few to be shown" : String.valueOf(many);
    }
}
