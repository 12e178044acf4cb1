package linchpin.demo.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import linchpin.demo.cast.DemoPeople.Person;
import linchpin.people.Role;
import org.junit.jupiter.api.Test;

/** Who plays, and where. */
class CastTests {

    private static final Set<String> KINDS = Set.of("division", "site", "service", "ward", "team");

    @Test
    void isOnePersonForEachRole() {
        assertThat(DemoPeople.ALL).extracting(Person::role).containsExactlyInAnyOrder(Role.values());
        assertThat(DemoPeople.ALL).extracting(Person::email).doesNotHaveDuplicates();
        assertThat(DemoPeople.ALL).extracting(Person::name).doesNotHaveDuplicates();
    }

    /** RFC 2606: a name that nobody can ever register, so that no mail reaches anybody. */
    @Test
    void hasAddressesThatLeadNowhere() {
        assertThat(DemoPeople.ALL).extracting(Person::email).allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void playsInOrganisationsThatSayTheyAreMadeUp() {
        assertThat(FictionalTrust.ALL).hasSize(3).allMatch(trust -> trust.name().endsWith("(fictional)"));
        assertThat(FictionalTrust.ALL).extracting(FictionalTrust::code).doesNotHaveDuplicates();
        assertThat(FictionalTrust.ECONOMY).contains("fictional");
    }

    @Test
    void playsInPlacesOfAKindThatThereIs() {
        assertThat(FictionalTrust.ALL.stream().flatMap(trust -> trust.places().stream()))
                .allSatisfy(path -> {
                    var steps = path.split(" > ");
                    assertThat(steps).as(path).hasSizeGreaterThan(1);
                    assertThat(steps)
                            .allSatisfy(step -> assertThat(KINDS).contains(step.substring(step.indexOf(':') + 1)));
                });
    }

    @Test
    void hasAWardOfItsOwnForTheClinicianOfEach() {
        assertThat(FictionalTrust.ALL)
                .allSatisfy(
                        trust -> assertThat(trust.places()).anyMatch(path -> path.contains("> " + trust.ward() + ":")));
    }

    /** Places are told apart by their names alone. */
    @Test
    void playsInPlacesOfWhichNoTwoAreCalledTheSame() {
        for (var trust : FictionalTrust.ALL) {
            List<String> leaves = trust.places().stream()
                    .map(path -> path.substring(path.lastIndexOf("> ") + 1))
                    .toList();
            assertThat(leaves).doesNotHaveDuplicates();
            var divisions =
                    steps(trust).filter(step -> step.endsWith(":division")).distinct();
            assertThat(divisions).isNotEmpty().noneMatch(leaves::contains);
        }
    }

    private static Stream<String> steps(FictionalTrust trust) {
        return trust.places().stream().flatMap(path -> Arrays.stream(path.split(" > ")));
    }
}
