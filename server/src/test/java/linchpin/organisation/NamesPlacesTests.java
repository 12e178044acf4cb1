package linchpin.organisation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.feedback.register.Register;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.LinchpinTest;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A place is deleted only where nothing names it, whatever module keeps that. */
@LinchpinTest
class NamesPlacesTests {

    @Autowired
    List<NamesPlaces> naming;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    World world;

    @Autowired
    Desk desk;

    @Autowired
    Register register;

    @Autowired
    Places places;

    /** Without a foreign key nothing else stops a place from going while something of a new table names it. */
    @Test
    void everyColumnThatHoldsAPlaceIsAnsweredFor() {
        var columns = jdbc.sql("""
                        select n.nspname || '.' || c.relname || '.' || a.attname from pg_attribute a
                        join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p') and c.relpersistence = 'p'
                        join pg_namespace n on n.oid = c.relnamespace
                        where a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
                          and (a.attname like 'place%' or a.attname like '%\\_place' or a.attname like '%\\_place\\_id')""").query(String.class).list();
        assertThat(columns).contains("feedback.feedback.place_id", "people.role_held.place_id");
        assertThat(naming.stream().flatMap(each -> each.namings().stream()).map(each -> each.table() + ".place_id"))
                .containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void aPlaceThatSomethingWasSaidAboutStaysAndItsPageSaysWhatNamesIt() {
        var organisation = world.organisation();
        var administrator = world.person(organisation, Role.ADMINISTRATOR);
        var ward = world.ward(organisation, "Ward 7");
        var at = "/places/" + ward.id();
        assertThat(Desk.text(desk.get(administrator, at))).contains("Nothing names Ward 7", "Delete this place");
        said("The wait was long").at(ward).in(register, organisation);
        said("It was warm").at(ward).in(register, organisation);
        assertThat(Desk.text(desk.get(administrator, at)))
                .contains("2 pieces of feedback", "You can move it, merge it")
                .doesNotContain("Delete this place");
        assertThat(desk.post(administrator, at + "/delete")).hasRedirectedUrl(at);
        assertThat(World.in(organisation.id(), () -> places.with(ward))).isPresent();
    }
}
