package linchpin.people.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.SignedIn;
import linchpin.people.Viewer;
import linchpin.people.sessions.KeptSessions;
import linchpin.platform.Tenancy;
import linchpin.ui.Assets;
import linchpin.ui.Letterhead;
import linchpin.ui.LocalName;
import linchpin.ui.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every handler. A handler that says {@link OpenToAll}, {@link SignedIn} or {@link Needs} opens to whom it says; one
 * that says nothing stays shut. It also sets whose rows the request may touch.
 */
@Component
class Gate implements HandlerInterceptor {

    private static final String ENTERED = Gate.class.getName();

    private final Viewers viewers;
    private final Endings endings;
    private final KeptSessions sessions;

    Gate(Viewers viewers, Endings endings, KeptSessions sessions) {
        this.viewers = viewers;
        this.endings = endings;
        this.sessions = sessions;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            throw new AccessDeniedException("Only marked handlers are open");
        }
        if (!method.getBeanType().equals(Assets.class)) {
            response.setHeader(
                    "Cache-Control", "no-store"); // somebody's words must not stay in a shared computer's cache
        }
        var open = method.getMethodAnnotation(OpenToAll.class);
        if (open != null) {
            enter(request, open.session() ? Tenancy.Scope.NOBODY : new Tenancy.Scope(null, null, Tenancy.Scope.GIVER));
            return true;
        }
        var viewer = viewers.viewer(request).orElseThrow(this::noRoleLeft);
        settle(viewer);
        if (!opens(method, viewer)) {
            throw needed(method).stream().anyMatch(viewer::may)
                    ? new ForAll(viewer)
                    : new NotYourRole(viewer, called(request), endings.lately(viewer));
        }
        if (!method.hasMethodAnnotation(SignedIn.class)) {
            Viewers.remember(request, viewer.within(needed(method)));
        }
        enter(request, viewer.scope(viewer.acting(needed(method))));
        return true;
    }

    private static LocalName called(HttpServletRequest request) {
        var letterhead = Viewers.letterhead(request);
        return letterhead == null ? Letterhead.USUAL_LEADER : letterhead.leader();
    }

    private static void enter(HttpServletRequest request, Tenancy.Scope scope) {
        request.setAttribute(ENTERED, Tenancy.enter(scope));
    }

    /**
     * Losing the last role where a session works is said once, before it goes on elsewhere: what was meant for one organisation must not land in
     * another.
     */
    private void settle(Viewer viewer) {
        var before = Viewers.chosen();
        if (viewer.organisation().id().equals(before)) {
            return;
        }
        Viewers.session().ifPresent(session -> sessions.work(session, viewer.organisation()));
        if (before != null) {
            throw endings.noRoleLeft(viewer.account(), before);
        }
    }

    private RuntimeException noRoleLeft() {
        return Viewers.signedIn()
                .<RuntimeException>map(account -> endings.noRoleLeft(account, Viewers.chosen()))
                .orElseGet(() -> new AccessDeniedException("Nobody is signed in"));
    }

    /** @return whether a route is open to this person */
    static boolean opens(HandlerMethod method, Viewer viewer) {
        return method.hasMethodAnnotation(SignedIn.class)
                || needed(method).stream().anyMatch(forAll(method) ? viewer::mayForAll : viewer::may);
    }

    private static boolean forAll(HandlerMethod method) {
        var needs = method.getMethodAnnotation(Needs.class);
        return needs != null && needs.forAll();
    }

    /** @return any of which opens it; empty where being signed in does, or where nothing does */
    private static Set<Permission> needed(HandlerMethod method) {
        var needs = method.getMethodAnnotation(Needs.class);
        return needs == null ? Set.of() : Set.of(needs.value());
    }

    /** Runs after the page is rendered, also when it failed. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ENTERED) instanceof Tenancy.Entered entered) {
            request.removeAttribute(ENTERED);
            entered.close();
        }
    }
}
