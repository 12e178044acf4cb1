package linchpin.people;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of somebody's home page: what needs that person now. Implemented by the modules that know. */
public interface HomePanel {

    /** @return the piece for this person; empty when it is not for any of their roles */
    Optional<Panel> panel(Viewer viewer);

    /** @return smaller stands further up */
    int order();

    /**
     * @param heading what these are
     * @param count how many need this person; null where counting makes no sense
     * @param items the first few
     * @param empty what to say, and to do, when there are none
     * @param more where all of them stand; null for nowhere
     * @param urgent whether it stands out
     */
    record Panel(
            String heading,
            @Nullable Long count,
            List<Item> items,
            String empty,
            @Nullable String more,
            boolean urgent) {}

    /**
     * @param path where it stands; null for nowhere
     * @param detail a few words on when, where or why
     * @param tag a short state; null for none
     */
    record Item(
            String text,
            @Nullable String path,
            String detail,
            @Nullable String tag) {}
}
