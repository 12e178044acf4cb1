package linchpin.reports.assembling;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.reports.Part;
import linchpin.reports.Version;
import linchpin.ui.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a person writes to the parts of a report, each named as it is stored.
 *
 * @param stories ids of those that are to stand beside the numbers
 * @param because what was corrected, where the report was published before
 */
record EditForm(
        @Size(max = MOST, message = TOO_LONG) String opening,
        @Size(max = MOST, message = TOO_LONG) String spoke,
        @Size(max = MOST, message = TOO_LONG) String promised,
        @Size(max = MOST, message = TOO_LONG) String answered,
        @Size(max = MOST, message = TOO_LONG) String undone,
        @Size(max = MOST, message = TOO_LONG) String decided,
        @Size(max = MOST, message = TOO_LONG) String silent,
        @Nullable List<String> stories,

        @Size(max = 1000, message = "What was corrected must have 1,000 characters or fewer")
        String because) {

    private static final int MOST = 4000;
    private static final String TOO_LONG = "What you write here must have 4,000 characters or fewer";

    EditForm {
        opening = Typed.text(opening);
        spoke = Typed.text(spoke);
        promised = Typed.text(promised);
        answered = Typed.text(answered);
        undone = Typed.text(undone);
        decided = Typed.text(decided);
        silent = Typed.text(silent);
        stories = List.copyOf(Objects.requireNonNullElse(stories, List.of()));
        because = Typed.text(because);
    }

    static EditForm of(Version version) {
        return new EditForm(
                version.words(Part.OPENING),
                version.words(Part.SPOKE),
                version.words(Part.PROMISED),
                version.words(Part.ANSWERED),
                version.words(Part.UNDONE),
                version.words(Part.DECIDED),
                version.words(Part.SILENT),
                version.stories().stream().map(story -> story.id().toString()).toList(),
                version.approval() == null ? Objects.requireNonNullElse(version.because(), "") : "");
    }

    @Override
    public List<String> stories() {
        return Objects.requireNonNullElse(stories, List.of());
    }

    /** @return what is written to this part; empty for nothing */
    String words(Part part) {
        return switch (part) {
            case OPENING -> opening;
            case SPOKE -> spoke;
            case PROMISED -> promised;
            case ANSWERED -> answered;
            case UNDONE -> undone;
            case DECIDED -> decided;
            case SILENT -> silent;
        };
    }

    /** @return what is written, without the parts to which nothing is */
    Map<Part, String> words() {
        var words = new EnumMap<Part, String>(Part.class);
        for (var part : Part.values()) {
            if (!words(part).isEmpty()) {
                words.put(part, words(part));
            }
        }
        return words;
    }
}
