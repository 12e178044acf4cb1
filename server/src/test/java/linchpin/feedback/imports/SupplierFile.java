package linchpin.feedback.imports;

/** An invented file with the traits of a real one: two date orders, codes 6 and 7, line breaks, non-breaking spaces, blank answers. */
final class SupplierFile {

    static final String HEADER = "Comment ID,Respondent ID,Date,Service,FFT score,FFT question,FFT answer\n";

    static final String TEXT = HEADER
            + "R1-1,R1,30/09/2021,Day\u00a0 Unit,1,What was good?,\"The nurse sat with me.\nShe held my hand.\"\n"
            + "R1-2,R1,30/09/2021,Day Unit,1,What could we do better?,Nothing\n"
            + "R2-1,R2,03/10/2021,Clinic,6,What was good?,Did not answer\n"
            + "R2-2,R2,10/03/2021,Clinic,6,What could we do better?,\"Parking, always parking\"\n"
            + "R3-1,R3,12/14/2021,Clinic,7,What was good?,Café staff – smiling\n"
            + "R4-1,R4,05/05/2021,Day unit,5,What could we do better?,\n"
            + "R5-1,R5,soon,Clinic,2,What was good?,Kind\n"
            + "R6-1,R6,31/12/2021,Clinic,,What was good?,NULL\n";

    private SupplierFile() {}
}
