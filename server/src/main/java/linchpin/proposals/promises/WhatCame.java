package linchpin.proposals.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.Versions;
import linchpin.proposals.journey.StageChanges;
import linchpin.proposals.outcomes.CameOfMatter.Came;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the product knows to have come of a proposal: its versions, its moves, and what was done and answered in its matter. */
@Component
class WhatCame {

    private static final int LONGEST = 300;

    private final Versions versions;
    private final StageChanges changes;
    private final InItsMatter matters;

    WhatCame(Versions versions, StageChanges changes, InItsMatter matters) {
        this.versions = versions;
        this.changes = changes;
        this.matters = matters;
    }

    /** @return what whoever asks may link to, the latest first */
    @Transactional(readOnly = true)
    public List<Came> of(Proposal proposal, Viewer viewer) {
        var all = new ArrayList<Came>();
        versions.of(proposal.id())
                .forEach(one -> all.add(new Came(
                        "version-" + one.n(),
                        "Version " + one.n() + ": " + one.note(),
                        one.writtenOn(),
                        proposal.path() + "/versions")));
        var moves = changes.of(proposal.id());
        for (var n = 0; n < moves.size(); n++) {
            var move = moves.get(n);
            all.add(new Came(
                    "stage-" + n,
                    "It came into the stage “" + move.toStage().label() + "”",
                    move.movedOn(),
                    proposal.path() + "#journey"));
        }
        all.addAll(matters.of(proposal, viewer));
        all.sort(Comparator.comparing(Came::on).reversed());
        return all.stream().map(WhatCame::shortened).toList();
    }

    private static Came shortened(Came one) {
        var words = one.words().length() <= LONGEST ? one.words() : one.words().substring(0, LONGEST) + "…";
        return new Came(one.key(), words, one.on(), one.path());
    }

    /** @return as it is offered, as in "Version 2: says who opens it (3 May 2026)" */
    static String offered(Came one) {
        return one.words() + " (" + day(one.on()) + ")";
    }

    private static String day(LocalDate day) {
        return Days.full(day);
    }
}
