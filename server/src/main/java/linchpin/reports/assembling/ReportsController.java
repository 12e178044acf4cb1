package linchpin.reports.assembling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.NavigationEntry;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.Quarter;
import linchpin.reports.Reports;
import linchpin.reports.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The quarters, and how far the report of each is. */
@Controller
class ReportsController {

    private static final int OFFERED = 4;

    private final Reports reports;
    private final AssembleReport assembling;
    private final Clock clock;

    ReportsController(Reports reports, AssembleReport assembling, Clock clock) {
        this.reports = reports;
        this.assembling = assembling;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry quarterlyReports() {
        return new NavigationEntry(
                NavigationEntry.Group.ACT, 70, "Quarterly reports", "/reports", Permission.WRITE_REPORT, true);
    }

    /** @param latest null where nobody has begun it */
    record Line(Quarter quarter, @Nullable Version latest) {

        String standing() {
            if (latest == null) {
                return "Not put together yet";
            }
            return latest.approval() == null ? "Version " + latest.version() + " waits to be approved" : "Published";
        }
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/reports")
    ModelAndView list() {
        var kept = reports.latest().stream().collect(Collectors.toMap(Version::quarter, Function.identity()));
        var quarters = new ArrayList<>(Quarter.over(LocalDate.now(clock), OFFERED));
        reports.latest().stream()
                .map(Version::quarter)
                .filter(quarter -> !quarters.contains(quarter))
                .forEach(quarters::add);
        List<Line> lines = quarters.stream()
                .map(quarter -> new Line(quarter, kept.get(quarter)))
                .toList();
        return new ModelAndView("reports/assembling/reports", Map.of("lines", lines));
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/reports")
    String begin(@RequestParam String quarter, Viewer viewer) {
        var chosen = Quarter.with(quarter).orElseThrow(NotFound::new);
        assembling.puts(viewer, chosen, LocalDate.now(clock), Map.of());
        return "redirect:" + chosen.path();
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @PostMapping("/reports/{code}/count")
    String count(@PathVariable String code, @RequestParam int version, Viewer viewer) {
        var quarter = Quarter.with(code).orElseThrow(NotFound::new);
        assembling.countAnew(viewer, quarter, version, LocalDate.now(clock));
        return "redirect:" + quarter.path();
    }
}
