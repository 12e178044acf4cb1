package linchpin.decisions;

import java.time.LocalDate;
import java.util.List;

/** What was decided together in some time, as everybody may read it: by no name, and without numbers that would tell who said what. */
public interface EndedInPublic {

    /** @return those of the public register that ended from one day to another, in order */
    List<Told> between(LocalDate from, LocalDate to);

    /**
     * @param number in the public register
     * @param came what it came to, in a sentence or two
     * @param sides how many of each side voted, and what had come of it without each
     */
    record Told(int number, String title, String came, List<String> sides) {}
}
