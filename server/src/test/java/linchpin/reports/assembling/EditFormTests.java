package linchpin.reports.assembling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import linchpin.answers.quarterly.AccountOfAnswers;
import linchpin.feedback.FeedbackId;
import linchpin.people.AccountId;
import linchpin.reports.Facts;
import linchpin.reports.Part;
import linchpin.reports.Quarter;
import linchpin.reports.ReportId;
import linchpin.reports.Version;
import linchpin.reports.Version.Approval;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditFormTests {

    private static final FeedbackId STORY = new FeedbackId(UUID.randomUUID());

    private static Version version(@Nullable Approval approval) {
        var words = new EnumMap<Part, String>(Part.class);
        Arrays.stream(Part.values()).forEach(part -> words.put(part, "Of " + part.label()));
        var facts = new Facts(
                LocalDate.of(2026, 10, 30),
                null,
                new AccountOfAnswers.Facts(List.of(), 0, List.of(), List.of(), List.of()),
                List.of(),
                List.of());
        return new Version(
                new ReportId(UUID.randomUUID()),
                Quarter.of(LocalDate.of(2026, 8, 1)),
                2,
                facts,
                "A name was wrong.",
                new AccountId(UUID.randomUUID()),
                OffsetDateTime.parse("2026-10-30T09:00:00Z"),
                words,
                List.of(STORY),
                approval);
    }

    @Test
    void beginsWithEveryWordOfTheLatestVersion() {
        var form = EditForm.of(version(null));
        for (var part : Part.values()) {
            assertThat(form.words(part)).isEqualTo("Of " + part.label());
        }
        assertThat(form.words()).isEqualTo(version(null).words());
        assertThat(form.stories()).containsExactly(STORY.id().toString());
    }

    @Test
    void goesOnWithACorrectionThatNobodyCouldReadYetAndBeginsAnotherAfterwards() {
        assertThat(EditForm.of(version(null)).because()).isEqualTo("A name was wrong.");
        var approved =
                new Approval("Mine.", new AccountId(UUID.randomUUID()), OffsetDateTime.parse("2026-11-01T09:00:00Z"));
        assertThat(EditForm.of(version(approved)).because()).isEmpty();
    }

    @Test
    void keepsNothingForAPartToWhichNothingIsWritten() {
        var form = new EditForm(" \n", "Spoke.", "", "", "", "", "", null, "");
        assertThat(form.words()).isEqualTo(Map.of(Part.SPOKE, "Spoke."));
        assertThat(form.stories()).isEmpty();
    }

    /** Each is found by its name in the form, which is the one that is stored. */
    @Test
    void hasAFieldForEachPart() {
        var fields = Arrays.stream(EditForm.class.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        assertThat(fields)
                .containsAll(Arrays.stream(Part.values()).map(Part::stored).toList());
    }
}
