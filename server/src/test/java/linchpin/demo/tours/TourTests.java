package linchpin.demo.tours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import linchpin.demo.tours.Tour.Kind;
import linchpin.demo.tours.Tour.Line;
import linchpin.demo.tours.Tour.Piece;
import linchpin.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the tours of the documentation are read. */
class TourTests {

    private static Piece plain(String text) {
        return new Piece(Kind.PLAIN, text, null);
    }

    @Test
    void isReadInPieces() {
        assertThat(Line.of("Open **Log**, say *half*, type `tablets` on [the page](" + Tour.HERE + "/log?q=a+b).")
                        .pieces())
                .containsExactly(
                        plain("Open "),
                        new Piece(Kind.STRONG, "Log", null),
                        plain(", say "),
                        new Piece(Kind.EMPHASISED, "half", null),
                        plain(", type "),
                        new Piece(Kind.EMPHASISED, "tablets", null),
                        plain(" on "),
                        new Piece(Kind.LINK, "the page", "/log?q=a+b"),
                        plain("."));
    }

    @Test
    void keepsWordsThatAreOnlyWords() {
        assertThat(Line.of("Say yes, half or no.").pieces()).containsExactly(plain("Say yes, half or no."));
        assertThat(Line.of("").pieces()).isEmpty();
    }

    @Test
    void saysWhatALinkIsForAsASentence() {
        var thing = Line.of("[Add a ward](http://localhost:8080/places): or paste *ten* at once");
        assertThat(thing.link()).isEqualTo(new Piece(Kind.LINK, "Add a ward", "/places"));
        assertThat(thing.about()).isEqualTo("Or paste ten at once");
        assertThat(Line.of("[Add a ward](http://localhost:8080/places)").about())
                .isEmpty();
        assertThatThrownBy(() -> Line.of("Nowhere to go").link()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void isFoundByAnAddressThatPeopleCanRead() {
        assertThat(new Tour("Patient leader: Steph Okafor", List.of(), List.of()).slug())
                .isEqualTo("patient-leader");
        assertThat(new Tour("Linchpin’s line manager: Joan", List.of(), List.of()).slug())
                .isEqualTo("linchpin-s-line-manager");
        assertThat(Tours.at("patient-leader")).isPresent();
        assertThat(Tours.at("nobody")).isEmpty();
        assertThat(Tours.ALL).extracting(Tour::slug).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void isThereForEachRoleAndLeadsNowhereElse(Role role) {
        var tour = Tours.of(role);
        assertThat(tour.things()).hasSize(3).allSatisfy(thing -> {
            assertThat(thing.pieces().getFirst().path())
                    .as("begins with its link")
                    .isNotNull();
            assertThat(thing.about()).isNotEmpty();
        });
        assertThat(tour.steps()).hasSizeBetween(2, 10);
        assertThat(tour.steps().stream().flatMap(step -> step.pieces().stream()).map(Piece::path))
                .filteredOn(path -> path != null)
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/"));
        assertThat(ToursOfRoles.slug(role)).isEqualTo(tour.slug());
    }
}
