package linchpin.analysis.text.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import linchpin.analysis.text.similar.SimilarComments.Heard;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.analysis.text.similar.SimilarComments.Sought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarInMemoryTests extends SimilarCommentsContract {

    @TempDir
    Path folder;

    @Override
    SimilarComments empty() {
        return SimilarInMemory.withFileIn(folder, true);
    }

    /** More than are needed to fit a rotation, added in steps, so that blocks of both rotations are searched; then comments of another kind. */
    @Test
    void staysExactWhileItLearnsTheShapeOfTheComments() {
        try (var comments = SimilarInMemory.inMemory(true)) {
            var all = invented(6000, 2);
            var drifted = invented(500, 2);
            var scan = new ExactScan();
            for (int from = 0; from < all.size(); from += 1000) {
                comments.add(all.subList(from, from + 1000));
                scan.add(all.subList(from, from + 1000));
                assertSame(comments, scan, all.subList(0, from + 1000));
            }
            comments.add(drifted);
            scan.add(drifted);
            assertSame(comments, scan, drifted);
        }
    }

    @Test
    void findsWhatWasThereWhileOthersAdd() {
        try (var comments = SimilarInMemory.inMemory(true)) {
            var first = invented(500, 1);
            comments.add(first);
            var more = invented(3000, 1);
            var adding = CompletableFuture.runAsync(() -> more.forEach(one -> comments.add(List.of(one))));
            int searches = 0;
            do {
                var sought = first.get(searches++ % 300);
                assertThat(comments.nearest(new Sought(sought.vector().floats(), Set.of(), 50, _ -> true)))
                        .filteredOn(near -> near.likeness() > 0.999999)
                        .extracting(Near::key)
                        .contains(sought.key());
            } while (!adding.isDone());
            adding.join();
            assertThat(comments.size()).isEqualTo(3500);
        }
    }

    private static void assertSame(SimilarComments comments, SimilarComments scan, List<Heard> all) {
        var random = new Random(3);
        for (int i = 0; i < 8; i++) {
            var like = all.get(random.nextInt(all.size()));
            var asked = new Sought(Invented.near(like.vector().floats(), 0.3, random), like.words(), 10, _ -> true);
            assertThat(keys(comments.nearest(asked))).isEqualTo(keys(scan.nearest(asked)));
        }
    }

    private static List<Object> keys(List<Near> found) {
        return new ArrayList<>(found.stream().map(Near::key).toList());
    }
}
