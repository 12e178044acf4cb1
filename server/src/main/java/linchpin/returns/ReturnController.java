package linchpin.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.returns.sheet.Preview;
import linchpin.returns.units.ReturnRefused;
import linchpin.returns.units.Settings;
import linchpin.ui.Errors;
import linchpin.ui.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Making a month's return, from the list of months to its submission. */
@Controller
class ReturnController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final int MOST = 10_000_000;

    private final ReadReturns reading;
    private final MakeReturn making;
    private final Settings settings;
    private final Organisations organisations;
    private final Clock clock;

    ReturnController(
            ReadReturns reading, MakeReturn making, Settings settings, Organisations organisations, Clock clock) {
        this.reading = reading;
        this.making = making;
        this.settings = settings;
        this.organisations = organisations;
        this.clock = clock;
    }

    private static void ofTheWhole(Viewer viewer) {
        if (!viewer.reach().whole()) {
            throw ReturnRefused.ofTheWhole();
        }
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns")
    ModelAndView list(Viewer viewer) {
        ofTheWhole(viewer);
        return new ModelAndView("returns/returns", Map.of("page", reading.list()));
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/{setting}/{month}")
    ModelAndView show(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        return page(new Returns.Key(setting, month), viewer, ReadReturns.Typing.NOTHING);
    }

    private ModelAndView page(Returns.Key key, Viewer viewer, ReadReturns.Typing typing) {
        ofTheWhole(viewer);
        return new ModelAndView(
                "returns/return",
                Map.of("page", reading.page(key, viewer, typing)),
                typing.errors().any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/returns/{setting}/{month}/eligible")
    ModelAndView eligible(
            @PathVariable String setting,
            @PathVariable YearMonth month,
            @RequestParam Map<String, String> sent,
            Viewer viewer) {
        ofTheWhole(viewer);
        var key = new Returns.Key(setting, month);
        var typed = new HashMap<UUID, String>();
        var numbers = new HashMap<UUID, Integer>();
        var errors = Errors.none();
        for (var line : reading.page(key, viewer, ReadReturns.Typing.NOTHING).rows()) {
            var text = Typed.text(sent.get(line.field())).replace(",", "");
            var place = UUID.fromString(line.field().replace("eligible-", ""));
            typed.put(place, text);
            if (text.matches("[0-9]{1,8}") && Integer.parseInt(text) <= MOST) {
                numbers.put(place, Integer.parseInt(text));
            } else if (!text.isEmpty()) {
                errors = errors.with(line.field(), "Enter a whole number for " + line.name() + ", or leave it empty");
            }
        }
        if (errors.any()) {
            return page(key, viewer, new ReadReturns.Typing(typed, errors));
        }
        making.eligible(key, numbers);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/returns/{setting}/{month}/check")
    ModelAndView check(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var key = new Returns.Key(setting, month);
        making.check(key);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/returns/{setting}/{month}/reopen")
    ModelAndView reopen(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var key = new Returns.Key(setting, month);
        making.reopen(key);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/{setting}/{month}/submit")
    ModelAndView warn(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var page = reading.page(new Returns.Key(setting, month), viewer, ReadReturns.Typing.NOTHING);
        return page.begun().state() == Returns.State.CHECKED
                ? new ModelAndView("returns/submit", Map.of("page", page))
                : new ModelAndView("redirect:" + page.path());
    }

    @Needs(Permission.MAKE_RETURN)
    @PostMapping("/returns/{setting}/{month}/submit")
    ModelAndView submit(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var key = new Returns.Key(setting, month);
        making.submit(key, viewer);
        return new ModelAndView("redirect:" + key.path());
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/{setting}/{month}/preview")
    ModelAndView preview(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var key = new Returns.Key(setting, month);
        var page = reading.page(key, viewer, ReadReturns.Typing.NOTHING);
        var preview = Preview.of(
                reading.sheet(key, page.setting(), viewer),
                page.setting(),
                viewer.organisationName(),
                LocalDate.now(clock));
        return new ModelAndView("returns/preview", Map.of("page", new ReturnPage.PreviewPage(page, preview)));
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/{setting}/{month}/lines.csv")
    ResponseEntity<String> lines(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var sheet = reading.sheet(new Returns.Key(setting, month), settings.in(month, setting), viewer);
        var organisation = organisations.with(viewer.organisation()).orElseThrow();
        return csv(setting + "-" + month + "-lines.csv", ReturnCsv.lines(sheet, month, organisation));
    }

    @Needs(Permission.MAKE_RETURN)
    @GetMapping("/returns/{setting}/{month}/modes.csv")
    ResponseEntity<String> modes(@PathVariable String setting, @PathVariable YearMonth month, Viewer viewer) {
        ofTheWhole(viewer);
        var sheet = reading.sheet(new Returns.Key(setting, month), settings.in(month, setting), viewer);
        var organisation = organisations.with(viewer.organisation()).orElseThrow();
        return csv(setting + "-" + month + "-modes.csv", ReturnCsv.modes(sheet, month, organisation));
    }

    private static ResponseEntity<String> csv(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(text);
    }
}
