package linchpin.answers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters are as large as fit, and never so small that nobody reads them. */
class ShapeTests {

    private static final int PLAIN = 12;
    private static final int LARGE = 18;

    @ParameterizedTest
    @EnumSource(Shape.class)
    void noLettersAreTooSmall(Shape shape) {
        assertThat(shape.settings(false))
                .allSatisfy(one -> assertThat(one.points()).isGreaterThanOrEqualTo(PLAIN));
        assertThat(shape.settings(true))
                .allSatisfy(one -> assertThat(one.points()).isGreaterThanOrEqualTo(LARGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTER_A4", "POSTER_A3"})
    void postersTryTheLargestFirst(Shape shape) {
        assertThat(shape.settings(false))
                .isSortedAccordingTo(
                        Comparator.comparingInt(Shape.Setting::points).reversed());
    }

    @Test
    void cardsBecomeFewerBeforeTheyBecomeMorePages() {
        assertThat(Shape.CARDS.settings(false).getFirst().rows()).hasSize(2);
        assertThat(Shape.CARDS.settings(false).getFirst().columns()).hasSize(2);
        assertThat(Shape.CARDS.settings(false).getLast().rows()).hasSize(1);
        assertThat(Shape.CARDS.settings(true).getFirst().columns()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void isChosenByTheNameThatIsStored(Shape shape) {
        assertThat(Shape.chosen(shape.stored())).contains(shape);
        assertThat(Shape.chosen("")).isEmpty();
    }
}
