package linchpin.answers.worked;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.Action;
import linchpin.actions.ActionState;
import linchpin.actions.Actions;
import linchpin.matters.MatterId;
import linchpin.matters.about.MatterTheme;
import linchpin.matters.about.MatterThemes;
import linchpin.organisation.Place;
import linchpin.organisation.PlaceId;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** What lies around confirmed changes: what was done, where, and about what. */
@Component
class WhatItTook {

    private final Actions actions;
    private final MatterThemes themes;
    private final WhereItWorked where;

    WhatItTook(Actions actions, MatterThemes themes, WhereItWorked where) {
        this.actions = actions;
        this.themes = themes;
        this.where = where;
    }

    /**
     * All that was read at once.
     *
     * @param code of the organisation
     */
    record Context(
            Map<MatterId, List<Action>> actions,
            Map<MatterId, List<MatterTheme>> themes,
            Map<PlaceId, Place> places,
            String code,
            Set<MatterId> readable) {

        /** @return what was done in a matter, in the order in which it was promised */
        List<Action> done(MatterId matter) {
            return actions.getOrDefault(matter, List.of());
        }
    }

    Context of(Collection<MatterId> all, Viewer viewer) {
        return new Context(
                actions.of(all).stream()
                        .filter(action -> action.state() == ActionState.DONE)
                        .collect(Collectors.groupingBy(Action::matterId)),
                themes.of(all),
                where.places(),
                where.code(viewer),
                where.readable(all, viewer));
    }
}
