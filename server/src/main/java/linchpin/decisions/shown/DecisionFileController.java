package linchpin.decisions.shown;

import java.util.UUID;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.decisions.ballots.BallotsTable;
import linchpin.decisions.closing.KeptRecords;
import linchpin.people.Needs;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.platform.NotFound;
import linchpin.tables.writing.TableFile;
import linchpin.ui.Costly;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The published file of a decision: what everybody can work it out from again. */
@Controller
class DecisionFileController {

    private final Decisions decisions;
    private final KeptRecords records;

    DecisionFileController(Decisions decisions, KeptRecords records) {
        this.decisions = decisions;
        this.records = records;
    }

    @Costly
    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/file")
    ResponseEntity<String> file(@PathVariable UUID id, Viewer viewer) {
        var decision = decisions.readable(new DecisionId(id), viewer);
        var kept = records.of(decision.id()).orElseThrow(NotFound::new);
        return file(decision, kept.file(), "");
    }

    /** With which anybody can see that the file is as it was when the decision closed. */
    @Costly
    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/signature")
    ResponseEntity<String> signature(@PathVariable UUID id, Viewer viewer) {
        var decision = decisions.readable(new DecisionId(id), viewer);
        var signed = records.signature(decision.id()).orElseThrow(NotFound::new);
        return file(decision, signed.text(), "-signature");
    }

    /** The ballots alone, for a workbook. */
    @Costly
    @Needs(Permission.DECIDE)
    @GetMapping("/decisions/{id}/ballots/{kind}")
    ResponseEntity<byte[]> ballots(@PathVariable UUID id, @PathVariable String kind, Viewer viewer) {
        var decision = decisions.readable(new DecisionId(id), viewer);
        var kept = records.of(decision.id()).orElseThrow(NotFound::new);
        return TableFile.of(BallotsTable.of(kept.file()), kind);
    }

    /** @param what follows its number in the name of the file */
    static ResponseEntity<String> file(Decision decision, String text, String what) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("decision-" + decision.number() + what + ".json")
                                .build()
                                .toString())
                .body(text);
    }
}
