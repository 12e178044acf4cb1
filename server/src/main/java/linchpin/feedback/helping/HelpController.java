package linchpin.feedback.helping;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.Receipts;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.Letterhead;
import linchpin.ui.OpenToAll;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** "I want to help", in public and with a receipt: no account is needed. */
@Controller
class HelpController {

    private static final String AGAIN = "forward:/receipt";

    private static final String DEALT_WITH =
            "Somebody has dealt with your offer since you sent it, so this change was not saved."
                    + " Press “Offer to help” to send it as another offer";
    private static final String ANSWERED = "Somebody has answered your offer meanwhile, so this change was not saved."
            + " Go back to your receipt to read the answer. To offer anew, take that offer back there first";

    private final Organisations organisations;
    private final Receipts receipts;
    private final Offers offers;
    private final OfferOfReceipt numbers;

    HelpController(Organisations organisations, Receipts receipts, Offers offers, OfferOfReceipt numbers) {
        this.organisations = organisations;
        this.receipts = receipts;
        this.offers = offers;
        this.numbers = numbers;
    }

    /**
     * The form.
     *
     * @param action where it goes
     */
    record HelpPage(Letterhead letterhead, String code, String action, OfferForm form) {}

    @OpenToAll(session = false)
    @GetMapping("/take-part/{code}")
    ModelAndView ask(@PathVariable String code) {
        return page(organisation(code), "/take-part/" + code, OfferForm.empty(), Errors.none());
    }

    @OpenToAll(session = false)
    @PostMapping("/take-part/{code}")
    ModelAndView offer(@PathVariable String code, @Valid @ModelAttribute OfferForm form, BindingResult result) {
        var organisation = organisation(code);
        if (result.hasErrors()) {
            return page(organisation, "/take-part/" + code, form, Errors.of(result));
        }
        var id = new OfferId(form.once().id(organisation.id()));
        return Tenancy.in(organisation.id().id(), () -> offers.keep(id, form))
                ? new ModelAndView("redirect:/take-part/" + organisation.code() + "/thanks")
                : page(
                        organisation,
                        "/take-part/" + code,
                        form.anew(),
                        Errors.none().with("reach", DEALT_WITH));
    }

    @OpenToAll(session = false)
    @GetMapping("/take-part/{code}/thanks")
    ModelAndView thank(@PathVariable String code) {
        return new ModelAndView("feedback/helping/thanks", Map.of("organisation", organisation(code)));
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt/offer")
    ModelAndView offerWithReceipt(
            @Valid @ModelAttribute OfferForm form, BindingResult result, HttpServletRequest request) {
        var opened = receipts.open(form.receipt()).orElseThrow(NotFound::new);
        if (result.hasErrors()) {
            var organisation = organisations.with(opened.organisation()).orElseThrow(NotFound::new);
            return page(organisation, "/receipt/offer", form, Errors.of(result));
        }
        if (!Tenancy.in(opened.organisation().id(), () -> offers.keep(numbers.id(form.receipt()), form))) {
            var organisation = organisations.with(opened.organisation()).orElseThrow(NotFound::new);
            return page(organisation, "/receipt/offer", form, Errors.none().with("reach", ANSWERED));
        }
        request.setAttribute(
                ReceiptPanel.DONE, "Thank you for offering to help. What becomes of it will stand on this page.");
        return new ModelAndView(AGAIN);
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt/offer/take-back")
    ModelAndView takeBack(OfferForm form, HttpServletRequest request) {
        var opened = receipts.open(form.receipt()).orElseThrow(NotFound::new);
        Tenancy.in(opened.organisation().id(), () -> offers.delete(numbers.id(form.receipt())));
        request.setAttribute(
                ReceiptPanel.DONE, "You took your offer back. Your name, and how to reach you, are deleted from it.");
        return new ModelAndView(AGAIN);
    }

    private Organisation organisation(String code) {
        return organisations.withCode(code).orElseThrow(NotFound::new);
    }

    private static ModelAndView page(Organisation organisation, String action, OfferForm form, Errors errors) {
        var page = new HelpPage(organisation.letterhead(), organisation.code(), action, form);
        return new ModelAndView(
                "feedback/helping/help",
                Map.of("page", page, "errors", OfferForm.inOrder(errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
