package linchpin.platform.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PeopleFirstTests {

    private final PeopleFirst people = new PeopleFirst();

    @Test
    void areNotThereBeforeAnybodyCame() {
        assertThat(people.there()).isFalse();
    }

    @Test
    void areThereWhileTheyWaitAndAMomentLonger() {
        people.came();
        assertThat(people.there()).isTrue();
        people.served();
        assertThat(people.there()).isTrue();
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void doNotHoldWorkUpForEver() throws Exception {
        people.goFirst();
        people.came();
        people.goFirst();
        assertThat(people.there()).isTrue();
    }
}
