package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.memory.HeardIndex;
import linchpin.meaning.memory.HeardIndex.Group;
import linchpin.meaning.memory.KeptVectors;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nearest earlier feedback that somebody may read. The index knows no places, so more is asked of it until enough may be shown. */
@Component
class NearFeedback {

    /** Comments less alike are not said to be: of real pairs at this likeness, three in four share a theme; below it ever fewer do. */
    static final double ALIKE = 0.55;

    private static final int FIRST = 40;
    private static final int LAST = 10_240;

    private final HeardIndex index;
    private final KeptVectors vectors;
    private final FeedbackArchive archive;

    NearFeedback(HeardIndex index, KeptVectors vectors, FeedbackArchive archive) {
        this.index = index;
        this.vectors = vectors;
        this.archive = archive;
    }

    /** One thing said in what is search. */
    record Meaning(float[] vector, Set<String> words) {}

    /** @param not a feedback that is not to be found itself; null for none */
    record Search(List<Meaning> said, @Nullable FeedbackId not, Viewer viewer, int most) {}

    /**
     * @param near by feedback, its comment that is most like what was asked; the nearest first
     * @param all whether there is certainly nothing nearer that this person may read
     * @param gathered whether all that was said is in the index by now
     */
    record Nearest(Map<FeedbackId, Near> near, boolean all, boolean gathered) {}

    Nearest nearest(Search search) {
        var own = Set.of(Group.own(search.viewer.organisation()));
        for (var most = FIRST; ; most *= 4) {
            var found = new ArrayList<Near>();
            var exhausted = true;
            for (var meaning : search.said) {
                var near = index.nearest(own, meaning.vector, meaning.words, most);
                exhausted &= near.size() < most || near.getLast().likeness() < ALIKE;
                near.stream().filter(one -> one.likeness() >= ALIKE).forEach(found::add);
            }
            var near = readable(found, search);
            if (near.size() >= search.most || exhausted || most >= LAST) {
                return new Nearest(
                        first(near, search.most),
                        index.hadRoom(own) && (near.size() >= search.most || exhausted),
                        index.isGathered(own));
            }
        }
    }

    private Map<FeedbackId, Near> readable(List<Near> found, Search search) {
        var feedback = vectors.feedback(found.stream().map(Near::key).toList());
        var readable = archive.readable(new HashSet<>(feedback.values()), search.viewer);
        var near = new LinkedHashMap<FeedbackId, Near>();
        for (var one : inOrder(found, search.said.size())) {
            var id = feedback.get(one.key());
            if (id != null && !id.equals(search.not) && readable.contains(id)) {
                near.putIfAbsent(id, one);
            }
        }
        forgetGone(found, feedback);
        forgetWithdrawn(feedback, readable);
        return near;
    }

    /** They were deleted, perhaps at another node. */
    private void forgetGone(List<Near> found, Map<UUID, FeedbackId> feedback) {
        index.forget(found.stream()
                .map(Near::key)
                .filter(key -> !feedback.containsKey(key))
                .toList());
    }

    /** Each answer of the index is in order; several are put in one by likeness alone. */
    private static List<Near> inOrder(List<Near> found, int meanings) {
        return meanings == 1
                ? found
                : found.stream()
                        .sorted(Comparator.comparingDouble(one -> -one.likeness()))
                        .toList();
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

    private static Map<FeedbackId, Near> first(Map<FeedbackId, Near> near, int most) {
        var first = new LinkedHashMap<FeedbackId, Near>();
        near.entrySet().stream().limit(most).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return first;
    }
}
