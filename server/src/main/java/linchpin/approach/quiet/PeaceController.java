package linchpin.approach.quiet;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.approach.AskRules;
import linchpin.approach.KnownAgain;
import linchpin.approach.LeftAlone;
import linchpin.approach.sorting.ReadAddresses;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.TakesFile;
import linchpin.people.Viewer;
import linchpin.tables.BrokenFile;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The list of those to be left in peace: how many stand on it and why; whoever knows an address puts it on or takes it off. */
@Controller
class PeaceController {

    static final String PATH = "/approach/peace";

    private final LeftAlone alone;
    private final KnownAgain known;
    private final ReadAddresses reading;
    private final Clock clock;

    PeaceController(LeftAlone alone, KnownAgain known, ReadAddresses reading, Clock clock) {
        this.alone = alone;
        this.known = known;
        this.reading = reading;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry peaceEntry() {
        return new NavigationEntry(
                NavigationEntry.Group.SETTINGS, 43, "Left in peace", PATH, Permission.SEE_CHORES, true);
    }

    /**
     * What the page prints.
     *
     * @param asks whether its reader may send in lists, too
     * @param done what was done just now; empty for nothing
     */
    record PeacePage(
            boolean asks,
            List<Line> lines,
            long stopped,
            List<Choice> reasons,
            PeaceForm form,
            String done,
            Errors errors) {}

    /** A reason, and how many are left in peace for it. */
    record Line(String reason, long many) {}

    @Needs(
            value = {Permission.IMPORT, Permission.SEE_CHORES},
            forAll = true)
    @GetMapping(PATH)
    ModelAndView show(Viewer viewer) {
        return page(viewer, PeaceForm.EMPTY, "", Errors.none());
    }

    @Needs(
            value = {Permission.IMPORT, Permission.SEE_CHORES},
            forAll = true)
    @TakesFile
    @PostMapping(PATH)
    ModelAndView add(
            @ModelAttribute PeaceForm form, @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer)
            throws IOException {
        var several = file != null && !file.isEmpty();
        var errors = form.check(several ? Errors.none() : form.checkAddress(), LocalDate.now(clock));
        if (several && !form.address().isEmpty()) {
            errors = errors.with("file", "Enter one address or choose a file, not both");
        }
        if (errors.any()) {
            return page(viewer, form, "", errors);
        }
        return file == null || !several ? addOne(viewer, form) : addAll(viewer, form, file);
    }

    private ModelAndView addOne(Viewer viewer, PeaceForm form) {
        alone.leave(List.of(known.mac(form.written().orElseThrow())), form.reason(), form.lastDay());
        return page(viewer, PeaceForm.EMPTY, "Whoever has this address is left in peace from now on.", Errors.none());
    }

    private ModelAndView addAll(Viewer viewer, PeaceForm form, MultipartFile file) throws IOException {
        try (var in = file.getInputStream()) {
            var found = reading.read(in);
            if (found.addresses().isEmpty()) {
                return page(
                        viewer,
                        form,
                        "",
                        Errors.none().with("file", "There is no number and no email address in this file"));
            }
            alone.leave(found.addresses().stream().map(known::mac).toList(), form.reason(), form.lastDay());
            var done = "Left in peace from now on: " + found.addresses().size()
                    + ". Rows without a number or email address: " + found.without() + ".";
            return page(viewer, PeaceForm.EMPTY, done, Errors.none());
        } catch (BrokenFile e) {
            return page(viewer, form, "", Errors.none().with("file", e.detail()));
        }
    }

    @Needs(
            value = {Permission.IMPORT, Permission.SEE_CHORES},
            forAll = true)
    @PostMapping(PATH + "/off")
    ModelAndView takeOff(@RequestParam(defaultValue = "") String off, Viewer viewer) {
        var form = new PeaceForm(off, "", "");
        if (form.written().isEmpty()) {
            return page(
                    viewer,
                    form,
                    "",
                    Errors.none().with("off", "Enter the same number or email address that was put on the list"));
        }
        alone.takeOff(known.mac(form.written().orElseThrow()));
        return page(viewer, PeaceForm.EMPTY, "This address is off the list, if it stood there.", Errors.none());
    }

    private ModelAndView page(Viewer viewer, PeaceForm form, String done, Errors errors) {
        var lines = alone.counts().stream()
                .map(count -> new Line(AskRules.reason(count.reason()).orElse(count.reason()), count.many()))
                .toList();
        var reasons = new ArrayList<>(List.of(new Choice("", "Choose")));
        AskRules.on(LocalDate.now(clock)).reasons().stream()
                .map(one -> new Choice(one.code(), one.label()))
                .forEach(reasons::add);
        var shown = errors.inOrder(List.of("address", "file", "reason", "until", "off"));
        return new ModelAndView(
                "approach/quiet/peace",
                Map.of(
                        "page",
                        new PeacePage(
                                viewer.mayForAll(Permission.IMPORT),
                                lines,
                                alone.stopped(),
                                reasons,
                                form,
                                done,
                                shown)),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
