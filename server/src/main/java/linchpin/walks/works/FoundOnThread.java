package linchpin.walks.works;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import linchpin.matters.Matter;
import linchpin.matters.ThreadStep;
import linchpin.people.Viewer;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import linchpin.walks.Finding;
import linchpin.walks.Findings;
import org.springframework.stereotype.Component;

/** On the thread of a matter: what was found on a walk that led to it. */
@Component
class FoundOnThread implements ThreadStep {

    private final Findings findings;
    private final Fragments fragments;

    FoundOnThread(Findings findings, Fragments fragments) {
        this.findings = findings;
        this.fragments = fragments;
    }

    @Override
    public Content items(Matter matter, Viewer viewer, Frame frame) {
        List<Finding> found = findings.of(matter.id()).stream()
                .filter(finding -> viewer.mayReadAbout(finding.placeId()))
                .toList();
        return fragments.of("walks/works/onThread", Map.of("found", found));
    }

    @Override
    public int order() {
        return 5;
    }
}
