package linchpin.feedback.giving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import linchpin.feedback.Givers;
import linchpin.organisation.Organisation;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a giver leaves with: the receipt, and the questions about themselves. */
@Component
class Thanks {

    private final OwnAddress address;
    private final Givers givers;
    private final Clock clock;

    Thanks(OwnAddress address, Givers givers, Clock clock) {
        this.address = address;
        this.givers = givers;
        this.clock = clock;
    }

    ModelAndView page(Organisation organisation, EnterFeedback.Entered entered, HttpServletRequest request) {
        return new ModelAndView(
                "feedback/giving/thanks",
                Map.of(
                        "organisation",
                        organisation,
                        "slip",
                        ReceiptSlip.of(entered.receipt(), address, request),
                        "stands",
                        entered.stands(),
                        "dimensions",
                        givers.dimensions(LocalDate.now(clock))));
    }
}
