package linchpin.reviews.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WindowTests {

    private final Window week = new Window(7);

    @Test
    void holdsWhatCameInItsDays() {
        var first = Comments.on(0);
        var last = Comments.on(6);
        week.add(first);
        week.add(last);
        assertThat(week.comments()).containsExactly(first, last);
        week.add(Comments.on(7));
        assertThat(week.comments()).hasSize(2).doesNotContain(first);
    }

    @Test
    void countsAPersonOnceUntilTheirLastCommentLeaves() {
        week.add(Comments.from(-1, 0));
        week.add(Comments.from(-1, 3));
        week.add(Comments.from(-2, 3));
        assertThat(week.count()).isEqualTo(3);
        assertThat(week.people()).isEqualTo(2);
        week.moveTo(Comments.FIRST.plusDays(7));
        assertThat(week.count()).isEqualTo(2);
        assertThat(week.people()).isEqualTo(2);
        week.moveTo(Comments.FIRST.plusDays(10));
        assertThat(week.people()).isZero();
    }

    @Test
    void forgetsAllAtOnce() {
        week.add(Comments.on(0));
        week.clear();
        assertThat(week.count()).isZero();
        assertThat(week.people()).isZero();
    }

    @Test
    void tellsHowNearItIsByBothNumbers() {
        var rule = new Threshold(4, 7, 2);
        assertThat(rule.met(4, 2)).isTrue();
        assertThat(rule.met(4, 1)).isFalse();
        assertThat(rule.met(3, 2)).isFalse();
        assertThat(rule.near(2, 1)).isEqualTo(1.0);
        assertThat(rule.near(4, 2)).isEqualTo(2.0);
        assertThat(rule.near(40, 20)).as("more is no nearer").isEqualTo(2.0);
    }

    @Test
    void ofTwoMissesTheNearerIsTold() {
        var far = new NearMiss(Comments.FIRST, 1, 1, 0.5);
        var near = new NearMiss(Comments.FIRST.minusDays(9), 2, 1, 1.5);
        assertThat(NearMiss.nearer(far, near)).isEqualTo(near);
        assertThat(NearMiss.nearer(near, far)).isEqualTo(near);
        var later = new NearMiss(Comments.FIRST.plusDays(1), 1, 1, 0.5);
        assertThat(NearMiss.nearer(far, later)).isEqualTo(later);
    }
}
