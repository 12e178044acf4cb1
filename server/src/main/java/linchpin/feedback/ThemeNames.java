package linchpin.feedback;

import java.util.Map;

/** What the numbers on a feedback mean that say what it is about. The log knows the numbers only. */
public interface ThemeNames {

    /** @return each theme's name by its number, in the order they are chosen from */
    Map<Integer, String> names();
}
