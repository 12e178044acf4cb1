package linchpin.people.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.mailing.Readers;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a role here today, for what goes to them while they do not ask. */
@Component
class EverybodyHere implements Readers {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Places places;
    private final Clock clock;

    EverybodyHere(JdbcClient jdbc, Organisations organisations, Places places, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.places = places;
        this.clock = clock;
    }

    private record Held(
            AccountId account,
            String name,
            String email,
            Role role,
            @Nullable PlaceId place) {}

    @Override
    @Transactional(readOnly = true)
    public List<Reader> all() {
        var held = new LinkedHashMap<AccountId, List<Held>>();
        jdbc.sql("""
                        select a.id as account, a.name, a.email, h.role, h.place_id as place
                        from people.role_held h join people.account a on a.org_id = h.org_id and a.id = h.account_id
                        where h.org_id = (select platform.current_org()) and a.stopped_at is null
                          and h.ended_at is null and h.since <= :today and (h.until is null or h.until >= :today)
                        order by a.id""")
                .param("today", LocalDate.now(clock))
                .query(Held.class)
                .list()
                .forEach(one -> held.computeIfAbsent(one.account(), _ -> new ArrayList<>())
                        .add(one));
        var here = new OrganisationId(Tenancy.organisation());
        var name = organisations.with(here).orElseThrow().name();
        return held.values().stream().map(theirs -> reader(theirs, here, name)).toList();
    }

    private Reader reader(List<Held> theirs, OrganisationId here, String name) {
        var one = theirs.getFirst();
        return new Reader(new Viewer(one.account(), one.name(), here, name, roles(theirs)), one.email());
    }

    private Map<Role, Reach> roles(List<Held> theirs) {
        var roles = new EnumMap<Role, Reach>(Role.class);
        theirs.forEach(one -> roles.merge(
                one.role(), one.place() == null ? Reach.everywhere() : places.below(Set.of(one.place())), Reach::or));
        return roles;
    }
}
