package linchpin.feedback.imports.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.feedback.imports.DateWords;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.mapping.Choices;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.mapping.Survey;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import org.springframework.stereotype.Component;

/** What has still to be said of a file before it can be taken in, in words for people at a terminal. */
@Component
class OpenQuestions {

    private static final int SHOWN = 8;
    private static final String WIZARD =
            "Or answer it once in the wizard (Import, in the browser), remember the mapping, and name it with --profile.";

    private final ImportFiles files;

    OpenQuestions(ImportFiles files) {
        this.files = files;
    }

    /** @return each in words, with what to do; none where it can be taken in */
    List<String> of(Import surveyed, Mapping mapping) {
        var survey = surveyed.knownSurvey();
        var objection = mapping.objection();
        if (objection.isPresent()) {
            return List.of(objection.get() + missing(survey, mapping));
        }
        var questions = new ArrayList<String>();
        if (mapping.leavesDatesOpen(survey)) {
            questions.add(DateWords.question(
                    survey.header().get(mapping.column(ColumnRole.DATE)),
                    DateQuestion.about(
                            files.path(surveyed.id()),
                            surveyed.knownLayout(),
                            survey,
                            mapping.column(ColumnRole.DATE))));
        }
        if (ScaleEnds.asked(survey, mapping)) {
            questions.add(scale(survey, mapping));
        }
        return questions;
    }

    private static String missing(Survey survey, Mapping mapping) {
        var roles = Choices.roles(mapping, survey.header().size());
        var example = IntStream.range(0, roles.size())
                .filter(index -> roles.get(index) == ColumnRole.IGNORE)
                .mapToObj(index -> survey.header().get(index))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("1");
        var role = mapping.has(ColumnRole.DATE) ? ColumnRole.WORDS : ColumnRole.DATE;
        return ", such as --map \"" + example + "=" + WishedMapping.word(role)
                + "\" (--dry-run shows the columns). Or use the wizard once and remember the mapping; then name it with --profile.";
    }

    private static String scale(Survey survey, Mapping mapping) {
        var column = survey.header().get(mapping.column(ColumnRole.ANSWER));
        var open = ScaleEnds.open(survey, mapping);
        var values = open.stream()
                        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                        .limit(SHOWN)
                        .collect(Collectors.joining(", "))
                + (open.size() > SHOWN ? " …" : "");
        if (ScaleEnds.fromOneToFive(survey, mapping)) {
            return "The column “" + column + "” holds numbers (" + values
                    + "), and nothing in the file says which end is good, so nothing was taken.\n"
                    + "Say --best 1 if 1 is the best (Very good), --best 5 if 5 is the best, or --best none to keep the numbers and never"
                    + " score them.\n" + WIZARD;
        }
        return "The column “" + column + "” holds answers (" + values
                + ") that are not those of the Friends and Family question, and nobody has said what they mean, so nothing was taken.\n"
                + "Say --best none to keep them as they are and never score them, or leave the column out: --map \""
                + column
                + "=ignore\".\n" + WIZARD;
    }
}
