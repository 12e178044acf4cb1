package linchpin.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhetherReadingTests {

    @Test
    void saysThatTheMachineIsSwitchedOff() {
        var whether = new WhetherReading(false, null);
        assertThat(whether.on()).isFalse();
        assertThat(whether.notYet()).contains("switched off");
        assertThat(whether.learns()).contains("switched off");
    }
}
