package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Converted;
import linchpin.feedback.imports.running.Conversions;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.ToldFacts;
import linchpin.organisation.Questions;
import linchpin.tables.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first rows, turned into feedback by the same code that will do it in earnest. */
@Component
class Preview {

    private static final int ROWS = 20;

    private final ImportFiles files;
    private final Conversions conversions;
    private final Questions questions;
    private final SuggestedMapping proposal;

    Preview(ImportFiles files, Conversions conversions, Questions questions, SuggestedMapping proposal) {
        this.files = files;
        this.conversions = conversions;
        this.questions = questions;
        this.proposal = proposal;
    }

    /**
     * What the preview prints.
     *
     * @param earlier null where no such file came before
     */
    record PreviewPage(
            Import work, List<Shown> rows, @Nullable Earlier earlier) {}

    /**
     * A row as it will be stored.
     *
     * @param facts what is told besides answer and words
     * @param refused why it will not be; null when it will
     */
    record Shown(
            long row,
            String date,
            String place,
            String answer,
            String channel,
            List<ToldFacts.Fact> facts,
            List<Said> words,
            @Nullable String refused) {}

    /** @param question with its class */
    record Said(String question, String text) {}

    PreviewPage page(Import chosen) {
        var rows = new ArrayList<Shown>();
        var labels = questions.answers().stream()
                .collect(Collectors.toMap(
                        answer -> answer.questionSet() + ":" + answer.code(), Questions.Answer::label));
        var channels = proposal.channels();
        try (var lines = Rows.of(files.path(chosen.id()), chosen.knownLayout());
                var conversion = conversions.preview(chosen)) {
            for (var line = lines.next(); line != null && rows.size() < ROWS; line = lines.next()) {
                rows.add(shown(conversion.convert(line), chosen, labels, channels));
            }
        }
        return new PreviewPage(
                chosen, rows, proposal.earlier(chosen, chosen.knownMapping()).orElse(null));
    }

    private static Shown shown(
            Converted converted,
            Import chosen,
            java.util.Map<String, String> labels,
            java.util.Map<String, String> channels) {
        return switch (converted) {
            case Converted.Taken taken ->
                new Shown(
                        taken.row(),
                        taken.receivedOn().toString(),
                        taken.place().isEmpty() ? "No particular place" : String.join(" › ", taken.place()),
                        answer(taken, labels),
                        channels.getOrDefault(taken.channel(), taken.channel()),
                        facts(taken.telling(), chosen.knownMapping().has(ColumnRole.CONSENT)),
                        taken.telling().words().stream().map(Preview::said).toList(),
                        null);
            case Converted.Refused refused ->
                new Shown(
                        refused.row(),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        refused.column().isEmpty() ? refused.reason() : refused.column() + ": " + refused.reason());
        };
    }

    private static List<ToldFacts.Fact> facts(Telling telling, boolean asked) {
        var facts = new ArrayList<>(ToldFacts.of(telling));
        if (asked) {
            facts.add(new ToldFacts.Fact(
                    "May be quoted", telling.publish() ? "Yes, once a person has checked it" : "No"));
        }
        return facts;
    }

    private static Said said(Telling.Words words) {
        return new Said(words.question() + " (" + words.questionClass().label() + ")", words.text());
    }

    private static String answer(Converted.Taken taken, java.util.Map<String, String> labels) {
        var code = taken.telling().answerCode();
        if (code == null) {
            return "No answer";
        }
        var label = labels.get(taken.telling().questionSet() + ":" + code);
        return label == null
                ? "“" + code + "”, meaning not known, not scored"
                : label
                        + (taken.worth().score() == null
                                ? " (not scored)"
                                : " (score " + taken.worth().score() + ")");
    }
}
