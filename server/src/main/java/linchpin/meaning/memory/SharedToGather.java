package linchpin.meaning.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.analysis.text.similar.Words;
import linchpin.meaning.memory.KeptVectors.Mark;
import linchpin.meaning.sharing.SharedComments;
import linchpin.platform.Tenancy;
import org.springframework.stereotype.Component;

/**
 * What the organisation shares in its economy. What was found is asked for in the database before it is shown, so what is remembered
 * here a little too long is found by nobody; it is forgotten so as not to be searched.
 */
@Component
class SharedToGather implements ToGather {

    private final SharedComments comments;
    private final Map<UUID, Set<UUID>> known = new HashMap<>();

    SharedToGather(SharedComments comments) {
        this.comments = comments;
    }

    @Override
    public List<Mark> after(Mark mark, int most) {
        return comments.after(new SharedComments.Mark(mark.kept(), mark.commentId()), most).stream()
                .map(each -> new Mark(each.kept(), new UUID(0, 0), each.id()))
                .toList();
    }

    @Override
    public synchronized Changes changes(List<Mark> fresh) {
        var organisation = Tenancy.organisation();
        if (fresh.isEmpty()) {
            return known.containsKey(organisation) && !comments.sharing() ? ended(organisation) : Changes.NOTHING;
        }
        var said = comments.of(fresh.stream().map(Mark::commentId).toList()).stream()
                .map(each -> new HeardIndex.Entry(each.id(), RoundedVector.kept(each.vector()), Words.of(each.words())))
                .toList();
        var ids = known.computeIfAbsent(organisation, _ -> new HashSet<>());
        said.forEach(each -> ids.add(each.comment()));
        return new Changes(said, List.of());
    }

    private Changes ended(UUID organisation) {
        return new Changes(List.of(), List.copyOf(Objects.requireNonNull(known.remove(organisation))));
    }
}
