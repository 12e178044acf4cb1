package linchpin.proposals.ideas;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import linchpin.people.AccountId;
import linchpin.people.Viewer;
import linchpin.proposals.codesign.CodesignId;
import linchpin.proposals.codesign.HeldSession.Held;
import linchpin.proposals.codesign.SessionNames;
import linchpin.proposals.codesign.SessionNames.Known;
import linchpin.proposals.codesign.WhyBack;
import linchpin.proposals.ideas.IdeasOfSession.Line;
import linchpin.proposals.ideas.IdeasOfSession.Said;
import linchpin.ui.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the ideas from a session into words: whose each was, and what became of it. */
@Component
class ReadIdeas {

    private final Ideas ideas;
    private final IdeaWords words;
    private final Whose whose;
    private final SessionNames names;

    ReadIdeas(Ideas ideas, IdeaWords words, Whose whose, SessionNames names) {
        this.ideas = ideas;
        this.words = words;
        this.whose = whose;
        this.names = names;
    }

    /**
     * How somebody looks at them.
     *
     * @param adds whether they may add to the session
     * @param decides whether they may say what becomes of ideas
     */
    record Looking(Held held, Viewer viewer, boolean adds, boolean decides) {

        private String path(Idea idea, String deed) {
            return held.session().path() + "/ideas/" + idea.id().id() + "/" + deed;
        }

        private String became(Idea idea) {
            return decides && !idea.taken() ? path(idea, "became") : "";
        }

        private String away(Idea idea) {
            var may = decides || idea.addedBy().equals(viewer.account()) || idea.givenBy(viewer.account());
            return may && !idea.taken() && !held.proposal().withdrawn() ? path(idea, "away") : "";
        }

        private String read(Idea idea, int said) {
            return idea.unread(viewer.account(), said) ? path(idea, "read") : "";
        }
    }

    @Transactional(readOnly = true)
    IdeasOfSession of(Looking looking) {
        var session = looking.held().session();
        var all = ideas.of(List.of(session.id()));
        var said = words.of(all);
        var known = names.of(people(all, said));
        var named = whose.named(session.id());
        return new IdeasOfSession(
                all.stream()
                        .map(one -> line(one, said.getOrDefault(one.id(), List.of()), looking, named, known))
                        .toList(),
                looking.adds() ? session.path() + "/ideas" : "",
                looking.adds() ? whose.choices(looking.held(), looking.viewer()) : List.of());
    }

    private static Set<AccountId> people(List<Idea> all, Map<IdeaId, List<IdeaWord>> said) {
        var people = new HashSet<AccountId>();
        for (var one : all) {
            people.add(one.addedBy());
            if (one.giverId() != null) {
                people.add(one.giverId());
            }
            if (one.awayBy() != null) {
                people.add(one.awayBy());
            }
        }
        said.values().forEach(lines -> lines.forEach(line -> people.add(line.saidBy())));
        return people;
    }

    private static Line line(Idea one, List<IdeaWord> said, Looking looking, Set<AccountId> named, Known known) {
        return new Line(
                "idea-" + one.id().id(),
                one.words() == null ? away(one, known) : one.words(),
                state(one, said),
                colour(one, said),
                one.taken() ? "" : Whose.words(one, looking.viewer(), named, known),
                known.by(one.addedBy(), one.addedAs(), one.addedOn()),
                lines(said, known),
                looking.became(one),
                looking.away(one),
                looking.read(one, said.size()));
    }

    /** @return what was said of one, the latest first */
    @Transactional(readOnly = true)
    List<Said> said(Idea one) {
        var said = words.of(List.of(one));
        return lines(said.getOrDefault(one.id(), List.of()), names.of(people(List.of(one), said)));
    }

    private static List<Said> lines(List<IdeaWord> said, Known known) {
        return said.stream()
                .map(word -> new Said(word.says(), known.by(word.saidBy(), word.saidAs(), word.saidOn())))
                .toList();
    }

    private static String away(Idea one, Known known) {
        var back = "took this away on " + Days.full(Objects.requireNonNull(one.awayOn()));
        return WhyBack.told(
                known.name(Objects.requireNonNull(one.awayBy())), back, Objects.requireNonNullElse(one.awayWhy(), ""));
    }

    private static String state(Idea one, List<IdeaWord> said) {
        if (said.isEmpty()) {
            return one.taken() ? "" : "Open";
        }
        return said.getFirst().state().label();
    }

    private static String colour(Idea one, List<IdeaWord> said) {
        return said.isEmpty() || one.taken() ? "blue" : said.getFirst().state().colour();
    }

    /** @return for each session that has any, as in "3 ideas: 1 taken up, 2 open" */
    @Transactional(readOnly = true)
    Map<CodesignId, String> counted(Collection<CodesignId> sessions) {
        var standing = ideas.of(sessions).stream().filter(one -> !one.taken()).toList();
        var said = words.of(standing);
        var counted = new HashMap<CodesignId, String>();
        standing.stream()
                .collect(Collectors.groupingBy(Idea::sessionId))
                .forEach((session, all) -> counted.put(session, counted(all, said)));
        return counted;
    }

    private static String counted(List<Idea> all, Map<IdeaId, List<IdeaWord>> said) {
        var each = all.stream()
                .map(one -> state(one, said.getOrDefault(one.id(), List.of())))
                .collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
        return (all.size() == 1 ? "1 idea: " : all.size() + " ideas: ")
                + each.entrySet().stream()
                        .map(one -> one.getValue() + " " + one.getKey().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }
}
