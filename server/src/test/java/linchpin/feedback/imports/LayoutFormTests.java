package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.tables.Layout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;

class LayoutFormTests {

    private static final Layout BOOK = new Layout(true, "UTF-8", ',', true);
    private static final Layout TEXT = new Layout(false, "UTF-8", ',', true);

    private static LayoutForm sent(String name, String... values) {
        var request = new MockHttpServletRequest();
        request.addParameter(name, values);
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(LayoutForm.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        binder.construct(request);
        return (LayoutForm) binder.getTarget();
    }

    /** A single value is taken apart at its commas; the page sends an empty one with it. */
    @Test
    void namesASheetThatHasACommaInItsName() {
        assertThat(sent("sheets", "", "Oak, Elm and Ash").sheets()).containsExactly("Oak, Elm and Ash");
        assertThat(sent("sheets", "", "Oak, Elm", "Ash")
                        .said(BOOK)
                        .orElseThrow()
                        .sheets())
                .containsExactly("Oak, Elm", "Ash");
        assertThat(sent("sheets", "").sheets()).isEmpty();
    }

    private static LayoutForm form(String charset, String delimiter, @Nullable String header, String row) {
        return new LayoutForm(charset, delimiter, header, row, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "true, '', true, 0, 0",
        "false, '', false, 0, 0",
        ", '', , 0, 0",
        "false, 4, true, 4, 4",
        ", 3-4, true, 3, 4"
    })
    void saysWhichRowNamesTheColumns(String header, String row, Boolean named, int first, int last) {
        var said = form("UTF-8", ";", header, row).said(TEXT).orElseThrow();
        assertThat(said).isEqualTo(new Layout.Said(List.of(), named, first, last, ';', "UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, x, ''", "EBCDIC, ',', ''", "UTF-8, ',', second", "UTF-8, ',', 4-3"})
    void saysNothingThatNoFileCanBe(String charset, String delimiter, String row) {
        assertThat(form(charset, delimiter, "true", row).said(TEXT)).isEmpty();
    }
}
