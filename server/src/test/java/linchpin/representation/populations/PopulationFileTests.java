package linchpin.representation.populations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import linchpin.feedback.Givers.Band;
import linchpin.feedback.Givers.Dimension;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationFileTests {

    private static final String HEADER = "dimension,group,people,source,as_of,place\n";
    private static final LocalDate CENSUS = LocalDate.of(2021, 3, 21);
    private static final Place WARD =
            new Place(new PlaceId(UUID.randomUUID()), null, "Ash ward", "ward", "ash-ward", List.of("Ash ward"), true);
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension(
                    "sex", "Sex", "What is your sex?", List.of(new Band("female", "Female"), new Band("male", "Male"))),
            new Dimension("disability", "Disability", "Are you disabled?", List.of(new Band("disabled", "Disabled"))));

    @TempDir
    Path folder;

    private PopulationFile.Result read(String... lines) {
        return readAll(HEADER + String.join("\n", lines));
    }

    private PopulationFile.Result readAll(String text) {
        try {
            var file = Files.writeString(folder.resolve("people.csv"), text);
            return new PopulationFile(DIMENSIONS, List.of(WARD), LocalDate.of(2026, 6, 9)).read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsASetWhoseLinesBelongTogether() {
        var read = read("sex,female,5100,Census 2021,2021-03-21", "sex,male,4900,Census 2021,2021-03-21");
        assertThat(read.errors()).isEmpty();
        assertThat(read.loaded())
                .containsExactly(new PopulationFile.NewPopulation(
                        new PopulationFile.PopulationSet("sex", null, "Census 2021", CENSUS),
                        Map.of("female", 5_100L, "male", 4_900L)));
    }

    @Test
    void knowsDimensionsAndGroupsByTheirNamesToo() {
        var read = read("SEX, Female ,1,Census,2021-03-21", "Sex,MALE,2,Census,2021-03-21");
        assertThat(read.loaded().getFirst().people()).isEqualTo(Map.of("female", 1L, "male", 2L));
    }

    @Test
    void keepsSetsApartByPlaceSourceAndDay() {
        var read = read(
                "disability,disabled,1,Census,2021-03-21",
                "disability,disabled,2,Census,2021-03-21," + WARD.code(),
                "disability,disabled,3,GP register,2021-03-21",
                "disability,disabled,4,Census,2011-03-27");
        assertThat(read.errors()).isEmpty();
        assertThat(read.loaded()).hasSize(4);
        assertThat(read.loaded().get(1).set().place()).isEqualTo(WARD.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age,old,5,Census,2021-03-21            | “age” is no dimension. There are: sex, disability",
                "sex,other,5,Census,2021-03-21          | “other” is no group of Sex. There are: female, male",
                "sex,female,many,Census,2021-03-21      | “many” is no number of people",
                "sex,female,-5,Census,2021-03-21        | “-5” is no number of people",
                "sex,female,99999999999,Census,2021-03-21 | “99999999999” is no number of people",
                "sex,female,5,,2021-03-21               | say where the number comes from",
                "sex,female,5,Census,21/03/2021         | “21/03/2021” is no date of the past",
                "sex,female,5,Census,2027-01-01         | “2027-01-01” is no date of the past",
                "sex,female,5,Census,2021-03-21,nowhere | no place has the code “nowhere”",
                "sex,female,5                           | there are 3 cells, and 5 are needed"
            })
    void saysWhatIsWrongInWhichLine(String line, String wrong) {
        assertThat(read(line).errors().getFirst()).startsWith("Line 2: " + wrong);
    }

    /** A group that is missing would look as if nobody lived there. */
    @Test
    void wantsEveryGroupOfASet() {
        assertThat(read("sex,female,5100,Census,2021-03-21").errors())
                .containsExactly("“Census” says nothing of “Male”. Add a line, with 0 if nobody belongs to it");
        assertThat(read("sex,female,5100,Census,2021-03-21", "sex,male,0,Census,2021-03-21")
                        .errors())
                .isEmpty();
    }

    @Test
    void refusesAGroupThatIsSaidTwice() {
        assertThat(read("disability,disabled,1,Census,2021-03-21", "disability,disabled,2,Census,2021-03-21")
                        .errors())
                .containsExactly("Line 3: this group of this set stands in an earlier line");
    }

    @Test
    void readsNothingWhereNothingIsSaid() {
        assertThat(read().errors()).isEmpty();
        assertThat(read().loaded()).isEmpty();
    }

    @Test
    void stopsReadingAFileThatIsTooLong() {
        var lines = new String[10_100];
        Arrays.fill(lines, "sex,female,1,Census,2021-03-21");
        assertThat(read(lines).errors())
                .contains("The file has more than 10,000 lines")
                .noneMatch(error -> error.startsWith("Line 10,0") || error.startsWith("Line 10050"));
    }
}
