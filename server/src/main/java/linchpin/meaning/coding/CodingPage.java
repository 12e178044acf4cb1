package linchpin.meaning.coding;

import java.util.List;

/**
 * What is printed while somebody codes.
 *
 * @param turn the feedback to code, or null when none is chosen
 * @param coded how many this person has coded so far
 * @param undoable whether the last can be taken back
 * @param learns when the machine learns from it
 */
record CodingPage(@org.jspecify.annotations.Nullable Turn turn, int coded, boolean undoable, String learns) {

    /**
     * A feedback to code.
     *
     * @param progress as "3 of 20"
     * @param suggested names of what the machine suggests
     */
    record Turn(
            String id, String feedback, String progress, List<Said> said, List<String> suggested, List<Group> groups) {}

    record Said(String question, String words) {}

    /** Themes that are shown together. */
    record Group(String category, List<Box> boxes) {}

    record Box(int number, String name, String meaning, boolean checked) {}
}
