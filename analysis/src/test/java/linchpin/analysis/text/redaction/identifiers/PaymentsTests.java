package linchpin.analysis.text.redaction.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.analysis.text.redaction.Redactor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are public examples of their makers, or invented. */
class PaymentsTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static String masked(String words) {
        return REDACTOR.redact(words.replace("⏎", "\n")).masked().replace("\n", "⏎");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my visa 4012888888881881 was refused          | my visa [bank details] was refused
            5105 1051 0510 5100 was charged twice         | [bank details] was charged twice
            they took 3714-496353-98431 at the desk       | they took [bank details] at the desk
            card: 4000⏎0566⏎5566⏎5556 for parking          | card: [bank details] for parking
            4242_4242_4242_4242                           | [bank details]
            6011000990139424 for the TV                   | [bank details] for the TV
            card number 4000 0566 5566 5557 mistyped      | card number [bank details] mistyped
            refund to s/c 12 34 56 a/c 87654321           | refund to s/c [bank details] a/c [bank details]
            Sort code: 123456 Account No: 87654321        | Sort code: [bank details] Account No: [bank details]
            pay 12-34-56 87654321                         | pay [bank details] [bank details]
            my bank account is 8765 4321                  | my bank account is [bank details]
            DE89 3704 0044 0532 0130 00 is mine           | [bank details] is mine
            gb82west12345698765432                        | [bank details]
            GB82-WEST-1234-5698-7654-32, thanks           | [bank details], thanks
            IBAN: GB82WEST12345698765439 with a slip      | IBAN: [bank details] with a slip
            BIC NWBKGB2L                                  | BIC [bank details]
            """)
    void masksCardsAndAccountsInAnyLayout(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            passport number is 925076473            | passport number is [document number]
            Passport: GB 925 076 473                | Passport: [document number]
            my passport (no. AB1234567) was copied  | my passport (no. [document number]) was copied
            driving licence number JONES710238HA8XY | driving licence number [document number]
            JONES 710238 HA8XY is on it             | [document number] is on it
            licence FARME100165AB5EW 01             | licence [document number]
            prison no. A9876XZ                      | prison no. [document number]
            inmate a9876xz                          | inmate [document number]
            GMC no: 7654321                         | GMC no: [document number]
            NMC PIN 12A3456E                        | NMC PIN [document number]
            hcpc registration RA 123456             | hcpc registration [document number]
            student number 20231234                 | student number [record number]
            case note no. 0012345                   | case note no. [record number]
            casework number 2023/00123              | casework number [record number]
            ref no 12/3456/AB                       | ref no [record number]
            my ref: PAL-2023-1234                   | my ref: [record number]
            Datix W12345                            | Datix [record number]
            payroll no 00456789                     | payroll no [record number]
            NI number QQ 12 34 56 C                 | NI number [record number]
            """)
    void masksDocumentsAndRecordsByLayoutOrTheWordBefore(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            943#476#5919              | [NHS number]
            943/476/5919              | [NHS number]
            943. 476. 5919            | [NHS number]
            (943) 476 5919            | [NHS number]
            94347659⏎19               | [NHS number]
            943⏎476⏎5919 is me        | [NHS number] is me
            943 476 59I9              | [NHS number]
            NHS: 943,476,5919         | NHS: [NHS number]
            O7700 9OOI23              | [phone number]
            07700⏎900⏎461             | [phone number]
            0191 498 0123, 0191 498 0124 | [phone number], [phone number]
            ring 498 0123, 2 of us waited | ring [phone number], 2 of us waited
            SW1A,1AA                  | [postcode]
            SW1A - 1AA                | [postcode]
            SW1A⏎1AA                  | [postcode]
            ls1⏎4ap                   | [postcode]
            AB_12_34_56_C             | [record number]
            AB⏎12⏎34⏎56⏎C             | [record number]
            DOB⏎12/03/1956            | DOB⏎[date of birth]
            hospital no K_123_4567    | hospital no [record number]
            jo.bloggs@⏎example.com    | [email address]
            """)
    void masksWhatIsBrokenOverLinesOrHasOtherSignsWithin(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spent 4111 pounds and 1111 people waited",
                "I waited 1,234,567 minutes",
                "2, 4, 6, 8, 10, 12, 14",
                "Very swift response, waited only 5 minutes",
                "1, 2, 3, 4, 5, 6, 7, 8, 9, 4",
                "call 10, 20, 30 times",
                "BP 120/80, 130/85, 140/90",
                "weight 70 71 72 73 74 75 76",
                "ISBN 9780306406157",
                "batch 4111 1111 of it",
                "B1, 2nd floor",
                "ward B4⏎2am it was noisy",
                "E4⏎3 people waited",
                "£4,111.11 and £1,111",
                "from 10:30 to 11:45 on 12/03/2021, 14/03/2021",
                "2019, 2020, 2021 and 2022"
            })
    void keepsSumsListsTimesAndFloors(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }

    /** Each repetition took a frame of the stack: one long comment of them brought the look at all others to a halt. */
    @Test
    void wordsRepeatedWithoutEndAreReadToTheEnd() {
        for (var words : new String[] {
            "2 account no", "2 passport is", "2 iban is", "2 ni no", "2 sort code no", "2 swift code is"
        }) {
            var last = words.substring(words.lastIndexOf(' '));
            assertThat(masked(words + last.repeat(6000))).as(words).startsWith("2 ");
        }
    }
}
