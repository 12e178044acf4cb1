package linchpin.proposals.sitting;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.acting.ProposalStep;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.CodesignSessions;
import linchpin.proposals.codesign.Side;
import linchpin.proposals.codesign.WhoSits;
import linchpin.ui.Fragments;
import linchpin.ui.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of a proposal: the sessions in which it was drawn up, the latest first. */
@Component
class SessionsOfProposal implements ProposalStep {

    private static final int ORDER = 40;

    private final CodesignSessions sessions;
    private final WhatCameUp contents;
    private final WhoSits who;
    private final Fragments fragments;

    SessionsOfProposal(CodesignSessions sessions, WhatCameUp contents, WhoSits who, Fragments fragments) {
        this.sessions = sessions;
        this.contents = contents;
        this.who = who;
        this.fragments = fragments;
    }

    /**
     * @param came as in "4 patients, 1 manager"
     * @param says what came up in it, in short; empty for nothing yet
     */
    record Row(CodesignSession session, String came, String says) {}

    /** @param record where one is written down; empty for who may not */
    record Piece(List<Row> rows, String record) {}

    @Override
    @Transactional(readOnly = true)
    public Content content(Proposal proposal, Viewer viewer, Frame frame) {
        var all = sessions.of(proposal.id());
        var says = contents.inShort(all);
        var rows = IntStream.range(0, all.size())
                .mapToObj(i -> new Row(all.get(i), Side.counted(all.get(i).came(), frame.leader()), says.get(i)))
                .toList();
        var may = !proposal.withdrawn() && who.mayRecord(proposal, viewer);
        var piece = new Piece(rows, may ? proposal.path() + "/sessions/new" : "");
        return fragments.of("proposals/sitting/onProposal", Map.of("piece", piece, "frame", frame));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
