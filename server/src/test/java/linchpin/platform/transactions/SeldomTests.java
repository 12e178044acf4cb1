package linchpin.platform.transactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import linchpin.meaning.Themes;
import linchpin.organisation.Organisation;
import linchpin.organisation.OrganisationSettings;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Setting;
import linchpin.people.Accounts;
import linchpin.people.Permission;
import linchpin.people.Role;
import linchpin.people.RolesKnown;
import linchpin.people.access.Terms;
import linchpin.platform.OneLook;
import linchpin.platform.ReadOnly;
import linchpin.platform.Seldom;
import linchpin.platform.Tenancy;
import linchpin.support.LinchpinTest;
import linchpin.support.Statements;
import linchpin.support.TestDatabase;
import linchpin.support.TestTime;
import linchpin.support.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What seldom changes is not asked again by the next look, and no look is told what was changed before it began. */
@LinchpinTest
class SeldomTests {

    @Autowired
    World world;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations writing;

    @Autowired
    Statements statements;

    @Autowired
    TestTime time;

    @Autowired
    Places places;

    @Autowired
    Organisations organisations;

    @Autowired
    Themes themes;

    @Autowired
    Accounts accounts;

    @Autowired
    RolesKnown roles;

    @Autowired
    Terms terms;

    @Autowired
    ReadOnly reading;

    @Autowired
    PlatformTransactionManager manager;

    @Autowired
    OrganisationSettings settings;

    @Value("${linchpin.database-url}")
    String database;

    private Organisation ours;
    private Organisation theirs;
    private PlaceId ward;
    private World.Person person;

    @BeforeEach
    void twoOrganisations() {
        ours = world.organisation();
        theirs = world.organisation();
        ward = world.ward(ours, "Nightingale");
        person = world.person(ours, Role.LINCHPIN);
    }

    @AfterEach
    void leave() {
        OneLook.over();
    }

    private <T> T look(Organisation organisation, Supplier<T> at) {
        try (var _ = OneLook.begin()) {
            return Tenancy.in(organisation.id().id(), at);
        }
    }

    private <T> T look(Supplier<T> at) {
        return look(ours, at);
    }

    /** As somebody on another node would, who tells nobody here. */
    private void changed(Organisation organisation, String sql) {
        Tenancy.in(
                organisation.id().id(), () -> writing.execute(_ -> jdbc.sql(sql).update()));
    }

    private List<String> names() {
        return places.all().stream().map(Place::name).toList();
    }

    @Test
    void whatNobodyChangedIsAskedOnceForAllWhoLook() {
        look(this::names);
        assertThat(statements.during(() -> look(this::names)))
                .as("to be told whose rows and which edition")
                .isOne();
        assertThat(statements.of(() -> look(this::names)).getFirst()).contains("platform.tell");
    }

    @Test
    void whatIsChangedElsewhereIsSeenByTheNextLook() {
        look(this::names);
        changed(ours, "update organisation.place set name = 'Seacole'");
        assertThat(look(this::names)).containsExactly("Seacole");
        changed(
                ours,
                "insert into organisation.place (name, kind, code, valid_from) values ('Anning', 'ward', 'a', '2024-01-01')");
        assertThat(look(this::names)).containsExactly("Anning", "Seacole");
        changed(ours, "delete from organisation.place where code = 'a'");
        assertThat(look(this::names)).containsExactly("Seacole");
    }

    @Test
    void whatIsChangedInOneOrganisationIsAskedAnewInThatOneOnly() {
        look(this::names);
        changed(
                theirs,
                "insert into organisation.place (name, kind, code, valid_from) values ('Anning', 'ward', 'a', '2024-01-01')");
        assertThat(statements.during(() -> look(this::names))).isOne();
        assertThat(look(theirs, this::names)).containsExactly("Anning");
        assertThat(look(this::names)).containsExactly("Nightingale");
    }

    @Test
    void whatIsTakenBackBeforeItWasCommittedIsNeverSeen() {
        look(this::names);
        Tenancy.in(
                ours.id().id(),
                () -> writing.execute(status -> {
                    jdbc.sql("update organisation.place set name = 'Seacole'").update();
                    assertThat(names()).as("by whoever writes").containsExactly("Seacole");
                    status.setRollbackOnly();
                    return true;
                }));
        assertThat(look(this::names)).containsExactly("Nightingale");
    }

    /** It began before, so it may see either, but whoever looks after it sees what is so. */
    @Test
    void aLookDuringWhichSomethingIsChangedLeavesNothingOldBehind() {
        look(() -> {
            accounts.whoMay(Permission.READ_LOG); // it is told the edition
            elsewhere(() -> changed(ours, "update organisation.place set name = 'Seacole'"));
            return names();
        });
        assertThat(look(this::names)).containsExactly("Seacole");
        look(() -> {
            var before = names();
            elsewhere(() -> changed(ours, "update organisation.place set name = 'Anning'"));
            return before;
        });
        assertThat(look(this::names)).containsExactly("Anning");
    }

    /** A list of places remembered from before would go on as one of the edition that is told on the way back. */
    @Test
    void aLookThatGoesAwayAndComesBackLeavesNothingOldBehind() {
        look(() -> {
            names();
            elsewhere(() -> changed(ours, "update organisation.place set name = 'Seacole'"));
            Tenancy.in(theirs.id().id(), this::names);
            return places.with(ward);
        });
        assertThat(look(() -> places.with(ward).orElseThrow().name())).isEqualTo("Seacole");
    }

    /** As where a method that begins no transaction of its own were called for somebody else: it would be shown our rows, and nobody else may be. */
    @Test
    void whatPostgresShowsOfOthersIsKeptForNobody() {
        var sql = "select name from organisation.place";
        look(() -> {
            Tenancy.in(theirs.id().id(), this::names);
            return reading.of(() -> Tenancy.in(theirs.id().id(), () -> rows(sql, String.class)));
        });
        assertThat(look(theirs, () -> reading.of(() -> rows(sql, String.class))))
                .isEmpty();
    }

    private static void elsewhere(Runnable work) {
        try {
            Thread.ofVirtual().start(work).join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverWritesWithinALookSeesWhatTheyWrote() {
        look(() -> {
            assertThat(names()).containsExactly("Nightingale");
            places.rename(ward, "Seacole");
            return assertThat(names()).containsExactly("Seacole");
        });
        assertThat(look(this::names)).containsExactly("Seacole");
    }

    /** What is asked in between by whoever writes tells editions that are over once they are done. */
    @Test
    void whatIsWrittenWithinAQuestionIsSeenByThatQuestion() {
        look(this::names);
        var apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        assertThat(look(() -> reading.of(() -> {
                    apart.execute(_ -> {
                        Tenancy.in(theirs.id().id(), this::names);
                        reading.of(() -> rows("select 1 from organisation.place", Integer.class));
                        return jdbc.sql("update organisation.place set name = 'Seacole'")
                                .update();
                    });
                    return names();
                })))
                .containsExactly("Seacole");
    }

    @Test
    void whatHoldsForADayIsAskedAnewOnTheNext() {
        changed(ours, "update organisation.place set valid_to = '2031-03-05'");
        Function<String, Boolean> open = at ->
                time.at(at, () -> look(() -> places.with(ward).orElseThrow().open()));
        assertThat(open.apply("2031-03-05T12:00:00Z")).isTrue();
        assertThat(open.apply("2031-03-06T12:00:00Z")).isFalse();
        assertThat(open.apply("2031-03-05T12:00:00Z")).isTrue();
    }

    @Test
    void anotherNameOfTheOrganisationIsSeenByAll() {
        var name = (Supplier<String>)
                () -> organisations.with(ours.id()).orElseThrow().name();
        look(name);
        look(theirs, name);
        changed(ours, "update organisation.organisation set name = 'Ours' where id = platform.current_org()");
        assertThat(look(name)).isEqualTo("Ours");
        assertThat(look(theirs, name)).isEqualTo("Ours");
    }

    @Test
    void whoSomebodyIsAndWhatTheyMayDoIsSeenAtTheNextLook() {
        var who = (Supplier<List<Accounts.Named>>) () -> accounts.whoMay(Permission.READ_LOG);
        var known = (Supplier<Integer>)
                () -> roles.staff().size() + roles.holding(Role.CHAMPION).size();
        assertThat(look(who)).hasSize(1);
        assertThat(look(known)).isOne();
        changed(ours, "update people.account set name = 'Mary Seacole'");
        assertThat(look(who)).extracting(Accounts.Named::name).containsExactly("Mary Seacole");
        assertThat(look(() -> accounts.of(Set.of(person.account().id()))).values())
                .containsExactly("Mary Seacole");
        world.give(person, Role.CHAMPION);
        assertThat(look(known)).isEqualTo(2);
        changed(ours, "update people.role_held set ended_at = now() where role = 'LINCHPIN'");
        assertThat(look(() -> roles.holding(Role.LINCHPIN))).isEmpty();
        changed(ours, "update people.account set stopped_at = now()");
        assertThat(look(who)).isEmpty();
        assertThat(look(known)).isZero();
    }

    @Test
    void aNameIsNotToldToWhoeverAsksInAnotherOrganisation() {
        var names = (Supplier<Integer>)
                () -> accounts.of(Set.of(person.account().id())).size();
        assertThat(look(names)).isOne();
        assertThat(look(theirs, names)).isZero();
        assertThat(look(names)).isOne();
    }

    /** A person sees in each of their organisations which roles they hold in the others. */
    @Test
    void aRoleThatIsGivenInAnotherOrganisationIsSeenHereToo() {
        var there = world.alsoAt(theirs, person, Role.PATIENT_LEADER);
        var held = (Supplier<Integer>) () -> terms.running(person.account()).size();
        assertThat(look(held)).isEqualTo(2);
        assertThat(statements.during(() -> look(held))).isOne();
        world.give(there, Role.CHAMPION);
        assertThat(look(held)).isEqualTo(3);
        changed(theirs, "update people.role_held set ended_at = now()");
        assertThat(look(held)).isOne();
        changed(theirs, "update people.account set person = gen_random_uuid()");
        world.give(there, Role.CHAMPION);
        assertThat(look(held)).isOne();
    }

    @Test
    void aThemeOfTheirOwnIsSeenAtTheNextLook() {
        var count = (Supplier<Integer>) () -> themes.all().size();
        var before = look(count);
        changed(ours, """
                insert into meaning.own_theme (number, name, sentence, changed_by, changed_at)
                values (1001, 'Car park', 'Where to leave a car', gen_random_uuid(), now())""");
        assertThat(look(count)).isEqualTo(before + 1);
        changed(ours, "update meaning.own_theme set name = 'Parking'");
        assertThat(look(() -> themes.names().get(1001))).isEqualTo("Parking");
        assertThat(look(theirs, count)).isEqualTo(before);
    }

    private List<String> lengths(AtomicInteger read, String... words) {
        return Seldom.each(this, "lengths", List.of(words), missing -> {
                    read.addAndGet(missing.size());
                    return missing.stream()
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.toMap(word -> word, word -> word + word.length()));
                })
                .values()
                .stream()
                .toList();
    }

    @Test
    void ofSeveralThingsThoseAreAskedThatNobodyAskedFor() {
        var read = new AtomicInteger();
        look(() -> {
            names();
            return lengths(read, "ward", "");
        });
        assertThat(read).hasValue(2);
        assertThat(look(() -> {
                    names();
                    return lengths(read, "site", "", "ward");
                }))
                .containsExactly("site4", "ward4");
        assertThat(read).hasValue(3);
    }

    private <T> List<T> rows(String sql, Class<T> type) {
        return jdbc.sql(sql).query(type).list();
    }

    /** Whatever asks of such tables only need not know that it is kept. */
    @Test
    void whatNobodyMarkedIsKeptTooWhereAllOfItMakesEditions() {
        var sql = "select name from organisation.place";
        Supplier<List<String>> ask = () -> reading.of(() -> rows(sql, String.class));
        assertThat(look(ask)).containsExactly("Nightingale");
        assertThat(statements.during(() -> look(ask))).isOne();
        changed(ours, "update organisation.place set name = 'Seacole'");
        assertThat(look(ask)).containsExactly("Seacole");
        assertThat(look(theirs, ask)).isEmpty();
    }

    @Test
    void whatIsAnotherEachTimeIsAskedEachTime() {
        for (var sql : List.of(
                "select name || now() from organisation.place",
                "select name from organisation.place where valid_from <= current_date",
                "select p.name from organisation.place p where not exists (select 1 from feedback.contact c where c.feedback_id = p.id)",
                "select a.name from people.account a", // whose rows are also shown to the same person elsewhere
                "select p.name || platform.current_account() from organisation.place p",
                "select o.name || o.reach from feedback.offer o", // how givers can be reached lies nowhere else
                "select c.received from feedback.comment c", // nor do the words behind those that are shown
                "select s.received from rounds.saying s")) {
            Supplier<List<String>> ask = () -> reading.of(() -> rows(sql, String.class));
            look(ask);
            assertThat(statements.during(() -> look(ask))).as(sql).isEqualTo(2);
        }
    }

    @Test
    void theSameQuestionAboutSomethingElseIsAnotherQuestion() {
        var sql = "select code from organisation.place where name = :name and cast(:kind as text) is null";
        Function<String, List<String>> ask = name -> look(() -> reading.of(() -> jdbc.sql(sql)
                .param("name", name)
                .param("kind", null)
                .query(String.class)
                .list()));
        assertThat(ask.apply("Nightingale")).containsExactly("nightingale");
        assertThat(ask.apply("Seacole")).isEmpty();
        assertThat(ask.apply("Nightingale")).containsExactly("nightingale");
    }

    @Test
    void onWhichDayAMomentWasIsAskedAnewWhereTheOrganisationIsElsewhere() {
        var sql = "select cast(timestamptz '2026-06-01 23:30:00+00' as date) from organisation.place";
        Supplier<List<LocalDate>> ask = () -> reading.of(() -> rows(sql, LocalDate.class));
        assertThat(look(ask)).containsExactly(LocalDate.of(2026, 6, 2));
        Tenancy.in(ours.id().id(), () -> settings.set(Setting.TIME_ZONE, "Atlantic/Azores"));
        assertThat(look(ask)).containsExactly(LocalDate.of(2026, 6, 1));
    }

    @Test
    void whatIsAskedAboutTheSameThingsInOneListIsTheSameQuestion() {
        Runnable ask =
                () -> look(() -> reading.of(() -> jdbc.sql("select code from organisation.place where id = any (:ids)")
                        .params(Map.of("ids", new UUID[] {ward.id()}))
                        .query((row, _) -> row.getString(1))
                        .list()));
        ask.run();
        assertThat(statements.during(ask)).isOne();
    }

    /** Nobody can tell whether it knows the same as the one before. */
    @Test
    void whatIsReadBySomethingThatKnowsMoreIsAskedEachTime() {
        Function<String, List<String>> ask =
                word -> look(() -> reading.of(() -> jdbc.sql("select name from organisation.place")
                        .query((row, _) -> word + row.getString(1))
                        .list()));
        assertThat(ask.apply("Ward ")).containsExactly("Ward Nightingale");
        assertThat(ask.apply("Team ")).containsExactly("Team Nightingale");
    }

    @Test
    void whoeverIsGivenAListMayDoWithItWhatTheyLike() {
        Supplier<List<String>> ask = () -> reading.of(() -> rows("select name from organisation.place", String.class));
        look(ask).add("Seacole");
        look(ask).add("Anning");
        assertThat(look(ask)).containsExactly("Nightingale");
    }

    /** In nobody's scope, as by a migration. */
    private void byHand(String sql) {
        try (var connection = DriverManager.getConnection(TestDatabase.jdbc(database));
                var byHand = connection.createStatement()) {
            byHand.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsChangedByHandIsSeenInEveryOrganisation() {
        look(this::names);
        byHand("update organisation.place set name = 'Seacole' where id = '" + ward.id() + "'");
        assertThat(look(this::names)).containsExactly("Seacole");
    }

    private String edition(String part) {
        var sql = "select bit_xor(edition)::text from platform.edition where part = '" + part + "'";
        return look(() -> reading.of(() -> rows(sql, String.class))).toString();
    }

    private void makesAnEdition(String part, String sql) {
        var before = edition(part);
        byHand(sql);
        assertThat(edition(part)).as(sql).isNotEqualTo(before);
    }

    /** Whose neighbours an organisation has decides whose titles it sees. */
    @Test
    void whatIsSeenBesideThePlaceWhereItIsWrittenMakesAnEditionThere() {
        makesAnEdition(
                "people",
                "update people.account set email = 'ada@example.org' where id = '"
                        + person.account().id() + "'");
        makesAnEdition(
                "proposals",
                "with made as (insert into organisation.economy (name) values ('Elsewhere') returning id)"
                        + " update organisation.organisation set economy_id = (select id from made) where id = '"
                        + theirs.id().id() + "'");
    }

    /** What stands here is of people who work here, or sealed, and sealed words are never kept. */
    @Test
    void howAGiverCanBeReachedIsNeverKept() {
        var columns = """
                select t.tgrelid::regclass::text || '.' || a.attname from pg_trigger t
                join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
                where t.tgname = 'edition' and a.atttypid in ('text'::regtype, 'bytea'::regtype)
                  and a.attname ~ 'reach|contact|phone|address$|email|post'""";
        assertThat(rows(columns, String.class))
                .containsExactlyInAnyOrder(
                        "organisation.organisation.contact",
                        "people.account.email",
                        "people.invitation.email",
                        "notices.recipient.address");
    }

    @Test
    void everyTableThatMakesEditionsMakesThemWhateverIsDoneToIt() {
        var doings = "select tgrelid::regclass::text || ' ' || (tgtype & 28) from pg_trigger where tgname = 'edition'";
        assertThat(rows(doings, String.class))
                .contains("organisation.place 28", "people.role_held 28", "matters.matter 28")
                .allMatch(one -> one.endsWith(" 28"));
    }
}
