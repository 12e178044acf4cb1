package linchpin.decisions.setup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import linchpin.decisions.InWords;
import linchpin.decisions.PartyCode;
import linchpin.decisions.law.Cited;
import linchpin.decisions.law.Laws;
import linchpin.decisions.setup.DecisionDrafts.Draft;
import linchpin.decisions.voters.WhoCanVote;
import linchpin.organisation.Places;
import linchpin.people.LeaderName;
import linchpin.people.PlaceChoices;
import linchpin.people.Viewer;
import linchpin.proposals.Proposal;
import linchpin.proposals.ProposalId;
import linchpin.proposals.Proposals;
import linchpin.ui.Choice;
import linchpin.ui.Errors;
import linchpin.ui.LocalName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of setting up print. */
@Component
class SetUpPages {

    private final WhoCanVote candidates;
    private final Places places;
    private final Proposals proposals;
    private final LeaderName leader;

    SetUpPages(WhoCanVote candidates, Places places, Proposals proposals, LeaderName leader) {
        this.candidates = candidates;
        this.places = places;
        this.proposals = proposals;
        this.leader = leader;
    }

    /**
     * The form.
     *
     * @param path where it is sent
     * @param about the proposal that it is about; null for none
     */
    record FormPage(
            Template template,
            SetUpForm form,
            String path,
            @Nullable Proposal about,
            List<Choice> ways,
            List<Choice> places,
            List<Choice> patients,
            List<Choice> staff,
            Errors errors) {

        boolean panel() {
            return template == Template.PANEL;
        }

        FormParts parts(LocalName leader) {
            return new FormParts(form, errors, template.single(), ways, leader);
        }

        /** @return which law can be cited */
        public List<Choice> laws() {
            var known = Laws.all().stream().map(law -> new Choice(law.code(), law.name(), law.about()));
            return Stream.of(
                            Stream.of(new Choice("", "I say nothing about it")),
                            known,
                            Stream.of(new Choice(Cited.OTHER, "None of these, but other rules")))
                    .flatMap(choices -> choices)
                    .toList();
        }

        /** @return in which ways people hand in what they say */
        List<Choice> handing() {
            return List.of(
                    new Choice("no", "Here, each signed in"),
                    panel()
                            ? new Choice(
                                    "yes",
                                    "Here, and on a printed sheet",
                                    "Before the panel talks, one person reads each sheet in, and another looks whether it is right.")
                            : new Choice(
                                    "yes",
                                    "Here, and on paper or by a show of hands",
                                    "One person reads the ballots in, and another looks whether it is right."));
        }

        /** @return which options can be chosen where several are, by dots */
        List<Choice> choosing() {
            return List.of(
                    new Choice("no", "Those with the most dots"),
                    new Choice(
                            "yes",
                            "A spread, so that every part of the voters gets something",
                            "For cases that are to be of use to many: those with the larger part do not take all places."));
        }
    }

    /**
     * A draft, read before it is published.
     *
     * @param words what it means
     * @param setUp null where it cannot be published as it stands
     * @param errors why not
     */
    record DraftPage(
            Draft draft,
            @Nullable SetUp setUp,
            List<String> words,
            List<String> patients,
            List<String> staff,
            Errors errors) {}

    FormPage form(Template template, SetUpForm form, String path, Viewer viewer, Errors errors) {
        var both = candidates.both();
        return new FormPage(
                template,
                form,
                path,
                proposal(form.proposal(), viewer).orElse(null),
                template.ways().stream()
                        .map(way -> new Choice(way.stored(), way.label(), way.meaning()))
                        .toList(),
                PlaceChoices.named("The whole organisation", places.open(), viewer.reach()),
                WhoCanVote.Both.choices(both.patients()),
                WhoCanVote.Both.choices(both.staff()),
                errors);
    }

    DraftPage draft(Draft draft, ReadSetUp.Read read) {
        var setUp = read.setUp();
        var words = setUp == null
                ? List.<String>of()
                : new InWords(setUp.rules(), setUp.of(PartyCode.PATIENTS), setUp.of(PartyCode.STAFF), leader.here())
                        .sentences();
        return new DraftPage(
                draft,
                setUp,
                words(setUp, words),
                names(setUp, PartyCode.PATIENTS),
                names(setUp, PartyCode.STAFF),
                read.errors());
    }

    private static List<String> words(@Nullable SetUp setUp, List<String> words) {
        return setUp == null || setUp.law() == null
                ? words
                : Stream.concat(words.stream(), Stream.of(setUp.law().says())).toList();
    }

    private static List<String> names(@Nullable SetUp setUp, PartyCode party) {
        return setUp == null
                ? List.of()
                : setUp.voters().stream()
                        .filter(seat -> seat.party() == party)
                        .map(seat -> seat.account() == null ? seat.name() + " (no account)" : seat.name())
                        .toList();
    }

    /** @return the proposal that was named; empty where none was, or it is not this viewer's to read */
    Optional<Proposal> proposal(String sent, Viewer viewer) {
        try {
            return sent.isEmpty() ? Optional.empty() : proposals.found(new ProposalId(UUID.fromString(sent)), viewer);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
