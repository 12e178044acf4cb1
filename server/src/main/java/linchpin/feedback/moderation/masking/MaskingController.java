package linchpin.feedback.moderation.masking;

import java.util.Map;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation chooses what the machine proposes to mask. */
@Controller
@RequestMapping("/masking")
class MaskingController {

    private final MaskingChoices choices;

    MaskingController(MaskingChoices choices) {
        this.choices = choices;
    }

    /** @param made null where nothing was chosen */
    record MaskingPage(
            MaskingChoices.MaskingChoice choice, MaskingChoices.@org.jspecify.annotations.Nullable Made made) {}

    @Needs(value = Permission.MODERATE, forAll = true)
    @GetMapping
    ModelAndView show(Viewer viewer) {
        var page = new MaskingPage(choices.choice(), choices.made().orElse(null));
        return new ModelAndView("feedback/moderation/masking/masking", Map.of("page", page));
    }

    @Needs(value = Permission.MODERATE, forAll = true)
    @PostMapping
    ModelAndView choose(
            @RequestParam(defaultValue = "") String staff,
            @RequestParam(defaultValue = "") String accounts,
            Viewer viewer) {
        var kept = staff.equals(MaskingChoices.MaskingChoice.PROPOSE)
                ? MaskingChoices.MaskingChoice.PROPOSE
                : MaskingChoices.MaskingChoice.KEEP;
        choices.choose(new MaskingChoices.MaskingChoice(kept, !accounts.isEmpty()), viewer.account());
        return new ModelAndView("redirect:/masking");
    }
}
