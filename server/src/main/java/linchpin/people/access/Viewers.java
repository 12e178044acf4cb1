package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.PlaceId;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Finds out, for each request anew, who is asking and what they may do. */
@Component
public class Viewers {

    static final String ORGANISATION = "linchpin.organisation";
    private static final String VIEWER = Viewer.class.getName();

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Organisations organisations;
    private final Places places;
    private final Clock clock;

    Viewers(
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

    /** @param until last day of the term; null for no end */
    record Held(
            OrganisationId orgId,
            String role,
            @Nullable PlaceId placeId,
            LocalDate since,
            @Nullable LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(since) && (until == null || !day.isAfter(until));
        }
    }

    /** @return the account that this session signed in; empty for a visitor */
    static Optional<AccountId> signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(new AccountId(principal.account()))
                : Optional.empty();
    }

    /** @return the person asking; empty for a visitor, a stopped account, or one without a role anywhere */
    Optional<Viewer> viewer(HttpServletRequest request) {
        if (request.getAttribute(VIEWER) instanceof Viewer known) {
            return Optional.of(known);
        }
        var viewer = signedIn().flatMap(account -> find(account, chosen(request)));
        viewer.ifPresent(found -> request.setAttribute(VIEWER, found));
        return viewer;
    }

    /** Lets the session that has begun work in this organisation; {@link #viewer} checks that a role is held there. */
    public static void choose(HttpServletRequest request, OrganisationId organisation) {
        request.getSession().setAttribute(ORGANISATION, organisation.id());
    }

    /**
     * Remembers where this session works. Once remembered, losing the last role there is said once, before the session goes on
     * elsewhere: what was meant for one organisation must not land in another.
     *
     * @return whether the session works where it worked before
     */
    static boolean settles(HttpServletRequest request, Viewer viewer) {
        var before = chosen(request);
        var session = request.getSession(false);
        if (session != null && !viewer.organisation().id().equals(before)) {
            session.setAttribute(ORGANISATION, viewer.organisation().id());
        }
        return before == null || viewer.organisation().id().equals(before);
    }

    static @Nullable UUID chosen(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ORGANISATION) instanceof UUID organisation ? organisation : null;
    }

    /** @return what the account holds today, wherever */
    List<Held> heldBy(AccountId account) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(null, account.id()))) {
            return held(account);
        }
    }

    private List<Held> held(AccountId account) {
        return transactions
                .execute(_ -> jdbc.sql("""
                        select h.org_id, h.role, h.place_id, h.since, h.until
                        from people.role_held h join people.account a on a.id = h.account_id
                        where h.account_id = :account and a.stopped_at is null and h.ended_at is null order by h.org_id, h.role""")
                        .param("account", account.id())
                        .query(Held.class)
                        .list())
                .stream()
                .filter(held -> held.on(today(held.orgId())))
                .toList();
    }

    /** A term begins and ends with a day of the organisation it is held in. */
    private LocalDate today(OrganisationId organisation) {
        return Tenancy.in(organisation.id(), () -> LocalDate.now(clock));
    }

    private Optional<Viewer> find(AccountId account, @Nullable UUID chosen) {
        var everywhere = heldBy(account);
        if (everywhere.isEmpty()) {
            return Optional.empty();
        }
        var organisation = everywhere.stream()
                .map(Held::orgId)
                .filter(id -> id.id().equals(chosen))
                .findFirst()
                .orElse(everywhere.getFirst().orgId());
        var here = everywhere.stream()
                .filter(held -> held.orgId().equals(organisation))
                .toList();
        try (var _ = Tenancy.enter(Tenancy.Scope.of(organisation.id(), account.id()))) {
            return transactions.execute(_ -> Optional.of(viewer(account, organisation, here)));
        }
    }

    private Viewer viewer(AccountId account, OrganisationId organisation, List<Held> here) {
        var roles = EnumSet.noneOf(Role.class);
        here.forEach(held -> roles.add(Role.valueOf(held.role())));
        var name = jdbc.sql("select name from people.account where id = :id")
                .param("id", account.id())
                .query(String.class)
                .single();
        var organisationName = organisations.with(organisation).orElseThrow().name();
        return new Viewer(
                account, name, organisation, organisationName, roles, Viewer.permissionsOf(roles), readable(here));
    }

    private Reach readable(List<Held> here) {
        var tops = new HashSet<PlaceId>();
        for (var held : here) {
            if (held.placeId() == null) {
                return Reach.everywhere();
            }
            tops.add(held.placeId());
        }
        return places.below(tops);
    }
}
