package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.organisation.Places;
import linchpin.organisation.Reach;
import linchpin.people.AccountId;
import linchpin.people.Role;
import linchpin.people.Viewer;
import linchpin.people.access.Terms.Term;
import linchpin.people.sessions.Session;
import linchpin.platform.ReadOnly;
import linchpin.platform.Tenancy;
import linchpin.ui.Letterhead;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds out, for each request anew, who is asking and what they may do. */
@Component
public class Viewers {

    private static final String VIEWER = Viewer.class.getName();
    private static final String ELSEWHERE = VIEWER + ".elsewhere";
    private static final String KEYS = VIEWER + ".keys";
    private static final String LETTERHEAD = VIEWER + ".letterhead";

    private final Terms terms;
    private final Organisations organisations;
    private final Places places;
    private final ReadOnly reading;

    Viewers(Terms terms, Organisations organisations, Places places, ReadOnly reading) {
        this.terms = terms;
        this.organisations = organisations;
        this.places = places;
        this.reading = reading;
    }

    private static Optional<AccountPrincipal> principal() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal)
                : Optional.empty();
    }

    /** @return the account that is signed in; empty for a visitor */
    static Optional<AccountId> signedIn() {
        return principal().map(AccountPrincipal::account);
    }

    /** @return the session of this request; empty for a visitor */
    public static Optional<Session> session() {
        return principal().map(AccountPrincipal::session);
    }

    /** @return where the session of this request works; null where nobody knows */
    static @Nullable UUID chosen() {
        return session().map(Session::worksIn).orElse(null);
    }

    /** @return the person asking; empty for a visitor, a stopped account, or one without a role anywhere */
    Optional<Viewer> viewer(HttpServletRequest request) {
        if (request.getAttribute(VIEWER) instanceof Viewer known) {
            return Optional.of(known);
        }
        var viewer = signedIn().flatMap(account -> find(account, chosen(), request));
        viewer.ifPresent(found -> remember(request, found));
        return viewer;
    }

    /** Whom the rest of the request goes on with. */
    static void remember(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(VIEWER, viewer);
    }

    /** @return whether the person asking works for other organisations too, as far as they were looked for */
    static boolean elsewhere(HttpServletRequest request) {
        return request.getAttribute(ELSEWHERE) != null;
    }

    /** @return whether the person asking wants single keys to do something, as far as it was looked for */
    static boolean keys(HttpServletRequest request) {
        return request.getAttribute(KEYS) != null;
    }

    /** @return of the organisation where the person asking works */
    static @Nullable Letterhead letterhead(HttpServletRequest request) {
        return request.getAttribute(LETTERHEAD) instanceof Letterhead letterhead ? letterhead : null;
    }

    private Optional<Viewer> find(AccountId account, @Nullable UUID chosen, HttpServletRequest request) {
        var everywhere = everywhere(account, chosen);
        if (everywhere.isEmpty()) {
            return Optional.empty();
        }
        if (everywhere.stream().map(Term::orgId).distinct().count() > 1) {
            request.setAttribute(ELSEWHERE, true);
        }
        var organisation = everywhere.stream()
                .map(Term::orgId)
                .filter(id -> id.id().equals(chosen))
                .findFirst()
                .orElse(everywhere.getFirst().orgId());
        var here = everywhere.stream()
                .filter(term -> term.orgId().equals(organisation))
                .toList();
        if (here.getFirst().keys()) {
            request.setAttribute(KEYS, true);
        }
        var there = here.getFirst().accountId(); // whichever of theirs they signed in by
        try (var _ = Tenancy.enter(Tenancy.Scope.of(organisation.id(), there.id()))) {
            return reading.of(() -> Optional.of(viewer(organisation, here, request)));
        }
    }

    private List<Term> everywhere(AccountId account, @Nullable UUID chosen) {
        try (var _ = Tenancy.enter(Tenancy.Scope.of(chosen, account.id()))) {
            return terms.running(account);
        }
    }

    private Viewer viewer(OrganisationId id, List<Term> here, HttpServletRequest request) {
        var organisation = organisations.with(id).orElseThrow();
        request.setAttribute(LETTERHEAD, organisation.letterhead());
        return new Viewer(here.getFirst().accountId(), here.getFirst().holder(), id, organisation.name(), held(here));
    }

    private Map<Role, Reach> held(List<Term> here) {
        var held = new EnumMap<Role, Reach>(Role.class);
        here.forEach(term -> held.merge(
                term.role(),
                term.placeId() == null ? Reach.everywhere() : places.below(Set.of(term.placeId())),
                Reach::or));
        return held;
    }
}
