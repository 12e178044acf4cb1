package linchpin.analysis.text.similar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import linchpin.analysis.text.similar.Best.Found;

/**
 * {@link SimilarComments} in this process, by scanning: up to some five million comments, with two threads. A distinct comment takes
 * some 500 bytes of heap with its words and 384 bytes of file or other memory; one that says the same as another takes some 40.
 * Nothing is kept on disk for the next start: adding the stored vectors again is quick.
 */
public final class SimilarInMemory implements SimilarComments {

    /** Comments at which a rotation is fitted, again each time there are sixteen times as many. */
    private static final int ENOUGH = 4096;

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Hands hands;
    private final Vectors vectors;
    private final Keys keys = new Keys();
    private final Map<Long, Shelf> shelves = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    /** For each block, the group whose comments it holds. */
    private final List<Long> groups = new ArrayList<>();

    /** For each slot, the words of its comment; null where the slot is empty. */
    private String[][] words = new String[Block.SLOTS][];

    private long[] hashes = new long[Block.SLOTS];
    private final Places same = new Places(slot -> hashes[slot]);
    private Rotation rotation = Rotation.none();
    private long fitAt = ENOUGH;
    private int distinct;
    private int stale;

    private SimilarInMemory(Vectors vectors, boolean twoThreads) {
        this.vectors = vectors;
        this.hands = new Hands(twoThreads);
    }

    /** Everything in memory, the vectors as kept outside the heap. */
    public static SimilarInMemory inMemory(boolean twoThreads) {
        return new SimilarInMemory(Vectors.inMemory(), twoThreads);
    }

    /** The vectors as kept in a nameless file in that folder: only those that a search cannot do without are read. */
    public static SimilarInMemory withFileIn(Path folder, boolean twoThreads) {
        return new SimilarInMemory(Vectors.inFile(folder), twoThreads);
    }

    @Override
    public void add(Collection<Heard> comments) {
        lock.writeLock().lock();
        try {
            comments.forEach(this::put);
            turn(1 + comments.size() / 64);
        } finally {
            lock.writeLock().unlock();
        }
        fitWhenDue();
    }

    /** Whether searches use a second thread when it is free: twice as quick, for twice the processors. */
    public void useTwoThreads(boolean two) {
        hands.help(two);
    }

    @Override
    public boolean remove(UUID key) {
        lock.writeLock().lock();
        try {
            boolean known = keys.slot(key) >= 0;
            if (known) {
                forget(key);
            }
            return known;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public List<Near> nearest(Sought asked) {
        if (asked.most() < 1) {
            return List.of();
        }
        lock.readLock().lock();
        try {
            var found = search(asked);
            return found.stream()
                    .flatMap(one -> keys.in(one.slot()).stream()
                            .sorted()
                            .limit(asked.most())
                            .map(key -> new Answer(key, one)))
                    .sorted(Comparator.comparingDouble((Answer answer) -> -answer.found.score())
                            .thenComparing(Answer::key))
                    .limit(asked.most())
                    .map(answer -> new Near(answer.key, answer.found.likeness(), shared(asked, answer.found.slot())))
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public long size() {
        lock.readLock().lock();
        try {
            return keys.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        hands.close();
        lock.writeLock().lock();
        try {
            vectors.close();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private record Answer(UUID key, Found found) {}

    private List<Found> search(Sought asked) {
        var open = new HashMap<Long, Shelf>();
        shelves.forEach((group, shelf) -> {
            if (asked.within().test(group)) {
                open.put(group, shelf);
            }
        });
        var all = new HashMap<Shelf, Double>();
        open.values().forEach(shelf -> all.put(shelf, shelf.weight(asked.words())));
        var search = new Search(asked, hands, blocks, (slot, words) -> look(asked, all, slot, words));
        open.values()
                .forEach(shelf -> asked.words()
                        .forEach(word -> Arrays.stream(shelf.rarely(word)).forEach(search::consider)));
        return search.among(open.values().stream()
                .flatMap(shelf -> shelf.blocks.stream())
                .mapToInt(i -> i)
                .toArray());
    }

    private Found look(Sought asked, Map<Shelf, Double> all, int slot, boolean sharing) {
        double likeness = vectors.get(slot).product(asked.vector());
        var shelf = shelf(slot);
        double share = sharing ? shelf.share(asked.words(), all.getOrDefault(shelf, 0.0), words[slot]) : 0;
        return new Found(
                slot,
                likeness + WORDS * share,
                likeness,
                keys.in(slot).stream().min(UUID::compareTo).orElseThrow());
    }

    private List<String> shared(Sought asked, int slot) {
        var shelf = shelf(slot);
        return Arrays.stream(words[slot])
                .filter(asked.words()::contains)
                .sorted(Comparator.comparingDouble((String word) -> -shelf.weight(word))
                        .thenComparing(word -> word))
                .toList();
    }

    private Shelf shelf(int slot) {
        return shelves.computeIfAbsent(groups.get(slot / Block.SLOTS), _ -> new Shelf());
    }

    private void put(Heard comment) {
        if (keys.slot(comment.key()) >= 0) {
            forget(comment.key());
        }
        long hash = hash(comment);
        int slot = same.find(hash, kept -> says(comment, kept));
        keys.add(comment.key(), slot >= 0 ? slot : place(comment, hash));
    }

    private boolean says(Heard comment, int slot) {
        return groups.get(slot / Block.SLOTS) == comment.group()
                && words[slot].length == comment.words().size()
                && comment.words().containsAll(Set.of(words[slot]))
                && vectors.get(slot).equals(comment.vector());
    }

    private int place(Heard comment, long hash) {
        var shelf = shelves.computeIfAbsent(comment.group(), _ -> new Shelf());
        if (shelf.free.isEmpty()) {
            extend(shelf, comment.group());
        }
        int slot = shelf.free.removeLast();
        vectors.put(slot, comment.vector());
        blocks.get(slot / Block.SLOTS).put(slot % Block.SLOTS, comment.vector().floats());
        words[slot] = shelf.add(slot, comment.words());
        hashes[slot] = hash;
        same.add(slot);
        keys.open(slot);
        distinct++;
        return slot;
    }

    private void extend(Shelf shelf, long group) {
        int number = blocks.size();
        blocks.add(new Block(rotation));
        groups.add(group);
        shelf.blocks.add(number);
        int first = number * Block.SLOTS;
        IntStream.range(0, Block.SLOTS).forEach(i -> shelf.free.add(first + Block.SLOTS - 1 - i));
        if (first + Block.SLOTS > hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length + hashes.length / 2 + Block.SLOTS);
            words = Arrays.copyOf(words, hashes.length);
        }
    }

    private void forget(UUID key) {
        int slot = keys.slot(key);
        if (!keys.remove(key)) {
            return;
        }
        var shelf = shelf(slot);
        same.remove(slot);
        blocks.get(slot / Block.SLOTS).clear(slot % Block.SLOTS);
        shelf.remove(slot, words[slot]);
        words[slot] = null;
        shelf.free.add(slot);
        distinct--;
    }

    /** Turns some blocks that an older rotation made, a few with each addition, so that none has to wait for all of them. */
    private void turn(int most) {
        for (int done = 0; done < most && stale < blocks.size(); stale++) {
            if (blocks.get(stale).rotation != rotation) {
                turnOne(stale);
                done++;
            }
        }
    }

    private void turnOne(int number) {
        var turned = new Block(rotation);
        for (int i = 0; i < Block.SLOTS; i++) {
            if (words[number * Block.SLOTS + i] != null) {
                turned.put(i, vectors.get(number * Block.SLOTS + i).floats());
            }
        }
        blocks.set(number, turned);
    }

    /** Fitting takes about a second, in which others may search and add. */
    private void fitWhenDue() {
        List<float[]> sample;
        lock.writeLock().lock();
        try {
            if (distinct < fitAt) {
                return;
            }
            fitAt = 16 * fitAt;
            sample = sample();
        } finally {
            lock.writeLock().unlock();
        }
        var fitted = Rotation.fitted(sample);
        lock.writeLock().lock();
        try {
            rotation = fitted;
            stale = 0;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private List<float[]> sample() {
        int all = blocks.size() * Block.SLOTS;
        return IntStream.range(0, ENOUGH)
                .map(i -> (int) ((long) i * all / ENOUGH))
                .filter(slot -> words[slot] != null)
                .mapToObj(slot -> vectors.get(slot).floats())
                .toList();
    }

    private static long hash(Heard comment) {
        long hash = 31L * Long.hashCode(comment.group()) + comment.words().hashCode();
        return 31 * hash + comment.vector().hashCode();
    }
}
