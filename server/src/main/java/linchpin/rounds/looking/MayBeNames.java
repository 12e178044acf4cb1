package linchpin.rounds.looking;

import java.util.List;
import linchpin.analysis.text.redaction.Redactor;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What may still tell who somebody is, in words that a first look has covered. That look leaves names of staff, for feedback that thanks a nurse
 * is read inside; what is said here is for everybody, and a person decides about each.
 */
@Component
class MayBeNames {

    private final ObjectProvider<Redactor> redactor;

    /** @param redactor opened when it is first needed: reading its lists takes a moment */
    MayBeNames(ObjectProvider<Redactor> redactor) {
        this.redactor = redactor;
    }

    /** @return whether there may be anything in these words */
    boolean any(String words) {
        return !findings(words).isEmpty();
    }

    /** @return what to cover in these words, each as it stands there; a combination is not to be covered, only to be reworded */
    List<String> in(String words) {
        return findings(words).stream()
                .filter(finding -> finding.kind() != Kind.COMBINATION)
                .map(finding -> words.substring(finding.start(), finding.end()))
                .filter(part -> part.lines().count() == 1)
                .distinct()
                .toList();
    }

    private List<Finding> findings(String words) {
        return redactor.getObject().redact(words).findings();
    }
}
