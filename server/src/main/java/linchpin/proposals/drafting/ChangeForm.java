package linchpin.proposals.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import linchpin.proposals.ProposalText;
import linchpin.proposals.Version;
import linchpin.proposals.drafting.ChangeProposal.Draft;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What an author enters to change a proposal.
 *
 * @param from the version that the text takes account of
 * @param begun the version that they began from, before anything was merged
 */
record ChangeForm(
        @NotBlank(message = "Enter a title: what would change, in a few words?")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        String title,

        @NotBlank(message = "Enter what it would change")
        @Size(max = 4000, message = "What it would change must have 4,000 characters or fewer")
        String change,

        @NotBlank(message = "Enter for whom it would change something")
        @Size(max = 1000, message = "For whom must have 1,000 characters or fewer")
        String whom,

        @NotBlank(message = "Enter a word on what you changed")
        @Size(max = 300, message = "The word on what you changed must have 300 characters or fewer")
        String note,

        int from,
        int begun) {

    ChangeForm {
        title = clean(title);
        change = clean(change);
        whom = clean(whom);
        note = clean(note);
    }

    /** @return to begin from this version */
    static ChangeForm of(Version version) {
        return new ChangeForm(version.title(), version.change(), version.whom(), "", version.n(), version.n());
    }

    /** @return what comes of this and of what somebody else saved meanwhile, to be looked at and saved */
    ChangeForm merged(Version theirs, MergedText merged) {
        var text = merged.text();
        return new ChangeForm(text.title(), text.change(), text.whom(), note, theirs.n(), begun);
    }

    ProposalText text() {
        return new ProposalText(title, change, whom);
    }

    Draft draft() {
        return new Draft(text(), note, from, begun);
    }

    /** @return with the ends of lines as they are kept, whatever a browser makes of them */
    static String clean(@Nullable String typed) {
        return Typed.text(typed).replace("\r\n", "\n").replace('\r', '\n');
    }
}
