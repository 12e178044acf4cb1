package linchpin.decisions;

import linchpin.history.ActWords;
import linchpin.history.Reader;
import linchpin.history.Recorded;
import org.springframework.stereotype.Component;

/** Tells what was done to a decision. */
@Component
class DecisionActWords implements ActWords<DecisionAct> {

    @Override
    public Class<DecisionAct> kinds() {
        return DecisionAct.class;
    }

    @Override
    public String words(DecisionAct kind, Recorded act, Reader reader) {
        if (reader == Reader.GIVER) {
            return "";
        }
        var title = "‘" + act.fact("title") + "’";
        return switch (kind) {
            case PUBLISHED -> "Published how " + title + " is decided";
            case DECLARED -> "Said which interests they have in " + title;
            case VOTED -> "Voted on " + title;
            case MOVED -> "Moved a mark in " + title;
            case AGREED -> "Said what their side agreed on in " + title;
            case PRICED -> "Entered prices for " + title;
            case PRICES_CONFIRMED -> "Confirmed the prices for " + title;
            case ENVELOPES -> "Entered who voted on paper on " + title + ": " + act.fact("many") + " more";
            case ENVELOPE_BACK -> "Took back an envelope that was entered for " + title;
            case READ_IN -> "Read a paper in on " + title;
            case LOOKED_OVER -> "Looked whether papers on " + title + " were read in right: " + act.fact("found");
            case COUNTED -> "Closed the count of papers on " + title;
            case CALLED_OFF -> "Called off " + title;
            case CLOSED -> "Closed " + title + ": " + act.fact("outcome");
            case FOLLOWS -> "Said what follows from " + title;
            case LOOKED_AT -> "Looked again at what follows from " + title + ": " + act.fact("how");
            case OTHERWISE -> "Went another way than " + title + ": " + act.fact("instead");
        };
    }
}
