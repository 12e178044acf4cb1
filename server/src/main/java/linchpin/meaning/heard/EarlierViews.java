package linchpin.meaning.heard;

import linchpin.meaning.WhetherReading;
import linchpin.people.Viewer;
import org.springframework.stereotype.Component;

/** Puts together what is printed of what was said before, and how far to believe that it is all. */
@Component
class EarlierViews {

    static final String GATHERING = "The machine is still gathering what was said before, so this may not be all.";
    static final String NOT_ALL = "The machine could not look at everything, so this may not be all.";
    static final String NOT_ALL_SHARED = "The machine could not look at all that others share yet.";
    static final String OFF = "The machine that reads is switched off here, so it does not know what was said before.";

    private final ShowEarlier show;
    private final HeardLines lines;
    private final WhetherReading whether;

    EarlierViews(ShowEarlier show, HeardLines lines, WhetherReading whether) {
        this.show = show;
        this.lines = lines;
        this.whether = whether;
    }

    EarlierView notYet() {
        return EarlierView.none(whether.notYet());
    }

    EarlierView of(NearFeedback.Nearest nearest, NearShared.Nearest elsewhere, Viewer viewer, int most) {
        return new EarlierView(
                lines.of(nearest.alike(), viewer),
                show.found(nearest, viewer, most),
                remark(nearest),
                ShowEarlier.elsewhere(elsewhere.found()),
                elsewhere.all() || !whether.on() ? "" : NOT_ALL_SHARED);
    }

    private String remark(NearFeedback.Nearest nearest) {
        if (!nearest.gathered()) {
            return whether.on() ? GATHERING : OFF;
        }
        if (!nearest.all()) {
            return NOT_ALL;
        }
        return nearest.near().isEmpty() ? FindEarlier.NOBODY : "";
    }
}
