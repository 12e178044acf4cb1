package linchpin.answers.bringing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import linchpin.feedback.FeedbackId;

/** What those who spoke can be told, known by whoever answers them. */
public interface ToBring {

    /**
     * @param words as those who spoke read them
     * @param on since when it can be told
     */
    record Answer(String words, LocalDate on) {}

    /** @return the latest that can be told of each of these; one of which nothing can is not there */
    Map<FeedbackId, Answer> of(Collection<FeedbackId> feedback);
}
