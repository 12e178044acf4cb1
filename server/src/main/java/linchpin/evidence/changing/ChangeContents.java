package linchpin.evidence.changing;

import java.util.List;
import java.util.Map;
import linchpin.evidence.Scopes;
import linchpin.evidence.numbers.CountFigures;
import linchpin.evidence.pack.Pack;
import linchpin.evidence.pack.Packs;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks other questions in a pack, and counts its figures anew. */
@Component
class ChangeContents {

    private final Packs packs;
    private final Scopes scopes;
    private final CountFigures figures;
    private final ChangePack change;

    ChangeContents(Packs packs, Scopes scopes, CountFigures figures, ChangePack change) {
        this.packs = packs;
        this.scopes = scopes;
        this.figures = figures;
        this.change = change;
    }

    /** Asks these questions instead. */
    @Transactional
    public void ask(Pack pack, List<String> questions) {
        packs.questions(pack, questions);
        change.changed(pack, PackAct.QUESTIONS_CHANGED, Map.of(), null);
    }

    /** Counts the figures of the same months anew, as they stand today. */
    @Transactional
    public void countAgain(Pack pack, Viewer viewer) {
        packs.figures(pack, figures.count(scopes.of(viewer, pack.placeId(), pack.theme(), pack.first(), pack.last())));
        change.changed(pack, PackAct.FIGURES_COUNTED_AGAIN, Map.of(), null);
    }
}
