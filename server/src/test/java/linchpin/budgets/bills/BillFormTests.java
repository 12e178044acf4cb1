package linchpin.budgets.bills;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.ui.Errors;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class BillFormTests {

    private static BillForm form(int size) {
        return new BillForm(
                new MockMultipartFile("file", "till.jpg", "image/jpeg", new byte[size]), " A till receipt ");
    }

    @Test
    void holdsAFileAndWhatItShows() {
        var form = form(3);
        assertThat(form.checked(Errors.none()).any()).isFalse();
        assertThat(form.shows()).isEqualTo("A till receipt");
        assertThat(form.bytes()).hasSize(3);
    }

    @Test
    void asksForAFileOfASizeThatATelephoneMakes() {
        assertThat(BillForm.EMPTY.checked(Errors.none()).of("file")).startsWith("Choose a picture or a PDF");
        assertThat(BillForm.EMPTY.bytes()).isEmpty();
        assertThat(form(0).checked(Errors.none()).of("file")).startsWith("Choose a picture or a PDF");
        assertThat(form(20_000_001).checked(Errors.none()).of("file")).startsWith("The file is larger than 20 MB");
    }

    @Test
    void asksForItAgainAfterAMistakeElsewhere() {
        assertThat(form(3).checked(Errors.none().with("shows", "Enter what it shows"))
                        .of("file"))
                .startsWith("Choose the file again");
    }
}
