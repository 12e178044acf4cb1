package linchpin.meaning.heard;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.register.FeedbackArchive;
import linchpin.meaning.AlikeFeedback;
import linchpin.meaning.memory.HeardIndex;
import linchpin.meaning.memory.HeardIndex.Group;
import linchpin.meaning.memory.KeptVectors;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/**
 * What is like several at once. Each says several things, so what is like many of them belongs with them sooner than what is very like
 * one: likenesses are added up.
 */
@Component
class LikeSeveral implements AlikeFeedback {

    private static final int COMMENTS = 60;
    private static final int NEAREST = 200;

    private final HeardIndex index;
    private final KeptVectors vectors;
    private final FeedbackArchive archive;

    LikeSeveral(HeardIndex index, KeptVectors vectors, FeedbackArchive archive) {
        this.index = index;
        this.vectors = vectors;
        this.archive = archive;
    }

    @Override
    public List<FeedbackId> like(Collection<FeedbackId> these, Viewer viewer, int most) {
        var near = new HashMap<UUID, Double>();
        vectors.of(these).stream()
                .map(KeptVectors.CommentVector::vector)
                .filter(Objects::nonNull)
                .limit(COMMENTS)
                .forEach(vector -> near(vector.floats(), viewer)
                        .forEach((comment, likeness) -> near.merge(comment, likeness, Double::sum)));
        var found = new HashMap<FeedbackId, Double>();
        vectors.feedback(near.keySet())
                .forEach((comment, feedback) -> found.merge(feedback, near.getOrDefault(comment, 0.0), Math::max));
        these.forEach(found::remove);
        var readable = archive.readable(new HashSet<>(found.keySet()), viewer);
        return found.entrySet().stream()
                .filter(one -> readable.contains(one.getKey()))
                .sorted(Map.Entry.<FeedbackId, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<UUID, Double> near(float[] vector, Viewer viewer) {
        var near = new HashMap<UUID, Double>();
        index.nearest(Set.of(Group.own(viewer.organisation())), vector, Set.of(), NEAREST).stream()
                .filter(one -> one.likeness() >= Likeness.SAME)
                .forEach(one -> near.put(one.key(), one.likeness()));
        return near;
    }
}
