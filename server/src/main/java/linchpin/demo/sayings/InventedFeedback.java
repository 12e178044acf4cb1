package linchpin.demo.sayings;

import java.time.LocalDate;
import java.util.List;
import linchpin.feedback.FeedbackId;
import linchpin.organisation.Place;
import org.jspecify.annotations.Nullable;

/** A feedback that was made up and entered. */
public final class InventedFeedback {

    private final FeedbackId id;
    private final Place place;
    private final LocalDate day;
    private final int score;
    private final @Nullable Saying saying;

    InventedFeedback(FeedbackId id, Place place, LocalDate day, int score, @Nullable Saying saying) {
        this.id = id;
        this.place = place;
        this.day = day;
        this.score = score;
        this.saying = saying;
    }

    public FeedbackId id() {
        return id;
    }

    public Place place() {
        return place;
    }

    public LocalDate day() {
        return day;
    }

    int score() {
        return score;
    }

    /** @return whether it is heard in this, see {@code demo/words.txt} */
    public boolean heardIn(String what) {
        return saying != null && what.equals(saying.heard());
    }

    /** @return all that was said; empty for nothing */
    public String text() {
        return saying == null ? "" : saying.text();
    }

    List<Saying.Answer> answers() {
        return saying == null ? List.of() : saying.answers();
    }

    /** @return names of the themes that an analyst would give it */
    List<String> themes() {
        return saying == null ? List.of() : saying.themes();
    }

    boolean carer() {
        return saying != null && saying.speaker().carer();
    }

    boolean told() {
        return saying != null && saying.speaker().told();
    }

    @Nullable
    Integer heads() {
        return saying == null ? null : saying.speaker().heads();
    }

    @Nullable
    String group() {
        return saying == null ? null : saying.speaker().group();
    }
}
