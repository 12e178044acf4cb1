package linchpin.rounds.looking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.rounds.ReadSaid;
import linchpin.rounds.Round;
import linchpin.rounds.Rounds;
import linchpin.rounds.WhatWasSaid.Counts;
import linchpin.rounds.WhoSteers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the homes of those who steer rounds: what is serious, what waits to be looked through, and of which the questions are owed. */
@Component
@HomePanel.Reminds(HomePanel.Kind.WAITS)
class RoundsToSteerOnHome implements HomePanel {

    private static final int ORDER = 12;
    private static final int SHOWN = 5;

    private final Rounds rounds;
    private final WhoSteers who;
    private final ReadSaid said;

    RoundsToSteerOnHome(Rounds rounds, WhoSteers who, ReadSaid said) {
        this.rounds = rounds;
        this.who = who;
        this.said = said;
    }

    private record Owed(Item item, boolean serious) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        if (!viewer.may(Permission.PROPOSE)) {
            return Optional.empty();
        }
        var within = viewer.within(Permission.PROPOSE);
        var theirs = who.among(rounds.unsettled(within), within);
        var counts = said.counts(theirs.stream().map(Round::id).toList());
        var owed = theirs.stream()
                .flatMap(round -> owed(round, counts.getOrDefault(round.id(), Counts.NOTHING)).stream())
                .sorted((one, other) -> Boolean.compare(other.serious(), one.serious()))
                .toList();
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        var urgent = owed.stream().anyMatch(Owed::serious);
        var items = owed.stream().map(Owed::item).limit(SHOWN).toList();
        return Optional.of(
                new Panel("What people say should be asked", (long) owed.size(), items, "", "/rounds", urgent));
    }

    private List<Owed> owed(Round round, Counts counts) {
        var owed = new ArrayList<Owed>();
        if (counts.serious() > 0) {
            var what = "Something serious was said. Look at it today, and tell whoever must know";
            owed.add(new Owed(new Item(round.title(), round.path() + "/look", what, "Today"), true));
        }
        var rest = counts.waiting() - counts.serious();
        if (rest > 0) {
            owed.add(new Owed(new Item(round.title(), round.path() + "/look", rest + " to look through", null), false));
        }
        if (counts.undecided() == 0 && round.over(rounds.today())) {
            var what = "It has closed: write the questions that come of it";
            owed.add(new Owed(new Item(round.title(), round.path() + "/questions", what, null), false));
        }
        return owed;
    }

    @Override
    public int order() {
        return ORDER;
    }
}
