package linchpin.organisation;

import static linchpin.support.Said.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.TimeZone;
import linchpin.feedback.register.Register;
import linchpin.people.Role;
import linchpin.support.LinchpinTest;
import linchpin.support.Repairs;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Days and months are those of the organisation, whatever the machine's own. */
@LinchpinTest
class DaysIntegrationTests {

    /** Half past midnight on the first of July in London, where it is summer; still June in Greenwich and New York. */
    private static final String SUMMER_NIGHT = "2026-06-30T23:30:00Z";

    @Autowired
    World world;

    @Autowired
    Repairs repairs;

    @Autowired
    TestTime time;

    @Autowired
    Clock clock;

    @Autowired
    Register register;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    private Organisation in(String zone) {
        var organisation = world.organisation();
        repairs.make("update organisation.organisation set time_zone = '" + zone + "' where id = '"
                + organisation.id().id() + "'");
        return organisation;
    }

    private String given(Organisation organisation) {
        time.at(
                SUMMER_NIGHT,
                () -> assertThat(browser.post()
                                .uri("/give/" + organisation.code() + "/_all")
                                .param("say[good]", "Kind at night"))
                        .hasStatus(302));
        return asked(organisation, "select received_on || '' from feedback.feedback");
    }

    private String asked(Organisation organisation, String sql) {
        return World.in(
                organisation.id(),
                () -> transactions.execute(
                        _ -> jdbc.sql(sql).query(String.class).single()));
    }

    @Test
    void aGiverGivesOnTheDayThatItIsWhereTheyAre() {
        assertThat(given(world.organisation())).isEqualTo("2026-07-01");
        assertThat(given(in("America/New_York"))).isEqualTo("2026-06-30");
        assertThat(given(in("Pacific/Auckland"))).isEqualTo("2026-07-01");
    }

    @Test
    void aMomentIsReadAsTheDayThatItWasThere() {
        var sql = "select cast(timestamptz '" + SUMMER_NIGHT + "' as date) || ''";
        assertThat(asked(world.organisation(), sql)).isEqualTo("2026-07-01");
        assertThat(asked(in("America/New_York"), sql)).isEqualTo("2026-06-30");
    }

    @Test
    void whatIsInNoOrganisationIsInLondon() {
        time.at(SUMMER_NIGHT, () -> assertThat(LocalDate.now(clock)).isEqualTo("2026-07-01"));
    }

    @Test
    void aMonthEndsWhereTheOrganisationIs() {
        var london = world.organisation();
        var newYork = in("America/New_York");
        time.at(
                SUMMER_NIGHT,
                () -> assertThat(World.in(london.id(), () -> YearMonth.now(clock)))
                        .isEqualTo(YearMonth.of(2026, 7)));
        time.at(
                SUMMER_NIGHT,
                () -> assertThat(World.in(newYork.id(), () -> YearMonth.now(clock)))
                        .isEqualTo(YearMonth.of(2026, 6)));
    }

    /** Half past midnight, British Summer Time, on the first of August: on a server in Greenwich, as most are, it is still July. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Tokyo", "Europe/London"})
    void theFirstHourOfAugustIsAugustsWhateverTheServersZone(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var trust = world.organisation();
            var analyst = world.person(trust, Role.ANALYST);
            time.at(
                    "2026-07-31T23:30:00Z",
                    () -> assertThat(browser.post()
                                    .uri("/give/" + trust.code() + "/_all")
                                    .param("answer", "fft-2020:1")
                                    .param("say[good]", "Kind at night"))
                            .hasStatus(302));
            assertThat(asked(trust, "select received_on || '' from feedback.feedback"))
                    .isEqualTo("2026-08-01");
            assertThat(asked(trust, "select string_agg(distinct month || '', ',') from feedback.tally"))
                    .isEqualTo("2026-08-01");
            assertThat(browser.get().uri("/log?from=2026-08-01").with(World.signedIn(analyst)))
                    .bodyText()
                    .contains("1 August 2026,");
            assertThat(browser.get().uri("/log?to=2026-07-31").with(World.signedIn(analyst)))
                    .bodyText()
                    .doesNotContain("1 August 2026,", "31 July 2026,");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aTermEndsWithTheDayOfTheOrganisation() {
        var newYork = in("America/New_York");
        var person = world.person(newYork, Role.LINCHPIN);
        repairs.make("update people.role_held set since = '2026-01-01', until = '2026-06-30' where org_id = '"
                + newYork.id().id() + "'");
        said("Kind").in(register, newYork);
        time.at(
                SUMMER_NIGHT,
                () -> assertThat(browser.get().uri("/log").with(World.signedIn(person)))
                        .hasStatusOk());
        time.at(
                "2026-07-01T04:30:00Z",
                () -> assertThat(browser.get().uri("/log").with(World.signedIn(person)))
                        .hasStatus(403));
    }
}
