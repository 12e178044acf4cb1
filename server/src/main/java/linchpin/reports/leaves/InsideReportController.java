package linchpin.reports.leaves;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import linchpin.organisation.Organisations;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.reports.Quarter;
import linchpin.reports.Version;
import linchpin.ui.Errors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A report before everybody reads it, in all its versions, and where it is approved. */
@Controller
class InsideReportController {

    private final ReportPages pages;
    private final ReportVersions versions;
    private final ApproveReport approving;
    private final Organisations organisations;

    InsideReportController(
            ReportPages pages, ReportVersions versions, ApproveReport approving, Organisations organisations) {
        this.pages = pages;
        this.versions = versions;
        this.approving = approving;
        this.organisations = organisations;
    }

    /**
     * What the page prints.
     *
     * @param code of the organisation, as in addresses
     * @param latest whether it is the latest version
     * @param published whether everybody reads this version or a later one
     * @param approve whether the viewer may approve it
     * @param write whether the viewer may change it
     * @param whyNot why somebody who could approve it does not; empty otherwise
     */
    record InsidePage(
            ReportPage report,
            String code,
            boolean latest,
            boolean published,
            boolean approve,
            boolean write,
            String whyNot,
            List<ReportVersions.Line> versions) {

        String inPublic() {
            return "/report/" + code + "/" + report.quarter().code();
        }
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/reports/{code}")
    ModelAndView latest(@PathVariable String code, Viewer viewer) {
        return page(quarter(code), null, viewer, StatementForm.EMPTY, Errors.none());
    }

    @Needs(value = Permission.WRITE_REPORT, forAll = true)
    @GetMapping("/reports/{code}/versions/{version}")
    ModelAndView version(@PathVariable String code, @PathVariable int version, Viewer viewer) {
        return page(quarter(code), version, viewer, StatementForm.EMPTY, Errors.none());
    }

    @Needs(value = Permission.APPROVE_REPORT, forAll = true)
    @PostMapping("/reports/{code}/approve")
    ModelAndView approve(
            @PathVariable String code,
            @RequestParam int version,
            @Valid @ModelAttribute StatementForm form,
            BindingResult result,
            Viewer viewer) {
        var quarter = quarter(code);
        if (result.hasErrors()) {
            return page(quarter, null, viewer, form, Errors.of(result));
        }
        approving.approve(viewer, quarter, version, form.statement());
        return new ModelAndView("redirect:" + quarter.path());
    }

    private static Quarter quarter(String code) {
        return Quarter.with(code).orElseThrow(NotFound::new);
    }

    private ModelAndView page(
            Quarter quarter, @Nullable Integer wanted, Viewer viewer, StatementForm form, Errors errors) {
        var all = versions.of(quarter);
        var shown = all.stream()
                .filter(one -> wanted == null || one.version() == wanted)
                .findFirst()
                .orElseThrow(NotFound::new);
        var organisation = organisations.with(viewer.organisation()).orElseThrow(NotFound::new);
        var page = inside(pages.page(shown, organisation), organisation.code(), shown, all, viewer);
        return new ModelAndView(
                "reports/leaves/inside",
                Map.of("page", page, "form", form, "errors", errors),
                errors.any() ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }

    private InsidePage inside(ReportPage report, String code, Version shown, List<Version> all, Viewer viewer) {
        var latest = shown.version() == all.getFirst().version();
        var waits = latest && shown.approval() == null && viewer.mayForAll(Permission.APPROVE_REPORT);
        var wrote = ApproveReport.wrote(all, viewer.account());
        return new InsidePage(
                report,
                code,
                latest,
                all.stream().anyMatch(one -> one.approval() != null),
                waits && !wrote,
                latest,
                waits && wrote ? "You wrote something of it, so somebody else approves it." : "",
                versions.lines(all));
    }
}
