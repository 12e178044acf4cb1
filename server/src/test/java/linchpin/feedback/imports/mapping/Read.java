package linchpin.feedback.imports.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.feedback.Givers;
import linchpin.feedback.imports.knowing.KnownBy;
import linchpin.feedback.register.Telling;
import linchpin.organisation.AnswerScale;
import linchpin.organisation.Questions;
import linchpin.tables.Layout;
import linchpin.tables.Rows;

/** A file as it would be read with nobody asked. */
record Read(Path file, Layout layout, Survey survey, Mapping mapping) {

    static final AnswerWords ANSWERS = new AnswerWords(
            List.of(
                    new Questions.QuestionSet("new", "How was it?", LocalDate.of(2020, 4, 1), null),
                    new Questions.QuestionSet(
                            "old", "Would you recommend us?", LocalDate.of(2013, 4, 1), LocalDate.of(2020, 3, 31))),
            answers());

    private static List<Questions.Answer> answers() {
        var answers = new ArrayList<Questions.Answer>();
        var now = List.of("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know");
        var then = List.of(
                "Extremely likely",
                "Likely",
                "Neither likely nor unlikely",
                "Unlikely",
                "Extremely unlikely",
                "Don't know");
        for (var i = 1; i <= 6; i++) {
            answers.add(new Questions.Answer("new", String.valueOf(i), now.get(i - 1), i == 6 ? null : i, i));
            answers.add(new Questions.Answer("old", String.valueOf(i), then.get(i - 1), i == 6 ? null : i, null));
        }
        return answers;
    }

    static Read of(Path folder, String text) throws IOException {
        return of(folder, text, false);
    }

    /** @param headed whether somebody says that the first row names the columns */
    static Read of(Path folder, String text, boolean headed) throws IOException {
        var file = Files.writeString(folder.resolve("file.csv"), text);
        var found = Layout.of(file);
        var layout = headed ? new Layout(false, found.charset(), found.delimiter(), true) : found;
        var survey = Surveyor.of(file, layout);
        return new Read(file, layout, survey, new Choices(survey, ANSWERS, Map.of("sms", "Text message")).suggested());
    }

    /** Under this name, with these answers, each with a date and a remark of its own. */
    static Read answers(Path folder, String name, String... values) throws IOException {
        var text = new StringBuilder("Date,\"" + name + "\",Comment\n");
        for (var i = 0; i < values.length; i++) {
            text.append("2025-03-%02d,%s,They said a thing of their own %d\n".formatted(i % 28 + 1, values[i], i));
        }
        return of(folder, text.toString());
    }

    boolean asks() {
        return ScaleEnds.asked(survey, mapping);
    }

    /** As in "1=5 5=1". */
    String meanings() {
        return mapping.answers().entrySet().stream()
                .map(known -> known.getKey() + "=" + known.getValue().code())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    Read as(Mapping other) {
        return new Read(file, layout, survey, other);
    }

    /** What becomes of its rows. */
    List<Converted> rows() {
        return rows(KnownBy.SENT);
    }

    List<Converted> rows(KnownBy known) {
        var rules = new Conversion.Rules(
                new AnswerScale(answers()),
                LocalDate.of(2013, 4, 1),
                LocalDate.of(2026, 11, 27),
                ZoneId.of("Europe/London"),
                new Givers.Recognised(Map.of()));
        var rows = new ArrayList<Converted>();
        try (var lines = Rows.of(file, layout);
                var conversion = new Conversion(
                        new UUID(1, 1),
                        mapping,
                        survey,
                        rules,
                        known,
                        file.resolveSibling("counts" + UUID.randomUUID()))) {
            for (var line = lines.next(); line != null; line = lines.next()) {
                rows.add(conversion.convert(line));
            }
        }
        return rows;
    }

    List<Converted.Taken> taken() {
        return rows().stream()
                .filter(Converted.Taken.class::isInstance)
                .map(Converted.Taken.class::cast)
                .toList();
    }

    /** Everything that somebody said in it. */
    List<String> said() {
        return taken().stream()
                .flatMap(row -> row.telling().words().stream())
                .map(Telling.Words::text)
                .toList();
    }

    List<ColumnRole> roles() {
        return Choices.roles(mapping, survey.header().size());
    }
}
