package linchpin.meaning.heard;

import java.util.List;
import java.util.Optional;
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

/** What words mean that somebody types, and what a feedback means that was read. */
@Component
class MeaningOfWords {

    /** As much as a reading of one thought needs: looking while somebody types is to stay light. */
    private static final int LONGEST = 2_000;

    private final ShippedReader reader;
    private final KeptVectors vectors;
    private final WordsToRead words;

    MeaningOfWords(ShippedReader reader, KeptVectors vectors, WordsToRead words) {
        this.reader = reader;
        this.vectors = vectors;
        this.words = words;
    }

    /** @return empty where too little was typed to mean anything */
    Optional<Meaning> typed(String typed) {
        var whole = typed.strip();
        var asked = whole.substring(0, Math.min(whole.length(), LONGEST));
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var reading = reader.read(new Comment(asked, Question.OTHER, null));
        return reading.outcome() == Reading.Outcome.READ
                ? Optional.of(new Meaning(reading.vector(), Words.of(asked)))
                : Optional.empty();
    }

    /** @return whether the words of this feedback have yet to be read */
    boolean await(FeedbackId feedback) {
        return words.waits(feedback);
    }

    /** @return one for each comment that could be read */
    List<Meaning> of(FeedbackId feedback) {
        var shown = words.shown(List.of(feedback));
        return vectors.of(List.of(feedback)).stream()
                .filter(one -> one.vector() != null)
                .map(one -> new Meaning(one.vector(), Words.of(shown.getOrDefault(one.comment(), ""))))
                .toList();
    }
}
