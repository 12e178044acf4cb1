package linchpin.analysis.text.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import linchpin.analysis.text.similar.SimilarComments.Heard;
import linchpin.analysis.text.similar.SimilarComments.Near;
import linchpin.analysis.text.similar.SimilarComments.Sought;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everything that finds similar comments must do; an implementation's test extends this. */
abstract class SimilarCommentsContract {

    private static final LongPredicate EVERYWHERE = _ -> true;
    private final Random random = new Random(7);
    private SimilarComments comments;

    abstract SimilarComments empty();

    @BeforeEach
    void begin() {
        comments = empty();
    }

    @AfterEach
    void end() {
        comments.close();
    }

    @Test
    void givesNothingWhileItIsEmpty() {
        assertThat(comments.nearest(new Sought(Invented.direction(random), Set.of("bus"), 5, EVERYWHERE)))
                .isEmpty();
    }

    @Test
    void givesTheSameAsLookingAtEveryOne() {
        var all = invented(900, 4);
        comments.add(all);
        assertSameAsScan(all, EVERYWHERE);
    }

    @Test
    void looksOnlyInTheGroupsNamed() {
        var all = invented(600, 5);
        comments.add(all);
        assertSameAsScan(all, group -> group == 2 || group == 4);
        assertThat(comments.nearest(new Sought(Invented.direction(random), Set.of(), 5, _ -> false)))
                .isEmpty();
    }

    @Test
    void findsNothingDifferentBecauseOfANeighbour() {
        var mine = invented(300, 1);
        comments.add(mine);
        var asked = new Sought(Invented.direction(random), Set.of("word1", "word17"), 10, group -> group == 0);
        var before = comments.nearest(asked);
        comments.add(invented(300, 1).stream()
                .map(one -> new Heard(one.key(), 9, one.vector(), one.words()))
                .toList());
        assertThat(comments.nearest(asked)).isEqualTo(before);
    }

    @Test
    void forgetsWhatIsRemoved() {
        var all = invented(700, 3);
        comments.add(all);
        for (var gone : all.subList(0, 500)) {
            assertThat(comments.remove(gone.key())).isTrue();
            assertThat(comments.remove(gone.key())).isFalse();
        }
        assertThat(comments.size()).isEqualTo(200);
        assertSameAsScan(all.subList(500, 700), EVERYWHERE);
        comments.add(all.subList(100, 300));
        var now = new ArrayList<>(all.subList(500, 700));
        now.addAll(all.subList(100, 300));
        assertSameAsScan(now, EVERYWHERE);
    }

    @Test
    void replacesACommentOfTheSameKey() {
        var old = heard(1, Invented.direction(random), "parking");
        comments.add(List.of(old));
        var now = new Heard(old.key(), 2, RoundedVector.of(Invented.direction(random)), Set.of("food"));
        comments.add(List.of(now));
        assertThat(comments.size()).isEqualTo(1);
        assertThat(comments.nearest(new Sought(old.vector().floats(), Set.of(), 5, group -> group == 1)))
                .isEmpty();
        assertThat(comments.nearest(new Sought(now.vector().floats(), Set.of(), 5, group -> group == 2)))
                .singleElement()
                .satisfies(near -> assertThat(near.likeness()).isCloseTo(1, within(1e-6)));
    }

    @Test
    void keepsThoseWhoSaidTheSameApart() {
        var vector = Invented.direction(random);
        var all = new ArrayList<Heard>();
        for (int i = 0; i < 40; i++) {
            all.add(heard(i % 2, vector.clone(), "thank", "you"));
        }
        comments.add(all);
        assertThat(comments.size()).isEqualTo(40);
        assertThat(comments.nearest(new Sought(vector, Set.of("you"), 30, group -> group == 1)))
                .hasSize(20);
        comments.remove(all.get(1).key());
        assertThat(comments.nearest(new Sought(vector, Set.of("you"), 30, group -> group == 1)))
                .hasSize(19)
                .extracting(Near::key)
                .doesNotContain(all.get(1).key())
                .isSorted();
    }

    @Test
    void prefersARareWordAmongEquallyLike() {
        var vector = Invented.direction(random);
        comments.add(invented(400, 1));
        var with = heard(0, Invented.near(vector, 0.3, random), "phlebotomy", "word1");
        var without = heard(0, Invented.near(vector, 0.3, random), "word1");
        comments.add(List.of(without, with));
        var near = comments.nearest(new Sought(vector, Set.of("phlebotomy", "word1"), 1, EVERYWHERE));
        assertThat(near).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(with.key());
            assertThat(one.sharedWords()).containsExactly("phlebotomy", "word1");
        });
    }

    @Test
    void refusesAVectorThatIsNotOfUnitLength() {
        assertThatThrownBy(() -> comments.add(List.of(heard(1, new float[SimilarComments.DIMENSIONS]))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> comments.add(List.of(heard(1, new float[] {1}))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(comments.size()).isZero();
    }

    void assertSameAsScan(List<Heard> all, LongPredicate within) {
        var scan = new ExactScan();
        scan.add(all);
        for (int i = 0; i < 30; i++) {
            var like = all.get(random.nextInt(all.size()));
            var kept = like.vector().floats();
            var vector = i % 3 == 0 ? kept : Invented.near(kept, 0.1 * (i % 12), random);
            var asked = new Sought(vector, i % 2 == 0 ? like.words() : Set.of(), 1 + i % 12, within);
            assertSame(comments.nearest(asked), scan.nearest(asked));
        }
    }

    private static void assertSame(List<Near> found, List<Near> expected) {
        assertThat(found).hasSameSizeAs(expected);
        assertThat(found)
                .extracting(Near::key)
                .isEqualTo(expected.stream().map(Near::key).toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).likeness()).isCloseTo(expected.get(i).likeness(), within(1e-12));
            assertThat(found.get(i).sharedWords()).isEqualTo(expected.get(i).sharedWords());
        }
    }

    List<Heard> invented(int count, int groups) {
        var topics = new ArrayList<float[]>();
        for (int i = 0; i < 12; i++) {
            topics.add(Invented.direction(random));
        }
        var all = new ArrayList<Heard>();
        for (int i = 0; i < count; i++) {
            var said = i % 7 == 6 ? all.get(random.nextInt(i)) : null;
            var vector = said == null
                    ? Invented.near(topics.get(i % 12), 0.5, random)
                    : said.vector().floats();
            var words = said == null
                    ? new String[] {
                        "word" + random.nextInt(5), "word" + random.nextInt(40), "word" + random.nextInt(300)
                    }
                    : said.words().toArray(String[]::new);
            all.add(heard(random.nextInt(groups), vector, words));
        }
        return all;
    }

    Heard heard(long group, float[] vector, String... words) {
        return new Heard(
                new UUID(random.nextLong(), random.nextLong()),
                group,
                RoundedVector.of(vector),
                Set.copyOf(List.of(words).stream().distinct().toList()));
    }
}
