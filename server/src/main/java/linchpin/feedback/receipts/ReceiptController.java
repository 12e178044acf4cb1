package linchpin.feedback.receipts;

import linchpin.feedback.ReceiptPanel;
import linchpin.feedback.receipts.ReceiptPages.Outcome;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import linchpin.ui.remembered.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming back with a receipt: typed in, or from its QR code, which leads to the same form. */
@Controller
class ReceiptController {

    private final ReceiptPages pages;

    ReceiptController(ReceiptPages pages) {
        this.pages = pages;
    }

    @OpenToAll(session = false)
    @GetMapping("/receipt")
    ModelAndView ask(@RequestParam(required = false) @Nullable String closed) {
        return pages.asking("", Errors.none(), HttpStatus.OK).addObject("closed", closed != null);
    }

    @OpenToAll(session = false)
    @PostMapping("/receipt")
    ModelAndView open(
            @RequestParam(defaultValue = "") String receipt,
            @RequestAttribute(name = ReceiptPanel.DONE, required = false) @Nullable String done) {
        return pages.after(receipt, _ -> Outcome.done(done));
    }

    /** Codes that were printed before the number stood behind a "#" go on working. */
    @Remembered(inBrowsers = false)
    @OpenToAll(session = false)
    @GetMapping("/receipt/{receipt:[0-9 -]+}")
    ModelAndView follow(@PathVariable String receipt) {
        return pages.at(receipt);
    }

    /** Where every form of the page leads: Back comes to it for a while, and no history or log keeps what opens the receipt. */
    @Remembered(inBrowsers = false)
    @OpenToAll(session = false)
    @GetMapping(ReceiptPages.NOW + "{brief}")
    ModelAndView now(@PathVariable String brief) {
        return pages.now(brief);
    }

    @OpenToAll(session = false)
    @GetMapping(ReceiptPages.SURE + "{brief}")
    ModelAndView sure(@PathVariable String brief) {
        return pages.sure(brief);
    }
}
