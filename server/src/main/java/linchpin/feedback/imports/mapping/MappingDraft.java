package linchpin.feedback.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.imports.dates.DateReading;
import linchpin.organisation.QuestionClass;

/** A mapping on its way to one that differs from another in something. */
final class MappingDraft {
    Map<ColumnRole, Integer> columns;
    DateReading dates;
    List<Integer> places;
    boolean openPlaces;
    String questionSet;
    Map<String, Mapping.Meaning> answers;
    Map<String, QuestionClass> classes;
    String fixedChannel;
    Map<String, String> channels;
    List<Mapping.WordsColumn> words;
    Set<String> agreeing;
    Map<String, UUID> meant;
    Said said;

    MappingDraft(Mapping from) {
        columns = from.columns();
        dates = from.dates();
        places = from.places();
        openPlaces = from.openPlaces();
        questionSet = from.questionSet();
        answers = from.answers();
        classes = from.classes();
        fixedChannel = from.fixedChannel();
        channels = from.channels();
        words = from.words();
        agreeing = from.agreeing();
        meant = from.meant();
        said = from.said();
    }

    Mapping mapping() {
        return new Mapping(
                columns,
                dates,
                places,
                openPlaces,
                questionSet,
                answers,
                classes,
                fixedChannel,
                channels,
                words,
                agreeing,
                meant,
                said);
    }
}
