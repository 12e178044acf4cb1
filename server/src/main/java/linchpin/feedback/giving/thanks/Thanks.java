package linchpin.feedback.giving.thanks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.feedback.Givers;
import linchpin.feedback.Givers.Dimension;
import linchpin.feedback.giving.EnterFeedback;
import linchpin.feedback.giving.ReceiptSlip;
import linchpin.feedback.register.HowSoonRead;
import linchpin.feedback.register.LastChoice;
import linchpin.organisation.Organisation;
import linchpin.platform.Tenancy;
import linchpin.ui.links.OwnAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a giver leaves with: the receipt, and the questions about themselves. */
@Component
class Thanks {

    private final OwnAddress address;
    private final Givers givers;
    private final HowSoonRead howSoon;
    private final Clock clock;

    Thanks(OwnAddress address, Givers givers, HowSoonRead howSoon, Clock clock) {
        this.address = address;
        this.givers = givers;
        this.howSoon = howSoon;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param stands false where it was taken back before it was sent again
     * @param again what a form changed that was sent before; null for one sent the first time
     * @param howSoon how soon somebody reads it, a sentence
     */
    record ThanksPage(
            Organisation organisation,
            ReceiptSlip slip,
            boolean stands,
            LastChoice.@Nullable Kept again,
            String howSoon,
            List<Dimension> dimensions) {}

    ModelAndView page(Organisation organisation, EnterFeedback.Entered entered, HttpServletRequest request) {
        var page = new ThanksPage(
                organisation,
                ReceiptSlip.of(entered.receipt(), address, request),
                entered.stands(),
                entered.again(),
                Tenancy.in(organisation.id().id(), howSoon::sentence),
                givers.dimensions(LocalDate.now(clock)));
        return new ModelAndView("feedback/giving/thanks/thanks", Map.of("page", page));
    }
}
