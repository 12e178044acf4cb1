package linchpin.analysis.text.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.analysis.text.redaction.findings.Finding;
import linchpin.analysis.text.redaction.findings.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static String masked(String words) {
        return REDACTOR.redact(words).masked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Only egg sandwiches left by two o'clock.",
                "Someone plays the piano on Thursdays and even the ones who sleep tap a foot.",
                "It would be better still if somebody answered on Sundays.",
                "let dads stay. please. even on a chair",
                "Mums, nans and grandads are all let in on Wednesdays.",
                "My mother speaks Somali. They asked the cleaner.",
                "Nobody who speaks Dari or Punjabi was there.",
                "میرے شوہر کو رات آٹھ بجے گھر بھیج دیا گیا۔",
                "لم يخبرني أحد بما سيحدث بعد ذلك.",
                "Доктор был очень добрый ко мне.",
                "আমার মা ইংরেজি বোঝেন না।",
                "护士很好，但是等了四个小时。"
            })
    void takesNoHourDayFamilyLanguageOrOtherScriptForNames(String words) {
        assertThat(REDACTOR.redact(words).findings()).isEmpty();
    }

    /** Each word of it was taken for a name, and whole stories read "[name] [name] [name]". */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Czekałyśmy siedem godzin bez żadnej informacji, nikt nie mówił po polsku.",
                "Daeth y nyrs ddwywaith yn y nos, ac roedd hi'n siarad gyda mam.",
                "Am așteptat patru ore pe hol fără să ne spună nimeni nimic.",
                "Esperamos cuatro horas en el pasillo sin que nadie nos dijera nada.",
                "Esperámos quatro horas no corredor e ninguém nos disse nada."
            })
    void takesNoSmallWordOfAnotherLanguageForAName(String words) {
        assertThat(REDACTOR.redact(words).findings())
                .allMatch(found -> Character.isUpperCase(words.charAt(found.start())));
        assertThat(REDACTOR.redact(words + " Proszę, please: 07700 900123").findings())
                .as("what is certain is found in any language")
                .anyMatch(found -> words.length() < found.start());
    }

    @Test
    void findsWhatIsCertainInAnotherScriptAndAPeoplesNameThatIsSomebodys() {
        assertThat(masked("نرس بہت اچھی تھی۔ 07700 900123")).isEqualTo("نرس بہت اچھی تھی۔ [phone number]");
        assertThat(masked("I saw Dr French and Dawn French")).doesNotContain("French");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My NHS number is 943 476 5919 as I said        | My NHS number is [NHS number] as I said
            they wrote 9434765919 on it                    | they wrote [NHS number] on it
            it says 943-476-5919.                          | it says [NHS number].
            it says 943.476.5919, which is mine            | it says [NHS number], which is mine
            NHS no 943 476 5918 was wrong                  | NHS no [NHS number] was wrong
            nhs number: 94 34 76 59 19                     | nhs number: [NHS number]
            """)
    void masksNhsNumbersInEveryLayout(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it says 943 476 5918 here",
                "it says 1234561234 here",
                "order 9990000000 came",
                "paid £4505577104 for it"
            })
    void keepsTenDigitsWithAWrongCheckDigit(String words) {
        assertThat(REDACTOR.redact(words).findings()).noneMatch(finding -> finding.kind() == Kind.NHS_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "+44 7700 900123",
                "+44 (0)7700 900123",
                "0044 7700 900123",
                "(0191) 498 0123",
                "01632-960123",
                "0191.498.0123",
                "020 7946 0123",
                "01632 960 123 ext 12",
                "+447700900123"
            })
    void masksTelephoneNumbers(String number) {
        assertThat(masked("please ring " + number + " soon")).isEqualTo("please ring [phone number] soon");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I rang 111 and then 999 at 10.30",
                "it cost £120.50 on 12/03/2021 at 14:30",
                "ward 17 bed 4 from 08:00 to 20:00",
                "waited 3-4 hours, 2 of 5 nurses",
                "score 120/80 on 01.02.2023",
                "we rang 101 about it"
            })
    void keepsTimesPricesDatesAndPublicNumbers(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NE1 4LP",
                "ne1 4lp",
                "NE14LP",
                "ne14lp",
                "SW1A 1AA",
                "ec1a1bb",
                "GIR 0AA",
                "BFPO 17",
                "NE1  4LP",
                "NE1 4 LP"
            })
    void masksPostcodes(String postcode) {
        assertThat(masked("we are in " + postcode + ", not far")).isEqualTo("we are in [postcode], not far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "b.someone@example.co.uk",
                "someone at example dot co dot uk",
                "b.someone [at] gmail [dot] com",
                "someone99@gmail . com",
                "B_Someone+x@Example.ORG"
            })
    void masksEmailAddresses(String address) {
        assertThat(masked("write to " + address + " please")).isEqualTo("write to [email address] please");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DOB 12/03/1956                       | DOB [date of birth]
            my date of birth is 12th March 1956  | my date of birth is [date of birth]
            I was born on the 3rd of may 1956    | I was born on the [date of birth]
            12.03.56 is my date of birth         | [date of birth] is my date of birth
            hospital number K1234567 was lost    | hospital number [record number] was lost
            my hosp no is K123456, pt no 12345   | my hosp no is [record number], pt no [record number]
            their NI is 12345 of 99              | their NI is 12345 of 99
            my NI is AB123456C thanks            | my NI is [record number] thanks
            parked AB12 CDE outside              | parked [number plate] outside
            I live at 12 Acacia Avenue now       | I live at [address] now
            see @someone_there for it            | see [account name] for it
            """)
    void masksWhatTheWordsAroundGiveAway(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My husband Piotr was kept waiting          | My husband [name] was kept waiting
            thanks to Agnieszka and Mohammed           | thanks to [name] and [name]
            Nurse Adaeze was brilliant                 | Nurse [staff name] was brilliant
            I saw Dr Bhattacharya in clinic            | I saw Dr [staff name] in clinic
            kirsty was lovely                          | [name] was lovely
            I spoke to Siobhan on reception            | I spoke to [name] on reception
            my daughter Grace was frightened           | my daughter [name] was frightened
            Sister Grace Hedgebottom was kind to me    | Sister [staff name] was kind to me
            The food was cold. AGNIESZKA WAS LOVELY    | The food was cold. [name] WAS LOVELY
            I was seen by June on reception            | I was seen by [name] on reception
            Had Ora not checked, I would have gone     | Had [name] not checked, I would have gone
            """)
    void masksNamesOfManyOrigins(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Freeman hospital was clean",
                "Nightingale ward staff were kind",
                "I was given sertraline and Omeprazole",
                "taken to Sunderland in May",
                "will they mark my bill",
                "I hope you may help",
                "The letter came in May and again in June, on the 7th August",
                "my mother in-law rang the co-ordinators about her non-referral",
                "Cardiology was great",
                "put on Erenumab and Nintedanib together",
                "they stopped my Vortioxetine"
            })
    void keepsPlacesDrugsDepartmentsAndPlainWords(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }

    /** The end of a line that somebody was cut off in stands before no name. */
    @Test
    void beginsANameOnANewLine() {
        assertThat(masked("They did tests on my mother and an\ngrainne talks too fast"))
                .endsWith("\n[name] talks too fast");
    }

    @Test
    void letsAnOrganisationKeepItsStaffNames() {
        var redacted = REDACTOR.withStaff(List.of("Xanthippe Quill")).redact("Xanthippe was lovely with my son Piotr");
        assertThat(redacted.masked()).isEqualTo("[staff name] was lovely with my son [name]");
        assertThat(redacted.masked(finding -> finding.kind() != Kind.STAFF_NAME))
                .isEqualTo("Xanthippe was lovely with my son [name]");
    }

    @Test
    void pointsOutCombinationsAndLeavesThemToAPerson() {
        var words = "She is a 43 year old headteacher on ward 6";
        assertThat(REDACTOR.redact(words).findings()).extracting(Finding::kind).containsExactly(Kind.COMBINATION);
        assertThat(masked(words)).isEqualTo(words);
    }

    @Test
    void givesEveryFindingAReason() {
        assertThat(REDACTOR.redact("my son Piotr, DOB 12/03/1956, 07700 900123").findings())
                .hasSize(3)
                .allSatisfy(finding -> {
                    assertThat(finding.reason()).isNotBlank();
                    assertThat(finding.sureness()).isBetween(0.0, 1.0);
                });
    }
}
