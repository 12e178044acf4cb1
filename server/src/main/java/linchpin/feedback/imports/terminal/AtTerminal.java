package linchpin.feedback.imports.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.commands.CommandFailed;
import linchpin.commands.files.FileWords;
import linchpin.feedback.imports.DateWords;
import linchpin.feedback.imports.Preview;
import linchpin.feedback.imports.SuggestedMapping;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.unknown.UnknownPlaces;
import linchpin.tables.Layout;
import linchpin.ui.Choice;
import linchpin.ui.CountNoun;
import org.springframework.stereotype.Component;

/** Says at a terminal how a file is read, and asks what the wizard would ask. */
@Component
class AtTerminal {

    private static final int LONGEST = 60;
    private static final int NAMED = 12;

    private final SuggestedMapping proposal;
    private final WishedMapping wished;
    private final OpenQuestions questions;
    private final Preview preview;

    AtTerminal(SuggestedMapping proposal, WishedMapping wished, OpenQuestions questions, Preview preview) {
        this.proposal = proposal;
        this.wished = wished;
        this.questions = questions;
        this.preview = preview;
    }

    /**
     * @return the file, read as is proposed or remembered, and as somebody wishes
     * @throws CommandFailed where what is wished does not fit it
     */
    Import read(Import surveyed, Wishes wishes) {
        var proposed = proposal.of(surveyed, wishes.profile())
                .orElseThrow(() ->
                        new CommandFailed("No profile named “" + wishes.profile() + "” fits the columns of this file"));
        return surveyed.mapped(wished.of(surveyed.knownSurvey(), proposed.mapping(), wishes), proposed.profile());
    }

    /** @throws CommandFailed where something has still to be said */
    void refuseDoubt(Import read) {
        var open = questions.of(read, read.knownMapping());
        if (!open.isEmpty()) {
            throw new CommandFailed(String.join("\n\n", open));
        }
    }

    /** @return what somebody ought to know of how it is read */
    List<String> notes(Import read) {
        var notes = new ArrayList<String>();
        nobodysYes(read, notes);
        told(read, notes);
        oneDay(read, notes);
        nowhere(read, notes);
        leftOut(read, notes);
        return notes;
    }

    /** Nothing that somebody may have said is passed over in silence. */
    private static void leftOut(Import read, List<String> notes) {
        var survey = read.knownSurvey();
        var roles = Choices.roles(read.knownMapping(), survey.header().size());
        var left = IntStream.range(0, roles.size())
                .filter(index -> roles.get(index) == ColumnRole.IGNORE)
                .filter(index -> survey.columns().get(index).filled() > 0)
                .mapToObj(index -> "“" + survey.header().get(index) + "”")
                .toList();
        if (!left.isEmpty()) {
            notes.add((left.size() == 1 ? "This column is" : "These columns are") + " left out: "
                    + String.join(", ", left.subList(0, Math.min(left.size(), NAMED)))
                    + (left.size() > NAMED ? " and " + (left.size() - NAMED) + " more" : "")
                    + ". Say what one holds with --map \"COLUMN=ROLE\".");
        }
    }

    /** What means yes is said in the wizard, and remembered: a file alone cannot say it. */
    private static void nobodysYes(Import read, List<String> notes) {
        var mapping = read.knownMapping();
        if (mapping.has(ColumnRole.CONSENT) && mapping.agreeing().isEmpty()) {
            notes.add("“" + read.header().get(mapping.column(ColumnRole.CONSENT))
                    + "” says who agrees to be quoted, but nobody has said which of its words mean yes: all count as no."
                    + " Say it in the wizard once, and name what it remembers with --profile.");
        }
    }

    private void told(Import read, List<String> notes) {
        var mapping = read.knownMapping();
        var labels = proposal.answerLabels();
        var numbers = mapping.answers().entrySet().stream()
                .filter(known -> !known.getKey().matches(".*\\p{L}{2}.*"))
                .map(known -> known.getKey() + " is " + label(known.getValue(), labels))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            notes.add("“" + read.header().get(mapping.column(ColumnRole.ANSWER)) + "” is read so: " + numbers + ".");
        }
    }

    private static String label(Mapping.Meaning meaning, Map<String, String> labels) {
        return labels.getOrDefault(meaning.questionSet() + ":" + meaning.code(), meaning.code());
    }

    private static void oneDay(Import read, List<String> notes) {
        var mapping = read.knownMapping();
        var survey = read.knownSurvey();
        var dates = survey.columns().get(mapping.column(ColumnRole.DATE)).dates();
        if (dates != null && dates.only() != null) {
            notes.add("All " + DateWords.rows(dates.dates()) + " have the same date, " + dates.only() + ".");
        }
    }

    /** Where the cells of a ward are merged, its name stands in the first of its rows only. */
    private static void nowhere(Import read, List<String> notes) {
        var survey = read.knownSurvey();
        var places = read.knownMapping().places();
        var named = places.stream()
                .mapToLong(column -> survey.columns().get(column).filled())
                .max()
                .orElse(0);
        if (!places.isEmpty() && named < survey.rows()) {
            var many = survey.rows() - named;
            notes.add(
                    CountNoun.number(many) + " of " + DateWords.rows(survey.rows()) + (many == 1 ? " has" : " have")
                            + " nothing in “" + survey.header().get(places.getLast()) + "” and "
                            + (many == 1 ? "is" : "are")
                            + " put under no particular place. If a name is meant for the rows below it as well, write it into each.");
        }
    }

    /** Prints how it would be read: layout, columns, notes, the first rows and what is still to be said. */
    void show(Import read, PrintStream out) {
        var survey = read.knownSurvey();
        var mapping = read.knownMapping();
        out.println(
                layout(read.knownLayout()) + ", " + DateWords.rows(survey.rows()) + " below the names of the columns");
        FileWords.of(read.knownLayout()).forEach(out::println);
        out.println("Columns:");
        var roles = Choices.roles(mapping, survey.header().size());
        for (var i = 0; i < roles.size(); i++) {
            out.println("  " + (i + 1) + " “" + survey.header().get(i) + "” " + WishedMapping.word(roles.get(i)) + " ("
                    + roles.get(i).label() + ")" + example(read, i));
        }
        if (mapping.objection().isEmpty()) {
            notes(read).forEach(out::println);
            rows(read, out);
        }
        var open = new ArrayList<>(questions.of(read, mapping));
        FileWords.question(read.knownLayout()).ifPresent(open::addFirst);
        out.println(open.isEmpty() ? "Nothing is left to be said." : "Still to be said:");
        open.forEach(out::println);
        out.println("Nothing was stored.");
    }

    private static String layout(Layout layout) {
        return layout.workbook()
                ? "A workbook"
                : "Text in " + layout.charset() + ", cells separated by "
                        + (layout.delimiter() == '\t' ? "tabs" : "“" + layout.delimiter() + "”");
    }

    private static String example(Import read, int column) {
        return read.knownSurvey().examples().stream()
                .map(row -> column < row.size() ? row.get(column).strip() : "")
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(cell -> ", such as “" + shortened(cell) + "”")
                .orElse("");
    }

    private static String shortened(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }

    private void rows(Import read, PrintStream out) {
        out.println("The first rows:");
        var page = preview.page(read);
        for (var row : page.rows()) {
            out.println("  row " + row.row() + ": "
                    + (row.refused() != null
                            ? "refused. " + row.refused()
                            : row.date() + ", " + row.place() + ", " + row.answer() + words(row)));
        }
        if (page.same() > 0) {
            out.println(DateWords.known(page.same()));
        }
        page.asked().stream()
                .filter(asked -> !asked.chosen().isEmpty())
                .forEach(asked -> out.println("“" + asked.name() + "” is spelt otherwise here. " + named(asked)));
        if (!page.fresh().isEmpty() && read.knownMapping().openPlaces()) {
            out.println("Places that are not there yet and would be opened: " + String.join(", ", page.fresh()));
        }
    }

    private static String named(UnknownPlaces.Asked asked) {
        return asked.choices().stream()
                .filter(choice -> choice.value().equals(asked.chosen()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    private static String words(Preview.Shown row) {
        return row.words().stream()
                .map(said -> "; " + said.question() + ": “" + shortened(said.text()) + "”")
                .collect(Collectors.joining());
    }
}
