package linchpin.decisions.beside;

import gg.jte.Content;
import java.util.Map;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionPart;
import linchpin.decisions.Decisions;
import linchpin.organisation.OrganisationId;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.platform.Tenancy;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In public, from a first vote to its second and back. It leads to nothing that is not public by itself. */
@Component
class LeadsOn implements DecisionPart {

    private static final int ORDER = 15;

    private final Decisions decisions;
    private final Organisations organisations;
    private final Fragments fragments;

    LeadsOn(Decisions decisions, Organisations organisations, Fragments fragments) {
        this.decisions = decisions;
        this.organisations = organisations;
        this.fragments = fragments;
    }

    /**
     * What leads on from a decision.
     *
     * @param register where the public register of the organisation stands
     * @param first null where this is no second vote
     * @param second null where there is none that has ended
     */
    record Piece(
            String register,
            @Nullable Decision first,
            @Nullable Decision second) {}

    @Override
    public Content content(Decision decision, Viewer viewer, Frame frame) {
        return _ -> {};
    }

    @Override
    @Transactional(readOnly = true)
    public Content inPublic(Decision decision) {
        var first = decisions.beforeInPublic(decision).orElse(null);
        var second = decisions
                .after(decision.id())
                .filter(one -> one.listed() && one.ended())
                .orElse(null);
        return first == null && second == null
                ? _ -> {}
                : fragments.of("decisions/beside/inPublic", Map.of("piece", new Piece(register(), first, second)));
    }

    private String register() {
        var here = new OrganisationId(Tenancy.organisation());
        return "/decided/" + organisations.with(here).orElseThrow().code() + "/";
    }

    @Override
    public int order() {
        return ORDER;
    }
}
