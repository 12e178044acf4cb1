package linchpin.people.myself;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.myself.MePage.Mine;
import linchpin.people.myself.MePage.Workplace;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The roles a person holds today, in every organisation. */
@Component
class MyRoles {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Organisations organisations;
    private final Places places;
    private final Clock clock;

    MyRoles(
            JdbcClient jdbc,
            TransactionOperations transactions,
            Organisations organisations,
            Places places,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    private record Row(
            OrganisationId orgId,
            Role role,
            @Nullable PlaceId placeId,
            LocalDate since,
            @Nullable LocalDate until) {}

    List<Workplace> everywhere(Viewer viewer) {
        var byOrganisation = new LinkedHashMap<OrganisationId, List<Row>>();
        rows(viewer)
                .forEach(row -> byOrganisation
                        .computeIfAbsent(row.orgId(), _ -> new ArrayList<>())
                        .add(row));
        return byOrganisation.entrySet().stream()
                .map(entry -> workplace(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Row> rows(Viewer viewer) {
        return transactions.execute(_ -> jdbc.sql("""
                        select org_id, role, place_id, since, until from people.role_held
                        where account_id = :account and ended_at is null and since <= :today
                          and (until is null or until >= :today) order by org_id, since, role""")
                .param("account", viewer.account().id())
                .param("today", LocalDate.now(clock))
                .query(Row.class)
                .list());
    }

    private Workplace workplace(OrganisationId organisation, List<Row> rows) {
        Map<PlaceId, Place> known = Tenancy.in(organisation.id(), places::byId);
        var name = organisations.with(organisation).orElseThrow().name();
        return new Workplace(
                organisation, name, rows.stream().map(row -> mine(row, known)).toList());
    }

    private static Mine mine(Row row, Map<PlaceId, Place> known) {
        var place = row.placeId() == null ? null : known.get(row.placeId());
        return new Mine(row.role(), place == null ? null : place.fullName(), row.since(), row.until());
    }
}
