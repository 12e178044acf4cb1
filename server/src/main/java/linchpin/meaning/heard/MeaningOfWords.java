package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.similar.Words;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.ShippedReader;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.meaning.memory.KeptVectors;
import org.springframework.stereotype.Component;

/** What words mean that somebody types, and what a feedback means that was read: as a whole, and sentence by sentence. */
@Component
class MeaningOfWords {

    /** As much as a reading of one thought needs: looking while somebody types is to stay light. */
    private static final int LONGEST = 2_000;

    private static final int LEAST_WORDS = 5;

    private final ShippedReader reader;
    private final KeptVectors vectors;
    private final WordsToRead words;

    MeaningOfWords(ShippedReader reader, KeptVectors vectors, WordsToRead words) {
        this.reader = reader;
        this.vectors = vectors;
        this.words = words;
    }

    /** @return the whole, and then its sentences where there are several; none where too little was typed to mean anything */
    List<Meaning> typed(String typed) {
        var whole = typed.strip();
        var asked = whole.substring(0, Math.min(whole.length(), LONGEST));
        return asked.isEmpty()
                ? List.of()
                : vector(asked).map(vector -> withSentences(vector, asked)).orElse(List.of());
    }

    /** @return whether the words of this feedback have yet to be read */
    boolean await(FeedbackId feedback) {
        return words.waits(feedback);
    }

    /** @return of each comment that could be read, the whole, and then its sentences where there are several */
    List<Meaning> of(FeedbackId feedback) {
        var shown = words.shown(List.of(feedback));
        return vectors.of(List.of(feedback)).stream()
                .filter(one -> one.vector() != null)
                .flatMap(one -> withSentences(one.vector().floats(), shown.getOrDefault(one.comment(), "")).stream())
                .toList();
    }

    /** @return the meaning of a thought; empty where it could not be read */
    Optional<float[]> vector(String thought) {
        return read(thought).map(Reading::vector);
    }

    private List<Meaning> withSentences(float[] vector, String said) {
        var sentences = Sentences.of(said);
        var thoughts = sentences.size() < 2
                ? List.<Meaning>of()
                : sentences.stream().flatMap(this::sentence).toList();
        if (thoughts.isEmpty()) {
            return List.of(new Meaning(vector, Words.of(said), said));
        }
        var meanings = new ArrayList<>(List.of(new Meaning(vector, Words.of(said), "")));
        meanings.addAll(thoughts);
        return meanings;
    }

    /** What is short, as in "It was not.", or about no theme, as in "I came in on a Monday.", is found everywhere and tells nothing. */
    private Stream<Meaning> sentence(String sentence) {
        return Optional.of(sentence)
                .filter(said -> said.split("\\s+", -1).length >= LEAST_WORDS)
                .flatMap(this::read)
                .filter(reading -> !reading.assigned().isEmpty())
                .map(reading -> new Meaning(reading.vector(), Words.of(sentence), sentence))
                .stream();
    }

    private Optional<Reading> read(String thought) {
        return Optional.of(reader.read(new Comment(thought, Question.OTHER, null)))
                .filter(reading -> reading.outcome() == Reading.Outcome.READ);
    }
}
