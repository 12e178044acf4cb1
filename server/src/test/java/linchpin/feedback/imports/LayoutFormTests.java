package linchpin.feedback.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.tables.Account;
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
        "true, '', , 0, 0",
        "false, '', false, 0, 0",
        ", '', , 0, 0",
        "false, 4, true, 4, 4",
        ", 3-4, true, 3, 4"
    })
    void saysWhichRowNamesTheColumns(String header, String row, Boolean named, int first, int last) {
        var said = form("UTF-8", ";", header, row).said(TEXT).orElseThrow();
        assertThat(said).isEqualTo(new Layout.Said(List.of(), named, first, last, ';', null));
    }

    /** What nobody changed is found in each file anew: the next one has another month on another sheet. */
    @Test
    void saysOnlyWhatSomebodyChangedAndKeepsWhatTheyChangedBefore() {
        var found = new Layout(
                true,
                "UTF-8",
                ',',
                true,
                Layout.Names.FIRST,
                List.of(new Layout.Sheet("May", Layout.Names.FIRST), new Layout.Sheet("June", Layout.Names.FIRST)),
                List.of(),
                Account.NOTHING);
        var all = new LayoutForm("", "", "true", "4", List.of("", "May", "June"));
        assertThat(all.said(found)).contains(new Layout.Said(List.of(), true, 4, 4, null, null));
        var one = new LayoutForm("", "", "true", "", List.of("", "May"));
        assertThat(one.said(found).orElseThrow().sheets()).containsExactly("May");
        var told = new Layout.Said(List.of(), false, 0, 0, ';', "windows-1252");
        var text = new Layout(
                false, "windows-1252", ';', false, Layout.Names.FIRST, List.of(), List.of(), Account.NOTHING, told);
        assertThat(form("windows-1252", ";", "false", "").said(text)).contains(told);
        assertThat(form("UTF-8", ";", "true", "").said(text))
                .contains(new Layout.Said(List.of(), true, 0, 0, ';', "UTF-8"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, x, ''", "EBCDIC, ',', ''", "UTF-8, ',', second", "UTF-8, ',', 4-3"})
    void saysNothingThatNoFileCanBe(String charset, String delimiter, String row) {
        assertThat(form(charset, delimiter, "true", row).said(TEXT)).isEmpty();
    }
}
