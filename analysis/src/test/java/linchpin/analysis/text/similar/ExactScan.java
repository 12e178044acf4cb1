package linchpin.analysis.text.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reference: looks at every comment, in the plainest way. */
final class ExactScan implements SimilarComments {

    private final Map<UUID, Heard> comments = new LinkedHashMap<>();

    @Override
    public void add(Collection<Heard> added) {
        added.forEach(comment -> comments.put(comment.key(), comment));
    }

    @Override
    public boolean remove(UUID key) {
        return comments.remove(key) != null;
    }

    @Override
    public List<Near> nearest(Sought asked) {
        record Scored(Near near, double score) {}
        var found = new ArrayList<Scored>();
        comments.values().stream().collect(Collectors.groupingBy(Heard::group)).forEach((group, members) -> {
            if (!asked.within().test(group)) {
                return;
            }
            var counts = new Counts(members);
            for (var comment : members) {
                double likeness = product(asked.vector(), comment.vector().bytes());
                double score = likeness + WORDS * counts.share(asked.words(), comment.words());
                found.add(new Scored(new Near(comment.key(), likeness, counts.shared(asked, comment)), score));
            }
        });
        return found.stream()
                .sorted(Comparator.comparingDouble((Scored one) -> -one.score).thenComparing(one -> one.near.key()))
                .limit(asked.most())
                .map(Scored::near)
                .toList();
    }

    @Override
    public long size() {
        return comments.size();
    }

    @Override
    public void close() {}

    private static double product(float[] asked, byte[] kept) {
        double sum = 0;
        double square = 0;
        for (int d = 0; d < kept.length; d++) {
            sum += (double) asked[d] * kept[d];
            square += kept[d] * kept[d];
        }
        return sum / Math.sqrt(square);
    }

    /** How many distinct comments of a group hold each word. */
    private record Counts(int comments, Map<String, Long> holders) {

        Counts(List<Heard> members) {
            this(
                    distinct(members).size(),
                    distinct(members).stream()
                            .flatMap(Set::stream)
                            .collect(Collectors.groupingBy(word -> word, Collectors.counting())));
        }

        private static Collection<Set<String>> distinct(List<Heard> members) {
            return members.stream()
                    .collect(Collectors.toMap(one -> List.of(one.vector(), one.words()), Heard::words, (a, _) -> a))
                    .values();
        }

        double weight(String word) {
            return holders.containsKey(word) ? Math.log1p((double) comments / holders.get(word)) : 0;
        }

        boolean rare(String word) {
            return holders.getOrDefault(word, 0L) <= Math.min(RARE, Math.max(3, comments / 10));
        }

        double share(Set<String> asked, Set<String> held) {
            double all = asked.stream().mapToDouble(this::weight).sum();
            double shared = asked.stream()
                    .filter(word -> held.contains(word) && rare(word))
                    .mapToDouble(this::weight)
                    .sum();
            return all == 0 ? 0 : shared / all;
        }

        List<String> shared(Sought asked, Heard comment) {
            return comment.words().stream()
                    .filter(asked.words()::contains)
                    .sorted(Comparator.comparingDouble((String word) -> -weight(word))
                            .thenComparing(word -> word))
                    .toList();
        }
    }
}
