package linchpin.actions.covering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.actions.Actions;
import linchpin.actions.StandsStill;
import linchpin.actions.StandsStill.Stop;
import linchpin.actions.overview.ActionRows;
import linchpin.actions.overview.ActionRows.ActionRow;
import linchpin.people.AccountId;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What would stop if somebody were away. */
@Component
class WhatStops {

    private static final Comparator<Hanging> MOST_FIRST = Comparator.comparing(Hanging::linchpin)
            .thenComparingLong(Hanging::late)
            .thenComparingInt(one -> one.promises().size() + one.stops().size())
            .thenComparingInt(one -> one.asked().size())
            .reversed()
            .thenComparing(Hanging::name);

    private final Actions actions;
    private final ActionRows rows;
    private final Colleagues colleagues;
    private final List<StandsStill> others;

    WhatStops(Actions actions, ActionRows rows, Colleagues colleagues, List<StandsStill> others) {
        this.actions = actions;
        this.rows = rows;
        this.colleagues = colleagues;
        this.others = others;
    }

    /**
     * The Linchpin comes first: everything else goes through them.
     *
     * @return everybody on whom something hangs that this viewer may read of, then those with the most that is late first
     */
    @Transactional(readOnly = true)
    public List<Hanging> everybody(Viewer viewer) {
        var open = rows.of(actions.open(), viewer);
        var promises =
                open.stream().collect(Collectors.groupingBy(row -> row.action().ownerId()));
        var asked = asked(open);
        var stops = stops(viewer, false);
        var seen = stops(viewer, true);
        var all = new HashSet<>(promises.keySet());
        all.addAll(asked.keySet());
        all.addAll(stops.keySet());
        all.addAll(seen.keySet());
        var names = colleagues.names(all);
        var linchpins = colleagues.linchpins();
        return all.stream()
                .map(person -> new Hanging(
                        person,
                        names.getOrDefault(person, "Somebody"),
                        linchpins.contains(person),
                        promises.getOrDefault(person, List.of()),
                        asked.getOrDefault(person, List.of()),
                        stops.getOrDefault(person, List.of()),
                        seen.getOrDefault(person, List.of())))
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Map<AccountId, List<ActionRow>> asked(List<ActionRow> open) {
        var asked = new HashMap<AccountId, List<ActionRow>>();
        for (var row : open) {
            if (row.action().askedId() != null) {
                asked.computeIfAbsent(row.action().askedId(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return asked;
    }

    /** @throws NotFound when there is no such person here */
    @Transactional(readOnly = true)
    public Hanging of(AccountId person, Viewer viewer) {
        var name = colleagues.names(Set.of(person)).get(person);
        if (name == null) {
            throw new NotFound();
        }
        return new Hanging(
                person,
                name,
                colleagues.linchpins().contains(person),
                rows.of(actions.openOf(person), viewer),
                rows.of(actions.askedOf(person), viewer),
                stops(viewer, false).getOrDefault(person, List.of()),
                seen(person, viewer));
    }

    /** Whoever may look what hangs on this person reads what runs on without them, as far as they may read of it. */
    private List<Stop> seen(AccountId person, Viewer viewer) {
        return others.stream()
                .filter(StandsStill::covered)
                .flatMap(other -> other.byPerson(viewer).getOrDefault(person, List.of()).stream())
                .toList();
    }

    /** Who else there is in the organisation is told to nobody who looks after a part of it only. */
    private Map<AccountId, List<Stop>> stops(Viewer viewer, boolean covered) {
        var stops = new HashMap<AccountId, List<Stop>>();
        for (var other : others.stream().filter(one -> one.covered() == covered).toList()) {
            other.byPerson(viewer).forEach((person, some) -> {
                if (person.equals(viewer.account()) || viewer.mayForAll(Permission.PROMISE_ACTION)) {
                    stops.computeIfAbsent(person, _ -> new ArrayList<>()).addAll(some);
                }
            });
        }
        return stops;
    }
}
