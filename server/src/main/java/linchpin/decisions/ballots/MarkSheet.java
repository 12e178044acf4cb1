package linchpin.decisions.ballots;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import linchpin.decisions.PartyCode;
import linchpin.decisions.Rules;
import linchpin.decisions.ballots.Says.Mark;
import linchpin.ui.Errors;
import linchpin.ui.Typed;

/**
 * All marks of one person, as they were typed.
 *
 * @param party whose part of the marks they give
 * @param barred options in which they have an interest: they give these no marks
 * @param typed by field
 */
public record MarkSheet(Rules rules, PartyCode party, Set<Integer> barred, Map<String, String> typed) {

    public static final int LONGEST_REASON = 1000;

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");

    /** @param says to be made use of where nothing is wrong */
    public record Marked(Says.Marks says, Errors errors) {}

    /** @return by which they mark, from 1 */
    public List<Integer> criteria() {
        return rules.markedBy(party);
    }

    /** @return by which they do not mark, from 1 */
    public List<Integer> others() {
        return IntStream.rangeClosed(1, rules.criteria().size())
                .boxed()
                .filter(n -> !criteria().contains(n))
                .toList();
    }

    /** @return what they mark, from 1 */
    public List<Integer> options() {
        return IntStream.rangeClosed(1, rules.options().size())
                .boxed()
                .filter(n -> !barred.contains(n))
                .toList();
    }

    /** @return how many marks are asked of them */
    public int asked() {
        return criteria().size() * options().size();
    }

    /** @return how many of these were given */
    public long given() {
        return criteria().stream()
                .flatMap(criterion -> options().stream().map(option -> mark(option, criterion)))
                .filter(mark -> !mark.isEmpty())
                .count();
    }

    public static String markField(int option, int criterion) {
        return "mark-" + option + "-" + criterion;
    }

    public static String whyField(int option, int criterion) {
        return "why-" + option + "-" + criterion;
    }

    public String mark(int option, int criterion) {
        return Typed.text(typed.get(markField(option, criterion)));
    }

    public String why(int option, int criterion) {
        return Typed.text(typed.get(whyField(option, criterion)));
    }

    /** @return what a mark says; empty where it is none on the scale of its criterion */
    public static Optional<String> read(String typed, String most) {
        var mark = typed.replace(',', '.');
        return DECIMAL.matcher(mark).matches() && new BigDecimal(mark).compareTo(new BigDecimal(most)) <= 0
                ? Optional.of(mark)
                : Optional.empty();
    }

    /** @return what is said, as far as it was filled in */
    public Marked filled() {
        var marks = new TreeMap<Integer, Map<Integer, Mark>>();
        var errors = Errors.none();
        for (var criterion : criteria()) {
            for (var option : options()) {
                errors = read(option, criterion, marks, errors);
            }
        }
        return new Marked(
                new Says.Marks(marks),
                marks.isEmpty() && !errors.any() ? errors.with(first(), "Give at least one mark") : errors);
    }

    private String first() {
        return options().isEmpty() || criteria().isEmpty()
                ? "form"
                : markField(options().getFirst(), criteria().getFirst());
    }

    private Errors read(int option, int criterion, Map<Integer, Map<Integer, Mark>> marks, Errors found) {
        var mark = mark(option, criterion);
        var why = why(option, criterion);
        var errors = why.length() > LONGEST_REASON
                ? found.with(whyField(option, criterion), "The reason must have 1,000 characters or fewer")
                : found;
        if (mark.isEmpty()) {
            return why.isEmpty()
                    ? errors
                    : errors.with(markField(option, criterion), "Give the mark that this is the reason for");
        }
        var most = rules.criteria().get(criterion - 1).most();
        var read = read(mark, most);
        if (read.isEmpty()) {
            return errors.with(markField(option, criterion), "Enter a mark from 0 to " + most + ", or nothing");
        }
        marks.computeIfAbsent(option, _ -> new TreeMap<>())
                .put(criterion, new Mark(read.get(), why.isEmpty() ? null : why));
        return errors;
    }
}
