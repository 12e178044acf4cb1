package linchpin.answers.paper;

import jakarta.servlet.http.HttpServletRequest;
import linchpin.answers.paper.PrintedPage.Line;
import linchpin.organisation.Organisation;
import linchpin.organisation.Organisations;
import linchpin.people.Viewer;
import linchpin.ui.links.OwnAddress;
import linchpin.ui.print.Printer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Prints copies as PDF, each on one sheet where its letters stay large enough. */
@Component
class PaperPress {

    private final AnswersToPrint papers;
    private final Printer printer;
    private final Organisations organisations;
    private final OwnAddress address;

    PaperPress(AnswersToPrint papers, Printer printer, Organisations organisations, OwnAddress address) {
        this.papers = papers;
        this.printer = printer;
        this.organisations = organisations;
        this.address = address;
    }

    /** @throws CopyRefused when it is out of date */
    ResponseEntity<byte[]> print(Line line, Viewer viewer, HttpServletRequest request) {
        if (line.why() != null) {
            throw CopyRefused.outOfDate(line.why());
        }
        var copy = line.copy();
        var paper = papers.of(copy.answerId(), address.of(request, record(viewer)), viewer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store") // it may be taken back at any moment
                .body(printer.printOnOnePage(
                        AnswersToPrint.template(copy.shape()),
                        AnswersToPrint.tries(paper, copy.shape(), copy.large())));
    }

    private String record(Viewer viewer) {
        return organisations
                .with(viewer.organisation())
                .map(Organisation::code)
                .map(code -> "/said/" + code)
                .orElseThrow();
    }
}
