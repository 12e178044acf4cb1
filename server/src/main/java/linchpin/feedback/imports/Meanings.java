package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import linchpin.feedback.imports.dates.DateQuestion;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.mapping.ScaleEnds;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.running.ImportFiles;
import linchpin.organisation.QuestionClass;
import linchpin.organisation.Questions;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The second step: what the values in the columns mean. Fields are numbered, since values can hold anything. */
@Component
class Meanings {

    static final List<Choice> CLASSES = Stream.of(
                    QuestionClass.WHAT_GOOD, QuestionClass.COULD_IMPROVE, QuestionClass.NONSPECIFIC)
            .map(one -> new Choice(one.stored(), one.label()))
            .toList();

    private final ImportFiles files;
    private final Questions questions;
    private final SuggestedMapping proposal;

    Meanings(ImportFiles files, Questions questions, SuggestedMapping proposal) {
        this.files = files;
        this.questions = questions;
        this.proposal = proposal;
    }

    /**
     * What the page of meanings prints.
     *
     * @param question about two date orders; null where there is only one
     * @param orders the ways to read dates that can be read either way; none where every date can be read in one way only
     */
    record MeaningsPage(
            Import work,
            Mapping mapping,
            String dateColumn,
            @Nullable DateQuestion question,
            List<Choice> orders,
            String order,
            boolean twoDigitYears,
            List<Value> answers,
            List<Choice> answerChoices,
            List<Value> wordings,
            List<Value> channels,
            List<Choice> channelChoices,
            Consent consent,
            Errors errors) {}

    /**
     * What stands in the column that says who agrees to be quoted.
     *
     * @param column its name; null where no column says so
     * @param values to choose from, by their numbers; none where there are too many to list
     * @param chosen the numbers of those that mean yes
     */
    record Consent(@Nullable String column, List<Choice> values, Set<String> chosen) {}

    /** @param rows how many rows have it */
    record Value(String field, String value, long rows, String chosen) {}

    MeaningsPage page(Import work, Mapping mapping, Errors errors) {
        var date = mapping.column(ColumnRole.DATE);
        var counts = work.knownSurvey().columns().get(date).dates();
        var question = counts != null && counts.mixed()
                ? DateQuestion.about(files.path(work.id()), work.knownLayout(), work.knownSurvey(), date)
                : null;
        return new MeaningsPage(
                work,
                mapping,
                work.header().get(date),
                question,
                counts == null || counts.ordered() ? DateForm.orders(question) : List.of(),
                DateForm.order(mapping.dates(), question != null),
                counts != null && counts.twoDigit() > 0,
                values(
                        work,
                        mapping,
                        ColumnRole.ANSWER,
                        key -> code(mapping.answers().get(key))),
                answerChoices(),
                values(work, mapping, ColumnRole.QUESTION, key -> asksFor(mapping, key)),
                values(work, mapping, ColumnRole.CHANNEL, key -> channel(mapping, key)),
                channelChoices(),
                consent(work, mapping),
                errors);
    }

    private static Consent consent(Import work, Mapping mapping) {
        if (!mapping.has(ColumnRole.CONSENT)) {
            return new Consent(null, List.of(), Set.of());
        }
        var values = values(work, mapping, ColumnRole.CONSENT, _ -> "");
        var choices = new ArrayList<Choice>();
        var chosen = new HashSet<String>();
        for (var number = 0; number < values.size(); number++) {
            var value = values.get(number);
            var words = value.value().isEmpty() ? "(blank)" : "“" + value.value() + "”";
            choices.add(new Choice(String.valueOf(number), words + " (" + DateWords.rows(value.rows()) + ")"));
            if (mapping.agreeing().contains(value.value())) {
                chosen.add(String.valueOf(number));
            }
        }
        return new Consent(work.header().get(mapping.column(ColumnRole.CONSENT)), choices, chosen);
    }

    private static Set<String> agreeing(Import work, Mapping before, Set<String> numbers) {
        var values = values(work, before, ColumnRole.CONSENT, _ -> "");
        return IntStream.range(0, values.size())
                .filter(number -> numbers.contains(String.valueOf(number)))
                .mapToObj(number -> values.get(number).value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String asksFor(Mapping mapping, String wording) {
        return mapping.classes()
                .getOrDefault(wording, QuestionClass.NONSPECIFIC)
                .stored();
    }

    private static String channel(Mapping mapping, String value) {
        return mapping.channels().getOrDefault(value, mapping.fixedChannel());
    }

    private List<Choice> channelChoices() {
        return proposal.channels().entrySet().stream()
                .map(channel -> new Choice(channel.getKey(), channel.getValue()))
                .toList();
    }

    private static String code(Mapping.@Nullable Meaning meaning) {
        return meaning == null ? "" : meaning.questionSet() + ":" + meaning.code();
    }

    private List<Choice> answerChoices() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "Keep it as it is, never score it"));
        questions
                .all()
                .forEach(set -> questions
                        .answers(set.code())
                        .forEach(answer -> choices.add(new Choice(
                                set.code() + ":" + answer.code(),
                                answer.label()
                                        + (set.validTo() == null
                                                ? ""
                                                : " (question asked until "
                                                        + set.validTo().getYear() + ")")))));
        return choices;
    }

    private static List<Value> values(Import work, Mapping mapping, ColumnRole role, UnaryOperator<String> chosen) {
        var known = mapping.has(role)
                ? work.knownSurvey().columns().get(mapping.column(role)).values()
                : null;
        var values = new ArrayList<Value>();
        if (known != null) {
            var part = role.name().toLowerCase(Locale.ROOT);
            known.forEach((key, rows) ->
                    values.add(new Value(MeaningsForm.field(part, values.size()), key, rows, chosen.apply(key))));
        }
        return values;
    }

    /** @return the mapping as the page was filled in */
    Mapping read(Import work, Mapping before, MeaningsForm form) {
        var offered = answerChoices().stream().map(Choice::value).toList();
        var answers = new LinkedHashMap<String, Mapping.Meaning>();
        chosen(work, before, ColumnRole.ANSWER, form.answer()).forEach((value, chosen) -> {
            var meaning = chosen.split(":", 2);
            if (meaning.length == 2 && offered.contains(chosen)) {
                answers.put(value, new Mapping.Meaning(meaning[0], meaning[1]));
            }
        });
        var channels = chosen(work, before, ColumnRole.CHANNEL, form.channel());
        channels.values().retainAll(proposal.channels().keySet());
        var fixed = form.otherChannel();
        var read = new Mapping(
                before.columns(),
                dates(work, before, form),
                before.places(),
                !form.places().equals("nowhere"),
                before.questionSet(),
                answers,
                classes(chosen(work, before, ColumnRole.QUESTION, form.question())),
                proposal.channels().containsKey(fixed) ? fixed : before.fixedChannel(),
                channels,
                words(before, form),
                agreeing(work, before, form.agreeing()),
                before.meant(),
                before.said());
        var seen = values(work, before, ColumnRole.ANSWER, _ -> "").stream().map(Value::value);
        return ScaleEnds.said(
                work.knownSurvey(), ScaleEnds.leaving(read, seen.toList()), ends(before, answers, form.ends()));
    }

    /** Who gave one number a meaning, and left the others as they are, has said it of each. */
    private static String ends(Mapping before, Map<String, Mapping.Meaning> answers, String chosen) {
        var one = answers.entrySet().stream()
                .anyMatch(known -> !known.getValue().equals(before.answers().get(known.getKey())));
        return chosen.isEmpty() && one ? ScaleEnds.EACH : chosen;
    }

    private static Map<String, QuestionClass> classes(Map<String, String> chosen) {
        var classes = new LinkedHashMap<String, QuestionClass>();
        chosen.forEach((wording, asksFor) -> classes.put(wording, QuestionClass.of(asksFor)));
        return classes;
    }

    /** @return what was chosen for each value, by number, of those that stand in the column of this role */
    private static Map<String, String> chosen(
            Import work, Mapping before, ColumnRole role, Map<String, String> byNumber) {
        var chosen = new LinkedHashMap<String, String>();
        var values = values(work, before, role, _ -> "");
        for (var number = 0; number < values.size(); number++) {
            var one = byNumber.get(String.valueOf(number));
            if (one != null) {
                chosen.put(values.get(number).value(), one);
            }
        }
        return chosen;
    }

    private static List<Mapping.WordsColumn> words(Mapping before, MeaningsForm form) {
        return before.words().stream().map(column -> words(column, form)).toList();
    }

    private static Mapping.WordsColumn words(Mapping.WordsColumn before, MeaningsForm form) {
        var number = String.valueOf(before.column());
        return new Mapping.WordsColumn(
                before.column(),
                form.asked().getOrDefault(number, before.asked()).strip(),
                QuestionClass.of(form.asksFor()
                        .getOrDefault(number, before.questionClass().stored())));
    }

    private DateReading dates(Import work, Mapping before, MeaningsForm form) {
        var counts =
                work.knownSurvey().columns().get(before.column(ColumnRole.DATE)).dates();
        return DateForm.read(
                before.dates(),
                counts,
                form,
                () -> DateQuestion.about(
                        files.path(work.id()), work.knownLayout(), work.knownSurvey(), before.column(ColumnRole.DATE)));
    }
}
