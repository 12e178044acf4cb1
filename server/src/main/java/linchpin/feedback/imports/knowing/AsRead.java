package linchpin.feedback.imports.knowing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.feedback.imports.dates.WrittenDate;
import linchpin.feedback.imports.dates.WrittenMonth;
import linchpin.feedback.imports.mapping.Cells;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.tables.Line;
import org.jspecify.annotations.Nullable;

/**
 * What a row was known by when it was known by what was read in it. It stays as that version read: whatever is read today, rows that came in then
 * are found by it.
 */
final class AsRead {

    private static final Set<String> SAID_NOTHING = Set.of("did not answer", "null", "#name?", "na", "n/a");
    private static final int LONGEST_ANSWER = 200;

    private final Mapping then;

    /** @param then how the file was read */
    AsRead(Mapping then) {
        this.then = then;
    }

    /** @return null where that version refused it */
    String @Nullable [] parts(Line line) {
        var day = day(line, then.cell(line, ColumnRole.DATE));
        if (day == null) {
            return null;
        }
        var parts = new ArrayList<String>();
        parts.add(day.toString());
        var happened = month(line, then.cell(line, ColumnRole.HAPPENED));
        if (happened != null) {
            parts.add(happened.toString());
        }
        parts.add(Cells.key(String.join("\n", place(line))));
        parts.add(then.channels().getOrDefault(Cells.key(then.cell(line, ColumnRole.CHANNEL)), then.fixedChannel()));
        parts.add(answer(Cells.plain(then.cell(line, ColumnRole.ANSWER))));
        then.words().stream()
                .filter(column -> !saidNothing(line.cell(column.column())))
                .map(column -> said(line, column))
                .sorted()
                .forEach(parts::add);
        return parts.toArray(String[]::new);
    }

    private static boolean saidNothing(String cell) {
        var key = Cells.key(cell);
        return key.codePointCount(0, key.length()) < 2 || SAID_NOTHING.contains(key);
    }

    private @Nullable LocalDate day(Line line, String cell) {
        var order = then.dates().column();
        return WrittenDate.of(cell).in(then.dates().orderFor(order < 0 ? "" : line.cell(order)));
    }

    private @Nullable YearMonth month(Line line, String cell) {
        if (saidNothing(cell)) {
            return null;
        }
        var day = day(line, cell);
        return WrittenMonth.of(cell).orElseGet(() -> day == null ? null : YearMonth.from(day));
    }

    private List<String> place(Line line) {
        var place = new ArrayList<String>();
        for (var column : then.places()) {
            var name = Cells.plain(line.cell(column));
            if (!saidNothing(name) && !name.equalsIgnoreCase("unknown")) {
                place.add(name);
            }
        }
        return place;
    }

    private String answer(String answer) {
        var says = answer.length() == 1 ? Character.isLetterOrDigit(answer.charAt(0)) : !saidNothing(answer);
        if (!says) {
            return null + "\n" + null;
        }
        var meaning = then.answers().get(Cells.key(answer));
        return meaning == null
                ? then.questionSet() + "\n" + answer.substring(0, Math.min(LONGEST_ANSWER, answer.length()))
                : meaning.questionSet() + "\n" + meaning.code();
    }

    private String said(Line line, Mapping.WordsColumn column) {
        var asked = Cells.plain(then.cell(line, ColumnRole.QUESTION));
        var asksFor = then.has(ColumnRole.QUESTION)
                ? then.classes().getOrDefault(Cells.key(asked), column.questionClass())
                : column.questionClass();
        return asksFor.stored() + "\n" + Cells.key(asked.isEmpty() ? column.asked() : asked) + "\n"
                + Cells.plain(line.cell(column.column()));
    }
}
