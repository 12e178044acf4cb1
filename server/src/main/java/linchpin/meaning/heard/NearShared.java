package linchpin.meaning.heard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.meaning.heard.NearFeedback.Search;
import linchpin.meaning.memory.HeardIndex;
import linchpin.meaning.memory.HeardIndex.Group;
import linchpin.meaning.sharing.SharedComments;
import linchpin.meaning.sharing.SharedComments.Shared;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import org.springframework.stereotype.Component;

/**
 * The nearest comments that the other organisations of the economy share. The index names candidates; the database says which of them
 * are shared now, and with whom.
 */
@Component
class NearShared {

    private static final int FIRST = 20;
    private static final int LAST = 5_120;

    private final HeardIndex index;
    private final SharedComments comments;
    private final Organisations organisations;

    NearShared(HeardIndex index, SharedComments comments, Organisations organisations) {
        this.index = index;
        this.comments = comments;
        this.organisations = organisations;
    }

    /** @param name of the organisation that shares it */
    record NearElsewhere(Near near, Shared shared, String name) {}

    /** @param all whether there is certainly nothing nearer */
    record Nearest(List<NearElsewhere> found, boolean all) {

        static final Nearest NOBODY = new Nearest(List.of(), true);
    }

    Nearest nearest(Search search) {
        var neighbours = organisations.neighbours(search.viewer().organisation());
        if (neighbours.isEmpty()) {
            return Nearest.NOBODY;
        }
        var groups = neighbours.stream().map(each -> Group.shared(each.id())).collect(Collectors.toSet());
        var names = neighbours.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        var asked = search.said().stream()
                .flatMap(meaning -> meaning.words().stream())
                .collect(Collectors.toSet());
        for (var most = FIRST; ; most *= 4) {
            var candidates = candidates(search, groups, most);
            var found = shared(candidates.near).stream()
                    .filter(each -> Likeness.alike(
                            each.getKey().likeness(), asked, each.getValue().words()))
                    .map(each -> new NearElsewhere(
                            each.getKey(),
                            each.getValue(),
                            names.getOrDefault(each.getValue().organisation(), "")))
                    .limit(search.most())
                    .toList();
            if (found.size() >= search.most() || candidates.all || most >= LAST) {
                return new Nearest(found, whole(groups) && (found.size() >= search.most() || candidates.all));
            }
        }
    }

    private boolean whole(Set<Group> groups) {
        return index.isGathered(groups) && index.hadRoom(groups);
    }

    private record Candidates(List<Near> near, boolean all) {}

    private Candidates candidates(Search search, Set<Group> groups, int most) {
        var nearest = new LinkedHashMap<UUID, Near>();
        var all = true;
        for (var meaning : search.said()) {
            var near = index.nearest(groups, meaning.vector(), meaning.words(), most);
            all &= near.size() < most || near.getLast().likeness() < Likeness.ALIKE;
            near.stream()
                    .filter(one -> one.likeness() >= Likeness.ALIKE)
                    .forEach(one -> nearest.merge(one.key(), one, NearShared::nearer));
        }
        var near = new ArrayList<>(nearest.values());
        if (search.said().size() > 1) {
            near.sort(Comparator.comparingDouble(one -> -one.likeness()));
        }
        return new Candidates(near, all);
    }

    private static Near nearer(Near one, Near other) {
        return one.likeness() >= other.likeness() ? one : other;
    }

    /** What is not shared any longer is forgotten here, too. */
    private List<Map.Entry<Near, Shared>> shared(List<Near> near) {
        if (near.isEmpty()) {
            return List.of();
        }
        var shared = comments.of(near.stream().map(Near::key).toList()).stream()
                .collect(Collectors.toMap(Shared::id, Function.identity()));
        index.forget(near.stream()
                .map(Near::key)
                .filter(key -> !shared.containsKey(key))
                .toList());
        return near.stream()
                .filter(one -> shared.containsKey(one.key()))
                .map(one -> Map.entry(one, shared.get(one.key())))
                .toList();
    }
}
