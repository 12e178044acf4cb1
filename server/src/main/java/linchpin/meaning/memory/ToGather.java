package linchpin.meaning.memory;

import java.util.List;
import java.util.UUID;
import linchpin.meaning.memory.KeptVectors.Mark;

/** Where there are comments to gather, of the organisation in scope. */
interface ToGather {

    /** @return what was kept after a mark, in order */
    List<Mark> after(Mark mark, int most);

    /** @return what is to be done about these in the index; asked each round, also with none */
    Changes changes(List<Mark> fresh);

    /**
     * @param said to remember
     * @param gone not to be found any longer
     */
    record Changes(List<HeardIndex.Entry> said, List<UUID> gone) {

        static final Changes NOTHING = new Changes(List.of(), List.of());
    }
}
