package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.approach.ApproachTest;
import linchpin.approach.LeftOut;
import linchpin.approach.sorting.ReadPeople.Otherwise;
import linchpin.notices.Channel;
import linchpin.organisation.PlaceId;
import linchpin.support.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The people of one day, out of a file. */
class ReadPeopleIntegrationTests extends ApproachTest {

    @Autowired
    ReadPeople reading;

    @TempDir
    Path folder;

    private Sorted read(@Nullable PlaceId place, String text) throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), text);
        return time.at(
                NOON,
                () -> World.in(
                        clerk.organisation().id(),
                        () -> reading.read(
                                file,
                                ReadPeople.columns(file, Columns.Said.NOTHING),
                                new Otherwise(place, LocalDate.of(2026, 6, 1)))));
    }

    @Test
    void haveTheDayOfTheirOwnRow() throws IOException {
        var sorted = read(ward, """
                Mobile;Discharge date
                07723 456701;31/05/2026
                07723 456702;
                07723 456703;2026-06-03
                07723 456704;not yet
                07723 456705;01/01/2026
                """);
        assertThat(sorted.rows())
                .extracting(Row::left)
                .containsExactly(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 1));
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.NO_DAY, 3));
    }

    /** Somebody who stands on a ward's list and on that of the early pregnancy unit is asked about neither. */
    @Test
    void areLeftOutWhereAnyOfTheirRowsIsOfSuchAKind() throws IOException {
        var sorted = read(ward, """
                Mobile,Specialty
                07723 456701,Surgery
                07723 456702,Stillbirth
                07723 456701,Early Pregnancy Unit
                07723 456702,Surgery
                07723 456703,Surgery
                """);
        assertThat(sorted.rows()).extracting(Row::address).containsExactly("+447723456703");
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.KIND, 2, LeftOut.DOUBLE, 2));
        assertThat(sorted.all()).isEqualTo(5);
    }

    @Test
    void areLeftOutWhereAnyColumnTellsOfSuchAKind() throws IOException {
        var sorted = read(ward, """
                Mobile,Treatment function name,Reason for referral,Discharge method
                07723 456701,Medicine,Chest pain,Patient died
                07723 456702,Medicine,End-of-life care,Usual
                07723 456703,Medicine,Chest pain,Usual
                """);
        assertThat(sorted.rows()).extracting(Row::address).containsExactly("+447723456703");
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.KIND, 2));
    }

    @Test
    void areLeftOutWhereThePlaceTellsIt() throws IOException {
        var early = time.at("2026-01-05T12:00:00Z", () -> world.ward(clerk.organisation(), "Early Pregnancy Unit"));
        assertThat(read(early, "Mobile\n07723 456701\n").left()).isEqualTo(Map.of(LeftOut.KIND, 1));
        assertThat(read(null, "Mobile,Unit\n07723 456701,Early Pregnancy Unit\n07723 456702,Rowan\n")
                        .left())
                .isEqualTo(Map.of(LeftOut.KIND, 1));
        assertThat(read(ward, "Mobile,Unit\n07723 456701,Early Pregnancy Unit\n")
                        .left())
                .isEqualTo(Map.of(LeftOut.KIND, 1));
    }

    /** On one ward's list they stand with their mobile, on the other's with that and an email address. */
    @Test
    void areKnownByAnyOfTheirAddressesWhereOneRowIsOfSuchAKind() throws IOException {
        var sorted = read(ward, """
                Mobile,Landline,Email,Specialty
                ,020 7946 0991,,Surgery
                07723 456701,,,Surgery
                07723 456704,020 7946 0992,,Surgery
                07723 456702,,a@example.com,Stillbirth
                07723 456703,,a@example.com,Surgery
                07723 456701,,b@example.com,Stillbirth
                ,020 7946 0992,,Miscarriage
                07723 456705,,c@example.com,Surgery
                """);
        assertThat(sorted.rows()).extracting(Row::address).containsExactly("+447723456705");
        assertThat(sorted.rows().getFirst().others()).containsExactly("c@example.com");
        assertThat(sorted.left()).isEqualTo(Map.of(LeftOut.KIND, 2, LeftOut.DOUBLE, 3, LeftOut.NO_ADDRESS, 2));
        assertThat(sorted.all()).isEqualTo(8);
    }

    @Test
    void areReachedByTheFirstAddressThatCanBe() throws IOException {
        var sorted = read(ward, """
                Phone\tEmail
                020 7946 0991\ta@example.com
                07723 456701\tb@example.com
                \tnothing
                """);
        assertThat(sorted.rows()).extracting(Row::channel).containsExactly(Channel.MAIL, Channel.TEXT);
        assertThat(sorted.wrong()).containsExactly(4L);
    }

    @Test
    void wereAtAPlaceThatIsOpen() throws IOException {
        assertThat(read(null, "Mobile,Ward\n07723 456701,ROWAN\n07723 456702,Elm\n")
                        .left())
                .isEqualTo(Map.of(LeftOut.NO_PLACE, 1));
        assertThat(read(null, "Mobile\n07723 456701\n").left()).isEqualTo(Map.of(LeftOut.NO_PLACE, 1));
    }

    @Test
    void comeInAWorkbookAsWell() {
        var out = new java.io.ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            var sheet = book.newWorksheet("Discharges");
            var cells = new Object[][] {{"Mobile", "Ward"}, {7_723_456_701L, "Rowan"}, {"07723 456702", "Rowan"}};
            for (var row = 0; row < cells.length; row++) {
                for (var column = 0; column < 2; column++) {
                    if (cells[row][column] instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, String.valueOf(cells[row][column]));
                    }
                }
            }
            book.finish();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(look(NOON, out.toByteArray())).hasStatusOk().bodyText().contains("By text message: 2");
    }

    @Test
    void needNoFileToStayBehind() throws IOException {
        var before = temporary();
        look(NOON, csv("email,place", mail() + ",Rowan"));
        look(NOON, csv("nothing"));
        var fresh = temporary();
        fresh.removeAll(before);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(temporary())
                        .as("those of tests beside this one go soon")
                        .filteredOn(fresh::contains)
                        .isEmpty());
    }

    private static Set<String> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("people.*[.]sent"))
                    .collect(Collectors.toSet());
        }
    }
}
