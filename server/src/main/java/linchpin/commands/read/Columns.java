package linchpin.commands.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.CommentReader;
import linchpin.analysis.text.ModelCard;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.tongues.Tongue;
import linchpin.commands.CommandFailed;
import org.jspecify.annotations.Nullable;

/** Which cells of a row are read, and which are added to it. */
final class Columns {

    private static final Map<String, Integer> SCORES =
            Map.of("very good", 1, "good", 2, "neither good nor poor", 3, "poor", 4, "very poor", 5);

    private final ReadOrder order;
    private final CommentReader reader;
    private final Redactor redactor = Redactor.shipped();
    private final List<String> header;
    private final int text;
    private final int question;
    private final int score;

    Columns(ReadOrder order, Grid grid, CommentReader reader) {
        this.order = order;
        this.reader = reader;
        text = grid.column(order.text());
        question = order.question() == null ? -1 : grid.column(order.question());
        score = order.score() == null ? -1 : grid.column(order.score());
        header = new ArrayList<>(grid.header());
        for (var name : added()) {
            if (header.contains(name)) {
                throw new CommandFailed("The file " + order.file() + " has a column \"" + name
                        + "\" already. It may have been read before; remove or rename that column.");
            }
        }
        header.addAll(added());
    }

    /** @return the names of all columns written */
    List<String> header() {
        return header;
    }

    /** @return a row as it is written: all its cells, then what was read */
    List<String> read(List<String> cells) {
        var words = cells.get(text);
        var reading = reader.read(new Comment(words, question(cells), score(cells)));
        var all = new ArrayList<>(cells);
        all.add(themes(reading));
        all.add(
                reading.outcome() == Reading.Outcome.READ
                        ? Integer.toString(reading.bestFeeling().step())
                        : "");
        var redacted = redactor.redact(words);
        all.add(redacted.masked());
        all.add(language(redacted.tongue()));
        if (order.probabilities()) {
            addProbabilities(reading, all);
        }
        return all;
    }

    private List<String> added() {
        var added = new ArrayList<>(
                List.of("linchpin.themes", "linchpin.sentiment", "linchpin.redacted", "linchpin.language"));
        if (order.probabilities()) {
            reader.card().themes().forEach(theme -> added.add("p:" + theme.theme()));
        }
        return added;
    }

    /** What is said where the reader knows nothing of the language, and a person has to look for names. */
    private static String language(@Nullable Tongue tongue) {
        return tongue == null
                ? ""
                : (tongue.throughout() ? "" : "partly ") + tongue.said() + ": names not looked for, ask "
                        + tongue.reader();
    }

    private static String themes(Reading reading) {
        return switch (reading.outcome()) {
            case NOTHING_SAID -> "Labelling not possible";
            case CANNOT_READ -> "Not assigned";
            case READ -> reading.assigned().isEmpty() ? "Not assigned" : String.join(" | ", reading.assigned());
        };
    }

    private void addProbabilities(Reading reading, List<String> all) {
        var known = reading.themes().stream().collect(Collectors.toMap(ThemeReading::theme, ThemeReading::probability));
        for (ModelCard.ThemeFigures theme : reader.card().themes()) {
            var chance = known.get(theme.theme());
            all.add(chance == null ? "" : String.format(Locale.ROOT, "%.4f", chance));
        }
    }

    private Question question(List<String> cells) {
        return question < 0 ? Question.WHY : Question.of(cells.get(question));
    }

    private int score(List<String> cells) {
        var said = score < 0 ? "" : cells.get(score).strip().toLowerCase(Locale.ROOT);
        return said.matches("[1-5]") ? Integer.parseInt(said) : SCORES.getOrDefault(said, 0);
    }
}
