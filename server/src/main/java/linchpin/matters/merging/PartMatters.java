package linchpin.matters.merging;

import java.util.HashSet;
import java.util.List;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.MatterLife;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a matter apart again from the one that it became part of, for as long as nothing is lost by it. */
@Component
class PartMatters {

    private final Matters matters;
    private final MatterLife life;
    private final KeepMerge keeping;
    private final MergedMatters merged;

    PartMatters(Matters matters, MatterLife life, KeepMerge keeping, MergedMatters merged) {
        this.matters = matters;
        this.life = life;
        this.keeping = keeping;
        this.merged = merged;
    }

    /**
     * Once done, doing it again changes nothing.
     *
     * @throws MergeRefused when something happened in it since that would be lost or blurred
     * @throws linchpin.matters.MatterClosed when what it is part of is closed
     */
    @Transactional
    public void part(Viewer viewer, MatterId part, MatterId whole) {
        matters.hold(List.of(part, whole));
        var from = matters.readable(whole, viewer, Permission.OPEN_MATTER);
        var found = merged.merged(part, whole);
        if (found.isEmpty()) {
            matters.readable(part, viewer); // stands by itself
        }
        found.ifPresent(one -> part(one, from));
    }

    private void part(Merged part, Matter from) {
        if (!merged.mayPart(part)) {
            throw MergeRefused.apart();
        }
        var going = new HashSet<>(keeping.cameWith(part));
        going.addAll(keeping.leftWith(part));
        life.did(MergingDeed.of(MergingAct.PARTED, part, from, going), null, act -> keeping.part(part, act.entry()));
    }
}
