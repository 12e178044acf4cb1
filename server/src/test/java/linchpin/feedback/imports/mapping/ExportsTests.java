package linchpin.feedback.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files as suppliers and survey tools write them, by what they publish of their exports, with rows of our own. Each comes in with nobody asked,
 * or with one question.
 */
class ExportsTests {

    @TempDir
    Path folder;

    /** Half an hour before midnight in Greenwich it is the next day here, whether the name says so, the cell, or both. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Date (UTC)              | 2025-07-31T23:30:00Z      | 2025-08-01
            Date (UTC)              | 2025-07-31 23:30:00       | 2025-08-01
            Date (UTC)              | 2025-07-31T23:30:00+01:00 | 2025-07-31
            created_date_utc        | 2025-07-31 23:30          | 2025-08-01
            Date GMT                | 31/07/2025 11:30 PM       | 2025-08-01
            Date (UTC+01:00)        | 2025-07-31 23:30:00       | 2025-07-31
            Date (UTC-5)            | 2025-07-31 19:30:00       | 2025-08-01
            Date (UTC)              | 2025-07-31                | 2025-07-31
            Date                    | 2025-07-31 23:30:00       | 2025-07-31
            Date                    | 2025-07-31T23:30:00.000Z[UTC] | 2025-08-01
            Date                    | 2025-07-31T23:30:00.000+01:00[Europe/London] | 2025-07-31
            Date                    | Thu Jul 31 2025 23:30:00 GMT+0000 (Coordinated Universal Time) | 2025-08-01
            Date                    | 31/07/2025 (Thursday)     | 2025-07-31
            """)
    void aMomentIsOfTheDayThatItIsHere(String name, String written, LocalDate day) throws IOException {
        assertThat(Read.of(folder, name + ",Comment\n" + written + ",Kind\n").taken())
                .extracting(Converted.Taken::receivedOn)
                .containsExactly(day);
    }

    /**
     * @param asked whether the direction of numbers is asked
     * @param rows that are taken; those below are names and texts of columns again, and refused
     * @param scores of the rows, "-" for none
     */
    private record Export(String name, boolean asked, int rows, String scores, List<String> said, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String FFT = "Overall, how was your experience of our service?";
    private static final String WHY = "Please can you tell us why you gave your answer?";
    private static final String BETTER = "Please tell us about anything that we could have done better";

    private static Stream<Export> exports() {
        return Stream.of(
                new Export(
                        "trust template of the patient experience project",
                        true,
                        4,
                        "1 1 2 5",
                        List.of(
                                "Kind from start to end",
                                "More chairs please",
                                "Quick",
                                "Nobody came",
                                "Answer the bell"),
                        """
                        date,location_1,location_2,location_3,fft_score,question_1,question_2,sex,gender,age,ethnicity,sexuality,disability,religion,extra_variable_1
                        2025-03-03,Medicine,Elderly care,Willow ward,1,Kind from start to end,More chairs please,F,,65-79,White,,N,,x
                        2025-03-04,Medicine,Elderly care,Willow ward,1,Quick,,M,,18-25,S,,Y,,x
                        2025-03-05,Surgery,Day unit,Rowan ward,2,,,M,,18-25,White,,N,,y
                        2025-03-06,Surgery,Day unit,Rowan ward,5,Nobody came,Answer the bell,F,,40-64,White,,N,,y
                        """),
                new Export(
                        "stored rows of the same project",
                        true,
                        4,
                        "1 1 2 5",
                        List.of("Kind from start to end", "More chairs please", "Quick", "Nobody came for hours"),
                        """
                        comment_id,date,pt_id,location_1,location_2,location_3,comment_type,comment_txt,fft,sex,gender,age,ethnicity,category,super_category,sentiment,last_upload_date,last_edit_date,extra_variable_1,hidden
                        1,2025-03-03,11,Medicine,Elderly care,Willow ward,comment_1,Kind from start to end,1,F,,65-79,White,Staff manner,Staff,positive,2025-04-01,2025-04-02,,0
                        2,2025-03-03,11,Medicine,Elderly care,Willow ward,comment_2,More chairs please,1,F,,65-79,White,Facilities,Environment,negative,2025-04-01,2025-04-02,,0
                        3,2025-03-05,12,Surgery,Day unit,Rowan ward,comment_1,Quick,2,M,,18-25,White,Timeliness,Access,positive,2025-04-01,2025-04-02,,0
                        4,2025-03-06,13,Surgery,Day unit,Rowan ward,comment_1,Nobody came for hours,5,M,,18-25,White,Timeliness,Access,negative,2025-04-01,2025-04-02,,0
                        """),
                new Export(
                        "labelled comments",
                        true,
                        4,
                        "1 1 - 5",
                        List.of("Kind from start to end", "Nothing", "The food was cold"),
                        """
                        Comment ID,Trust,Respondent ID,Date,Service type 1,Service type 2,FFT categorical answer,FFT question,FFT answer,Person identifiable info?,Comment sentiment,Not assigned,Food & drink
                        A1 - Q1,Anytrust,A1,30/09/2025,Day unit,,1,FFT Why?,Kind from start to end,,1,,
                        A1 - Q2,Anytrust,A1,30/09/2025,Day unit,,1,What could we do better?,Nothing,,1,1,
                        A2 - Q1,Anytrust,A2,01/10/2025,Day unit,,7,FFT Why?,Did not answer,,,,
                        A3 - Q2,Anytrust,A3,02/10/2025,Clinic,,5,What could we do better?,The food was cold,,5,,1
                        """),
                new Export(
                        "text messages of a practice",
                        false,
                        4,
                        "1 1 4 2",
                        List.of("Kind nurse", "Longer hours", "Quick and easy", "Could not get through"),
                        """
                        time,rating,free_text,do_better,surgery,sentiment_free_text,free_text_len,feedback_labels
                        2025-03-01 10:00:00,Very good,Kind nurse,Longer hours,Mill surgery,positive,2.0,Staff
                        2025-03-02 10:00:00,Very good,Quick and easy,,Mill surgery,positive,3.0,Access
                        2025-03-03 10:00:00,Poor,Could not get through,,Mill surgery,negative,4.0,Access
                        2025-03-04 10:00:00,Good,,,Mill surgery,neutral,0.0,Staff
                        """),
                new Export(
                        "LimeSurvey, with the wording of questions",
                        false,
                        3,
                        "1 2 -",
                        List.of("The nurse took her time", "A clock in the room", "Nothing at all", "Fine"),
                        "\"Response ID\",\"Date submitted\",\"Last page\",\"Start language\",\"Seed\",\"Date started\",\"Date last action\",\"IP address\",\"Referrer URL\",\""
                                + FFT + "\",\"" + WHY + "\",\"" + BETTER + "\"\n" + """
                                "1","2025-03-03 10:10:00","2","en","1043215","2025-03-03 10:00:00","2025-03-03 10:10:00","192.0.2.1","","Very good","The nurse took her time","A clock in the room"
                                "2","2025-03-04 10:10:00","2","en","1043216","2025-03-04 10:00:00","2025-03-04 10:10:00","192.0.2.2","","Good","","Nothing at all"
                                "3","2025-03-05 10:10:00","2","cy","1043217","2025-03-05 10:00:00","2025-03-05 10:10:00","192.0.2.3","","Don't know","Fine",""
                                """),
                new Export(
                        "LimeSurvey, with codes",
                        true,
                        3,
                        "1 2 5",
                        List.of("The nurse took her time", "A clock in the room", "Nothing at all"),
                        """
                        id,submitdate,lastpage,startlanguage,seed,startdate,datestamp,ipaddr,refurl,FFT,WHY,BETTER
                        1,2025-03-03 10:10:00,2,en,1043215,2025-03-03 10:00:00,2025-03-03 10:10:00,192.0.2.1,,1,The nurse took her time,A clock in the room
                        2,2025-03-04 10:10:00,2,en,1043216,2025-03-04 10:00:00,2025-03-04 10:10:00,192.0.2.2,,2,,Nothing at all
                        3,2025-03-05 10:10:00,2,en,1043217,2025-03-05 10:00:00,2025-03-05 10:10:00,192.0.2.3,,5,,
                        """),
                new Export(
                        "Qualtrics, three rows of names",
                        false,
                        3,
                        "1 4 2",
                        List.of(
                                "The nurse took her time",
                                "A clock in the room",
                                "I waited two hours",
                                "Quick and kind"),
                        """
                        StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,RecipientLastName,ExternalReference,LocationLatitude,DistributionChannel,UserLanguage,Q1,Q2,Q3
                        Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Recipient Last Name,External Data Reference,Location Latitude,Distribution Channel,User Language,"Overall, how was your experience of our service?",What was good?,What could be better?
                        "{""ImportId"":""startDate"",""timeZone"":""Europe/London""}","{""ImportId"":""endDate"",""timeZone"":""Europe/London""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""Europe/London""}","{""ImportId"":""_recordId""}","{""ImportId"":""recipientLastName""}","{""ImportId"":""externalDataReference""}","{""ImportId"":""locationLatitude""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3_TEXT""}"
                        2025-03-03 10:00:00,2025-03-03 10:05:00,IP Address,192.0.2.1,100,300,True,2025-03-03 10:05:01,R_1aaa,,,,anonymous,EN-GB,Very good,The nurse took her time,A clock in the room
                        2025-03-04 10:00:00,2025-03-04 10:05:00,IP Address,192.0.2.2,100,300,True,2025-03-04 10:05:01,R_2bbb,,,,anonymous,EN-GB,Poor,,I waited two hours
                        2025-03-05 10:00:00,2025-03-05 10:05:00,IP Address,192.0.2.3,100,300,True,2025-03-05 10:05:01,R_3ccc,,,,anonymous,EN-GB,Good,Quick and kind,
                        """),
                new Export(
                        "SurveyMonkey, two rows of names",
                        false,
                        3,
                        "1 4 2",
                        List.of(
                                "The nurse took her time",
                                "A clock in the room",
                                "I waited two hours",
                                "Quick and kind"),
                        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,\""
                                + FFT + "\"," + WHY + "," + BETTER + "\n" + """
                                ,,,,,,,,,Response,Open-Ended Response,Open-Ended Response
                                114000001,4610001,13/03/2025 10:00:00,13/03/2025 10:05:00,192.0.2.1,,,,,Very good,The nurse took her time,A clock in the room
                                114000002,4610001,14/03/2025 10:00:00,14/03/2025 10:05:00,192.0.2.2,,,,,Poor,,I waited two hours
                                114000003,4610001,15/03/2025 10:00:00,15/03/2025 10:05:00,192.0.2.3,,,,,Good,Quick and kind,
                                """),
                new Export(
                        "Microsoft Forms",
                        false,
                        3,
                        "1 4 2",
                        List.of(
                                "The nurse took her time",
                                "A clock in the room",
                                "I waited two hours",
                                "Quick and kind"),
                        "ID,Start time,Completion time,Email,Name,Last modified time,\"" + FFT + "\"," + WHY + ","
                                + BETTER
                                + ",Which ward were you on?\n" + """
                                1,3/13/2025 10:00:00,3/13/2025 10:05:00,anonymous,,,Very good,The nurse took her time,A clock in the room,Willow ward
                                2,3/14/2025 10:00:00,3/14/2025 10:05:00,anonymous,,,Poor,,I waited two hours,Willow ward
                                3,4/1/2025 10:00:00,4/1/2025 10:05:00,anonymous,,,Good,Quick and kind,,Rowan ward
                                """),
                new Export(
                        "Google Forms",
                        false,
                        3,
                        "1 4 2",
                        List.of(
                                "The nurse took her time",
                                "A clock in the room",
                                "I waited two hours",
                                "Quick and kind"),
                        "Timestamp,\"" + FFT + "\",What was good about your visit?,What could we have done better?\n"
                                + """
                                2025/07/31 11:30:00 PM GMT+1,Very good,The nurse took her time,A clock in the room
                                2025/08/01 9:30:00 AM GMT+1,Poor,,I waited two hours
                                2025/08/01 10:30:00 AM GMT+1,Good,Quick and kind,
                                """),
                new Export(
                        "stories of Care Opinion",
                        false,
                        2,
                        "- -",
                        List.of(
                                "My mother was seen within the hour and treated with kindness",
                                "The letter came after the appointment"),
                        """
                        Story ID,Title,Story,Date of submission,Author role,Service,Tags,Criticality,Responses,Our response,Progress
                        1200001,Seen at once,My mother was seen within the hour and treated with kindness,03/03/2025,a relative,Any Hospital / Emergency,kindness; time,0,1,Thank you for telling us about this,Response published
                        1200002,A late letter,The letter came after the appointment,14/03/2025,a patient,Any Hospital / Clinic,letters,2,1,We are sorry to hear of this,Response published
                        """),
                new Export(
                        "SmartSurvey",
                        false,
                        3,
                        "1 4 2",
                        List.of("The nurse took her time", "I waited two hours", "Quick and kind"),
                        "UserID,UserNo,Name,Email,IP Address,Unique ID,Started,Ended,Tracking Link,\"Q1. " + FFT
                                + "\",\"Q2. Please tell us why\"\n" + """
                                5501,1,,,192.0.2.1,u-1,13/03/2025 10:00,13/03/2025 10:05,Main link,Very good,The nurse took her time
                                5502,2,,,192.0.2.2,u-2,14/03/2025 10:00,14/03/2025 10:05,Main link,Poor,I waited two hours
                                5503,3,,,192.0.2.3,u-3,15/03/2025 10:00,15/03/2025 10:05,Main link,Good,Quick and kind
                                """),
                new Export(
                        "Typeform",
                        false,
                        2,
                        "1 4",
                        List.of("The nurse took her time", "I waited two hours"),
                        "#,\"" + FFT
                                + "\",What was the reason for your answer?,Start Date (UTC),Submit Date (UTC),Network ID,Tags\n"
                                + """
                                a1b2c3,Very good,The nurse took her time,2025-07-31 23:20:00,2025-07-31 23:30:00,9f8e7d,
                                d4e5f6,Poor,I waited two hours,2025-08-02 10:20:00,2025-08-02 10:30:00,6c5b4a,
                                """),
                new Export(
                        "Jotform",
                        false,
                        2,
                        "1 4",
                        List.of("The nurse took her time", "I waited two hours"),
                        "Submission Date,\"" + FFT + "\",Tell us why,Submission ID\n" + """
                                "Aug 1, 2025",Very good,The nurse took her time,6300000001
                                "Aug 13, 2025 10:15 AM",Poor,I waited two hours,6300000002
                                """),
                new Export(
                        "REDCap, labels",
                        false,
                        2,
                        "1 4",
                        List.of("The nurse took her time", "I waited two hours"),
                        "Record ID,Survey Identifier,Survey Timestamp,\"" + FFT + "\",Please tell us why,Complete?\n"
                                + """
                                1,,2025-03-03 10:05:00,Very good,The nurse took her time,Complete
                                2,,2025-03-04 10:05:00,Poor,I waited two hours,Complete
                                """),
                new Export(
                        "REDCap, raw", true, 2, "1 4", List.of("The nurse took her time", "I waited two hours"), """
                        record_id,redcap_survey_identifier,fft_timestamp,fft_overall,fft_why,fft_complete
                        1,,2025-03-03 10:05:00,1,The nurse took her time,2
                        2,,2025-03-04 10:05:00,4,I waited two hours,2
                        """),
                new Export(
                        "Snap",
                        false,
                        4,
                        "1 4 2 1",
                        List.of("The nurse took her time", "I waited two hours", "Quick and kind"),
                        """
                        ID.name,ID.date,ID.time,Q1,Q2
                        1,13/03/2025,10:05:00,Very good,The nurse took her time
                        2,14/03/2025,10:05:00,Poor,I waited two hours
                        3,15/03/2025,10:05:00,Good,Quick and kind
                        4,16/03/2025,10:05:00,Very good,
                        """),
                new Export(
                        "an agency's monthly file",
                        false,
                        4,
                        "1 4 2 1",
                        List.of("The nurse took her time", "I waited two hours", "Quick and kind"),
                        """
                        Survey Date,Directorate,Specialty,Ward Name,Method,Response,Comments,Sentiment Score,Theme
                        13/03/2025,Medicine,Cardiology,Willow ward,SMS,Very Good,The nurse took her time,0.9,Staff
                        14/03/2025,Medicine,Cardiology,Willow ward,SMS,Poor,I waited two hours,-0.5,Waiting
                        15/03/2025,Surgery,Day surgery,Rowan ward,IVM,Good,Quick and kind,0.7,Staff
                        16/03/2025,Surgery,Day surgery,Rowan ward,SMS,Very Good,,0,Staff
                        """),
                new Export(
                        "reviews with stars",
                        false,
                        3,
                        "1 2 5",
                        List.of("Kind from start to end", "A little late", "Nobody came"),
                        """
                        Review ID,Review date,Practice,Star rating,Review comment,Reply
                        7,13/03/2025,Mill surgery,5,Kind from start to end,Thank you
                        8,14/03/2025,Mill surgery,4,A little late,We will pass it on
                        9,15/03/2025,Mill surgery,1,Nobody came,We are sorry
                        """),
                new Export(
                        "texts of a practice's messaging system",
                        false,
                        3,
                        "1 4 6",
                        List.of("The nurse took her time", "I waited two hours"),
                        """
                        Date sent,Date received,FFT response,Patient comment,Language
                        12/03/2025,13/03/2025,1 - Very good,The nurse took her time,English
                        12/03/2025,14/03/2025,4 - Poor,I waited two hours,English
                        12/03/2025,15/03/2025,6 - Don't know,,English
                        """.replace("6 - Don't know", "6 - Don’t know")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exports")
    void comesInWithNobodyAskedOrOneQuestion(Export export) throws IOException {
        var read = Read.of(folder, export.text);
        assertThat(read.mapping().objection()).isEmpty();
        assertThat(read.mapping().leavesDatesOpen(read.survey())).isFalse();
        assertThat(read.asks()).as("asks which end is good").isEqualTo(export.asked);
        var answered = export.asked
                ? read.as(ScaleEnds.best(read.survey(), read.mapping(), "1").orElseThrow())
                : read;
        assertThat(answered.said()).as(answered.roles().toString()).containsExactlyInAnyOrderElementsOf(export.said);
        assertThat(answered.taken()).hasSize(export.rows);
        assertThat(answered.taken().stream().map(ExportsTests::score).toList())
                .isEqualTo(List.of(export.scores.replace("6", "-").split(" ")));
    }

    private static String score(Converted.Taken row) {
        var score = row.worth().score();
        return score == null ? "-" : score.toString();
    }

    /** The national return holds counts, not what anybody said: it is no file of feedback. */
    @Test
    void takesNoReturnOfCountsForFeedback() throws IOException {
        var read = Read.of(folder, """
                Yearnumber,Periodname,Org code,Org name,Ward name,1 Very Good SUM,2 Good SUM,5 Very Poor SUM,Total Responses,Total Eligible
                2025_26,AUGUST,R1A,Any Trust,Willow ward,12,3,1,16,40
                2025_26,AUGUST,R1A,Any Trust,Rowan ward,9,4,0,13,38
                """);
        assertThat(read.mapping().objection()).isPresent();
    }

    @Test
    void takesAMomentWithoutAnOffsetForGreenwichWhereTheNameOfTheColumnSaysSo() throws IOException {
        var read = Read.of(folder, "Submit Date (UTC),Comment\n2025-07-31 23:30:00,Late in the evening it was\n");
        assertThat(read.taken().getFirst().receivedOn()).isEqualTo("2025-08-01");
    }
}
