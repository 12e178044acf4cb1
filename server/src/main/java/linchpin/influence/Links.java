package linchpin.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import linchpin.actions.Action;
import linchpin.actions.ActionId;
import linchpin.actions.Actions;
import linchpin.decisions.Decision;
import linchpin.decisions.DecisionId;
import linchpin.decisions.Decisions;
import linchpin.matters.Matter;
import linchpin.matters.MatterId;
import linchpin.matters.Matters;
import linchpin.people.Permission;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.proposals.Proposals.Shelf;
import linchpin.ui.Choice;
import linchpin.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What something can be linked to. Whoever may not read a thing learns nothing of it by a link: not even what it is called. */
@Component
public class Links {

    /** An address of this product, with or without what stands before it and behind. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://[^/\\s]+)?/?(matters|proposals|decisions|actions)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\\S*)?");

    private static final int OF_EACH = 8;

    private final Matters matters;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Actions actions;

    Links(Matters matters, Proposals proposals, Decisions decisions, Actions actions) {
        this.matters = matters;
        this.proposals = proposals;
        this.decisions = decisions;
        this.actions = actions;
    }

    /** @return what this address shows; empty where it is none of ours, or not this viewer's to read */
    @Transactional(readOnly = true)
    public Optional<Link> at(String address, Viewer viewer) {
        var parts = ADDRESS.matcher(address.strip());
        return parts.matches()
                ? About.in(parts.group(1)).flatMap(about -> read(about, UUID.fromString(parts.group(2)), viewer))
                : Optional.empty();
    }

    /** @return empty where nothing is linked, or it is not this viewer's to read */
    @Transactional(readOnly = true)
    public Optional<Link> of(@Nullable About about, @Nullable UUID id, Viewer viewer) {
        return about == null || id == null ? Optional.empty() : read(about, id, viewer);
    }

    private Optional<Link> read(About about, UUID id, Viewer viewer) {
        return switch (about) {
            case MATTER -> matter(new MatterId(id), viewer).map(Links::link);
            case PROPOSAL ->
                proposals.found(new ProposalId(id), proposing(viewer)).map(Links::link);
            case DECISION ->
                decisions.found(new DecisionId(id), deciding(viewer)).map(Links::link);
            case ACTION ->
                actions.with(new ActionId(id))
                        .filter(action -> matter(action.matterId(), viewer).isPresent())
                        .map(Links::link);
        };
    }

    private Optional<Matter> matter(MatterId id, Viewer viewer) {
        return viewer.may(Permission.READ_LOG)
                ? matters.readable(List.of(matters.partOf(id).orElse(id)), reading(viewer)).stream()
                        .findFirst()
                : Optional.empty();
    }

    /** @return a short list to choose from, what is likely first; the first stands for nothing chosen */
    @Transactional(readOnly = true)
    public List<Choice> choices(Viewer viewer) {
        var links = new ArrayList<Link>();
        if (viewer.may(Permission.READ_LOG)) {
            matters.readable(reading(viewer)).stream()
                    .filter(matter -> !matter.state().closed())
                    .limit(OF_EACH)
                    .forEach(matter -> links.add(link(matter)));
        }
        var latest = new Paging(null, true); // backwards from the end: what came last first
        proposals.page(proposing(viewer), new Shelf(false, null), latest, OF_EACH).stream()
                .limit(OF_EACH)
                .forEach(proposal -> links.add(link(proposal)));
        decisions.running(deciding(viewer)).stream().limit(OF_EACH).forEach(decision -> links.add(link(decision)));
        decisions.ended(deciding(viewer), new Paging(null, false)).stream()
                .limit(OF_EACH)
                .forEach(decision -> links.add(link(decision)));
        var choices = new ArrayList<>(List.of(new Choice("", "Nothing on this list")));
        links.forEach(link -> choices.add(new Choice(link.path(), link.label())));
        return choices;
    }

    private static Link link(Matter matter) {
        return new Link(About.MATTER, matter.id().id(), matter.title(), matter.path());
    }

    private static Link link(Proposal proposal) {
        return new Link(About.PROPOSAL, proposal.id().id(), proposal.title(), proposal.path());
    }

    private static Link link(Decision decision) {
        return new Link(About.DECISION, decision.id().id(), decision.title(), decision.path());
    }

    private static Link link(Action action) {
        return new Link(About.ACTION, action.id().id(), action.what(), action.path());
    }

    private static Viewer reading(Viewer viewer) {
        return viewer.within(Permission.READ_LOG);
    }

    private static Viewer proposing(Viewer viewer) {
        return viewer.within(Permission.PROPOSE);
    }

    private static Viewer deciding(Viewer viewer) {
        return viewer.within(Permission.DECIDE);
    }
}
