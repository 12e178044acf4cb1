package linchpin.walks.works;

import java.time.LocalDate;
import java.util.Map;
import linchpin.actions.ActionId;
import linchpin.history.History;
import linchpin.matters.MatterId;
import linchpin.people.AccountId;
import linchpin.walks.Cost;
import linchpin.walks.Finding;
import linchpin.walks.Findings;
import linchpin.walks.WalkAct;
import linchpin.walks.WalkDeed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what becomes of a finding, and writes it into the history. */
@Component
class KeepWork {

    private final Findings findings;
    private final History history;

    KeepWork(Findings findings, History history) {
        this.findings = findings;
        this.history = history;
    }

    @Transactional
    public void plan(Finding finding, @Nullable AccountId owner, Cost cost, @Nullable LocalDate due) {
        findings.plan(finding.id(), owner, cost, due);
        did(
                WalkAct.PLANNED_WORK,
                finding,
                Map.of("cost", cost.stored(), "from", day(finding.due()), "due", day(due)),
                null);
    }

    @Transactional
    public void refuse(Finding finding, String because) {
        findings.refuse(finding.id(), because);
        did(WalkAct.REFUSED_WORK, finding, Map.of(), because);
    }

    @Transactional
    public void became(Finding finding, MatterId matter) {
        findings.became(finding.id(), matter, null, null);
        did(WalkAct.BECAME_MATTER, finding, Map.of(), null);
    }

    /** @param owner who answers for the action, and for the finding where nobody did */
    @Transactional
    public void became(Finding finding, MatterId matter, ActionId action, AccountId owner) {
        findings.became(finding.id(), matter, action, owner);
        did(WalkAct.BECAME_ACTION, finding, Map.of(), null);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void did(WalkAct act, Finding finding, Map<String, String> facts, @Nullable String words) {
        history.did(new WalkDeed(act, finding.id(), facts), words);
    }
}
