package linchpin.feedback.imports.mapping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.imports.knowing.RowNames;
import linchpin.feedback.register.AboutWhom;
import linchpin.feedback.register.Grade;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.TypedText;
import linchpin.organisation.AnswerScale;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/** Turns rows into what will be stored, one after the other as they stand in the file. Used by the preview and by the import alike. */
public final class Conversion implements AutoCloseable {

    private static final UUID NO_NAME = new UUID(0, 0);
    private static final int LONGEST = 200;
    private static final int MOST_NAMED = 10_000;
    private static final Set<String> SAYS_NOTHING = Set.of("", "null", "na", "n/a", "did not answer");

    private final Mapping mapping;
    private final List<String> header;
    private final RowDates dates;
    private final AnswerScale scale;
    private final Givers.Recognised recognised;
    private final Map<String, Integer> dimensions;
    private final RowNames names;
    private final Map<String, String> questions = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    /**
     * @param asked the day on which the first of the questions was first asked: no answer to one can be earlier
     * @param latest no feedback can be later
     * @param zone of the organisation, whose days these are
     * @param recognised tells which group a value names
     */
    public record Rules(
            AnswerScale scale, LocalDate asked, LocalDate latest, ZoneId zone, Givers.Recognised recognised) {}

    /**
     * @param counting a file to make for counting like rows, should a row have no id of its own
     * @param survey of the file that the rows come from
     * @param known what rows without a number of their own are known by
     */
    public Conversion(UUID organisation, Mapping mapping, Survey survey, Rules rules, KnownBy known, Path counting) {
        this.mapping = mapping;
        this.header = survey.header();
        this.dates = new RowDates(mapping, survey, rules);
        this.dimensions = dimensions(mapping);
        this.scale = rules.scale();
        this.recognised = rules.recognised();
        this.names = new RowNames(organisation, mapping, known, counting, survey.rows());
    }

    /** The columns that say something of the giver, by dimension. */
    private static Map<String, Integer> dimensions(Mapping mapping) {
        var dimensions = new HashMap<String, Integer>();
        mapping.columns().forEach((role, column) -> {
            if (role.dimension() != null) {
                dimensions.put(role.dimension(), column);
            }
        });
        return dimensions;
    }

    /** @return the row as it will be stored, or why it will not be */
    public Converted convert(Line line) {
        try {
            return taken(line);
        } catch (Stop stop) {
            return new Converted.Refused(line.row(), stop.column(), stop.reason(), Arrays.asList(line.cells()));
        }
    }

    private Converted taken(Line line) throws Stop {
        checkShape(line);
        var date = dates.given(line);
        var happened = dates.happened(line, date);
        var place = place(line);
        var channel = channel(line);
        var said = said(line);
        var answer = answer(line);
        if (answer == null && said.isEmpty()) {
            throw new Stop("", "There is neither an answer nor a word in it");
        }
        dates.checkAsked(answer != null, date);
        var given = given(answer);
        var name = names.of(line);
        var telling = new Telling(
                given.set,
                given.code,
                AboutWhom.UNKNOWN,
                happened,
                null,
                Grade.NAMELESS,
                null,
                null,
                mapping.agrees(line),
                names.words(line, name, said));
        return new Converted.Taken(
                line.row(), name.id(), name.before(), place, date, channel, telling, given.worth, groups(line));
    }

    /** An answer to the choosing question, as far as we know it. */
    private record Given(@Nullable String set, @Nullable String code, AnswerScale.Worth worth) {}

    /** One that nobody has given a meaning is kept as it is, and never scored. */
    private Given given(@Nullable String answer) {
        if (answer == null) {
            return new Given(null, null, AnswerScale.Worth.NOTHING);
        }
        var meaning = mapping.answers().get(Cells.key(answer));
        return meaning == null
                ? new Given(mapping.questionSet(), Cells.unexplained(answer), scale.unknown(mapping.questionSet()))
                : new Given(meaning.questionSet(), meaning.code(), scale.of(meaning.questionSet(), meaning.code()));
    }

    /** Null for nothing. One character says something where it is a letter or a digit. */
    private @Nullable String answer(Line line) {
        var answer = Cells.plain(mapping.cell(line, ColumnRole.ANSWER));
        var says = answer.length() == 1 ? Character.isLetterOrDigit(answer.charAt(0)) : !Cells.saysNothing(answer);
        return says ? answer : null;
    }

    private Map<String, String> groups(Line line) {
        if (dimensions.isEmpty()) {
            return Map.of();
        }
        var groups = new HashMap<String, String>();
        dimensions.forEach((dimension, column) -> {
            var value = Cells.plain(line.cell(column));
            if (!SAYS_NOTHING.contains(Cells.key(value))) {
                recognised.of(dimension, value).ifPresent(known -> groups.put(dimension, known));
            }
        });
        return groups;
    }

    private void checkShape(Line line) throws Stop {
        var cells = line.cells();
        if (cells.length != header.size()) {
            throw new Stop(
                    "",
                    "The row has " + cells.length + " cells, but the file has " + header.size()
                            + " columns. Often a line break or a quotation mark inside a cell is the reason");
        }
        for (var i = 0; i < cells.length; i++) {
            if (cells[i].indexOf('\0') >= 0) {
                throw new Stop(header.get(i), "The cell holds a NUL, which is no character anybody can read");
            }
        }
    }

    private List<String> place(Line line) throws Stop {
        var place = new ArrayList<String>(3);
        if (named.size() > MOST_NAMED) {
            named.clear(); // names are few, unless it is a column of something else
        }
        for (var column : mapping.places()) {
            var cell = line.cell(column);
            if (cell.length() > LONGEST && Cells.plain(cell).length() > LONGEST) {
                throw new Stop(header.get(column), "The name of a place has more than 200 characters");
            }
            var name = named.computeIfAbsent(cell, PlaceNames::name);
            if (!name.isEmpty()) {
                place.add(name);
            }
        }
        return place;
    }

    private String channel(Line line) {
        return mapping.channels()
                .getOrDefault(Cells.key(mapping.cell(line, ColumnRole.CHANNEL)), mapping.fixedChannel());
    }

    private List<Telling.Words> said(Line line) throws Stop {
        var said = new ArrayList<Telling.Words>(mapping.words().size());
        for (var column : mapping.words()) {
            var text = line.cell(column.column());
            if (!Cells.saysNothing(text)) {
                checkLength(header.get(column.column()), text);
                said.add(said(line, column, text));
            }
        }
        return said;
    }

    /** As long as anybody may type: what is longer is a whole file that slipped into a cell, or a quotation mark that nobody closed. */
    private static void checkLength(String column, String text) throws Stop {
        if (text.length() > TypedText.LONGEST) {
            throw new Stop(
                    column,
                    "The comment has %,d characters, and %,d are the most. Put the rest of it into a row of its own"
                            .formatted(text.length(), TypedText.LONGEST));
        }
    }

    private Telling.Words said(Line line, Mapping.WordsColumn column, String text) {
        if (!mapping.has(ColumnRole.QUESTION)) {
            return new Telling.Words(NO_NAME, column.asked(), column.questionClass(), text);
        }
        var asked = questions.computeIfAbsent(mapping.cell(line, ColumnRole.QUESTION), Cells::plain);
        return new Telling.Words(
                NO_NAME,
                asked.isEmpty() ? column.asked() : asked,
                mapping.classes().getOrDefault(Cells.key(asked), column.questionClass()),
                text);
    }

    @Override
    public void close() {
        names.close();
    }
}
