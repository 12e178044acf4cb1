package linchpin.meaning.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import linchpin.analysis.text.similar.RoundedVector;
import linchpin.analysis.text.similar.SimilarComments;
import linchpin.analysis.text.similar.SimilarComments.Heard;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.analysis.text.similar.SimilarComments.Sought;
import linchpin.analysis.text.similar.SimilarInMemory;
import linchpin.organisation.OrganisationId;
import linchpin.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The comments of all organisations, in this process; opened when the first is remembered. A search looks only in the groups it names. */
@Component
public class HeardIndex implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HeardIndex.class);

    /** Bytes of Java's heap for which one comment is remembered: a third of the heap holds them. */
    private static final long HEAP_PER_COMMENT = 1_500;

    private final Path folder;
    private final long most = Runtime.getRuntime().maxMemory() / HEAP_PER_COMMENT;
    private final Map<Group, Long> numbers = new ConcurrentHashMap<>();
    private final Set<Group> gathered = ConcurrentHashMap.newKeySet();
    private final Set<Group> incomplete = ConcurrentHashMap.newKeySet();
    private final AtomicLong next = new AtomicLong();
    private volatile @Nullable SimilarComments comments;

    HeardIndex(Settings settings) {
        folder = settings.data();
    }

    /**
     * Whose comments they are.
     *
     * @param shared whether these are the copies that an organisation shares, and not what only its own people may find
     */
    public record Group(OrganisationId organisation, boolean shared) {

        public static Group own(OrganisationId organisation) {
            return new Group(organisation, false);
        }

        public static Group shared(OrganisationId organisation) {
            return new Group(organisation, true);
        }
    }

    /** A comment to remember. */
    record Entry(UUID comment, RoundedVector vector, Set<String> words) {}

    void remember(Group group, Collection<Entry> entries) {
        var open = open();
        var room = most - open.size();
        if (entries.size() > room && incomplete.add(group)) {
            LOG.warn("\"Heard before\" remembers {} comments and has no memory for more: set LINCHPIN_HEAP", most);
        }
        long number = numbers.computeIfAbsent(group, _ -> next.incrementAndGet());
        open.add(entries.stream()
                .limit(Math.max(0, room))
                .map(one -> new Heard(one.comment, number, one.vector, one.words))
                .toList());
    }

    public void forget(Collection<UUID> keys) {
        var open = comments;
        if (open != null) {
            keys.forEach(open::remove);
        }
    }

    /** @return the nearest in these groups, the nearest first */
    public List<Near> nearest(Set<Group> within, float[] vector, Set<String> words, int most) {
        var open = comments;
        var looked = within.stream().map(numbers::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return open == null || looked.isEmpty()
                ? List.of()
                : open.nearest(new Sought(vector, words, most, looked::contains));
    }

    /** Says that all that was kept of these is remembered here. */
    void gathered(Group group) {
        gathered.add(group);
    }

    public boolean isGathered(Set<Group> groups) {
        return gathered.containsAll(groups);
    }

    /** @return whether the memory sufficed for all that was gathered of these */
    public boolean hadRoom(Set<Group> groups) {
        return groups.stream().noneMatch(incomplete::contains);
    }

    private synchronized SimilarComments open() {
        var open = comments;
        if (open == null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            open = SimilarInMemory.withFileIn(folder, true);
            comments = open;
        }
        return open;
    }

    @Override
    public synchronized void destroy() {
        var open = comments;
        comments = null;
        if (open != null) {
            open.close();
        }
    }
}
