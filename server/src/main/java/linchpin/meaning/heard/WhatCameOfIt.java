package linchpin.meaning.heard;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.WordsToRead;
import linchpin.feedback.words.WordsToRead.CommentToRead;
import linchpin.meaning.NearInMeaning;
import linchpin.meaning.WhatWasDone;
import linchpin.meaning.WhatWasDone.Done;
import linchpin.meaning.heard.NearFeedback.Meaning;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** What came of what was said before. The other half of a comment must not lend its matter: what was done about parking is no answer to noise. */
@Component
class WhatCameOfIt {

    /** A matter's title is short, and as like one sentence as another within so much. */
    private static final double AS_LIKE = 0.1;

    private final WhatWasDone done;
    private final WordsToRead words;
    private final MeaningOfWords meanings;

    WhatCameOfIt(WhatWasDone done, WordsToRead words, MeaningOfWords meanings) {
        this.done = done;
        this.words = words;
        this.meanings = meanings;
    }

    /**
     * @param done about what was found to be alike
     * @param otherwise whether only something else was taken up that was said there, too
     */
    record Outcome(List<Done> done, boolean otherwise) {}

    /** @param near by feedback, the meaning to which something in it is near */
    Map<FeedbackId, Outcome> of(Map<FeedbackId, Meaning> near, Viewer viewer) {
        var what = done.of(near.keySet(), viewer);
        var said = words.saidIn(what.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        var outcomes = new LinkedHashMap<FeedbackId, Outcome>();
        near.forEach((id, meaning) ->
                outcomes.put(id, outcome(meaning, said.getOrDefault(id, List.of()), what.getOrDefault(id, List.of()))));
        return outcomes;
    }

    private Outcome outcome(Meaning meaning, List<CommentToRead> said, List<Done> done) {
        var sentences = said.stream()
                .flatMap(comment -> Sentences.of(comment.words()).stream())
                .map(meanings::vector)
                .flatMap(Optional::stream)
                .toList();
        if (sentences.size() < 2) {
            return new Outcome(done, false);
        }
        var alike = nearest(sentences, meaning.vector());
        var about = done.stream().filter(one -> isAbout(one, alike, sentences)).toList();
        return new Outcome(about, about.isEmpty() && !done.isEmpty());
    }

    private boolean isAbout(Done done, float[] alike, List<float[]> sentences) {
        return meanings.vector(done.about())
                .map(matter -> NearInMeaning.likeness(matter, alike) + AS_LIKE
                        >= NearInMeaning.likeness(matter, nearest(sentences, matter)))
                .orElse(true);
    }

    private static float[] nearest(List<float[]> sentences, float[] to) {
        return Collections.max(sentences, Comparator.comparingDouble(sentence -> NearInMeaning.likeness(sentence, to)));
    }
}
