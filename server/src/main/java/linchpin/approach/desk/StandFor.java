package linchpin.approach.desk;

import java.util.List;
import linchpin.approach.AskListId;
import linchpin.approach.AskLists.NewList;
import linchpin.approach.AskWording;
import linchpin.approach.sorting.GiveList;
import linchpin.approach.sorting.SealedRows;
import linchpin.approach.sorting.Sorted;
import org.springframework.stereotype.Component;

/** Somebody stands for a list that they looked through. */
@Component
class StandFor {

    private final SealedRows sealing;
    private final GiveList giving;
    private final AskWording wording;

    StandFor(SealedRows sealing, GiveList giving, AskWording wording) {
        this.sealing = sealing;
        this.giving = giving;
        this.wording = wording;
    }

    /** @return the list; sent twice, the same */
    AskListId give(ListForm form, String sealed) {
        var looked = sealing.open(sealed);
        giving.give(
                new NewList(
                        looked.id(), form.lastDay(), form.basis(), form.basisWords(), form.stands(), looked.words()),
                new Sorted(looked.rows(), looked.left(), List.of()),
                form.hours());
        return looked.id();
    }

    /** @return how many days lie at least between asking one person twice */
    int days() {
        return wording.days();
    }
}
