package linchpin.meaning.teaching;

import java.util.List;

/**
 * What is printed of what people taught the machine.
 *
 * @param summary how many corrections, and when they were learnt; empty where nobody corrected anything
 * @param learns when it learns from a correction
 * @param may whether this person may teach
 * @param ownThemes whether they may change what themes there are
 */
public record LessonsView(String summary, List<LessonRow> themes, String learns, boolean may, boolean ownThemes) {

    /**
     * What people taught about one theme.
     *
     * @param corrections how many say something about it, in words
     * @param right of a hundred suggestions, those people agreed with, before and after; empty with too few to say, as the next two
     * @param found of a hundred comments about it, those found
     * @param f1 both together
     * @param used whether the lessons are used, in words
     */
    public record LessonRow(String name, String corrections, String right, String found, String f1, String used) {}
}
