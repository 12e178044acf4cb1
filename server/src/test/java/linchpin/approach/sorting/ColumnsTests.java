package linchpin.approach.sorting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.notices.Channel;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.platform.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which columns of a file are read. */
class ColumnsTests {

    @TempDir
    Path folder;

    private Columns of(String... header) {
        return Columns.of(List.of(header), Columns.Said.NOTHING);
    }

    @Test
    void areFoundByTheirNames() {
        var columns =
                of("NHS number", "Surname", "Mobile", "Ward", "Date of birth", "Discharge date", "Specialty", "Email");
        assertThat(columns.read())
                .containsExactly(
                        "Mobile: number or email address",
                        "Email: number or email address",
                        "Ward: place",
                        "Discharge date: day",
                        "Specialty: kind of care");
        assertThat(columns.dropped()).containsExactly("NHS number", "Surname", "Date of birth");
        assertThat(columns.tellingWho()).containsExactly("NHS number", "Surname", "Date of birth");
    }

    /** Nobody tells a relative, or the ward itself, where somebody was. */
    @Test
    void areAddressesOfThemselvesAndOfNobodyElse() throws IOException {
        assertThat(of(
                                "Emergency contact number",
                                "Carer mobile",
                                "Relative phone",
                                "Ward telephone",
                                "Consultant email")
                        .addresses())
                .isEmpty();
        assertThat(of("Parent_email", "Next of kin phone", "GPEmail", "Referrer email", "Our ref number")
                        .addresses())
                .isEmpty();
        assertThat(of("Preferred mobile", "E-mail", "PatientEmail").addresses()).containsExactly(0, 1, 2);
        assertThat(of("Ward telephone", "Ward").place()).isEqualTo(1);
        var file = file("Ward,Emergency contact number\nRowan,07723 456123\n");
        assertThat(AddressFile.columns(file, Columns.Said.NOTHING).addresses())
                .as("not by what stands in it either")
                .isEmpty();
    }

    @Test
    void tellTheKindOfCareInSeveralPlaces() {
        var columns = of("Mobile", "Treatment function name", "Reason for referral", "Discharge method", "Carer");
        assertThat(columns.kinds()).containsExactly(1, 2, 3);
        assertThat(columns.dropped()).containsExactly("Carer");
        var days = of("Discharge ward", "Reason for attendance", "Ward discharge date");
        assertThat(days.day()).isEqualTo(2);
        assertThat(days.place()).isZero();
        assertThat(days.kinds()).containsExactly(1);
    }

    @Test
    void areThoseThatSomebodyNames() {
        var columns = Columns.of(List.of("A", "B", "Mobile"), new Columns.Said("b", "A", "", "nothing of the kind"));
        assertThat(columns.addresses()).containsExactly(1);
        assertThat(columns.place()).isZero();
        assertThat(columns.kinds()).isEmpty();
        assertThat(columns.dropped()).containsExactly("Mobile");
        assertThat(columns.tellingWho()).isEmpty();
    }

    @Test
    void areFoundByWhatStandsInThemWhereNoNameTells() throws IOException {
        var file = file("A,B,C\n1,9434765919,07723 456123\n2,9434765919,07723 456124\n");
        var columns = AddressFile.columns(file, Columns.Said.NOTHING);
        assertThat(columns.addresses()).containsExactly(2);
    }

    @Test
    void needNoHeading() throws IOException {
        var file = file("+447723456123,Rowan\n+447723456124,Rowan\n");
        var columns = AddressFile.columns(file, Columns.Said.NOTHING);
        assertThat(columns.header()).containsExactly("Column 1", "Column 2");
        assertThat(columns.addresses()).containsExactly(0);
        try (var rows = AddressFile.open(file)) {
            assertThat(rows.next().cell(0)).isEqualTo("+447723456123");
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("people.csv"), text);
    }

    @Test
    void holdNumbersHoweverAWorkbookSpoiltThem() {
        assertThat(AddressFile.address("7723456123")).contains(new AddressFile.Found(Channel.TEXT, "+447723456123"));
        assertThat(AddressFile.address("A.Person@Example.com"))
                .contains(new AddressFile.Found(Channel.MAIL, "a.person@example.com"));
        assertThat(AddressFile.address("4.477E+11")).isEmpty();
        assertThat(AddressFile.address("020 7946 0991")).as("takes no texts").isEmpty();
        assertThat(new AddressFile.Found(Channel.TEXT, "+447723456123").toString())
                .doesNotContain("7723");
    }

    @Test
    void namePlacesByCodeByNameOrFromTheTop() {
        var site = place("North", List.of("North"), "north");
        var rowan = place("Rowan", List.of("North", "Rowan"), "rowan");
        var other = place("Rowan", List.of("South", "Rowan"), "rowan-2");
        var ash = place("Ash", List.of("South", "Ash"), "ash");
        var places = new AskedPlaces(List.of(site, rowan, other, ash));
        assertThat(places.called(" ASH ")).contains(ash.id());
        assertThat(places.called("rowan-2")).contains(other.id());
        assertThat(places.called("North > rowan")).contains(rowan.id());
        assertThat(places.called("South/Rowan")).contains(other.id());
        assertThat(places.called("Elm")).isEmpty();
    }

    private static Place place(String name, List<String> path, String code) {
        return new Place(new PlaceId(java.util.UUID.randomUUID()), null, name, "ward", code, path, true);
    }

    @Test
    void areNoSecretButWhoIsInThemIs() {
        Id ward = new PlaceId(java.util.UUID.randomUUID());
        var row = new Row(Channel.TEXT, "+447723456123", (PlaceId) ward, java.time.LocalDate.EPOCH);
        assertThat(row.toString()).doesNotContain("7723");
        assertThat(new ReadAddresses.Addresses(java.util.Set.of("+447723456123"), 0).toString())
                .doesNotContain("7723");
    }
}
