package linchpin.notices.following;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import linchpin.answers.AnswerId;
import linchpin.answers.AnswerRefused;
import linchpin.answers.JudgeChange;
import linchpin.answers.Verdict;
import linchpin.notices.Recipients;
import linchpin.notices.Recipients.Recipient;
import linchpin.notices.Stopped;
import linchpin.notices.following.ToldPage.ToldMatter;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.platform.NotFound;
import linchpin.platform.Tenancy;
import linchpin.ui.Errors;
import linchpin.ui.OpenToAll;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the links of messages lead. Programs that look through mail open every link: whatever is opened shows something, and only what is pressed
 * there counts.
 */
@Controller
@RequestMapping("/news/{key}")
class WhatCameController {

    private final Recipients recipients;
    private final Organisations organisations;
    private final ReadWhatCame reading;
    private final JudgeChange judging;

    WhatCameController(Recipients recipients, Organisations organisations, ReadWhatCame reading, JudgeChange judging) {
        this.recipients = recipients;
        this.organisations = organisations;
        this.reading = reading;
        this.judging = judging;
    }

    @OpenToAll(session = false)
    @GetMapping
    ModelAndView told(@PathVariable String key, @RequestParam(required = false) @Nullable String said) {
        return with(key, opened -> shown(opened, said == null ? null : "Thank you. Your answer counts."));
    }

    /** Who opened it. */
    private record Opened(Organisation organisation, String key, Recipient recipient) {}

    private ModelAndView shown(Opened opened, @Nullable String done) {
        var raised = reading.raised(opened.recipient().id());
        var matters = raised.by().entrySet().stream()
                .map(entry -> reading.told(entry.getKey(), entry.getValue()))
                .toList();
        return new ModelAndView(
                "notices/following/told",
                Map.of(
                        "page",
                        new ToldPage(
                                opened.organisation(),
                                opened.key(),
                                opened.recipient(),
                                matters,
                                raised.alone(),
                                done)));
    }

    /** The one press that is left to whoever chose yes, half or no in a message. */
    record SayPage(
            Organisation organisation, String key, ToldMatter told, Verdict verdict, String words, Errors errors) {}

    @OpenToAll(session = false)
    @GetMapping("/{matter}/{verdict}")
    ModelAndView sure(@PathVariable String key, @PathVariable String matter, @PathVariable String verdict) {
        var chosen = Verdict.chosen(verdict).orElseThrow(NotFound::new);
        return with(key, opened -> {
            var theirs = reading.numbered(opened.recipient().id(), matter).orElseThrow(NotFound::new);
            var told = reading.told(theirs.getKey(), theirs.getValue());
            if (told.answer() == null || !told.open()) {
                return shown(opened, null);
            }
            return asked(opened, told, chosen, "", Errors.none());
        });
    }

    private static ModelAndView asked(Opened opened, ToldMatter told, Verdict chosen, String words, Errors errors) {
        return new ModelAndView(
                "notices/following/say",
                Map.of("page", new SayPage(opened.organisation(), opened.key(), told, chosen, words, errors)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    /** What they say. */
    record SayForm(
            UUID answer,
            String asked,
            String verdict,

            @Size(max = 4_000, message = "Please shorten this to 4,000 characters. All of it is still here")
            String words) {

        SayForm {
            asked = Typed.text(asked);
            verdict = Typed.text(verdict);
            words = Typed.text(words).replace("\r\n", "\n");
        }
    }

    @OpenToAll(session = false)
    @PostMapping("/{matter}")
    ModelAndView say(
            @PathVariable String key,
            @PathVariable String matter,
            @Valid @ModelAttribute SayForm form,
            BindingResult result) {
        var verdict = Verdict.chosen(form.verdict()).orElseThrow(NotFound::new);
        return with(key, opened -> {
            var theirs = reading.numbered(opened.recipient().id(), matter).orElseThrow(NotFound::new);
            if (result.hasErrors()) {
                var told = reading.told(theirs.getKey(), theirs.getValue());
                return told.answer() == null
                        ? shown(opened, null)
                        : asked(opened, told, verdict, form.words(), Errors.of(result));
            }
            try {
                judging.asGiver(theirs.getValue(), new AnswerId(form.answer()), form.asked(), verdict, form.words());
            } catch (AnswerRefused e) {
                var why = e.settles()
                        ? "This was closed after your earlier answer. Nothing was counted just now. If things are different again, please tell us anew."
                        : "The answer has changed since. Please read it again: nothing was counted.";
                var page = shown(
                        opened, form.words().isBlank() ? why : why + " This is what you wrote: “" + form.words() + "”");
                page.setStatus(HttpStatus.CONFLICT);
                return page;
            }
            return new ModelAndView("redirect:/news/" + key + "?said=" + verdict.stored());
        });
    }

    /** Asks, for programs open links. */
    @OpenToAll(session = false)
    @GetMapping("/stop")
    ModelAndView ask(@PathVariable String key) {
        return with(key, opened -> stopping(opened));
    }

    /** The press on that page, or the one of a mail program (RFC 8058): neither signs in, and both may come twice. */
    @OpenToAll(session = false)
    @PostMapping("/stop")
    ModelAndView stop(@PathVariable String key) {
        return with(key, opened -> {
            recipients.stop(opened.recipient().id(), Stopped.ASKED);
            return stopping(new Opened(
                    opened.organisation(),
                    key,
                    recipients.with(opened.recipient().id()).orElseThrow(NotFound::new)));
        });
    }

    /** @param stopped whether they are told nothing any more */
    record StopPage(Organisation organisation, String key, boolean stopped, String how) {}

    private static ModelAndView stopping(Opened opened) {
        var recipient = opened.recipient();
        var page = new StopPage(
                opened.organisation(),
                opened.key(),
                recipient.stopped() != null,
                recipient.channel().inWords());
        return new ModelAndView("notices/following/stop", Map.of("page", page));
    }

    private ModelAndView with(String key, Function<Opened, ModelAndView> work) {
        var opened = recipients.open(key).orElseThrow(NotFound::new);
        var organisation = organisations.with(opened.organisation()).orElseThrow(NotFound::new);
        return Tenancy.in(
                opened.organisation().id(),
                () -> recipients
                        .with(opened.recipient())
                        .map(recipient -> work.apply(new Opened(organisation, key, recipient)))
                        .orElseThrow(NotFound::new));
    }
}
