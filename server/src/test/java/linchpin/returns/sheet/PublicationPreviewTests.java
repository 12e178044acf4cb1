package linchpin.returns.sheet;

import static linchpin.returns.sheet.MadeUp.answers;
import static linchpin.returns.sheet.MadeUp.line;
import static linchpin.returns.sheet.MadeUp.setting;
import static linchpin.returns.sheet.MadeUp.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import linchpin.analysis.figures.FriendsAndFamily;
import linchpin.returns.sheet.PublicationPreview.PublishedRow;
import org.junit.jupiter.api.Test;

class PublicationPreviewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    private static final List<String> HIDDEN = List.of("*", "*", "*", "*", "*", "*");

    private static PublicationPreview of(String level, ReturnLine... lines) {
        return PublicationPreview.of(sheet(lines), setting(level), "Alderbrook", DAY);
    }

    private static PublishedRow row(PublicationPreview preview, String name) {
        return preview.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsTheOrganisationItsSitesAndItsWards() {
        var preview = of("ward", line("Royal", "Ash", answers(60, 40)), line("Infirmary", "Oak", answers(20, 0)));
        assertThat(preview.rows())
                .extracting(PublishedRow::level, PublishedRow::name, PublishedRow::responses)
                .containsExactly(
                        tuple("Organisation", "Alderbrook", 120L),
                        tuple("Site", "Infirmary", 20L),
                        tuple("Site", "Royal", 100L),
                        tuple("Ward", "Ash", 100L),
                        tuple("Ward", "Oak", 20L));
        assertThat(of("site", line("Royal", "Ash", answers(60, 40))).rows())
                .extracting(PublishedRow::level)
                .containsExactly("Organisation", "Site");
        assertThat(of("organisation", line("Royal", "Ash", answers(60, 40))).rows())
                .extracting(PublishedRow::level)
                .containsExactly("Organisation");
    }

    /** Four of a ward and the next smallest ward beside it; totals stay, and the larger one keeps its percentages. */
    @Test
    void hidesAFewAndTheNextBesideThem() {
        var preview = of(
                "ward",
                line("Royal", "Ash", answers(4, 0)),
                line("Royal", "Beech", answers(15, 4)),
                line("Royal", "Cedar", answers(50, 50)));
        var ash = row(preview, "Ash");
        assertThat(ash.answers()).isEqualTo(HIDDEN);
        assertThat(ash.positive()).isEqualTo("*");
        assertThat(ash.responses()).isEqualTo(4);
        assertThat(ash.because()).isEqualTo("Fewer than 5 responses");
        var beech = row(preview, "Beech");
        assertThat(beech.answers()).isEqualTo(HIDDEN);
        assertThat(beech.positive()).isEqualTo("79%");
        assertThat(beech.because()).startsWith("Next after a hidden one");
        assertThat(row(preview, "Cedar").answers()).containsExactly("50", "0", "0", "0", "50", "0");
        assertThat(row(preview, "Cedar").because()).isEmpty();
    }

    @Test
    void hidesTheSmallestBelowAHiddenSite() {
        var preview = of(
                "ward",
                line("Royal", "Ash", answers(100, 0)),
                line("Royal", "Beech", answers(90, 0)),
                line("Royal", "Cedar", answers(80, 0)),
                line("Infirmary", "Oak", answers(3, 0)));
        assertThat(row(preview, "Royal").because()).startsWith("Next after a hidden one");
        assertThat(row(preview, "Cedar").because()).isEqualTo("Among the smallest below a hidden one");
        assertThat(row(preview, "Beech").because()).isEqualTo("Among the smallest below a hidden one");
        assertThat(row(preview, "Ash").because()).isEmpty();
    }

    /** 99.6 % is 100 % there and 0.4 % is 0 %: so it will be read, whatever our own pages say. */
    @Test
    void roundsAsThePublicationDoes() {
        var preview = of("organisation", line("Royal", "Ash", answers(249, 1)));
        assertThat(row(preview, "Alderbrook").positive()).isEqualTo("100%");
        assertThat(row(preview, "Alderbrook").negative()).isEqualTo("0%");
    }

    @Test
    void hasNoValueWhereNobodyAnswered() {
        var preview = of("ward", line("Royal", "Ash", FriendsAndFamily.NONE), line("Royal", "Beech", answers(20, 0)));
        assertThat(row(preview, "Ash").positive()).isEqualTo("-");
        assertThat(row(preview, "Ash").answers()).containsOnly("0");
    }

    @Test
    void addsUpTheEligible() {
        var preview = of(
                "ward",
                line("Royal", "Ash", answers(20, 0), 60),
                line("Royal", "Beech", answers(20, 0), null),
                line("Infirmary", "Oak", answers(20, 0), 5));
        assertThat(row(preview, "Alderbrook").eligible()).isEqualTo("65");
        assertThat(row(preview, "Royal").eligible()).isEqualTo("60");
        assertThat(row(preview, "Beech").eligible()).isEqualTo("0");
    }

    @Test
    void saysWhetherHowAnswersCameIsHidden() {
        assertThat(of("organisation", line("Royal", "Ash", answers(4, 0))).modesHidden())
                .isTrue();
        assertThat(of("organisation", line("Royal", "Ash", answers(5, 0))).modesHidden())
                .isFalse();
    }
}
