package linchpin.figures;

import java.util.List;
import linchpin.people.Viewer;

/** What people raised about a theme, so that its figures lead to what is done about it. Implemented by the module that gathers it. */
public interface RaisedHere {

    /**
     * @param words what it is called
     * @param state as in "Promised"
     * @param path where it stands
     */
    record Raised(String words, String state, String path) {}

    /** @return what was raised about the same that this person may read, open ones first, then the latest first */
    List<Raised> raised(ChartAbout about, Viewer viewer);
}
