package linchpin.people.arranging.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;

class OutlineTests {

    @Test
    void putsEachPlaceAfterTheOneItLiesIn() {
        var outline =
                Outline.of("Medicine > Stroke service > Ward 7\nMedicine > Stroke service > Discharge team", List.of());
        assertThat(outline.entries())
                .extracting(Outline.PlaceLine::name)
                .containsExactly("Medicine", "Stroke service", "Ward 7", "Discharge team");
        assertThat(outline.entries())
                .extracting(Outline.PlaceLine::kind)
                .containsExactly(PlaceKind.DIVISION, PlaceKind.SERVICE, PlaceKind.WARD, PlaceKind.TEAM);
    }

    @Test
    void keepsPlacesThatAreAlreadyThereInAnySpelling() {
        var medicine = new Place(
                new PlaceId(UUID.randomUUID()), null, "Medicine", "division", "medicine", List.of("Medicine"), true);
        var outline = Outline.of("MEDICINE > Ward 7", List.of(medicine));
        assertThat(outline.fresh()).isEqualTo(1);
        assertThat(outline.entries().getFirst().already()).isTrue();
    }

    @Test
    void takesAccentsBlanksAndApostrophesForOneSpelling() {
        var cafe = new Place(
                new PlaceId(UUID.randomUUID()),
                null,
                "Children’s Café",
                "service",
                "cafe",
                List.of("Children’s Café"),
                true);
        for (var written : List.of("children's cafe", "Children´s  Café", "CHILDREN`S CAFE\u0301")) {
            assertThat(Outline.of(written, List.of(cafe)).fresh()).as(written).isZero();
        }
    }

    @Test
    void takesTheKindInBrackets() {
        assertThat(Outline.of("Riverside (site)", List.of()).entries().getFirst())
                .satisfies(entry -> {
                    assertThat(entry.name()).isEqualTo("Riverside");
                    assertThat(entry.kind()).isEqualTo(PlaceKind.SITE);
                });
        assertThat(Outline.of("Ward 7 (East)", List.of()).entries().getFirst().name())
                .isEqualTo("Ward 7 (East)");
    }

    @Test
    void saysWhichLineCannotBeUsed() {
        assertThat(Outline.of("Medicine > > Ward 7", List.of()).objection())
                .hasValueSatisfying(words -> assertThat(words).contains("Medicine > > Ward 7"));
        assertThat(Outline.of("  ", List.of()).objection()).isPresent();
    }
}
