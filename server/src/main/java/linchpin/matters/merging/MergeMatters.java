package linchpin.matters.merging;

import java.util.List;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one matter part of another that is the same. Nothing disappears by it: what was gathered and promised in the one is gathered and
 * promised in the other from then on, and what leads to the one leads to the other.
 */
@Component
class MergeMatters {

    private final Matters matters;
    private final MatterLife life;
    private final KeepMerge keeping;
    private final WhatGoesAlong along;

    MergeMatters(Matters matters, MatterLife life, KeepMerge keeping, WhatGoesAlong along) {
        this.matters = matters;
        this.life = life;
        this.keeping = keeping;
        this.along = along;
    }

    /**
     * Once done, doing it again changes nothing.
     *
     * @param part which becomes part of the other
     * @param whole which keeps its number and its name
     * @throws MergeRefused where it would blur something, with the reason and what to do instead
     * @throws linchpin.platform.NotFound when this viewer may not open matters where they are, both
     */
    @Transactional
    public void merge(Viewer viewer, MatterId part, MatterId whole) {
        matters.hold(List.of(part, whole));
        var into = matters.readable(whole, viewer, Permission.OPEN_MATTER);
        if (matters.partOf(part).filter(whole::equals).isPresent()) {
            return;
        }
        var gone = matters.readable(part, viewer, Permission.OPEN_MATTER);
        along.hindrance(gone, into).ifPresent(hindrance -> {
            throw MergeRefused.because(hindrance.why());
        });
        var forGood = !along.of(gone).isEmpty();
        life.did(
                MergingDeed.of(MergingAct.MERGED, gone, into, keeping.gathered(part)),
                null,
                act -> keeping.merge(part, whole, act.entry(), forGood));
        along.carry(gone, into);
    }
}
