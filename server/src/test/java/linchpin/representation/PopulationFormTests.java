package linchpin.representation;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class PopulationFormTests {

    private static PopulationForm sent(int bytes) {
        return new PopulationForm(new MockMultipartFile("file", "people.csv", "text/csv", new byte[bytes]));
    }

    private static String wrong(PopulationForm form) {
        return form.checked(Errors.none()).of("file");
    }

    @Test
    void wantsAFileWithSomethingInIt() {
        assertThat(wrong(new PopulationForm(null))).isEqualTo("Choose a file with something in it");
        assertThat(wrong(sent(0))).isEqualTo("Choose a file with something in it");
        assertThat(wrong(sent(1))).isNull();
    }

    @Test
    void takesNoFileOfMoreThanTwoMegabytes() {
        assertThat(wrong(sent(2_000_000))).isNull();
        assertThat(wrong(sent(2_000_001))).isEqualTo("The file is larger than 2 MB");
    }
}
