package linchpin.demo.telling;

import java.util.List;
import linchpin.demo.cast.Cast;
import linchpin.demo.cast.FictionalTrust;
import linchpin.demo.sayings.InventedFeedback;
import linchpin.feedback.FeedbackId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The threads of the demonstration: one at every stage a matter can be in, and what is told to single people. */
@Component
@ConditionalOnBooleanProperty("linchpin.demo")
public class Stories {

    private final HospitalStories hospital;
    private final TrialStories open;
    private final OtherStories others;
    private final Singles singles;

    Stories(HospitalStories hospital, TrialStories open, OtherStories others, Singles singles) {
        this.open = open;
        this.hospital = hospital;
        this.others = others;
        this.singles = singles;
    }

    /** @return feedback whose receipts are worth trying */
    public List<FeedbackId> of(FictionalTrust trust, Cast cast, List<InventedFeedback> given) {
        var heard = new Heard(given);
        return switch (trust.care()) {
            case "hospital" -> {
                open.tell(cast, heard);
                singles.hospital(cast, heard);
                yield hospital.tell(cast, heard);
            }
            case "community" -> {
                singles.community(cast, heard);
                yield others.community(cast, heard);
            }
            default -> {
                singles.mentalHealth(cast, heard);
                yield others.mentalHealth(cast, heard);
            }
        };
    }
}
