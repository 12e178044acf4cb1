package linchpin.analysis.text.redaction.names;

import static org.assertj.core.api.Assertions.assertThat;

import linchpin.analysis.text.redaction.Redactor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a word outweighs what lists know of it. */
class TitlesTests {

    private static final Redactor REDACTOR = Redactor.shipped();

    private static String masked(String words) {
        return REDACTOR.redact(words).masked();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr Selby had no water                | Mr [name] had no water
            Mrs. Wells and Mr. Ripon             | Mrs. [name] and Mr. [name]
            MR YORK WAS RUDE                     | MR [name] WAS RUDE
            mr derby was rude                    | mr [name] was rude
            Mr J. W. York came                   | Mr [name] came
            Dr December saw me                   | Dr [staff name] saw me
            dr march was late                    | dr [staff name] was late
            Nurse Friday was kind                | Nurse [staff name] was kind
            the consultant, Mr Lincoln           | the consultant, Mr [name]
            Professor Durham                     | Professor [staff name]
            Mr Sunday in bed 3                   | Mr [name] in bed 3
            Mr Ward in bed 3                     | Mr [name] in bed 3
            Dr James Cook saw me                 | Dr [staff name] saw me
            Auntie May and Uncle Preston came    | Auntie [name] and Uncle [name] came
            Nanny June and Cousin Wells          | Nanny [name] and Cousin [name]
            my son Lincoln cried                 | my son [name] cried
            My daughter April was frightened     | My daughter [name] was frightened
            Sister May came                      | Sister [staff name] came
            my name is March and I waited        | my name is [name] and I waited
            Name: Alan Derby                     | Name: [name]
            the nurse called Kent was nice       | the nurse called [name] was nice
            Signed, Derby                        | Signed, [name]
            I met Sarah Lancaster there          | I met [name] there
            John Bolton was rude                 | [name] was rude
            Mary York, 84, fell                  | [name], 84, fell
            Captain York and PC Derby came       | Captain [name] and PC [name] came
            I'm called Boston                    | I'm called [name]
            they call me Lincoln                 | they call me [name]
            Dr de Leeds                          | Dr [staff name]
            Mr & Mrs Kent                        | Mr & Mrs [name]
            Dr Kent Was Very Kind To Me          | Dr [staff name] Was Very Kind To Me
            Nurse Ward was kind                  | Nurse [staff name] was kind
            thanks to nurse Mei. Dr Lau's letter | thanks to nurse [staff name]. Dr [staff name]'s letter
            """)
    void masksWhatATitleKinOrAFirstNameMakesAName(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            My son J.W. was left            | My son [name] was left
            my husband P. J. waited         | my husband [name] waited
            Seen by LK (HCA) and DF         | Seen by [staff name] (HCA) and [staff name]
            Nurse KP was rude               | Nurse [staff name] was rude
            JB, the nurse, came             | [staff name], the nurse, came
            thanks to J.W. and K.L.         | thanks to [name] and [name]
            my mum (J.P.) waited            | my mum ([name]) waited
            Signed J. W.                    | Signed [name]
            Regards, PT                     | Regards, [name]
            Mrs B in bed 4                  | Mrs [name] in bed 4
            Dr K was kind                   | Dr [staff name] was kind
            J. Smith the porter             | [name] the porter
            J. Smith too. M. Wood as well   | [name] too. [name] as well
            We sat in A&E. Baker came       | We sat in A&E. [name] came
            thanks to A. Baker and P.Jones  | thanks to [name] and [name]
            """)
    void masksInitialsWhereSomebodyIsMeant(String words, String masked) {
        assertThat(masked(words)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We travel to York for it",
                "in March, on Friday",
                "I miss York",
                "saw dr friday",
                "the doctor Monday said no",
                "saw the nurse Friday morning",
                "my mum Monday",
                "called Leeds to ask",
                "they called York hospital",
                "John Radcliffe Hospital",
                "Prince Charles Hospital",
                "The James Cook University Hospital",
                "My husband was taken to Derby",
                "the nurse may have been tired",
                "doctor may say no",
                "gave my mum Senna every night",
                "Father Christmas came to the ward",
                "A&E was full and the GP and MRI and ICU",
                "Seen by ED (nurse led)",
                "my mum MS is bad",
                "my son I think",
                "HCA in ENT and UTI",
                "X-ray nurse IV team",
                "at 9 a.m. and p.m.",
                "a bad R.T.A. on the road",
                "D.O.B. and N.H.S. and R.V.I.",
                "went to A&E. I waited",
                "NG tube and PEG feed",
                "HB 90 and WBC 12",
                "A.F. and D.V.T.",
                "Kent and Canterbury Hospital",
                "Lincoln County was full",
                "Seen by Dr in York",
                "Mr Whippy van, Mr Kipling cakes",
                "On Nurse Ward 4",
                "ty to all, ty so much",
                "Low in vitamin D. Will they test it",
                "The hospital in K. Hill Road",
                "NA"
            })
    void keepsPlacesTimesAndWhatEverybodyShortens(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Creutzfeldt-Jakob took him in a year",
                "They thought it was Guillain-Barré after the jab",
                "He walks with a Zimmer frame",
                "A cup of Earl Grey",
                "Parkinson's meds late, Crohn's since 2010",
                "Hodgkin's lymphoma",
                "Bell's palsy",
                "Down's syndrome",
                "Braxton Hicks all night",
                "Doppler would not work",
                "Foley catheter leaked",
                "Hickman line changed",
                "a Stryker bed",
                "Apgar score nine",
                "Glasgow coma scale",
                "The Macmillan nurse came",
                "Marie Curie nurses",
                "Costa was shut, Sainsbury's bag",
                "Sjögren's, Raynaud's and Ménière's",
                "Dupuytren's contracture",
                "Osgood-Schlatter knees",
                "Charcot-Marie-Tooth",
                "Kielland's forceps",
                "Wernicke-Korsakoff",
                "Colles fracture and a Thomas splint"
            })
    void keepsWhatIsCalledAfterSomebody(String words) {
        assertThat(masked(words)).isEqualTo(words);
    }
}
