package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import linchpin.organisation.Organisation;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** With the reader that is shipped, which was taught comments and not questions. */
@LinchpinTest
class ThemeOfQuestionTests {

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    ThemeOfQuestion questions;

    private Organisation trust;

    @BeforeEach
    void anOrganisation() {
        trust = world.organisation();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Do people get told about their medicines when they go home? | 21
            Why do tablets come late? | 21
            Do people know what happens next, and when? | 17
            Is the food any good? | 26
            Can carers visit when they want to? | 18
            How long do people wait? | 12
            Are staff kind? | 6
            Is it quiet enough to sleep at night? | 24
            Can people park? | 29
            Do nurses listen on Willow ward? | 14
            Is pain taken seriously? | 22
            """)
    void findsWhatAQuestionIsAbout(String question, int theme) {
        assertThat(desk.in(trust, () -> questions.of(question)))
                .hasValueSatisfying(found -> assertThat(found.number()).isEqualTo(theme));
    }

    /** Nothing is suggested where nothing fits: a person is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"What do people say?", " ", "?"})
    void findsNothingWhereNothingFits(String question) {
        assertThat(desk.in(trust, () -> questions.of(question))).isEmpty();
    }

    @Test
    void likensVectorsOfUnitLength() {
        assertThat(NearInMeaning.likeness(new float[] {0.6f, 0.8f}, new float[] {0.6f, 0.8f}))
                .isCloseTo(1, within(1e-6));
        assertThat(NearInMeaning.likeness(new float[] {1, 0}, new float[] {0, 1}))
                .isZero();
        assertThat(NearInMeaning.likeness(new float[] {1, 0}, new float[] {-1, 0}))
                .isEqualTo(-1);
    }
}
