package linchpin.reviews.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepTests {

    private static final Threshold THREE_IN_SIXTY = new Threshold(3, 60, 3);

    private static LocalDate day(int day) {
        return Comments.FIRST.plusDays(day);
    }

    private static Sweep.Found through(Threshold threshold, int today, HeardComment... comments) {
        return Sweep.through(List.of(comments), threshold, day(today));
    }

    private static Sweep.Found onDays(Threshold threshold, int today, int... days) {
        return through(
                threshold, today, IntStream.of(days).mapToObj(Comments::on).toArray(HeardComment[]::new));
    }

    @Test
    void isMetOnTheDayOfTheThirdAndTheFourthOnlyJoins() {
        var found = onDays(THREE_IN_SIXTY, 50, 0, 10, 20, 50);
        assertThat(found.spells()).singleElement().satisfies(spell -> {
            assertThat(spell.met()).isEqualTo(day(20));
            assertThat(spell.first()).isEqualTo(day(0));
            assertThat(spell.last()).isEqualTo(day(50));
            assertThat(spell.whenMet()).isEqualTo(3);
            assertThat(spell.people()).isEqualTo(3);
            assertThat(spell.comments()).hasSize(4);
            assertThat(spell.ended()).isNull();
        });
    }

    @Test
    void countsTheFirstAndTheLastDayOfItsDays() {
        assertThat(onDays(THREE_IN_SIXTY, 59, 0, 1, 59).spells()).hasSize(1);
        assertThat(onDays(THREE_IN_SIXTY, 60, 0, 1, 60).spells()).isEmpty();
    }

    @Test
    void endsWhenNothingHasComeForAsManyDaysAndBeginsAnewAfterThat() {
        assertThat(onDays(THREE_IN_SIXTY, 61, 0, 1, 2).spells().getFirst().ended())
                .isNull();
        assertThat(onDays(THREE_IN_SIXTY, 62, 0, 1, 2).spells().getFirst().ended())
                .isEqualTo(day(62));
        var found = onDays(THREE_IN_SIXTY, 70, 0, 1, 2, 62, 63, 64);
        assertThat(found.spells()).extracting(Spell::met).containsExactly(day(2), day(64));
        assertThat(onDays(THREE_IN_SIXTY, 70, 0, 1, 2, 61, 62, 63).spells()).hasSize(1);
    }

    @Test
    void wantsAsManyPeople() {
        var twice = through(THREE_IN_SIXTY, 9, Comments.from(-1, 0), Comments.from(-1, 1), Comments.from(-2, 2));
        assertThat(twice.spells()).isEmpty();
        assertThat(twice.now().comments()).hasSize(3);
        assertThat(twice.now().people()).isEqualTo(2);
        var third = through(
                THREE_IN_SIXTY,
                9,
                Comments.from(-1, 0),
                Comments.from(-1, 1),
                Comments.from(-2, 2),
                Comments.from(-3, 3));
        assertThat(third.spells()).singleElement().satisfies(spell -> {
            assertThat(spell.met()).isEqualTo(day(3));
            assertThat(spell.whenMet()).isEqualTo(4);
            assertThat(spell.people()).isEqualTo(3);
        });
    }

    @Test
    void forgetsAPersonWhoseLastCommentIsTooOld() {
        var found = through(
                new Threshold(2, 10, 2), 12, Comments.from(-1, 0), Comments.from(-2, 11), Comments.from(-2, 12));
        assertThat(found.spells()).isEmpty();
        assertThat(found.now().people()).isEqualTo(1);
    }

    @Test
    void saysHowNearItWasTheLaterWhereTwoWereAsNear() {
        var near = onDays(THREE_IN_SIXTY, 300, 0, 10, 200, 201).nearest();
        assertThat(near).isNotNull();
        assertThat(near.comments()).isEqualTo(2);
        assertThat(near.people()).isEqualTo(2);
        assertThat(near.day()).isEqualTo(day(201));
        assertThat(onDays(THREE_IN_SIXTY, 300).nearest()).isNull();
    }

    @Test
    void countsWhatIsWithinItsDaysToday() {
        assertThat(onDays(THREE_IN_SIXTY, 65, 0, 10).now().comments()).hasSize(1);
        assertThat(onDays(THREE_IN_SIXTY, 100, 0, 10).now().comments()).isEmpty();
    }

    @Test
    void oneIsEnoughWhereOneIsAskedFor() {
        assertThat(onDays(new Threshold(1, 1, 1), 5, 0, 1, 3).spells())
                .extracting(Spell::met)
                .containsExactly(day(0), day(1), day(3));
    }

    /** Whatever the days, no comment is in two episodes and none of an episode lies as far apart as its end. */
    @Test
    void neverTellsTheSameCommentTwice() {
        var random = new java.util.Random(7);
        for (var round = 0; round < 200; round++) {
            var days = random.ints(40, 0, 400).sorted().toArray();
            var comments = IntStream.of(days).mapToObj(Comments::on).toList();
            var threshold = new Threshold(1 + random.nextInt(4), 1 + random.nextInt(30), 1);
            var seen = new ArrayList<HeardComment>();
            for (var spell : Sweep.through(comments, threshold, day(400)).spells()) {
                seen.addAll(spell.comments());
                assertThat(spell.whenMet()).isGreaterThanOrEqualTo(threshold.comments());
                for (var i = 1; i < spell.comments().size(); i++) {
                    assertThat(spell.comments().get(i).day())
                            .isBefore(spell.comments().get(i - 1).day().plusDays(threshold.days()));
                }
            }
            assertThat(seen).doesNotHaveDuplicates();
        }
    }
}
