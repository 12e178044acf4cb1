package linchpin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.support.LinchpinTest;
import linchpin.support.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads PostgreSQL's own catalogue as the role that the product runs as: what stands there is what holds (A10, A11). */
@Proves({"A10", "A11", "A13", "F7"})
@LinchpinTest
class CatalogueTests {

    /** Tables without org_id, each with its reason. */
    private static final Map<String, String> WITHOUT_ORGANISATION = Map.ofEntries(
            Map.entry("platform.context_key", "the signing key; only the owner may read it"),
            Map.entry(
                    "backup.night",
                    "what became of the installation's backups; its count is shown where there is one organisation"),
            Map.entry("organisation.kind", "reference data"),
            Map.entry("organisation.economy", "public facts"),
            Map.entry(
                    "organisation.organisation",
                    "public facts: name, code, kind, whom to turn to; each changes its own"),
            Map.entry("organisation.question_set", "reference data"),
            Map.entry("organisation.answer", "reference data"),
            Map.entry("organisation.text_question", "reference data"),
            Map.entry(
                    "chores.work",
                    "whichever node comes by does what is due for anybody; ids, times and kinds of failures only"),
            Map.entry("feedback.channel", "reference data"),
            Map.entry("feedback.dimension", "reference data"),
            Map.entry("feedback.band", "reference data"),
            Map.entry("returns.setting", "reference data"),
            Map.entry("returns.mode", "reference data"),
            Map.entry("meaning.alarm_age", "reference data"),
            Map.entry("meaning.theme", "reference data"),
            Map.entry("people.set_up", "comes before any organisation"),
            Map.entry("people.sign_in_try", "comes before any organisation is known"),
            Map.entry("people.session", "an account's own; row-level security by the account"));

    /**
     * Functions that run with their owner's rights: each answers one question asked before an organisation is known, but for the one by which
     * givers choose anew what is sealed from everybody else, the one that deletes what nobody worked with of an import being undone, and those
     * that make editions of what seldom changes, which tell nothing.
     */
    private static final List<String> DEFINERS = List.of(
            "feedback.choose_again",
            "feedback.organisation_of_receipt",
            "feedback.remove_undone",
            "notices.organisation_of_key",
            "organisation.note_change",
            "people.forget_sessions",
            "people.note_change",
            "people.note_change_of_role",
            "people.same_person",
            "people.session_with",
            "people.sign_in",
            "platform.current_account",
            "platform.current_org",
            "platform.note_change");

    /** Policies besides the one of every tenant table. */
    private static final List<String> OTHER_POLICIES = List.of(
            "decisions.word voters_alone",
            "feedback.receipt owner_finds_receipts",
            "meaning.shared same_economy",
            "notices.recipient owner_finds_keys",
            "organisation.organisation changes_its_own",
            "organisation.organisation founded",
            "organisation.organisation public_facts",
            "people.account also_of_same_person",
            "people.account owner_signs_in",
            "people.password_reset used_for_good",
            "people.role_held also_of_same_person",
            "people.session own_sessions",
            "people.session owner_finds_sessions",
            "people.set_up made_unused",
            "people.set_up seen",
            "people.set_up used_for_good",
            "platform.edition owner_makes_editions",
            "proposals.title same_economy",
            "reviews.told same_economy");

    /** Of an organisation, so few that reading all of them is nothing. */
    private static final List<String> FEW_ROWS = List.of(
            "actions.action",
            "answers.answer",
            "decisions.criterion",
            "decisions.domain", // those of one decision are few, and each way to them goes by the decision
            "decisions.option",
            "decisions.voter",
            "evidence.pack",
            "matters.matter",
            "organisation.place",
            "proposals.promise",
            "proposals.proposal");

    private static final String OWN = "(org_id = ( SELECT platform.current_org() AS current_org))";

    private static final String TABLES = """
            select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relowner,
                   exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id') as tenant
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and n.nspname not like 'pg\\_%'
            """;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyTenantTableForcesRowLevelSecurity() {
        assertThat(names("select name from (" + TABLES
                        + ") t where tenant and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
        assertThat(names("select name from (" + TABLES + ") t where tenant"))
                .as("tenant tables found")
                .contains("feedback.feedback", "feedback.comment", "feedback.receipt", "people.role_held");
    }

    @Test
    void everyTenantTableShowsItsOwnOrganisationsRowsOnly() {
        assertThat(names("select name from (" + TABLES + """
                        ) t where tenant and not exists (
                            select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'own_organisation' and p.polcmd = '*'
                              and p.polroles = '{0}' and pg_get_expr(p.polqual, p.polrelid) = '%1$s'
                              and pg_get_expr(p.polwithcheck, p.polrelid) = '%1$s')""".formatted(OWN))).isEmpty();
    }

    @Test
    void noPolicyOpensMoreThanTheListAllows() {
        assertThat(names("""
                        select p.polrelid::regclass || ' ' || p.polname from pg_policy p
                        where p.polname not in ('own_organisation', 'read_for_backup') order by 1""")).isSubsetOf(OTHER_POLICIES);
    }

    /** The policy with the last name is asked first, and none after one that allows. */
    @Test
    void whoseRowItIsElsewhereIsAskedOnlyWhereItIsNotOfTheOrganisation() {
        assertThat(names("""
                        select p.polrelid::regclass || ' ' || p.polname from pg_policy p
                        join pg_policy own on own.polrelid = p.polrelid and own.polname = 'own_organisation'
                        where p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '%same_person%' and p.polname > own.polname""")).isEmpty();
    }

    /** Backups are of every organisation, also of what a module is going to add. */
    @Test
    void theRoleOfBackupsReadsEveryTableAndNobodyElseByItsPolicy() {
        assertThat(names("""
                        select p.polrelid::regclass::text from pg_policy p
                        where p.polname = 'read_for_backup' and (p.polcmd <> 'r' or p.polroles::regrole[]::text
                            <> array[(current_database() || '_backup')::regrole]::text)""")).isEmpty();
        assertThat(names("select name from (" + TABLES + """
                        ) t where relrowsecurity and not exists (
                            select 1 from pg_policy p where p.polrelid = t.oid and p.polname = 'read_for_backup')""")).isEmpty();
        assertThat(names("select name from (" + TABLES
                        + ") t where not has_table_privilege(current_database() || '_backup', oid, 'select')"))
                .containsExactly("platform.context_key");
    }

    @Test
    void onlyListedTablesHaveNoOrganisation() {
        assertThat(names("select name from (" + TABLES + ") t where not tenant"))
                .isSubsetOf(WITHOUT_ORGANISATION.keySet());
    }

    /** Else a duplicate would tell one organisation what another has. */
    @Test
    void uniqueKeysBeginWithTheOrganisation() {
        assertThat(names("select name || ' ' || i.indexrelid::regclass from (" + TABLES + """
                        ) t join pg_index i on i.indrelid = t.oid
                        where tenant and i.indisunique
                          and (select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = i.indkey[0])
                              is distinct from 'org_id'"""))
                .isEmpty();
    }

    /** PostgreSQL checks foreign keys past row-level security. */
    @Test
    void foreignKeysBetweenTenantTablesBeginWithTheOrganisation() {
        assertThat(names("select k.conrelid::regclass || ' ' || k.conname from pg_constraint k join (" + TABLES
                        + ") t on t.oid = k.conrelid join (" + TABLES + """
                        ) r on r.oid = k.confrelid
                        where k.contype = 'f' and t.tenant and r.tenant
                          and ((select a.attname from pg_attribute a where a.attrelid = t.oid and a.attnum = k.conkey[1]) <> 'org_id'
                            or (select a.attname from pg_attribute a where a.attrelid = r.oid and a.attnum = k.confkey[1]) <> 'org_id')"""))
                .isEmpty();
    }

    @Test
    void noForeignKeyLeavesItsModule() {
        assertThat(names("""
                        select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
                        join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
                        where k.contype = 'f' and t.relnamespace <> r.relnamespace""")).isEmpty();
    }

    /** A day that nobody can mean stops whatever counts with days (A13, E13). */
    @Test
    void everyDayIsOneThatSomebodyCanMean() {
        var columns = "select name || '.' || a.attname from (" + TABLES
                + ") t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped where a.atttypid = ";
        assertThat(names(columns + "'date'::regtype")).isEmpty();
        assertThat(names(columns + "'platform.day'::regtype"))
                .contains("feedback.feedback.received_on", "actions.action.due");
    }

    @Test
    void noViewSeesPastRowLevelSecurity() {
        assertThat(names("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not in ('pg_catalog', 'information_schema')
                          and (c.relkind = 'm'
                            or c.relkind = 'v' and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on}')""")).isEmpty();
    }

    @Test
    void onlyListedFunctionsRunWithTheirOwnersRights() {
        assertThat(names("""
                        select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') order by 1""")).containsExactlyElementsOf(DEFINERS);
    }

    /** Whoever may set search_path must not choose what such a function calls. */
    @Test
    void functionsWithTheirOwnersRightsFixTheirSearchPath() {
        assertThat(names("""
                        select p.oid::regproc::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                          and not coalesce(p.proconfig, '{}') && '{search_path=pg_catalog}'""")).isEmpty();
    }

    @Test
    void theRuntimeRoleMayNotGoAroundRows() {
        assertThat(names("select name from (" + TABLES + """
                        ) t where has_table_privilege(oid, 'truncate') or has_table_privilege(oid, 'references')
                               or has_table_privilege(oid, 'trigger') or pg_has_role(relowner, 'member')""")).isEmpty();
    }

    @Test
    void theRuntimeRoleHasNoPowers() {
        assertThat(names("""
                        select rolname from pg_roles where rolname = current_user
                        and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication)""")).isEmpty();
        assertThat(
                        names(
                                "select nspname from pg_namespace where has_schema_privilege(oid, 'create') and nspname !~ '^pg_(toast_)?temp'"))
                .isEmpty();
        assertThat(names("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where pg_has_role(c.relowner, 'member') and n.nspname <> 'pg_catalog' and n.nspname !~ '^pg_(toast_)?temp'
                        """)).isEmpty(); // what an import works in is gone with its connection
    }

    @Test
    void theRuntimeRoleMayNotReadTheSigningKey() {
        assertThat(names("select 'key' where has_table_privilege('platform.context_key', 'select')"))
                .isEmpty();
    }

    /**
     * While a table is empty its indexes seem equally good and the youngest is taken, by plans that stay: a child that looked for its
     * parent by another index than the key read all the parents of its organisation. A key that is made last is found first.
     */
    @Test
    void whatThousandsPointAtHasItsKeyMadeLast() {
        assertThat(names("""
                        select distinct key.indrelid::regclass::text
                        from pg_constraint points
                        join pg_index key on key.indexrelid = points.conindid
                        join pg_index other on other.indrelid = key.indrelid and other.indexrelid > key.indexrelid
                            and other.indkey[0] = key.indkey[0] and other.indpred is null
                        where points.contype = 'f' and points.connamespace <> 'public'::regnamespace""")).isSubsetOf(FEW_ROWS);
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
