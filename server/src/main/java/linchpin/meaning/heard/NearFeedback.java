package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.feedback.words.WordsToRead;
import linchpin.meaning.memory.HeardIndex;
import linchpin.meaning.memory.HeardIndex.Group;
import linchpin.meaning.memory.KeptVectors;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nearest earlier feedback that somebody may read. The index knows no places, so more is asked of it until enough may be shown. */
@Component
class NearFeedback {

    private static final int FIRST = 100;
    private static final int LAST = 10_000;

    private final HeardIndex index;
    private final KeptVectors vectors;
    private final FeedbackArchive archive;
    private final WordsToRead words;

    NearFeedback(HeardIndex index, KeptVectors vectors, FeedbackArchive archive, WordsToRead words) {
        this.words = words;
        this.index = index;
        this.vectors = vectors;
        this.archive = archive;
    }

    /**
     * One thing said in what is searched.
     *
     * @param sentence whose meaning it is; empty for the whole of several
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Meaning(float[] vector, Set<String> words, String sentence) {}

    /** @param not a feedback that is not to be found itself; null for none */
    record Search(List<Meaning> said, @Nullable FeedbackId not, Viewer viewer, int most) {}

    /** @param by the meaning that it is near to */
    record Found(Near near, Meaning by) {

        /** @param shown by comment, its words as they are shown now */
        boolean shows(Map<UUID, String> shown) {
            return Likeness.alike(near.likeness(), by.words, shown.getOrDefault(near.key(), ""));
        }
    }

    /**
     * Who said much the same as one thing that is searched.
     *
     * @param who the nearest first
     * @param all whether these are certainly all that this person may read of
     */
    record Alike(Meaning said, List<FeedbackId> who, boolean all) {}

    /**
     * @param near by feedback, its comment that is like something asked: the nearest to each meaning, then the second nearest to each
     * @param alike for each meaning
     * @param all whether there is certainly nothing nearer that this person may read
     * @param gathered whether all that was said is in the index by now
     */
    record Nearest(Map<FeedbackId, Found> near, List<Alike> alike, boolean all, boolean gathered) {}

    /** What the index knows of one meaning. */
    private record Answer(Meaning said, List<Near> near, int most) {

        boolean beyond(double likeness) {
            return near.size() < most || near.getLast().likeness() < likeness;
        }

        List<Found> found() {
            return near.stream()
                    .filter(one -> one.likeness() >= Likeness.ALIKE)
                    .map(one -> new Found(one, said))
                    .toList();
        }
    }

    Nearest nearest(Search search) {
        var own = Set.of(Group.own(search.viewer.organisation()));
        for (var most = FIRST; ; most *= 10) {
            var asked = most;
            var answers = search.said.stream()
                    .map(said -> new Answer(said, index.nearest(own, said.vector, said.words, asked), asked))
                    .toList();
            var exhausted = answers.stream().allMatch(answer -> answer.beyond(Likeness.ALIKE));
            var found = inTurn(answers);
            var readable = readable(found, search);
            var shown = words.shown(new HashSet<>(readable.values()));
            var near = first(found, readable, shown, search.most);
            var enough = near.size() >= search.most || exhausted;
            if (enough || most >= LAST) {
                var known = index.hadRoom(own);
                return new Nearest(
                        near, alike(answers, readable, shown, known), known && enough, index.isGathered(own));
            }
        }
    }

    /** The nearest to each meaning first: one thought that many had must not crowd out what the others are like. */
    private static List<Found> inTurn(List<Answer> answers) {
        var found = answers.stream().map(Answer::found).toList();
        var inTurn = new ArrayList<Found>();
        var longest = found.stream().mapToInt(List::size).max().orElse(0);
        for (var at = 0; at < longest; at++) {
            for (var one : found) {
                if (at < one.size()) {
                    inTurn.add(one.get(at));
                }
            }
        }
        return inTurn;
    }

    private static List<Alike> alike(
            List<Answer> answers, Map<UUID, FeedbackId> readable, Map<UUID, String> shown, boolean known) {
        return answers.stream()
                .map(answer -> {
                    var who = answer.near.stream()
                            .filter(one ->
                                    Likeness.same(one.likeness(), answer.said.words, shown.getOrDefault(one.key(), "")))
                            .map(one -> readable.get(one.key()))
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList();
                    return new Alike(answer.said, who, known && answer.beyond(Likeness.SAME));
                })
                .toList();
    }

    /** @return by comment, the feedback it is part of, of what may be read and is not what is asked about itself */
    private Map<UUID, FeedbackId> readable(List<Found> found, Search search) {
        var feedback =
                vectors.feedback(found.stream().map(one -> one.near.key()).toList());
        var readable = archive.readable(new HashSet<>(feedback.values()), search.viewer);
        forgetGone(found, feedback);
        forgetWithdrawn(feedback, readable);
        var kept = new HashMap<>(feedback);
        kept.values().removeIf(one -> one.equals(search.not) || !readable.contains(one));
        return kept;
    }

    /** They were deleted, perhaps at another node. */
    private void forgetGone(List<Found> found, Map<UUID, FeedbackId> feedback) {
        index.forget(found.stream()
                .map(one -> one.near.key())
                .filter(key -> !feedback.containsKey(key))
                .toList());
    }

    /** The giver took these back: there is no reason to remember them any longer. Given again, they are read again. */
    private void forgetWithdrawn(Map<UUID, FeedbackId> feedback, Set<FeedbackId> readable) {
        var others = new HashSet<>(feedback.values());
        others.removeAll(readable);
        others.removeAll(archive.standing(others));
        index.forget(feedback.entrySet().stream()
                .filter(entry -> others.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Map<FeedbackId, Found> first(
            List<Found> found, Map<UUID, FeedbackId> readable, Map<UUID, String> shown, int most) {
        var first = new LinkedHashMap<FeedbackId, Found>();
        for (var one : found) {
            var feedback = readable.get(one.near.key());
            if (feedback != null && first.size() < most && one.shows(shown)) {
                first.putIfAbsent(feedback, one);
            }
        }
        return first;
    }
}
