package linchpin.analysis.text.redaction.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.text.redaction.Redactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hospital called after a doctor is no doctor; a doctor's clinic is his. */
class NamedPlacesTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static String masked(String words) {
        return REDACTOR.redact(words).masked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Gray's Hospital was clean",
                "I was taken to Dr. Gray\u2019s Hospital by ambulance",
                "Dr Gray's Hospital staff were kind",
                "Dr Gray's Hospital A&E was full",
                "Doctor Gray's Infirmary",
                "St George's was full",
                "We waited at St Mary's Hospital and St. James's",
                "Lady Margaret House was clean",
                "Queen Elizabeth Hospital was busy",
                "The Sir Robert Ogden Centre was lovely",
                "the Nurse Cavell ward was noisy",
                "Nurse Cavell Ward was noisy",
                "Sister Grace's Ward",
                "Dame Cicely Saunders Hospice",
                "Princess Anne Wing and Prince of Wales Unit",
                "The Lady Mary Unit was calm",
                "Sir James Spence Institute",
                "Captain Sir Tom Moore Unit",
                "Dr Jenner House Surgery",
                "Oak Ward and Hazel Unit were full",
                "We were on the Alexandra Wing for a week",
                "my mum is in Elizabeth House"
            })
    void keepsPlacesThatAreCalledAfterSomebody(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dr Gray's patients waited            | Dr [staff name]'s patients waited
            Dr Gray's clinic was late            | Dr [staff name]'s clinic was late
            Dr Gray's Clinic was late            | Dr [staff name]'s Clinic was late
            Dr Gray's ward was noisy             | Dr [staff name]'s ward was noisy
            Dr Gray's hospital letter            | Dr [staff name]'s hospital letter
            Dr Gray's was full                   | Dr [staff name]'s was full
            Dr Khan's Ward Round                 | Dr [staff name]'s Ward Round
            Dr Khan's House Officer              | Dr [staff name]'s House Officer
            Dr Khan Hospital Consultant came     | Dr [staff name] Hospital Consultant came
            Nurse Kim Unit manager               | Nurse [staff name] Unit manager
            Dr Patel's Surgery was shut          | Dr [staff name]'s Surgery was shut
            Dr Patel's Practice                  | Dr [staff name]'s Practice
            Mr Smith's Ward was noisy            | Mr [name]'s Ward was noisy
            Mr House and Mrs Ward came           | Mr [name] and Mrs [name] came
            Dr House was kind                    | Dr [staff name] was kind
            Dr Smith Ward 4                      | Dr [staff name] Ward 4
            I saw Dr Gray. Hospital was clean    | I saw Dr [staff name]. Hospital was clean
            Dr Gray saw me at Dr Gray's Hospital | Dr [staff name] saw me at Dr Gray's Hospital
            I met Sarah House there              | I met [name] there
            """)
    void masksWhoeverWorksInOne(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @Test
    void knowsAnOrganisationsPlacesHoweverTheyAreWritten() {
        var ours = REDACTOR.withPlaces(
                List.of("Dr Gray\u2019s Hospital", "Dr Patel's Surgery", "Dr Khan", "Siobhan", "Ward 3"));
        for (var words : List.of(
                "dr gray's hospital was clean",
                "DR GRAY'S HOSPITAL WAS CLEAN",
                "Dr Gray's was full, so we drove to Aberdeen",
                "I was born in Dr Gray's.",
                "Dr Patel's surgery was shut")) {
            assertThat(ours.redact(words).masked()).isEqualTo(words);
        }
        assertThat(ours.redact("Dr Gray's patients waited at dr gray's hospital")
                        .masked())
                .isEqualTo("Dr [staff name]'s patients waited at dr gray's hospital");
        assertThat(ours.redact("Dr Khan and Siobhan and Dr Patel were kind").masked())
                .isEqualTo("Dr [staff name] and [name] and Dr [staff name] were kind");
        assertThat(ours.withStaff(List.of("Adaeze Obi"))
                        .redact("Adaeze at dr gray's hospital")
                        .masked())
                .isEqualTo("[staff name] at dr gray's hospital");
    }
}
