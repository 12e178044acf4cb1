package linchpin.feedback;

import gg.jte.Content;
import java.util.Optional;
import linchpin.people.Viewer;
import org.jspecify.annotations.Nullable;

/** The piece under a box that somebody types into: has this been heard before? What it finds is known further down the thread. */
public interface EarlierLike {

    /**
     * @param box name of the box
     * @param ask where the piece's button sends the form, which comes back with everything kept; it asks for nothing but that
     * @param words to look for, as typed; null before anybody asked
     * @return the piece, to stand within the box's form; empty where this person may not read what others said
     */
    Optional<Content> under(String box, String ask, @Nullable String words, Viewer viewer);
}
