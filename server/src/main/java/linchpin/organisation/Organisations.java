package linchpin.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import linchpin.platform.ReadOnce;
import linchpin.platform.Seldom;
import linchpin.ui.Letterhead;
import linchpin.ui.Letterhead.Logo;
import linchpin.ui.LocalName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of this installation. Their names and codes are public facts, so no organisation's scope is needed. */
@Component
public class Organisations {

    private static final String COLUMNS =
            "select id, code, name, kind, economy_id, valid_from, valid_to, contact, complaints, leader, leaders, logo, logo_alt"
                    + " from organisation.organisation";

    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        var economy = row.getObject("economy_id", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("kind"),
                economy == null ? null : new EconomyId(economy),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                letterhead(row));
    }

    private static Letterhead letterhead(ResultSet row) throws SQLException {
        var logo = row.getObject("logo", UUID.class);
        var code = row.getString("code");
        var alt = row.getString("logo_alt");
        return new Letterhead(
                row.getString("name"),
                code,
                logo == null
                        ? null
                        : new Logo("/logo/" + code + "/" + logo, alt.isEmpty() ? row.getString("name") : alt),
                new LocalName(row.getString("leader"), row.getString("leaders")),
                row.getString("contact"),
                row.getString("complaints"));
    }

    /** @param code as in an address, in any case */
    @ReadOnce
    @Transactional(readOnly = true)
    public Optional<Organisation> withCode(String code) {
        return jdbc.sql(COLUMNS + " where code = :code")
                .param("code", code.toUpperCase(Locale.ROOT))
                .query(Organisations::organisation)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> with(OrganisationId id) {
        return Seldom.once(
                this,
                id,
                () -> jdbc.sql(COLUMNS + " where id = :id")
                        .param("id", id.id())
                        .query(Organisations::organisation)
                        .optional());
    }

    /** @return all that exist today, by name */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return jdbc.sql(COLUMNS + " where valid_to is null or valid_to >= :today order by name")
                .param("today", LocalDate.now(clock))
                .query(Organisations::organisation)
                .list();
    }

    /** @return the others that exist today in its local health economy, by name; none where it is in no economy */
    @Transactional(readOnly = true)
    public List<Organisation> neighbours(OrganisationId of) {
        var today = LocalDate.now(clock);
        return Seldom.once(
                this,
                List.of(of, today),
                () -> List.copyOf(jdbc.sql(COLUMNS + " " + """
                        where id <> :id and (valid_to is null or valid_to >= :today)
                          and economy_id = (select o.economy_id from organisation.organisation o where o.id = :id) order by name""")
                        .param("id", of.id())
                        .param("today", today)
                        .query(Organisations::organisation)
                        .list()));
    }

    /** @return the code and label of each kind of organisation in force today */
    @Transactional(readOnly = true)
    public List<Kind> kinds() {
        return jdbc.sql(
                        "select code, label from organisation.kind where valid_to is null or valid_to >= :today order by code = 'other', label")
                .param("today", LocalDate.now(clock))
                .query(Kind.class)
                .list();
    }

    /** Founds a local health economy. */
    @Transactional
    public EconomyId foundEconomy(String name) {
        return new EconomyId(jdbc.sql("insert into organisation.economy (name) values (:name) returning id")
                .param("name", name)
                .query(UUID.class)
                .single());
    }

    /** @return the name of the local health economy that an organisation is in */
    @Transactional(readOnly = true)
    public Optional<String> economyOf(OrganisationId id) {
        return jdbc.sql("""
                        select e.name from organisation.economy e
                        join organisation.organisation o on o.economy_id = e.id where o.id = :id""").param("id", id.id()).query(String.class).optional();
    }

    /** @return the economies, by name */
    @Transactional(readOnly = true)
    public List<Economy> economies() {
        return jdbc.sql("select id, name from organisation.economy order by name")
                .query(Economy.class)
                .list();
    }

    /**
     * Founds an organisation.
     *
     * @param id fresh, see {@link OrganisationId#fresh()}
     * @throws CodeTaken when another has the code
     */
    @Transactional
    public void found(OrganisationId id, NewOrganisation fresh) {
        var code = fresh.code().toUpperCase(Locale.ROOT);
        if (withCode(code).isPresent()) {
            throw new CodeTaken(code);
        }
        jdbc.sql("""
                        insert into organisation.organisation (id, code, name, kind, economy_id, valid_from)
                        values (:id, :code, :name, :kind, :economy, :today)""")
                .param("today", LocalDate.now(clock))
                .param("id", id.id())
                .param("code", code)
                .param("name", fresh.name().strip())
                .param("kind", fresh.kind())
                .param(
                        "economy",
                        fresh.economy() == null ? null : fresh.economy().id())
                .update();
    }

    /** A kind of organisation. */
    public record Kind(String code, String label) {}

    /** A local health economy. */
    public record Economy(EconomyId id, String name) {}
}
