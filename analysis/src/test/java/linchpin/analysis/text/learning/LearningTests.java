package linchpin.analysis.text.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import linchpin.analysis.text.Comment;
import linchpin.analysis.text.Feeling;
import linchpin.analysis.text.Question;
import linchpin.analysis.text.Reading;
import linchpin.analysis.text.ThemeReading;
import linchpin.analysis.text.learning.MostTeaching.Candidate;
import linchpin.analysis.text.similar.Invented;
import org.junit.jupiter.api.Test;

class LearningTests {

    private static final String FOOD = "Food & drink provision & facilities";
    private static final String OURS = "Dementia garden";
    private final Random random = new Random(5);
    private final float[] concept = Invented.direction(random);

    @Test
    void learnsAnOwnThemeFromTwentyExamples() {
        var coded = new ArrayList<Coded>();
        IntStream.range(0, 20).forEach(_ -> coded.add(coded(about(concept, 0.9), Set.of(OURS), Set.of())));
        IntStream.range(0, 20).forEach(_ -> coded.add(coded(Invented.direction(random), Set.of(), Set.of(OURS))));
        var uncoded = IntStream.range(0, 300)
                .mapToObj(_ -> traits(Invented.direction(random), 0.1))
                .toList();
        var ours = new OwnTheme(OURS, List.of(about(concept, 1.5)));

        var learnt = Learning.learn(coded, List.of(ours), uncoded, 0.5);

        assertThat(learnt.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.adopted()).isTrue();
            assertThat(effect.tooFewToSay()).isFalse();
            assertThat(effect.before().f1()).hasValue(0);
            assertThat(effect.after().f1().orElse(0)).isGreaterThan(0.8);
        });
        var score = Score.NONE;
        for (int i = 0; i < 1000; i++) {
            boolean there = i % 20 == 0;
            var traits = traits(there ? about(concept, 0.9) : Invented.direction(random), 0.1);
            score = score.counting(learnt.lessons().probabilities(traits).get(OURS) >= 0.5, there);
        }
        assertThat(score.f1().orElse(0)).isGreaterThan(0.8);
    }

    @Test
    void movesTheNextReadingTheWayAPersonCorrectedIt() {
        var removed = coded(about(concept, 0.5), 0.8, Set.of(), Set.of(FOOD));
        var next = traits(about(removed.traits().vector(), 0.3), 0.8);
        var added = coded(Invented.direction(random), 0.2, Set.of(FOOD), Set.of());
        var lessons = Learning.learn(List.of(removed, added), List.of(), List.of(), 0.5)
                .lessons();
        assertThat(lessons.probabilities(next).get(FOOD)).isLessThan(0.75);
        assertThat(lessons.probabilities(traits(added.traits().vector(), 0.2)).get(FOOD))
                .isGreaterThan(0.3);
    }

    @Test
    void keepsSuggestingWhereNobodyObjected() {
        var objections = IntStream.range(0, 10)
                .mapToObj(_ -> coded(about(concept, 0.5), 0.8, Set.of(), Set.of(FOOD)))
                .toList();
        var unopposed = IntStream.range(0, 300)
                .mapToObj(i -> traits(Invented.direction(random), i % 10 == 0 ? 0.8 : 0.05))
                .toList();
        var lessons = Learning.learn(objections, List.of(), unopposed, 0.5).lessons();
        assertThat(lessons.probabilities(traits(about(concept, 0.3), 0.8)).get(FOOD))
                .isLessThan(0.5);
        for (int i = 0; i < 100; i++) {
            assertThat(lessons.probabilities(traits(Invented.direction(random), 0.8))
                            .get(FOOD))
                    .isGreaterThan(0.5);
        }
    }

    @Test
    void learnsNothingFromHearingThatItWasRight() {
        var agreed = List.of(
                coded(about(concept, 0.5), 0.8, Set.of(FOOD), Set.of()),
                coded(Invented.direction(random), 0.1, Set.of(), Set.of(FOOD)));
        var learnt = Learning.learn(agreed, List.of(), List.of(), 0.5);
        assertThat(learnt.lessons().themes()).isEmpty();
        assertThat(learnt.effects())
                .singleElement()
                .satisfies(effect -> assertThat(effect.adopted()).isFalse());
    }

    @Test
    void isUndoneByLearningWithoutTheCorrection() {
        var corrections = new ArrayList<Coded>();
        IntStream.range(0, 30)
                .forEach(i -> corrections.add(coded(
                        i % 2 == 0 ? about(concept, 0.8) : Invented.direction(random),
                        i % 2 == 0 ? Set.of(FOOD) : Set.of(),
                        i % 2 == 0 ? Set.of() : Set.of(FOOD))));
        var without = Learning.learn(corrections, List.of(), List.of(), 0.5).lessons();
        var more = new ArrayList<>(corrections);
        more.add(coded(about(concept, 0.2), Set.of(FOOD), Set.of()));
        assertThat(Learning.learn(more, List.of(), List.of(), 0.5).lessons().toBytes())
                .isNotEqualTo(without.toBytes());
        more.removeLast();
        Collections.shuffle(more, random);
        assertThat(Learning.learn(more, List.of(), List.of(), 0.5).lessons().toBytes())
                .isEqualTo(without.toBytes());
        assertThat(Learning.learn(List.of(), List.of(), List.of(), 0.5)
                        .lessons()
                        .probabilities(traits(concept, 0.37)))
                .isEqualTo(Map.of(FOOD, 0.37));
    }

    @Test
    void correctsAReaderThatIsAlwaysWrongAboutSomething() {
        var coded = new ArrayList<Coded>();
        for (int i = 0; i < 200; i++) {
            boolean there = i % 2 == 0;
            coded.add(coded(
                    there ? about(concept, 0.8) : Invented.direction(random),
                    0.3,
                    there ? Set.of(FOOD) : Set.of(),
                    there ? Set.of() : Set.of(FOOD)));
        }
        assertThat(Learning.learn(coded, List.of(), List.of(), 0.5).effects())
                .singleElement()
                .satisfies(effect -> {
                    assertThat(effect.adopted()).isTrue();
                    assertThat(effect.before().recall()).hasValue(0);
                    assertThat(effect.after().recall().orElse(0)).isGreaterThan(0.8);
                    assertThat(effect.after().right() + effect.after().missed()).isLessThan(60);
                });
    }

    @Test
    void doesNotAdoptWhatWorsensTheExamplesHeldAside() {
        var coded = new ArrayList<Coded>();
        for (int i = 0; i < 60; i++) { // the reader is right; the people code by chance
            boolean there = random.nextBoolean();
            coded.add(coded(
                    Invented.direction(random),
                    there ? 0.99 : 0.01,
                    there ? Set.of(FOOD) : Set.of(),
                    there ? Set.of() : Set.of(FOOD)));
        }
        coded.add(coded(Invented.direction(random), 0.99, Set.of(), Set.of(FOOD)));
        var learnt = Learning.learn(coded, List.of(), List.of(), 0.5);
        var effect = learnt.effects().getFirst();
        assertThat(effect.adopted()).isEqualTo(learnt.lessons().themes().contains(FOOD));
        if (effect.adopted()) {
            assertThat(effect.after().f1().orElse(0))
                    .isGreaterThanOrEqualTo(effect.before().f1().orElse(0));
        }
        var noise = IntStream.range(0, 60)
                .mapToObj(i -> coded(
                        Invented.direction(random),
                        i % 2 == 0 ? Set.of(OURS) : Set.of(),
                        i % 2 == 0 ? Set.of() : Set.of(OURS)))
                .toList();
        assertThat(Learning.learn(noise, List.of(new OwnTheme(OURS, List.of())), List.of(), 0.5)
                        .lessons()
                        .themes())
                .isEmpty();
    }

    @Test
    void saysWhenThereAreTooFewToSay() {
        var learnt = Learning.learn(
                List.of(coded(concept, 0.3, Set.of(OURS, FOOD), Set.of())),
                List.of(new OwnTheme(OURS, List.of())),
                List.of(),
                0.5);
        assertThat(learnt.effects()).hasSize(2).allMatch(Effect::tooFewToSay);
        assertThat(learnt.lessons().themes()).containsExactly(FOOD);
    }

    @Test
    void surviveBeingStored() {
        var coded = IntStream.range(0, 12)
                .mapToObj(i -> coded(
                        Invented.direction(random),
                        i % 2 == 0 ? Set.of(FOOD) : Set.of(),
                        i % 2 == 0 ? Set.of() : Set.of(FOOD)))
                .toList();
        var lessons =
                Learning.learn(coded.subList(0, 4), List.of(), List.of(), 0.5).lessons();
        var stored = Lessons.fromBytes(lessons.toBytes());
        assertThat(stored.themes()).containsExactly(FOOD);
        assertThat(stored.probabilities(coded.getLast().traits()))
                .isEqualTo(lessons.probabilities(coded.getLast().traits()));
        assertThatThrownBy(() -> Lessons.fromBytes(new byte[] {1, 2})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesAReadingsThemesAndNothingElse() {
        var reading = reading(0.8);
        var comment = new Comment("the soup was cold", Question.WHY, null);
        assertThat(Lessons.NONE.applied(comment, reading, 0.5)).isSameAs(reading);
        var removed = new Coded(new UUID(1, 1), Traits.of(comment, reading), Set.of(), Set.of(FOOD));
        var lessons =
                Learning.learn(List.of(removed), List.of(), List.of(), 0.5).lessons();
        var taught = lessons.applied(comment, reading, 0.75);
        assertThat(taught.themes()).singleElement().satisfies(theme -> {
            assertThat(theme.probability()).isLessThan(0.75);
            assertThat(theme.assigned()).isFalse();
        });
        assertThat(taught.feeling()).isEqualTo(reading.feeling());
        assertThat(taught.vector()).isEqualTo(reading.vector());
    }

    @Test
    void choosesUnsureCommentsUnlikeOneAnother() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < 20; i++) {
            candidates.add(new Candidate(new UUID(0, i), traits(about(concept, 0.05), 0.5))); // unsure, all alike
            candidates.add(new Candidate(new UUID(1, i), traits(Invented.direction(random), 0.98))); // sure
        }
        candidates.add(new Candidate(new UUID(2, 0), traits(Invented.direction(random), 0.45)));
        var chosen = MostTeaching.of(candidates, Lessons.NONE, 2);
        assertThat(chosen).extracting(one -> one.id().getMostSignificantBits()).containsExactlyInAnyOrder(0L, 2L);
        Collections.shuffle(candidates, random);
        assertThat(MostTeaching.of(candidates, Lessons.NONE, 2)).isEqualTo(chosen);
        assertThat(MostTeaching.of(candidates, Lessons.NONE, 100)).hasSize(41);
    }

    private Reading reading(double food) {
        return new Reading(
                Reading.Outcome.READ,
                "",
                List.of(new ThemeReading(FOOD, food, true, List.of())),
                Feeling.UNKNOWN,
                null,
                List.of(),
                List.of(),
                null,
                concept);
    }

    private float[] about(float[] centre, double noise) {
        return Invented.near(centre, noise, random);
    }

    private static Traits traits(float[] vector, double food) {
        return new Traits(vector, Set.of("the", "ward"), Question.WHY, Map.of(FOOD, food));
    }

    private Coded coded(float[] vector, Set<String> has, Set<String> hasNot) {
        return coded(vector, 0.5, has, hasNot);
    }

    private Coded coded(float[] vector, double food, Set<String> has, Set<String> hasNot) {
        return new Coded(new UUID(random.nextLong(), random.nextLong()), traits(vector, food), has, hasNot);
    }
}
