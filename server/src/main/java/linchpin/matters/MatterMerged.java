package linchpin.matters;

import linchpin.platform.Refusal;
import org.springframework.http.HttpStatus;

/** What was asked for became part of another matter, to which whoever asked is led on. */
public final class MatterMerged extends Refusal {

    private final transient Matter whole;

    MatterMerged(Matter whole) {
        super(
                HttpStatus.CONFLICT,
                "matter-merged",
                "This matter is part of another now",
                "It was found to be the same as matter " + whole.number() + ", “" + whole.title()
                        + "”, and was merged with it. Nothing was changed. Open matter " + whole.number()
                        + ", and do there what you came for.");
        this.whole = whole;
    }

    /** @return what it is part of */
    public Matter whole() {
        return whole;
    }
}
