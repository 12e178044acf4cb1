package linchpin.demo.sayings;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.Place;

/**
 * A feedback that was made up and entered.
 *
 * @param themes names of those that an analyst would give it
 */
public record InventedFeedback(
        FeedbackId id, Place place, LocalDate day, int score, List<String> themes, String text) {}
