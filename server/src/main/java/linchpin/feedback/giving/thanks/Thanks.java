package linchpin.feedback.giving.thanks;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.feedback.Givers;
import linchpin.feedback.Givers.Dimension;
import linchpin.feedback.giving.ReceiptSlip;
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
    private final WhatNext next;
    private final Clock clock;

    Thanks(OwnAddress address, Givers givers, WhatNext next, Clock clock) {
        this.address = address;
        this.givers = givers;
        this.next = next;
        this.clock = clock;
    }

    /**
     * What the page prints.
     *
     * @param stands false where it was taken back before it was sent again
     * @param again what a form changed that was sent before; null for one sent the first time
     * @param next how soon somebody reads it, and what can be asked for at once
     */
    record ThanksPage(
            Organisation organisation,
            ReceiptSlip slip,
            boolean stands,
            LastChoice.@Nullable Kept again,
            WhatNext.Next next,
            List<Dimension> dimensions) {}

    ModelAndView page(ThanksAddress.Given given, HttpServletRequest request) {
        var organisation = given.organisation();
        var entered = given.entered();
        var page = new ThanksPage(
                organisation,
                ReceiptSlip.of(entered.receipt(), address, request),
                entered.stands(),
                entered.again(),
                Tenancy.in(organisation.id().id(), () -> next.after(given.feedback(), entered)),
                givers.dimensions(LocalDate.now(clock)));
        return new ModelAndView("feedback/giving/thanks/thanks", Map.of("page", page));
    }
}
