package linchpin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.demo.cast.DemoPeople;
import linchpin.demo.cast.FictionalTrust;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Role;
import linchpin.support.Desk;
import linchpin.support.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The invented economy: whole, in order, up to today, and with nobody real in it. */
@DemoTest
class DemoIntegrationTests {

    /** Beside a promise to patients: the day on which it happened, or by which it is to be now. */
    private static final String PROMISED_ANEW = "proposals.promise_line on_day";

    /** Columns that rightly tell of days to come. */
    private static final List<String> TO_COME = List.of(
            "wanted_by",
            "closes_at",
            "closes_on",
            "due",
            "first_due",
            "due_on",
            "meeting_on",
            "valid_to",
            "until",
            "expires_at",
            "ends_on",
            "lapses_on");

    /** For which clocks run. */
    private static final int COMPLAINTS = 1;

    /** Rows of the file that could be taken. */
    private static final int IN_THE_SURVEY = 9;

    private static final Pattern NAVIGATION =
            Pattern.compile("<nav[^>]*nhsuk-header.*?</nav>|<nav.*?</nav>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][^\"#]*)\"");

    @Autowired
    Organisations organisations;

    @Autowired
    DemoStart start;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester browser;

    private Stream<Organisation> all() {
        return FictionalTrust.ALL.stream()
                .map(trust -> organisations.withCode(trust.code()).orElseThrow());
    }

    private <T> T in(Organisation organisation, Supplier<T> work) {
        return World.in(organisation.id(), () -> transactions.execute(_ -> work.get()));
    }

    private <T> List<T> asked(Organisation organisation, Class<T> type, String sql) {
        return in(organisation, () -> jdbc.sql(sql).query(type).list());
    }

    private long count(Organisation organisation, String sql) {
        return asked(organisation, Long.class, sql).getFirst();
    }

    @Test
    void isThreeOrganisationsOfOneEconomyWithTwoYearsOfFeedback() {
        assertThat(organisations.all())
                .extracting(Organisation::code)
                .containsExactlyInAnyOrder("DEMOA", "DEMOB", "DEMOC");
        for (var trust : FictionalTrust.ALL) {
            var organisation = organisations.withCode(trust.code()).orElseThrow();
            assertThat(organisations.economyOf(organisation.id())).contains(FictionalTrust.ECONOMY);
            assertThat(count(organisation, "select count(*) from feedback.feedback"))
                    .isEqualTo(trust.feedback()
                            + COMPLAINTS
                            + (trust == FictionalTrust.ALL.getFirst() ? IN_THE_SURVEY : 0));
            var first = asked(organisation, LocalDate.class, "select min(received_on) from feedback.feedback");
            var last = asked(organisation, LocalDate.class, "select max(received_on) from feedback.feedback");
            var today = LocalDate.now(clock);
            assertThat(last.getFirst()).isBetween(today.minusDays(1), today);
            assertThat(first.getFirst()).isBetween(today.minusDays(735), today.minusDays(725));
        }
    }

    @Test
    void tellsOfNoDayThatIsStillToCome() {
        var columns = jdbc.sql("""
                        select c.table_schema || '.' || c.table_name || ' ' || c.column_name
                        from information_schema.columns c join information_schema.columns o
                          on o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'org_id'
                        where c.data_type in ('date', 'timestamp with time zone')""").query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(20).contains("feedback.feedback received_on", "history.act day");
        all().forEach(organisation -> columns.stream()
                .map(column -> column.split(" ", 2))
                .filter(column -> !TO_COME.contains(column[1]))
                .filter(column -> !PROMISED_ANEW.equals(String.join(" ", column)))
                .forEach(column -> assertThat(count(
                                organisation, "select count(*) from " + column[0] + " where " + column[1] + " > now()"))
                        .as(organisation.code() + ": " + String.join(".", column))
                        .isZero()));
    }

    @Test
    void tellsWhatHappenedInTheOrderItHappened() {
        all().forEach(organisation ->
                assertThat(count(organisation, """
                                select count(*) from (
                                    select day, lag(day) over (partition by about_id order by entry) as before from history.act
                                    where about_kind = 'matter') told
                                where day < before""")).as(organisation.code()).isZero());
    }

    @Test
    void hasAThreadAtEveryStage() {
        var states = new TreeMap<String, Long>();
        all().forEach(organisation -> asked(organisation, String.class, "select state from matters.matter")
                .forEach(state -> states.merge(state, 1L, Long::sum)));
        assertThat(states.keySet())
                .containsExactlyInAnyOrder("open", "under_way", "done", "answered", "back", "resolved", "not_resolved");
    }

    /** A word changed in the invented words, and a matter stands there that nobody raised. */
    @Test
    void hasPeopleBehindEveryMatter() {
        all().forEach(organisation -> assertThat(asked(organisation, String.class, """
                                select m.title || ': ' || count(g.feedback_id) from matters.matter m
                                left join matters.gathered g on g.org_id = m.org_id and g.matter_id = m.id
                                group by m.id, m.title having count(g.feedback_id) < 2"""))
                .as(organisation.code())
                .isEmpty());
    }

    @Test
    void letsEverybodyActInTheRoleTheyHold() {
        var holders = asked(all().findFirst().orElseThrow(), String.class, """
                select distinct a.by_role from history.act a where a.by_account is not null
                  and not exists (select 1 from people.role_held h where h.account_id = a.by_account and h.role = a.by_role)""");
        assertThat(holders).isEmpty();
    }

    @Test
    void hasNobodyRealInIt() {
        var first = all().findFirst().orElseThrow();
        assertThat(asked(first, String.class, "select email from people.account"))
                .hasSize(Role.values().length + 2)
                .allMatch(email -> email.endsWith("@demo.example"));
        assertThat(all()).allMatch(organisation -> organisation.name().endsWith("(fictional)"));
        all().forEach(organisation -> assertThat(
                        asked(organisation, String.class, "select reach from feedback.contact where reach is not null"))
                .as("numbers that the regulator keeps free for fiction")
                .isNotEmpty()
                .allMatch(reach -> reach.matches("01632 960\\d{3}")));
    }

    /** They have no password, so nobody signs in as one of them where the demonstration's own door is shut. */
    @Test
    void hasNobodyWithAPassword() {
        assertThat(asked(all().findFirst().orElseThrow(), String.class, "select password_hash from people.account"))
                .containsOnlyNulls();
        for (var person : DemoPeople.ALL) {
            assertThat(browser.post()
                            .uri("/sign-in")
                            .with(csrf())
                            .param("email", person.email())
                            .param("password", "password"))
                    .hasStatus(400);
        }
    }

    private Cookie be(Role role) {
        var answer = browser.post()
                .uri("/demo")
                .with(csrf())
                .param("role", role.name())
                .exchange();
        assertThat(answer).hasRedirectedUrl("/home");
        return Objects.requireNonNull(answer.getResponse().getCookie("linchpin"));
    }

    @ParameterizedTest
    @EnumSource
    void opensEachPageOfTheirNavigationToEachRole(Role role) {
        var cookie = be(role);
        var home = Desk.text(browser.get().uri("/home").cookie(cookie).exchange());
        assertThat(home).contains(role.question());
        var pages = NAVIGATION
                .matcher(home)
                .results()
                .flatMap(match -> LINK.matcher(match.group()).results())
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(pages)
                .isNotEmpty()
                .allSatisfy(page -> assertThat(browser.get().uri(page).cookie(cookie))
                        .as(page)
                        .satisfies(answer ->
                                assertThat(answer.getResponse().getStatus()).isIn(200, 302)));
    }

    @Test
    void letsNobodyBeWhoIsNotThere() {
        assertThat(browser.post().uri("/demo").with(csrf()).param("role", "KING"))
                .hasStatus(400);
        assertThat(browser.post().uri("/demo").param("role", Role.LINCHPIN.name()))
                .hasStatus(403);
    }

    @Test
    void showsReceiptsThatOpenAThreadOfWhichTheGiverIsAsked() {
        var page = Desk.text(browser.get().uri("/demo").exchange());
        var receipts = Pattern.compile("name=\"receipt\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(receipts).hasSize(2);
        for (var receipt : receipts) {
            assertThat(Desk.followed(
                            browser,
                            browser.post()
                                    .uri("/receipt")
                                    .param("receipt", receipt.group(1))
                                    .exchange()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("You said", "We did");
        }
    }

    @Test
    void showsTheFirstPageWithItsNumbersCounted() {
        all().forEach(organisation -> {
            assertThat(count(organisation, "select count(*) from figures.public_quarter"))
                    .as(organisation.code())
                    .isPositive();
            assertThat(count(organisation, "select count(*) from evidence.pack"))
                    .isOne();
        });
    }

    /** So that the Linchpin finds something to read, and somebody to hurry for. */
    @Test
    void hasSomethingNewAndSomethingAlarmingToRead() {
        all().forEach(organisation -> {
            assertThat(count(organisation, "select count(*) from feedback.feedback where unread"))
                    .as(organisation.code())
                    .isBetween(1L, 60L);
            assertThat(count(organisation, """
                            select count(*) from feedback.quotable q join feedback.feedback f on f.org_id = q.org_id and f.id = q.id
                            where f.unread"""))
                    .as("nobody is quoted before somebody has read it")
                    .isZero();
            assertThat(count(organisation, "select count(*) from meaning.alarm where settled_at is null"))
                    .as(organisation.code())
                    .isOne();
        });
    }

    private Map<String, Long> sizes() {
        var sizes = new TreeMap<String, Long>();
        all().forEach(organisation -> Stream.of(
                        "feedback.feedback", "history.act", "matters.matter", "people.role_held", "organisation.place")
                .forEach(table -> sizes.put(
                        organisation.code() + " " + table, count(organisation, "select count(*) from " + table))));
        return sizes;
    }

    @Test
    void isTheSameAfterItIsStartedAgain() {
        var before = sizes();
        start.run(new DefaultApplicationArguments());
        assertThat(sizes()).isEqualTo(before);
    }
}
