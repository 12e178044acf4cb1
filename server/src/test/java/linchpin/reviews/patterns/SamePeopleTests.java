package linchpin.reviews.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.words.SaidByDay.Said;
import org.junit.jupiter.api.Test;

class SamePeopleTests {

    private static Said said(long words, Long reach) {
        return new Said(
                new FeedbackId(UUID.randomUUID()), null, LocalDate.of(2026, 3, 1), null, Set.of(), words, reach);
    }

    @Test
    void whoeverLeftNothingAndSpeaksInOtherWordsIsSomebodyElse() {
        assertThat(SamePeople.of(List.of(said(1, null), said(2, null)))).doesNotHaveDuplicates();
    }

    @Test
    void theSameWordsAreOnePersons() {
        var people = SamePeople.of(List.of(said(1, null), said(2, null), said(1, null)));
        assertThat(people[0]).isEqualTo(people[2]).isNotEqualTo(people[1]);
    }

    @Test
    void theSameAddressIsOnePersons() {
        var people = SamePeople.of(List.of(said(1, 9L), said(2, 9L), said(3, 8L)));
        assertThat(people[0]).isEqualTo(people[1]).isNotEqualTo(people[2]);
    }

    @Test
    void whatHangsTogetherByBothIsOne() {
        var people = SamePeople.of(List.of(said(1, null), said(2, 7L), said(3, null), said(1, 7L), said(3, 7L)));
        assertThat(people).containsOnly(people[0]);
    }
}
