package linchpin.feedback.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.feedback.imports.mapping.ColumnRole;
import linchpin.feedback.imports.mapping.Converted;
import linchpin.feedback.imports.mapping.Mapping;
import linchpin.feedback.imports.running.Conversions;
import linchpin.feedback.imports.running.Import;
import linchpin.feedback.imports.unknown.UnknownPlaces;
import linchpin.feedback.register.FirstLook;
import linchpin.feedback.register.Telling;
import linchpin.feedback.register.ToldFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The first rows, turned into feedback by the same code that will do it in earnest. */
@Component
public class Preview {

    private static final int ROWS = 20;

    /** Of longer files only the first rows are looked at: somebody waits. */
    private static final long WHOLE = 2_000;

    private final Conversions conversions;
    private final SuggestedMapping proposal;
    private final UnknownPlaces places;
    private final ObjectProvider<FirstLook> looks;

    Preview(Conversions conversions, SuggestedMapping proposal, UnknownPlaces places, ObjectProvider<FirstLook> looks) {
        this.conversions = conversions;
        this.proposal = proposal;
        this.places = places;
        this.looks = looks;
    }

    /**
     * What the preview prints.
     *
     * @param rows the first few
     * @param taken how many rows will be taken; null where the file is too long to say so beforehand
     * @param fresh the places in the rows looked at that are not there yet, by their full names
     * @param asked which place each of them is, and those that somebody said it of
     * @param same how many of the rows looked at look the same as what is there
     * @param earlier null where no such file came before
     */
    public record FirstRows(
            Import work,
            List<Shown> rows,
            @Nullable Long taken,
            List<String> fresh,
            List<UnknownPlaces.Asked> asked,
            long same,
            @Nullable Earlier earlier) {}

    /**
     * A row as people will read it.
     *
     * @param fresh whether the place is not there yet and will be added
     * @param facts what is told besides answer and words
     * @param refused why it will not be; null when it will
     */
    public record Shown(
            long row,
            String date,
            String place,
            boolean fresh,
            String answer,
            String channel,
            List<ToldFacts.Fact> facts,
            List<Said> words,
            @Nullable String refused) {}

    /** @param question with its class */
    public record Said(String question, String text) {}

    /** @return the first rows, read as this import is mapped */
    public FirstRows page(Import chosen) {
        var rows = rows(chosen);
        var unknown = places.among(named(rows), chosen.knownMapping());
        var words = new AsShown(chosen, proposal.answerLabels(), proposal.channels(), unknown, looking());
        return new FirstRows(
                chosen,
                rows.stream().limit(ROWS).map(row -> shown(row, words)).toList(),
                chosen.report().rows() > WHOLE
                        ? null
                        : rows.stream()
                                .filter(Converted.Taken.class::isInstance)
                                .count(),
                unknown.names(),
                unknown.asked(),
                proposal.there(rows.stream()
                        .filter(Converted.Taken.class::isInstance)
                        .map(Converted.Taken.class::cast)
                        .toList()),
                proposal.earlier(chosen, chosen.knownMapping()).orElse(null));
    }

    /** @return the mapping, with what somebody chose for the names of places in it */
    Mapping meaning(Import chosen, Map<String, String> places) {
        return this.places.chosen(named(rows(chosen)), chosen.knownMapping(), places);
    }

    private static Set<List<String>> named(List<Converted> rows) {
        return rows.stream()
                .filter(Converted.Taken.class::isInstance)
                .map(row -> ((Converted.Taken) row).place())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Converted> rows(Import chosen) {
        var most = chosen.report().rows() > WHOLE ? ROWS : WHOLE;
        var rows = new ArrayList<Converted>();
        try (var lines = conversions.rows(chosen);
                var conversion = conversions.preview(chosen)) {
            for (var line = lines.next(); line != null && rows.size() < most; line = lines.next()) {
                rows.add(conversion.convert(line));
            }
        }
        return rows;
    }

    /** Words are shown as people will read them. Nothing is covered where the room that masks is not there. */
    private FirstLook.Looking looking() {
        var look = looks.getIfAvailable();
        return look == null ? (words, _) -> FirstLook.Look.asTheyAre(words) : look.ready();
    }

    /** What rows are shown with. */
    private record AsShown(
            Import chosen,
            Map<String, String> answers,
            Map<String, String> channels,
            UnknownPlaces.Unknown unknown,
            FirstLook.Looking looking) {

        boolean fresh(List<String> place) {
            return unknown.fresh().contains(place) && chosen.knownMapping().openPlaces();
        }

        String place(List<String> place) {
            return place.isEmpty() || (unknown.fresh().contains(place) && !fresh(place))
                    ? "No particular place"
                    : unknown.called().getOrDefault(place, UnknownPlaces.name(place));
        }
    }

    private static Shown shown(Converted converted, AsShown as) {
        return switch (converted) {
            case Converted.Taken taken ->
                new Shown(
                        taken.row(),
                        taken.receivedOn().toString(),
                        as.place(taken.place()),
                        as.fresh(taken.place()),
                        answer(taken, as.answers()),
                        as.channels().getOrDefault(taken.channel(), taken.channel()),
                        facts(taken.telling(), as.chosen().knownMapping().has(ColumnRole.CONSENT)),
                        taken.telling().words().stream()
                                .map(words -> said(words, as.looking()))
                                .toList(),
                        null);
            case Converted.Refused refused ->
                new Shown(
                        refused.row(),
                        "",
                        "",
                        false,
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

    private static Said said(Telling.Words words, FirstLook.Looking looking) {
        var shown = looking.at(words.text(), null).shown();
        return new Said(words.question() + " (" + words.questionClass().label() + ")", shown);
    }

    private static String answer(Converted.Taken taken, Map<String, String> labels) {
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
