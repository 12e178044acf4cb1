package linchpin.proposals.ideas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import linchpin.people.HomePanel;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposals;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.CodesignSession;
import linchpin.proposals.codesign.CodesignSessions;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the home of whoever gave an idea in a session: that it stands there, and what became of it, until they have read it. */
@Component
@HomePanel.Reminds(HomePanel.Kind.YOURS)
class MyIdeasOnHome implements HomePanel {

    private static final int SHOWN = 5;
    private static final int ORDER = 16;

    private final Ideas ideas;
    private final IdeaWords words;
    private final CodesignSessions sessions;
    private final Proposals proposals;

    MyIdeasOnHome(Ideas ideas, IdeaWords words, CodesignSessions sessions, Proposals proposals) {
        this.ideas = ideas;
        this.words = words;
        this.sessions = sessions;
        this.proposals = proposals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> panel(Viewer viewer) {
        var unread = ideas.unread(viewer.account());
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        var in = sessions(unread, viewer);
        var said = words.of(unread);
        var items = new ArrayList<Item>();
        for (var idea : unread) {
            var session = in.get(idea.sessionId());
            if (session != null) {
                items.add(item(idea, session, said.getOrDefault(idea.id(), List.of())));
            }
        }
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "Your ideas from co-design sessions",
                        (long) items.size(),
                        items.stream().limit(SHOWN).toList(),
                        "",
                        null,
                        false));
    }

    /** @return those that this person may read */
    private Map<CodesignId, CodesignSession> sessions(List<Idea> unread, Viewer viewer) {
        var all = sessions.with(unread.stream().map(Idea::sessionId).toList());
        var about = proposals.these(
                all.stream().map(CodesignSession::proposalId).toList(), viewer.within(Permission.PROPOSE));
        return all.stream()
                .filter(session -> about.containsKey(session.proposalId()))
                .collect(Collectors.toMap(CodesignSession::id, Function.identity()));
    }

    private static Item item(Idea idea, CodesignSession session, List<IdeaWord> said) {
        var path = session.path() + "#idea-" + idea.id().id();
        var words = Objects.requireNonNull(idea.words());
        if (said.isEmpty()) {
            var detail = "Written down as yours, from the session of " + Days.full(session.heldOn()) + ".";
            return new Item(words, path, detail, "New");
        }
        return new Item(
                words,
                path,
                said.getFirst().says() + ". Read it on the page of the session.",
                said.getFirst().state().label());
    }

    @Override
    public int order() {
        return ORDER;
    }
}
