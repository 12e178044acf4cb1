package linchpin.feedback.giving.behalf;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import linchpin.feedback.FeedbackId;
import linchpin.feedback.giving.ReceiptSlip;
import linchpin.people.Viewer;
import linchpin.people.drafts.Drafts;
import linchpin.platform.seals.BriefAddress;
import linchpin.ui.links.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody told us from when it is typed until it is logged, and the slip that comes of it: the browser's Back loses none of it. */
@Component
class NotLoggedYet {

    static final String LOGGED = "/on-behalf/logged/";

    private static final String FORM = "on behalf";

    private final Drafts drafts;
    private final BriefAddress brief;
    private final OwnAddress address;

    NotLoggedYet(Drafts drafts, BriefAddress brief, OwnAddress address) {
        this.drafts = drafts;
        this.brief = brief;
        this.address = address;
    }

    /** @param path of what was logged; empty for whoever may not read it */
    record Slip(ReceiptSlip slip, String path) {}

    void keep(Viewer viewer, OnBehalfForm form) {
        drafts.keep(viewer, FORM, form);
    }

    Optional<OnBehalfForm> of(Viewer viewer) {
        return drafts.of(viewer, FORM, OnBehalfForm.class);
    }

    void drop(Viewer viewer) {
        drafts.drop(viewer, FORM);
    }

    /**
     * It is logged. What they type for somebody else meanwhile, in another window, stays.
     *
     * @return where the slip is shown for a while
     */
    String logged(Viewer viewer, OnBehalfForm form, String receipt, @Nullable FeedbackId readable) {
        if (of(viewer).filter(kept -> kept.once().equals(form.once())).isPresent()) {
            drop(viewer);
        }
        return LOGGED + brief.of(receipt + " " + (readable == null ? "" : "/log/" + readable.id()));
    }

    Optional<Slip> slip(String closing, HttpServletRequest request) {
        return brief.read(closing).map(words -> {
            var gap = words.indexOf(' ');
            return new Slip(ReceiptSlip.of(words.substring(0, gap), address, request), words.substring(gap + 1));
        });
    }
}
